/**
 * What a project is worth to a voter who lists it: its cost, or one.
 * With `cost`, value per unit of cost is the same for every supporter, so projects are compared by their voters;
 * with `cardinality`, by voters per unit of cost, which favours cheap projects.
 */
export type Utility = 'cost' | 'cardinality';

/**
 * How a tie is decided, tried from left to right. What they leave open falls to `lexicographic`:
 * the smallest id in Unicode code point order, so "10" comes before "2".
 */
export type TieBreak = 'min-cost' | 'max-votes' | 'lexicographic';

/** Greedy: projects by total utility per unit of cost, each taken if it still fits. With `cost` utility: most votes first. */
export interface GreedyRule {
  readonly kind: 'greedy';
  readonly utility: Utility;
  readonly ties: readonly TieBreak[];
}

/** Method of Equal Shares (Peters, Pierczyński & Skowron 2021), with the parameters that cities publish. */
export interface EqualSharesRule {
  readonly kind: 'equal-shares';
  readonly utility: Utility;
  /** Each voter's first share: the envelope divided by all ballots, exactly or rounded down to whole currency units. */
  readonly start: 'exact' | 'floor';
  /** Counts again with larger shares until the rule says stop (Add1); null counts once. */
  readonly add1: Add1 | null;
  /** What is done with the money that equal shares leave. */
  readonly completion: 'none' | 'greedy';
  readonly ties: readonly TieBreak[];
}

export interface Add1 {
  /** By how much each share grows from one run to the next, in whole currency units whatever the scale of the election. */
  readonly increment: number;
  readonly stop: AddStop;
}

/**
 * When to stop enlarging the shares. Always: the first run that spends more than the envelope ends the count and the one before it is the
 * result; and nothing more can be gained once every supported project that costs no more than the envelope is selected.
 * `exhaustive-supported` and `exhaustive-all` also stop after the first run that leaves too little for any other project: for any that
 * somebody supports, or for any at all.
 */
export type AddStop = 'infeasible' | 'exhaustive-supported' | 'exhaustive-all';

export type Rule = GreedyRule | EqualSharesRule;

/** Most votes first, as most cities count. */
export const MOST_VOTES_FIRST: GreedyRule = { kind: 'greedy', utility: 'cost', ties: ['lexicographic'] };

/** Equal shares counted once, without completion. */
export const EQUAL_SHARES: EqualSharesRule = {
  kind: 'equal-shares',
  utility: 'cost',
  start: 'exact',
  add1: null,
  completion: 'none',
  ties: ['lexicographic'],
};

/**
 * Equal shares as cities apply it: whole-unit shares, one unit more at a time, stopped before the first overspending,
 * then the money left goes by votes.
 */
export const EQUAL_SHARES_COMPLETED: EqualSharesRule = {
  ...EQUAL_SHARES,
  start: 'floor',
  add1: { increment: 1, stop: 'infeasible' },
  completion: 'greedy',
};
