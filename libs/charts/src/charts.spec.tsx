import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { expectedOutput } from '../expected/expected-output';
import { Histogram } from './histogram/histogram';
import { fourBins, manyBins } from './histogram/histogram.examples';
import { PairedBars } from './paired-bars/paired-bars';
import { servedByRule } from './paired-bars/paired-bars.examples';
import { RankedBars } from './ranked-bars/ranked-bars';
import { votesOf2025 } from './ranked-bars/ranked-bars.examples';
import { StackedBar } from './stacked-bar/stacked-bar';
import { envelopeSpent, votesByChannel } from './stacked-bar/stacked-bar.examples';

const charts: readonly (readonly [string, ReactNode])[] = [
  ['ranked-bars', <RankedBars {...votesOf2025} />],
  ['ranked-bars-nothing-chosen', <RankedBars {...nothingChosen()} />],
  ['paired-bars', <PairedBars {...servedByRule} />],
  ['stacked-bar', <StackedBar {...votesByChannel} />],
  ['stacked-bar-in-a-slab', <StackedBar {...envelopeSpent} />],
  [
    'stacked-bar-empty',
    <StackedBar {...envelopeSpent} parts={envelopeSpent.parts.map((part) => ({ ...part, value: 0 }))} />,
  ],
  ['histogram', <Histogram {...fourBins} />],
  ['histogram-many-bins', <Histogram {...manyBins} />],
];

/** No ballot at all: every bar is empty, and nothing divides by zero. */
function nothingChosen() {
  const bars = votesOf2025.bars.slice(0, 2).map((bar) => ({ ...bar, value: 0, display: '0', chosen: false }));
  return { ...votesOf2025, bars };
}

describe.each(charts)('%s', (name, chart) => {
  const drawn = renderToStaticMarkup(chart);

  it('is drawn as expected', () => {
    expect(drawn).toBe(expectedOutput(name, drawn));
  });

  it('carries its table, its finding and no inline style', () => {
    expect(drawn).toContain('<table>');
    expect(drawn).toMatch(/<figure aria-labelledby="([\w-]+)">/);
    expect(drawn).not.toMatch(/\sstyle=|NaN|Infinity/);
  });
});
