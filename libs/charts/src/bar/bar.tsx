/** How a mark is filled. Never by hue alone: full, outlined, hatched and pale stay apart in grey and on paper. */
export type Tone = 'full' | 'outline' | 'hatch' | 'pale';

export interface BarProps {
  readonly value: number;
  /** The value that fills the whole width. */
  readonly most: number;
  readonly tone: Tone;
}

/** One horizontal bar. Its figure stands beside it in words, so screen readers pass over the drawing. */
export function Bar({ value, most, tone }: BarProps) {
  return (
    <svg className="chart-bar" aria-hidden="true" focusable="false">
      <rect className="tone-back" width="100%" height="100%" />
      {value > 0 ? <rect className={`tone-${tone}`} width={percent(value, most)} height="100%" /> : null}
    </svg>
  );
}

/** A share of the width with two decimals: finer than any screen, and the same text on every machine. */
export function percent(value: number, most: number): string {
  if (most <= 0) return '0%';
  return `${Number(((100 * Math.min(Math.max(value, 0), most)) / most).toFixed(2))}%`;
}
