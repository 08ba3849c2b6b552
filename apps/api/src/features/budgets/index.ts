export { BudgetPhaseRow } from './budget-phase.entity';
export { BudgetRow } from './budget.entity';
export { BudgetsModule } from './budgets.module';
export { ClaimRow } from './claim.entity';
export { BudgetCountRow } from './counting/budget-count.entity';
export { RuleChoiceRow } from './choices/rule-choice.entity';
export { ProjectOutcomeRow } from './counting/project-outcome.entity';
export { PublishedBallotRow } from './ballots/published-ballot.entity';
export {
  AlreadyImportedError,
  ElectionImport,
  FileChangedError,
  type ImportedEdition,
} from './importing/election-import.service';
export { ProjectRow } from './projects/project.entity';
export type {
  BallotGroup,
  ClaimContent,
  CountContent,
  EditionContent,
  ProjectContent,
  RuleChoiceContent,
} from './publishing/edition-content';
export { EditionPublisher } from './publishing/edition.publisher';
export { RuleTrialRow } from './trials/rule-trial.entity';
export type { Phase } from './budget.phases';
export type { CountRun } from './counting/count-run';
export type { LocalText } from './local-text';
export type { MilestoneRow } from './projects/project.entity';
