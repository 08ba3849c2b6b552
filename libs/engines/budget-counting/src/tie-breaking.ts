import type { Tie } from './count';
import { CountingError } from './counting-error';
import { compareCodePoints } from './code-point-order';
import { nameOfTieBreak, type TieBreak } from './rule';
import { costOf, idOf, type Tally, votesOf } from './tally';

/** The published order of tie-breaks, applied to project indexes. Ids differ, so the last one always decides. */
export interface TieBreaker {
  /** For sorting: the preferred project first. */
  readonly compare: (a: number, b: number) => number;
  /** Picks among tied projects and writes the tie down. */
  readonly decide: (tied: readonly number[], step: number, run: number) => { chosen: number; tie: Tie };
}

type Preference = (a: number, b: number) => number;

interface NamedPreference {
  readonly name: Tie['rule'];
  readonly prefers: Preference;
}

/** @throws CountingError `invalid-ties` on a tie-break that does not exist, or a drawn order that names a project twice or an unknown one. */
export function tieBreaker(tally: Tally, ties: readonly TieBreak[]): TieBreaker {
  const order = [...ties, 'lexicographic' as const].map((tieBreak) => preference(tally, tieBreak));
  const compare = (a: number, b: number): number => {
    for (const { prefers } of order) {
      const preferred = prefers(a, b);
      if (preferred !== 0) return preferred;
    }
    return 0;
  };
  const decide = (tied: readonly number[], step: number, run: number): { chosen: number; tie: Tie } => {
    const [chosen = 0, ...others] = [...tied].sort(compare);
    const rule = decidingTieBreak(order, chosen, others);
    const ids = tied.map((project) => idOf(tally, project)).sort(compareCodePoints);
    return { chosen, tie: { step, run, tied: ids, chosen: idOf(tally, chosen), rule, changesOutcome: null } };
  };
  return { compare, decide };
}

function preference(tally: Tally, tieBreak: TieBreak): NamedPreference {
  const name = nameOfTieBreak(tieBreak);
  if (typeof tieBreak !== 'string') return { name, prefers: drawnOrder(tally, tieBreak.drawn) };
  switch (tieBreak) {
    case 'min-cost':
      return { name, prefers: (a, b) => sign(costOf(tally, a), costOf(tally, b)) };
    case 'max-votes':
      return { name, prefers: (a, b) => votesOf(tally, b) - votesOf(tally, a) };
    case 'lexicographic':
      return { name, prefers: (a, b) => compareCodePoints(idOf(tally, a), idOf(tally, b)) };
    default:
      throw new CountingError('invalid-ties', { ties: String(tieBreak) });
  }
}

/** Projects that the draw does not name come after those it names, equal among themselves. */
function drawnOrder({ election }: Tally, drawn: readonly string[]): Preference {
  const places = new Map(drawn.map((id, place) => [id, place]));
  const known = new Set(election.projects.map(({ id }) => id));
  const stranger = drawn.find((id) => !known.has(id));
  if (stranger !== undefined) throw new CountingError('invalid-ties', { ties: 'drawn', project: stranger });
  if (places.size !== drawn.length) throw new CountingError('invalid-ties', { ties: 'drawn', twice: 'yes' });
  const placeOf = election.projects.map(({ id }) => places.get(id) ?? drawn.length);
  return (a, b) => (placeOf[a] ?? 0) - (placeOf[b] ?? 0);
}

function sign(a: bigint, b: bigint): number {
  return Number(a > b) - Number(a < b);
}

/** The first tie-break after which only the chosen project was left. */
function decidingTieBreak(order: readonly NamedPreference[], chosen: number, others: readonly number[]): Tie['rule'] {
  let open = others;
  for (const { name, prefers } of order) {
    open = open.filter((other) => prefers(chosen, other) === 0);
    if (open.length === 0) return name;
  }
  return 'lexicographic';
}
