import type { Rational } from '@parvis/exact-numbers';
import { bestWorth } from './best-worth';
import { totalOf, type WelfareProblem } from './candidates';
import { type BestSelection, firstInTieOrder } from './first-in-tie-order';
import { lostWelfare } from './lost-welfare';
import { searchSpace } from './search-space';
import { knownWorth, type WelfareSolver } from './welfare-solver';
import { Work, WORK_LIMIT } from './work';

export interface ProvedSelection extends BestSelection {
  /** By project that was not selected: how much total utility it would cost to have it, where that is known. */
  readonly less: ReadonlyMap<number, Rational>;
}

interface Means {
  readonly solver?: WelfareSolver | undefined;
  /** Called with the number of candidates decided; throw from it to cancel. */
  readonly onDecided?: ((decided: number) => void) | undefined;
}

/** @throws CountingError `too-hard` */
export function bestSelection(problem: WelfareProblem, { solver, onDecided }: Means): ProvedSelection {
  const { candidates, capacity } = problem;
  if (totalOf(candidates, 'cost') <= capacity) return { selected: candidates, tie: null, less: new Map() };
  let decided = 0;
  const work = new Work(WORK_LIMIT, onDecided && (() => onDecided(decided)));
  const space = searchSpace(problem, work);
  const best = bestWorth(space, knownWorth(problem, space, solver), work);
  const found = firstInTieOrder(problem, space, best, work, (before) => {
    decided = before;
    onDecided?.(before);
  });
  return { ...found, less: lostWelfare(problem, space, best, new Set(found.selected)) };
}
