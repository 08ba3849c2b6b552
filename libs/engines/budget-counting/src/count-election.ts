import type { Count, CountProgress } from './count';
import type { Election } from './election';
import { equalShares } from './equal-shares/equal-shares';
import { greedy } from './greedy/greedy';
import type { Rule } from './rule';

/**
 * Counts an election by a rule: outcome and trace. Same input, same count, on any machine: no clock, no chance, and every
 * decision is made on exact numbers.
 * @param onStep called as projects are decided; throw from it to cancel.
 * @throws CountingError when the rule's parameters make no sense.
 */
export function count(election: Election, rule: Rule, onStep?: (progress: CountProgress) => void): Count {
  return rule.kind === 'greedy' ? greedy(election, rule, onStep) : equalShares(election, rule, onStep);
}
