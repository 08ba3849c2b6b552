import type { AddStop, RuleKind, Utility } from '@parvis/budget-counting';
import type { RuleInput } from './rule-input';

export type RuleField = keyof RuleInput;

export const KINDS = [
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
] as const satisfies readonly RuleKind[];

export const UTILITIES = [
  'cost',
  'cardinality',
  'points',
  'score',
  'borda',
  'effort',
] as const satisfies readonly Utility[];

/** Exact equal shares: each project is worth the same to all its supporters. */
export const EQUAL_UTILITIES = ['cost', 'cardinality', 'effort'] as const satisfies readonly Utility[];
export const COMPLETIONS = ['none', 'greedy', 'add1', 'add1-greedy'] as const;
export const STOPS = ['exhaustive-supported', 'infeasible', 'exhaustive-all'] as const satisfies readonly AddStop[];
export const STARTS = ['exact', 'floor'] as const;
export const COMPARISONS = ['satisfaction', 'exclusion'] as const;
export const TIE_BREAKS = ['min-cost', 'max-votes', 'lexicographic', 'drawn'] as const;
export const NEXT_KINDS = ['greedy', 'greedy-no-skip', 'greedy-threshold', 'phragmen'] as const;

const GREEDY = ['utility', 'envelopes', 'exclusive'] as const;

/** What each rule reads beside its ties. Anything else that is given would promise something that the count does not do. */
const READS: Readonly<Record<RuleKind, readonly RuleField[]>> = {
  greedy: GREEDY,
  'greedy-no-skip': GREEDY,
  'greedy-threshold': [...GREEDY, 'threshold'],
  'equal-shares': [
    'utility',
    'completion',
    'then',
    'stop',
    'increment',
    'start',
    'shares',
    'eligibility',
    'comparison',
  ],
  phragmen: [],
  'max-welfare': ['utility'],
  'exact-equal-shares': ['utility', 'completion', 'stop'],
  'bounded-overspending': ['utility'],
  'minimal-transfers': [],
  'knapsack-allocation': [],
  'majority-judgment': [],
};

const ALWAYS_READ: readonly RuleField[] = ['kind', 'ties', 'drawn'];

export const reads = (kind: RuleKind, field: RuleField): boolean =>
  ALWAYS_READ.includes(field) || READS[kind].includes(field);
