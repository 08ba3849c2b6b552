import type { Example } from '@parvis/ui/examples';
import { HistogramExample } from '../histogram/histogram.examples';
import { PairedBarsExample } from '../paired-bars/paired-bars.examples';
import { RankedBarsExample } from '../ranked-bars/ranked-bars.examples';
import { StackedBarExample } from '../stacked-bar/stacked-bar.examples';

export const examples: readonly Example[] = [
  { name: 'ranked-bars', title: 'Ranked bars', shape: 'content', Component: RankedBarsExample },
  { name: 'paired-bars', title: 'Paired bars', shape: 'content', Component: PairedBarsExample },
  { name: 'stacked-bar', title: 'Stacked bar', shape: 'content', Component: StackedBarExample },
  { name: 'histogram', title: 'Histogram', shape: 'content', Component: HistogramExample },
];
