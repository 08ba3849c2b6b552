/** How large a generated election is. Money is in whole units. */
export interface ElectionSize {
  readonly ballots: number;
  readonly projects: number;
  /** Projects on each ballot, at most: one that draws a project twice lists one fewer. */
  readonly approvals: number;
  readonly budget: number;
}

/** Ballots written at a time. */
const PIECE = 20_000;

/**
 * A large election as the bytes of a .pb file, in pieces. Popularity falls as one over the rank, as in real budgets, and costs are spread
 * over two orders of magnitude. The same bytes on every machine.
 */
export function* generatedElection(size: ElectionSize): Generator<Uint8Array> {
  const chance = repeatableChance(20_240_229);
  const text = new TextEncoder();
  yield text.encode(headerOf(size, chance));
  const threshold = cumulative(size.projects);
  for (let first = 0; first < size.ballots; first += PIECE) {
    const lines: string[] = [];
    for (let voter = first; voter < Math.min(size.ballots, first + PIECE); voter += 1) {
      const listed = new Set<number>();
      for (let approval = 0; approval < size.approvals; approval += 1) listed.add(drawn(threshold, chance()));
      lines.push(`${voter};${[...listed].join(',')}\n`);
    }
    yield text.encode(lines.join(''));
  }
}

function headerOf({ ballots, projects, budget }: ElectionSize, chance: () => number): string {
  const meta = [
    'META',
    'key;value',
    'description;generated',
    `num_projects;${projects}`,
    `num_votes;${ballots}`,
    `budget;${budget}`,
    'vote_type;approval',
    'PROJECTS',
    'project_id;cost',
  ];
  const costs = Array.from({ length: projects }, (_, project) => `${project};${cost(budget, chance())}`);
  return [...meta, ...costs, 'VOTES', 'voter_id;vote', ''].join('\n');
}

/** From a thousandth to a tenth of the envelope, evenly on a scale of ratios. */
function cost(budget: number, chance: number): number {
  return Math.round((budget / 1000) * 100 ** chance);
}

/** Where each project ends on a line of length one, by popularity. */
function cumulative(projects: number): Float64Array {
  const ends = new Float64Array(projects);
  let sum = 0;
  for (let project = 0; project < projects; project += 1) {
    sum += 1 / (project + 8);
    ends[project] = sum;
  }
  return ends.map((end) => end / sum);
}

function drawn(ends: Float64Array, chance: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 1) < chance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** mulberry32: small, known, and the same everywhere. Not for anything that a person could win. */
function repeatableChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
