/** A bar, its value as a length and as it is read. */
export interface ChartBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly display: string;
  readonly chosen: boolean;
}

/** What a ranked-bars chart and its table need beside an id; plain data, so that any page can draw it. */
export interface ChartData {
  /** A sentence with a verb and the figure. */
  readonly finding: string;
  readonly note: string;
  readonly bars: readonly ChartBar[];
  readonly chosenLabel: string;
  readonly otherLabel: string;
  readonly table: ChartTableData;
}

export interface ChartTableData {
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly ChartTableRow[];
  readonly total?: ChartTableRow;
}

export interface ChartTableRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** Ids of bars that are no project. No count names a project so. */
export const LEFT = '+left';
export const OTHERS = '+others';
