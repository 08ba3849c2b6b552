export { BudgetPhaseRow } from './budget-phase.entity';
export { BudgetRow } from './budget.entity';
export { BudgetsModule } from './budgets.module';
export { ClaimRow } from './claim.entity';
export { BudgetCountRow } from './counting/budget-count.entity';
export { ProjectOutcomeRow } from './counting/project-outcome.entity';
export { PublishedBallotRow } from './counting/published-ballot.entity';
export {
  AlreadyImportedError,
  ElectionImport,
  FileChangedError,
  type ImportedEdition,
} from './importing/election-import.service';
export { ProjectRow } from './projects/project.entity';
