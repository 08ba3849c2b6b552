import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface DataColumn {
  readonly key: string;
  readonly label: ReactNode;
  /** Figures stand to the end and line up. */
  readonly numeric?: boolean | undefined;
}

export interface DataRow {
  readonly id: string;
  /** One cell per column, in the order of the columns; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface DataTableProps {
  readonly caption: string;
  /** Read aloud only: where a heading says the same just above. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** A last row that adds up the others. */
  readonly total?: DataRow | undefined;
}

/** A wide table scrolls inside its own region, which the keyboard can reach. */
export function DataTable({ caption, captionHidden, columns, rows, total }: DataTableProps) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classNames(column.numeric && 'numeric')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <TableRow row={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function TableRow({ row, columns }: { readonly row: DataRow; readonly columns: readonly DataColumn[] }) {
  return (
    <tr>
      {columns.map((column, index) => {
        const className = classNames(column.numeric && 'numeric');
        const cell = row.cells[index];
        return index === 0 ? (
          <th key={column.key} scope="row" className={className}>
            {cell}
          </th>
        ) : (
          <td key={column.key} className={className}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
