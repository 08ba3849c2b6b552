export type { Tone } from './bar/bar';
export type { ChartTable, ChartWords, KeyItem } from './chart-frame/chart-frame';
export * from './histogram/histogram';
export * from './paired-bars/paired-bars';
export * from './ranked-bars/ranked-bars';
export * from './stacked-bar/stacked-bar';
