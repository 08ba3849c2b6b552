import type { EqualSharesRule, Rule, Utility } from '@parvis/budget-counting';

const UTILITY_NAMES: Readonly<Partial<Record<Utility, string>>> = {
  cost: 'cost',
  cardinality: 'card',
  points: 'points',
  borda: 'borda',
};

/** The names under which outcomes computed with pabutools are published; undefined for rules and parameters that have none. */
export function labelOf(rule: Rule): string | undefined {
  if (rule.ties.some((tie) => tie !== 'lexicographic')) return undefined;
  switch (rule.kind) {
    case 'phragmen':
      return 'phragmen';
    case 'greedy': {
      const utility = UTILITY_NAMES[rule.utility];
      return utility !== undefined && !rule.exclusive && !rule.envelopes ? `greedy_${utility}` : undefined;
    }
    case 'equal-shares':
      return equalSharesLabel(rule);
    default:
      return undefined;
  }
}

function equalSharesLabel(rule: EqualSharesRule): string | undefined {
  const utility = UTILITY_NAMES[rule.utility];
  const suffix = completionLabel(rule);
  const { start, shares, eligibility, comparison } = rule;
  if (start !== 'exact' || shares || eligibility !== undefined || comparison) return undefined;
  return utility !== undefined && suffix !== undefined ? `mes_${utility}_${suffix}` : undefined;
}

function completionLabel({ add1, completion }: EqualSharesRule): string | undefined {
  if (typeof completion === 'object') return undefined;
  const thenGreedy = completion === 'greedy' ? '_then_greedy' : '';
  if (!add1) return `none${thenGreedy}`;
  if (add1.increment !== 1 || add1.stop === 'exhaustive-all') return undefined;
  if (add1.stop === 'exhaustive-supported') return `add1${thenGreedy}`;
  return completion === 'none' ? 'add1_noexh' : undefined;
}
