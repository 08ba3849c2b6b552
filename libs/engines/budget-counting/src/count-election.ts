import { boundedOverspending } from './bounded-overspending/bounded-overspending';
import type { Count, CountProgress } from './count';
import type { Election } from './election';
import { equalShares } from './equal-shares/equal-shares';
import { exactEqualShares } from './exact-equal-shares/exact-equal-shares';
import { greedy } from './greedy/greedy';
import { phragmen } from './phragmen/phragmen';
import { knapsackAllocation } from './knapsack-allocation/knapsack-allocation';
import { majorityJudgment } from './majority-judgment/majority-judgment';
import { maxWelfare } from './max-welfare/max-welfare';
import type { WelfareSolver } from './max-welfare/welfare-solver';
import { minimalTransfers } from './minimal-transfers/minimal-transfers';
import type { Rule } from './rule';
import { withTieConsequences } from './tie-consequences';

export interface CountOptions {
  /** Called as projects are decided; throw from it to cancel. */
  readonly onStep?: ((progress: CountProgress) => void) | undefined;
  /** Guides `max-welfare`, which gives the same count without it. See @parvis/welfare-solver. */
  readonly solver?: WelfareSolver | undefined;
}

/**
 * Counts an election by a rule: outcome and trace. Same input, same count, on any machine: no clock, no chance, and every
 * decision is made on exact numbers.
 * @throws CountingError when the rule's parameters make no sense, or the ballots do not say what it reads
 */
export function count(election: Election, rule: Rule, options: CountOptions = {}): Count {
  const counted = countOnce(election, rule, options);
  return withTieConsequences(election, counted, (other) =>
    countOnce(election, other, { ...options, onStep: undefined }),
  );
}

function countOnce(election: Election, rule: Rule, { onStep, solver }: CountOptions): Count {
  switch (rule.kind) {
    case 'greedy':
    case 'greedy-no-skip':
    case 'greedy-threshold':
      return greedy(election, rule, onStep);
    case 'equal-shares':
      return equalShares(election, rule, onStep);
    case 'bounded-overspending':
      return boundedOverspending(election, rule, onStep);
    case 'exact-equal-shares':
      return exactEqualShares(election, rule, onStep);
    case 'phragmen':
      return phragmen(election, rule, onStep);
    case 'max-welfare':
      return maxWelfare(election, rule, { onStep, solver });
    case 'minimal-transfers':
      return minimalTransfers(election, rule, onStep);
    case 'knapsack-allocation':
      return knapsackAllocation(election, rule, onStep);
    case 'majority-judgment':
      return majorityJudgment(election, rule, onStep);
  }
}
