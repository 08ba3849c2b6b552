export type { BallotGroups, Election, Project } from './election';
export type { ElectionBuilder, ElectionTerms } from './election-builder';
export { electionBuilder, MAXIMUM_SCALE } from './election-builder';
export type { CountingErrorCode } from './counting-error';
export { CountingError } from './counting-error';
export type { Add1, AddStop, EqualSharesRule, GreedyRule, Rule, TieBreak, Utility } from './rule';
export { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from './rule';
export type {
  Count,
  CountedElection,
  CountProgress,
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
export { count } from './count-election';
export { ruleArguments } from './rule-arguments';
export type { Analysis, GroupAnalysis } from './analysis/analyse';
export { analyse, winnersPerBallot } from './analysis/analyse';
export type { CountComparison } from './analysis/compare-counts';
export { compareCounts } from './analysis/compare-counts';
export type { ProjectExplanation } from './analysis/explain-project';
export { explainProject } from './analysis/explain-project';
