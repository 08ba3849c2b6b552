import type { FractionText } from '@parvis/exact-numbers';
import type { MinorUnits } from './count';

/**
 * What a project is worth to a voter. Where it is zero or less, the voter is not a supporter: does not pay, and does not count in
 * "supported".
 * - `cost`: the project's cost if the ballot lists it. Per unit of cost every supporter counts the same, so projects compare by voters.
 * - `cardinality`: 1 if the ballot lists it, which favours cheap projects.
 * - `points`: the points that the ballot gives it.
 * - `score`: its cost for each point, so that greedy ranks by total points, as cities that give out points do.
 * - `borda`: the length of the ballot less the place of the project (from 0) less 1: the last one listed is worth 0.
 * - `effort`: its cost divided by the number of voters who list it.
 */
export type Utility = 'cost' | 'cardinality' | 'points' | 'score' | 'borda' | 'effort';

/**
 * How a tie is decided, tried from left to right. What they leave open falls to `lexicographic`: the smallest id in Unicode code point
 * order, so "10" comes before "2". A drawn order, published before the count, prefers the project that stands first in it; projects that
 * it does not name come after, equal among themselves.
 */
export type TieBreak = 'min-cost' | 'max-votes' | 'lexicographic' | DrawnOrder;

export interface DrawnOrder {
  /** Project ids, preferred first. */
  readonly drawn: readonly string[];
}

/** A tie-break in one word, for traces and catalogues. */
export type TieBreakName = Exclude<TieBreak, DrawnOrder> | 'drawn';

export function nameOfTieBreak(tieBreak: TieBreak): TieBreakName {
  return typeof tieBreak === 'string' ? tieBreak : 'drawn';
}

interface Ties {
  readonly ties: readonly TieBreak[];
}

/** A part of the envelope that some projects share: a district's, a category's. It bounds them beside the envelope itself. */
export interface PartEnvelope {
  readonly name: string;
  readonly budget: MinorUnits;
  readonly projects: readonly string[];
}

interface GreedyParameters extends Ties {
  readonly utility: Utility;
  /** Groups of projects that exclude one another: the first one selected puts the others out. */
  readonly exclusive?: readonly (readonly string[])[];
  readonly envelopes?: readonly PartEnvelope[];
}

/** Projects by total utility per unit of cost, each taken if it still fits. With `cost` utility: most votes first. */
export interface GreedyRule extends GreedyParameters {
  readonly kind: 'greedy';
}

/** The same, but the first project that does not fit ends the count. */
export interface GreedyNoSkipRule extends GreedyParameters {
  readonly kind: 'greedy-no-skip';
}

/** The same as `greedy`, without the projects below a least score: points in all where ballots give points, votes elsewhere. */
export interface GreedyThresholdRule extends GreedyParameters {
  readonly kind: 'greedy-threshold';
  readonly threshold: FractionText;
}

/** Method of Equal Shares (Peters, Pierczyński & Skowron 2021), with the parameters that cities publish. */
export interface EqualSharesRule extends Ties {
  readonly kind: 'equal-shares';
  readonly utility: Utility;
  /** Each voter's first share: the envelope divided by all ballots, exactly or rounded down to whole currency units. */
  readonly start: 'exact' | 'floor';
  /** Shares that differ from one class of voters to another; absent, everybody's is the same. */
  readonly shares?: ClassShares;
  /** Only projects that this part of all voters support take part; absent, all do. `"1/100"`: one voter in a hundred. */
  readonly eligibility?: FractionText;
  /** Counts again with larger shares until the rule says stop (Add1); null counts once. */
  readonly add1: Add1 | null;
  /** What is done with the money that equal shares leave: nothing, the greedy order, or any other rule on what is left. */
  readonly completion: 'none' | 'greedy' | CompletionRule;
  /** Keeps the result of `greedy` instead where more voters are better off with it; absent, nothing is compared. */
  readonly comparison?: ComparisonStep;
}

/** Rules that can go on from a selection already made. */
export type CompletionRule = GreedyRule | GreedyNoSkipRule | GreedyThresholdRule | PhragmenRule;

/**
 * By class (a district, as a rule), what its voters share equally among themselves. Voters of a class that is not named, or of none,
 * have nothing. The totals may be less than the envelope, never more.
 */
export type ClassShares = Readonly<Record<string, MinorUnits>>;

/**
 * Equal shares are compared with `greedy` (same utility and ties) and give way when strictly more voters prefer it.
 * `satisfaction`: a voter prefers the result with more of the projects on the ballot. `exclusion`: greedy must leave strictly fewer
 * voters without any of theirs.
 */
export type ComparisonStep = 'satisfaction' | 'exclusion';

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

/** Sequential Phragmén with costs: the project that its supporters can pay soonest if all earn at the same pace. */
export interface PhragmenRule extends Ties {
  readonly kind: 'phragmen';
}

/** The selection with the largest total utility that the envelope can pay. */
export interface MaxWelfareRule extends Ties {
  readonly kind: 'max-welfare';
  readonly utility: Utility;
}

/**
 * Exact Equal Shares (Kraiczy, Robinson & Elkind 2025): those who pay for a project pay exactly the same. `add1`: shares grow to the next
 * endowment at which the outcome changes (add-opt) until the rule says stop. Each project is worth the same to all its supporters.
 */
export interface ExactEqualSharesRule extends Ties {
  readonly kind: 'exact-equal-shares';
  readonly utility: 'cost' | 'cardinality' | 'effort';
  readonly addOpt: AddStop | null;
  readonly completion: 'none' | 'greedy';
}

/** Equal Shares with Bounded Overspending (Papasotiropoulos, Pishbin, Skibski, Skowron & Wąs 2024). */
export interface BoundedOverspendingRule extends Ties {
  readonly kind: 'bounded-overspending';
  readonly utility: Utility;
}

/** Minimal Transfers for ballots with points (Skowron, Slinko, Szufa & Talmon 2020). */
export interface MinimalTransfersRule extends Ties {
  readonly kind: 'minimal-transfers';
}

/** Knapsack voting counted dollar by dollar (Goel, Krishnaswamy, Sakshuwong & Aitamurto 2019). */
export interface KnapsackAllocationRule extends Ties {
  readonly kind: 'knapsack-allocation';
}

/** Majority judgment, graded as Paris does: by majority grade, each project taken if it still fits. The points of ballots are the grades. */
export interface MajorityJudgmentRule extends Ties {
  readonly kind: 'majority-judgment';
}

export type Rule =
  | GreedyRule
  | GreedyNoSkipRule
  | GreedyThresholdRule
  | EqualSharesRule
  | PhragmenRule
  | MaxWelfareRule
  | ExactEqualSharesRule
  | BoundedOverspendingRule
  | MinimalTransfersRule
  | KnapsackAllocationRule
  | MajorityJudgmentRule;

export type RuleKind = Rule['kind'];

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
