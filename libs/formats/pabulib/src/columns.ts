import { PabulibError } from './pabulib-error';

/** Reads a section's header line. */
export function readColumns(cells: readonly string[], line: number, required: readonly string[]): string[] {
  const columns = withoutEmptyTail(cells, 0);
  const seen = new Set<string>();
  for (const column of columns) {
    if (column === '') throw new PabulibError({ line, field: null, code: 'missing-value' });
    if (column === 'target') {
      const params = { column, name: 'beneficiaries' };
      throw new PabulibError({ line, field: column, code: 'renamed-column', params });
    }
    if (seen.has(column)) throw new PabulibError({ line, field: column, code: 'duplicate-column', params: { column } });
    seen.add(column);
  }
  for (const column of required) {
    if (!seen.has(column)) throw new PabulibError({ line, field: column, code: 'missing-column', params: { column } });
  }
  return columns;
}

/** Checks a line's length. Cells missing at its end are missing values; empty ones beyond the columns are what spreadsheets add. */
export function checkLength(cells: readonly string[], line: number, columns: readonly string[]): void {
  if (cells.length <= columns.length) return;
  const found = withoutEmptyTail(cells, columns.length).length;
  if (found > columns.length) {
    const params = { cells: String(found), columns: String(columns.length) };
    throw new PabulibError({ line, field: null, code: 'too-many-cells', params });
  }
}

export function withoutEmptyTail(cells: readonly string[], least: number): string[] {
  let end = cells.length;
  while (end > least && cells[end - 1] === '') end -= 1;
  return cells.slice(0, end);
}
