import { layStones, type Stone } from '../paving-pattern/stones';
import type { Tool } from '../tool/tool';

const columns = 12;
const rows = 10;
const cell = 10;
const halfJoint = 0.4;

/** The paving of the square, with one slab in the accent of each tool where something is open. */
export function SquarePlan({ id, open }: { readonly id: string; readonly open: readonly Tool[] }) {
  const stones = layStones(id, columns, rows);
  const coloured = chooseApart(stones, open.length);
  return (
    <svg
      className="paving-pattern paving-pattern-square"
      viewBox={`0 0 ${columns * cell} ${rows * cell}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {stones.map((stone) => (
        <rect
          key={`${stone.x} ${stone.y}`}
          className={stoneClass(stone, open[coloured.indexOf(stone)])}
          x={stone.x * cell + halfJoint}
          y={stone.y * cell + halfJoint}
          width={stone.width * cell - 2 * halfJoint}
          height={stone.height * cell - 2 * halfJoint}
        />
      ))}
    </svg>
  );
}

function stoneClass(stone: Stone, tool: Tool | undefined): string {
  if (tool !== undefined) return `stone-${tool}`;
  return `stone-${stone.shade === 'accent' ? 'b' : stone.shade}`;
}

/** Coloured slabs stand in the middle rows, which every crop of the plan shows, and never touch each other. */
function chooseApart(stones: readonly Stone[], count: number): readonly Stone[] {
  const chosen: Stone[] = [];
  const visible = stones.filter(
    (stone) => stone.width * stone.height >= 3 && stone.y >= 2 && stone.y + stone.height <= 8,
  );
  for (const stone of [...visible].sort((one, other) => spread(one) - spread(other))) {
    if (chosen.length < count && chosen.every((other) => apart(stone, other))) chosen.push(stone);
  }
  return chosen;
}

/** Visits the stones in an order that jumps across the plan. */
function spread(stone: Stone): number {
  return (stone.x * 5 + stone.y * 7) % columns;
}

function apart(one: Stone, other: Stone): boolean {
  const across = one.x > other.x + other.width || other.x > one.x + one.width;
  const down = one.y > other.y + other.height || other.y > one.y + one.height;
  return across || down;
}
