import type { Rule, RuleKind } from '@parvis/budget-counting';
import { UsageError } from '../command';
import { completionOf, equalSharesOf } from './equal-shares-flags';
import type { Flags } from './flags';
import { type GreedyKind, greedyOf, isGreedy, tiesOf, UTILITIES } from './greedy-flags';
import type { RuleOfFlags } from './rule-of-file';

export const RULES: readonly [RuleKind, ...RuleKind[]] = [
  'greedy',
  'greedy-no-skip',
  'greedy-threshold',
  'equal-shares',
  'phragmen',
  'max-welfare',
  'exact-equal-shares',
  'bounded-overspending',
  'minimal-transfers',
  'knapsack-allocation',
  'majority-judgment',
];

/** Exact equal shares: each project is worth the same to all its supporters. */
const EQUAL_UTILITIES = ['cost', 'cardinality', 'effort'] as const;

/** @throws UsageError */
export function ruleOfFlags(flags: Flags): RuleOfFlags {
  if (flags.text('rule') === undefined) throw new UsageError(`which rule? --rule one of ${RULES.join(', ')}`);
  const kind = flags.oneOf('rule', RULES);
  if (kind === 'equal-shares') return equalSharesOf(flags);
  if (isGreedy(kind)) return { ruleOf: greedyOf(kind, flags), classColumn: undefined };
  const rule = ruleOfAnyFile(kind, flags);
  return { ruleOf: () => rule, classColumn: undefined };
}

function ruleOfAnyFile(kind: Exclude<RuleKind, GreedyKind | 'equal-shares'>, flags: Flags): Rule {
  const ties = tiesOf(flags);
  switch (kind) {
    case 'max-welfare':
    case 'bounded-overspending':
      return { kind, utility: flags.oneOf('utility', UTILITIES), ties };
    case 'exact-equal-shares': {
      const { stop, thenGreedy } = completionOf(flags);
      const utility = flags.oneOf('utility', EQUAL_UTILITIES);
      return { kind, utility, addOpt: stop, completion: thenGreedy ? 'greedy' : 'none', ties };
    }
    case 'phragmen':
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return { kind, ties };
  }
}
