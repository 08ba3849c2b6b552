import type { ReactNode } from 'react';
import { Bar } from '../bar/bar';
import { ChartFrame, type ChartWords } from '../chart-frame/chart-frame';

export interface RankedBar {
  readonly id: string;
  readonly label: ReactNode;
  readonly href?: string | undefined;
  readonly value: number;
  /** The value as read: "1 390" */
  readonly display: string;
  /** "voix" */
  readonly unit?: string | undefined;
  /** Chosen bars are filled and their labels heavy; the others are outlined. */
  readonly chosen: boolean;
}

export interface RankedBarsProps extends ChartWords {
  /** In the order to show: the ranking is the caller's, with its ties. */
  readonly bars: readonly RankedBar[];
  readonly chosenLabel: string;
  readonly otherLabel: string;
  /** What fills the width; the greatest value unless told. */
  readonly most?: number | undefined;
}

export function RankedBars({ bars, chosenLabel, otherLabel, most, ...words }: RankedBarsProps) {
  const widest = most ?? Math.max(0, ...bars.map((bar) => bar.value));
  const keyItems = [
    { label: chosenLabel, tone: 'full' },
    { label: otherLabel, tone: 'outline' },
  ] as const;
  return (
    <ChartFrame {...words} keyItems={keyItems}>
      <ol className="ranked-bars">
        {bars.map((bar) => (
          <li key={bar.id} className={bar.chosen ? 'chosen' : undefined}>
            <span className="chart-label">
              {bar.href === undefined ? bar.label : <a href={bar.href}>{bar.label}</a>}
              <span className="visually-hidden"> ({bar.chosen ? chosenLabel : otherLabel}) </span>
            </span>
            <Bar value={bar.value} most={widest} tone={bar.chosen ? 'full' : 'outline'} />
            <span className="chart-value number">
              {bar.display}
              {bar.unit === undefined ? null : <small> {bar.unit}</small>}
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
