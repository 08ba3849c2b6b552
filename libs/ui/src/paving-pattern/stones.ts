/** A stone on the grid: one colour of stone, or the accent. Units are grid cells. */
export interface Stone {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shade: 'a' | 'b' | 'c' | 'accent';
}

const sizes = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [3, 2],
  [2, 3],
  [3, 3],
] as const;

const shades = ['a', 'b', 'c'] as const;

/**
 * Lays stones of several sizes on a grid until it is full, always the same for the same id, so that a project
 * keeps its pattern from page to page. One stone takes the accent.
 */
export function layStones(id: string, columns: number, rows: number): readonly Stone[] {
  const next = chanceFrom(id);
  const taken = new Set<number>();
  const stones: Stone[] = [];
  for (let cell = 0; cell < columns * rows; cell++) {
    if (taken.has(cell)) continue;
    const x = cell % columns;
    const y = Math.floor(cell / columns);
    const fitting = sizes.filter(([width, height]) => fits(taken, { x, y, width, height, columns, rows }));
    const [width, height] = fitting[next(fitting.length)] ?? [1, 1];
    for (const covered of cells({ x, y, width, height, columns })) taken.add(covered);
    stones.push({ x, y, width, height, shade: shades[next(shades.length)] ?? 'a' });
  }
  return withAccent(stones, columns, next);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

function cells({ x, y, width, height, columns }: Place): number[] {
  return Array.from({ length: width * height }, (_, i) => (y + Math.floor(i / width)) * columns + x + (i % width));
}

function fits(taken: ReadonlySet<number>, place: Place & { readonly rows: number }): boolean {
  const inside = place.x + place.width <= place.columns && place.y + place.height <= place.rows;
  return inside && cells(place).every((cell) => !taken.has(cell));
}

/**
 * A stone of two to six cells: a lone cell looks like a mistake, a block of nine like a poster. It lies in the middle
 * three fifths, which stay in sight when a narrow slab crops the sides.
 */
function withAccent(stones: readonly Stone[], columns: number, next: (below: number) => number): readonly Stone[] {
  const fifth = columns / 5;
  const sized = stones.filter(({ width, height }) => width * height >= 2 && width * height <= 6);
  const central = sized.filter(({ x, width }) => x >= fifth && x + width <= columns - fifth);
  const candidates = central.length > 0 ? central : sized;
  const chosen = candidates[next(Math.max(1, candidates.length))] ?? stones[0];
  return stones.map((stone) => (stone === chosen ? { ...stone, shade: 'accent' } : stone));
}

/** FNV-1a seeds a xorshift: repeatable, spread well enough for stones, and nothing that decides uses it. */
function chanceFrom(id: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const character of id) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  if (state === 0) state = 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
