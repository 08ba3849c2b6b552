/** Every rule that can be made up, in the order in which it is offered. */
export const RULE_KINDS = [
  'greedy',
  'greedy-no-skip',
  'greedy-threshold',
  'equal-shares',
  'exact-equal-shares',
  'bounded-overspending',
  'phragmen',
  'max-welfare',
  'knapsack-allocation',
  'minimal-transfers',
  'majority-judgment',
] as const;

export type RuleKindName = (typeof RULE_KINDS)[number];

export const ruleKindOf = (name: string): RuleKindName | null => RULE_KINDS.find((kind) => kind === name) ?? null;

/** Ballots with points: the votes to which people give some, or a grade. */
export const givesPoints = (voteType: string): boolean => voteType === 'cumulative' || voteType === 'scoring';
export const ranks = (voteType: string): boolean => voteType === 'ordinal';

/** These count points, so that there is nothing to make up without any. */
const NEED_POINTS: readonly RuleKindName[] = ['minimal-transfers', 'majority-judgment'];

export const kindsFor = (voteType: string): readonly RuleKindName[] =>
  RULE_KINDS.filter((kind) => givesPoints(voteType) || !NEED_POINTS.includes(kind));

const GREEDY: readonly RuleKindName[] = ['greedy', 'greedy-no-skip', 'greedy-threshold'];

/** Which fields a page shows: what the rule reads, and no other. */
export interface RuleShape {
  readonly utility: boolean;
  readonly equalUtilities: boolean;
  readonly completion: boolean;
  readonly shares: boolean;
  readonly threshold: boolean;
  readonly groups: boolean;
}

export function shapeOf(kind: RuleKindName): RuleShape {
  const greedy = GREEDY.includes(kind);
  return {
    utility: greedy || ['equal-shares', 'exact-equal-shares', 'bounded-overspending', 'max-welfare'].includes(kind),
    equalUtilities: kind === 'exact-equal-shares',
    completion: kind === 'equal-shares' || kind === 'exact-equal-shares',
    shares: kind === 'equal-shares',
    threshold: kind === 'greedy-threshold',
    groups: greedy,
  };
}

const EQUAL_UTILITIES = ['cost', 'cardinality', 'effort'] as const;

export type UtilityName = 'cost' | 'cardinality' | 'effort' | 'points' | 'score' | 'borda';

/** What a project can be worth, on these ballots. */
export function utilitiesFor(kind: RuleKindName, voteType: string): readonly UtilityName[] {
  if (shapeOf(kind).equalUtilities) return EQUAL_UTILITIES;
  return [
    ...EQUAL_UTILITIES,
    ...(givesPoints(voteType) ? (['points', 'score'] as const) : []),
    ...(ranks(voteType) ? (['borda'] as const) : []),
  ];
}
