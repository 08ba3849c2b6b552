import { Hatch, hatchFill } from '../bar/hatch';
import type { Tone } from '../bar/bar';

/** The mark of the key, filled as in the chart. */
export function Swatch({ tone, id }: { readonly tone: Tone; readonly id: string }) {
  return (
    <svg className="chart-swatch" aria-hidden="true" focusable="false">
      {tone === 'hatch' ? <Hatch id={id} /> : null}
      <rect className={`tone-${tone}`} width="100%" height="100%" fill={tone === 'hatch' ? hatchFill(id) : undefined} />
    </svg>
  );
}
