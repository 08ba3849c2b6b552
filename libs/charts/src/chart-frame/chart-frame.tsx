import type { ReactNode } from 'react';
import { DataTable, Twin, type DataColumn, type DataRow } from '@parvis/ui';
import { Swatch } from './swatch';
import type { Tone } from '../bar/bar';

/** The words of a chart, whatever its form. */
export interface ChartWords {
  /** The id of the finding; links and the figure's name use it. */
  readonly id: string;
  /** A sentence with a verb and the figure: what the chart shows, not what it is about. */
  readonly finding: string;
  /** What is measured, and how. */
  readonly note?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly table: ChartTable;
}

export interface ChartTable {
  /** What opens the table: "Le tableau des voix et des coûts" */
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly total?: DataRow | undefined;
}

export interface KeyItem {
  readonly label: string;
  readonly tone: Tone;
}

export interface ChartFrameProps extends ChartWords {
  readonly keyItems?: readonly KeyItem[] | undefined;
  readonly children: ReactNode;
}

/**
 * No chart without its table: every form of chart is drawn inside this frame. With a heading of level 2 the chart is
 * a part of the page and brings its own slab; with level 3 it stands in a slab that is already there.
 */
export function ChartFrame({ id, finding, note, headingLevel = 2, table, keyItems = [], children }: ChartFrameProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <div className="chart">
      <Heading id={id} className="finding">
        {finding}
      </Heading>
      {note === undefined ? null : <p className="chart-note">{note}</p>}
      <div className={headingLevel === 2 ? 'slab' : undefined}>
        <figure aria-labelledby={id}>
          {keyItems.length === 0 ? null : <Key items={keyItems} id={id} />}
          {children}
        </figure>
        <TableTwin table={table} />
      </div>
    </div>
  );
}

function TableTwin({ table }: { readonly table: ChartTable }) {
  const { summary, caption, columns, rows, total } = table;
  return (
    <Twin summary={summary}>
      <DataTable caption={caption} captionHidden columns={columns} rows={rows} total={total} />
    </Twin>
  );
}

function Key({ items, id }: { readonly items: readonly KeyItem[]; readonly id: string }) {
  return (
    <ul className="chart-key">
      {items.map((item) => (
        <li key={item.label}>
          <Swatch tone={item.tone} id={`${id}-key-${item.tone}`} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
