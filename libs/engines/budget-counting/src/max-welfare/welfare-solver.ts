import type { Candidate, WelfareProblem } from './candidates';
import { type SearchSpace, worthOfFirstFitting } from './search-space';

/** The problem as a solver reads it, in floats near the exact amounts: choose places so that costs add up to `capacity` at most. */
export interface WelfareGuess {
  readonly costs: readonly number[];
  readonly worths: readonly number[];
  readonly capacity: number;
}

/**
 * Proposes a selection, as places in the lists. It only guides: what it proposes is cut down to what fits, exactly, and whether another
 * selection is worth more is proved without it. The outcome is the same whatever it says.
 */
export type WelfareSolver = (guess: WelfareGuess) => readonly number[];

/** What some selection is worth: the better one of the solver's and of the first that fits by efficiency. */
export function knownWorth(
  { candidates, capacity }: WelfareProblem,
  space: SearchSpace,
  solver?: WelfareSolver,
): bigint {
  const fitting = worthOfFirstFitting(space);
  if (!solver) return fitting;
  const proposed = solver({
    costs: candidates.map(({ cost }) => Number(cost)),
    worths: candidates.map(({ worth }) => Number(worth)),
    capacity: Number(capacity),
  });
  const solved = worthWithin(
    capacity,
    [...new Set(proposed)].flatMap((place) => candidates[place] ?? []),
  );
  return solved > fitting ? solved : fitting;
}

/** What the proposal is worth without what exceeds the capacity. */
function worthWithin(capacity: bigint, proposed: readonly Candidate[]): bigint {
  let [left, total] = [capacity, 0n];
  for (const { cost, worth } of proposed) {
    if (cost > left) continue;
    left -= cost;
    total += worth;
  }
  return total;
}
