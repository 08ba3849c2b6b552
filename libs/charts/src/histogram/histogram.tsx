import { percent } from '../bar/bar';
import { ChartFrame, type ChartWords } from '../chart-frame/chart-frame';

export interface HistogramBin {
  readonly id: string;
  /** Under the column, as short as it can be: "5" or "10–19" */
  readonly label: string;
  /** Read aloud instead of the label: "5 projets choisis" */
  readonly fullLabel: string;
  readonly value: number;
  /** Over the column: "1 204" */
  readonly display: string;
  /** The bin that the finding speaks about. */
  readonly marked?: boolean | undefined;
}

export interface HistogramProps extends ChartWords {
  /** In order; every bin of the same width, empty ones included. */
  readonly bins: readonly HistogramBin[];
  /** What the columns count, and what the line under them measures. */
  readonly valueLabel: string;
  readonly binLabel: string;
}

export function Histogram({ bins, valueLabel, binLabel, ...words }: HistogramProps) {
  const most = Math.max(0, ...bins.map((bin) => bin.value));
  const anyMarked = bins.some((bin) => bin.marked);
  return (
    <ChartFrame {...words}>
      <p className="histogram-measure">{valueLabel}</p>
      <ol className={bins.length > 8 ? 'histogram histogram-dense' : 'histogram'}>
        {bins.map((bin) => (
          <li key={bin.id}>
            <span className="visually-hidden">
              {bin.fullLabel} {bin.display}
            </span>
            <Column bin={bin} most={most} full={bin.marked === true || !anyMarked} />
            <span className="histogram-bin" aria-hidden="true">
              {bin.label}
            </span>
          </li>
        ))}
      </ol>
      <p className="histogram-measure histogram-axis">{binLabel}</p>
    </ChartFrame>
  );
}

interface ColumnProps {
  readonly bin: HistogramBin;
  readonly most: number;
  readonly full: boolean;
}

/** SVG grows downwards, so a column starts where the empty part above it ends; its figure stands on it. */
function Column({ bin, most, full }: ColumnProps) {
  const top = most > 0 ? percent(most - bin.value, most) : '100%';
  return (
    <svg className="histogram-column" aria-hidden="true" focusable="false">
      {bin.value > 0 ? (
        <rect className={full ? 'tone-full' : 'tone-outline'} y={top} width="100%" height={percent(bin.value, most)} />
      ) : null}
      <text className="number" x="50%" y={top} dy="-0.5em">
        {bin.display}
      </text>
    </svg>
  );
}
