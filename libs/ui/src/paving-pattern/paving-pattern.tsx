import { layStones, type Stone } from './stones';

export interface PavingPatternProps {
  /** The item's id: the same item has the same paving everywhere. */
  readonly id: string;
  /** `tile` beside a row, `band` above a slab, `plan` beside the title of the square. */
  readonly shape?: 'tile' | 'band' | 'plan' | undefined;
}

const grids = {
  tile: { columns: 8, rows: 7 },
  band: { columns: 18, rows: 6 },
  plan: { columns: 12, rows: 10 },
} as const;

const cell = 10;
const halfJoint = 0.4;

/** What stands where there is no photograph. It says nothing, so screen readers pass over it. */
export function PavingPattern({ id, shape = 'tile' }: PavingPatternProps) {
  const { columns, rows } = grids[shape];
  const stones = layStones(id, columns, rows);
  return (
    <svg
      className={`paving-pattern paving-pattern-${shape}`}
      viewBox={`0 0 ${columns * cell} ${rows * cell}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {(['a', 'b', 'c', 'accent'] as const).map((shade) => (
        <path key={shade} className={`stone-${shade}`} d={outline(stones.filter((stone) => stone.shade === shade))} />
      ))}
    </svg>
  );
}

/** One path per shade: a list of two hundred projects stays small. */
function outline(stones: readonly Stone[]): string {
  return stones
    .map(({ x, y, width, height }) => {
      const across = width * cell - 2 * halfJoint;
      const down = height * cell - 2 * halfJoint;
      return `M${x * cell + halfJoint} ${y * cell + halfJoint}h${across}v${down}h-${across}z`;
    })
    .join('');
}
