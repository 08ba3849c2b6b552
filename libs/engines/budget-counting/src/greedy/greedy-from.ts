import { projectsOtherThan } from '../count-parts';
import type { Tally } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import { type AnyGreedyRule, GreedyLimits } from './greedy-limits';
import { eligibleByScore } from './score-threshold';
import { type Purse, type Taken, takeInOrder } from './take-in-order';

export interface GreedyStart extends Purse {
  /** Projects selected before: they take no part, use up the part envelopes that name them, and put out those that they exclude. */
  readonly selected: readonly number[];
}

/**
 * Any greedy rule on what is left of the envelope.
 * @param tally by the utility of `rule`
 * @throws CountingError `invalid-envelope`, `invalid-threshold`, `unknown-project`
 */
export function greedyFrom(tally: Tally, rule: AnyGreedyRule, ties: TieBreaker, start: GreedyStart): Taken {
  const limits = new GreedyLimits(tally, rule);
  for (const project of start.selected) limits.take(project);
  const { candidates, refused } = eligibleByScore(tally, rule, projectsOtherThan(tally, start.selected), start);
  const taken = takeInOrder(tally, candidates, ties, start, limits);
  return { ...taken, refused: [...refused, ...taken.refused] };
}
