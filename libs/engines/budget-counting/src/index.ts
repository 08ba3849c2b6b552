export type { BallotForm, BallotGroups, Election, Project, VoterClasses } from './election';
export type { BallotDetails, BallotsByIndex, ElectionBuilder, ElectionTerms } from './election-builder';
export { electionBuilder, MAXIMUM_SCALE } from './election-builder';
export { LARGEST_MARK } from './ballot-grouping';
export type { CountingErrorCode } from './counting-error';
export { CountingError } from './counting-error';
export type {
  Add1,
  AddStop,
  BoundedOverspendingRule,
  ClassShares,
  ComparisonStep,
  CompletionRule,
  DrawnOrder,
  EqualSharesRule,
  ExactEqualSharesRule,
  GreedyNoSkipRule,
  GreedyRule,
  GreedyThresholdRule,
  KnapsackAllocationRule,
  MajorityJudgmentRule,
  MaxWelfareRule,
  MinimalTransfersRule,
  PartEnvelope,
  PhragmenRule,
  Rule,
  RuleKind,
  TieBreak,
  TieBreakName,
  Utility,
} from './rule';
export { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST, nameOfTieBreak } from './rule';
export type {
  Certificate,
  CertifiedClaim,
  ComparisonFacts,
  Count,
  CountedElection,
  CountProgress,
  Endowment,
  EqualSharesStepFacts,
  MinorUnits,
  NotSelected,
  Outcome,
  PaidTo,
  Step,
  SupportersMoney,
  Tie,
  Trace,
  WhyNot,
} from './count';
export type { CountOptions } from './count-election';
export { count } from './count-election';
export type { WelfareGuess, WelfareSolver } from './max-welfare/welfare-solver';
export type { LostWelfare, WelfareStepFacts } from './max-welfare/welfare-facts';
export type { GreedyBar, PartEnvelopeBar } from './greedy/bar-facts';
export type { PartFunding } from './knapsack-allocation/knapsack-facts';
export type { GradeFacts } from './majority-judgment/grade-facts';
export type { SupportMoney, TransferStepFacts, UndersupportedStepFacts } from './minimal-transfers/transfer-facts';
export type { ArgumentOptions, RuleParameters } from './rule-arguments';
export { ruleArguments, ruleParameters, shellLine } from './rule-arguments';
export type { Analysis, GroupAnalysis, Selection } from './analysis/analyse';
export { analyse, winnersPerBallot } from './analysis/analyse';
export type { CountComparison, SpendingComparison } from './analysis/compare-counts';
export { compareCounts, compareSpending } from './analysis/compare-counts';
export type { BetterOrWorse, VoterComparison } from './analysis/compare-voters';
export { compareVoters } from './analysis/compare-voters';
export type { ProjectExplanation } from './analysis/explain-project';
export { explainProject } from './analysis/explain-project';
export type { NearMiss } from './analysis/near-misses';
export { nearMisses } from './analysis/near-misses';
export type { PaymentUnit } from './analysis/payment-unit';
export type { ProportionalityViolation } from './analysis/proportionality';
export { proportionalityViolation } from './analysis/proportionality';
export type { MoneyOfVoters, Satisfaction, Spread, WinnersOfVoters } from './analysis/satisfaction';
export { satisfaction } from './analysis/satisfaction';
export type { ShareAmount, ShareOf, SharePayment, WonChoice } from './analysis/share-of';
export { shareOf } from './analysis/share-of';
export type { AttributesOf, Spending } from './analysis/spending';
export { spendingBy } from './analysis/spending';
export type { TypedBallot } from './analysis/typed-ballot';
