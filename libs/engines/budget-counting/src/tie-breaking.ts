import type { Tie } from './count';
import { CountingError } from './counting-error';
import { compareCodePoints } from './code-point-order';
import type { TieBreak } from './rule';
import { costOf, idOf, type Tally, votesOf } from './tally';

/** The published order of tie-breaks, applied to project indexes. Ids differ, so the last one always decides. */
export interface TieBreaker {
  /** For sorting: the preferred project first. */
  readonly compare: (a: number, b: number) => number;
  /** Picks among tied projects and writes the tie down. */
  readonly decide: (tied: readonly number[], step: number, run: number) => { chosen: number; tie: Tie };
}

type Preference = (tally: Tally, a: number, b: number) => number;

const PREFERENCES: Readonly<Record<TieBreak, Preference>> = {
  'min-cost': (tally, a, b) =>
    Number(costOf(tally, a) > costOf(tally, b)) - Number(costOf(tally, a) < costOf(tally, b)),
  'max-votes': (tally, a, b) => votesOf(tally, b) - votesOf(tally, a),
  lexicographic: (tally, a, b) => compareCodePoints(idOf(tally, a), idOf(tally, b)),
};

/** @throws CountingError `invalid-ties` on a tie-break that does not exist. */
export function tieBreaker(tally: Tally, ties: readonly TieBreak[]): TieBreaker {
  for (const name of ties) {
    if (!Object.hasOwn(PREFERENCES, name)) throw new CountingError('invalid-ties', { ties: ties.join(',') });
  }
  const order: readonly TieBreak[] = ties.includes('lexicographic') ? ties : [...ties, 'lexicographic'];
  const compare = (a: number, b: number): number => {
    for (const name of order) {
      const preferred = PREFERENCES[name](tally, a, b);
      if (preferred !== 0) return preferred;
    }
    return 0;
  };
  const decide = (tied: readonly number[], step: number, run: number): { chosen: number; tie: Tie } => {
    const [chosen = 0, ...others] = [...tied].sort(compare);
    const rule = decidingTieBreak(tally, order, chosen, others);
    const ids = tied.map((project) => idOf(tally, project)).sort(compareCodePoints);
    return { chosen, tie: { step, run, tied: ids, chosen: idOf(tally, chosen), rule } };
  };
  return { compare, decide };
}

/** The first tie-break after which only the chosen project was left. */
function decidingTieBreak(
  tally: Tally,
  order: readonly TieBreak[],
  chosen: number,
  others: readonly number[],
): TieBreak {
  let open = others;
  for (const name of order) {
    open = open.filter((other) => PREFERENCES[name](tally, chosen, other) === 0);
    if (open.length === 0) return name;
  }
  return 'lexicographic';
}
