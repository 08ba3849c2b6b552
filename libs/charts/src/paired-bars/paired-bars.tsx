import { Bar } from '../bar/bar';
import { ChartFrame, type ChartWords } from '../chart-frame/chart-frame';

export interface PairedValue {
  readonly value: number;
  /** "18 %" */
  readonly display: string;
}

export interface PairedBar {
  readonly id: string;
  readonly label: string;
  /** "340 votants" */
  readonly detail?: string | undefined;
  readonly first: PairedValue;
  readonly second: PairedValue;
}

export interface PairedBarsProps extends ChartWords {
  readonly pairs: readonly PairedBar[];
  readonly firstLabel: string;
  readonly secondLabel: string;
  readonly most?: number | undefined;
}

/** The same thing measured twice: two rules, two years. The first is outlined, the second filled. */
export function PairedBars({ pairs, firstLabel, secondLabel, most, ...words }: PairedBarsProps) {
  const widest = most ?? Math.max(0, ...pairs.flatMap(({ first, second }) => [first.value, second.value]));
  const keyItems = [
    { label: firstLabel, tone: 'outline' },
    { label: secondLabel, tone: 'full' },
  ] as const;
  return (
    <ChartFrame {...words} keyItems={keyItems}>
      <ul className="paired-bars">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <p className="chart-label">
              {pair.label}
              {pair.detail === undefined ? null : <span> {pair.detail}</span>}
            </p>
            <Line label={firstLabel} value={pair.first} most={widest} tone="outline" />
            <Line label={secondLabel} value={pair.second} most={widest} tone="full" />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: PairedValue;
  readonly most: number;
  readonly tone: 'outline' | 'full';
}

function Line({ label, value, most, tone }: LineProps) {
  return (
    <div className="paired-line">
      <span className="visually-hidden">{label}</span>
      <Bar value={value.value} most={most} tone={tone} />
      <b className="number">{value.display}</b>
    </div>
  );
}
