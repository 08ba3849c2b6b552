import {
  BudgetCountRow,
  BudgetPhaseRow,
  BudgetRow,
  ClaimRow,
  ProjectOutcomeRow,
  ProjectRow,
  PublishedBallotRow,
  RuleChoiceRow,
  RuleTrialRow,
} from '../features/budgets';
import {
  CredentialRow,
  PersonEmailRow,
  PersonRow,
  RoleGrantRow,
  SessionRow,
  SignInRequestRow,
} from '../features/people';
import { RecordEntryRow, RecordHeadRow, RecordLeafRow } from '../features/public-record';
import { DistrictRow, TerritoryRow } from '../features/territories';
import type { EntityList } from '../platform/database/connection';
import { JobRow } from '../platform/jobs/job.entity';

/** Every table, listed by hand: nothing joins the database by being somewhere in a folder. */
export const entities: EntityList = [
  TerritoryRow,
  DistrictRow,
  JobRow,
  RecordEntryRow,
  RecordLeafRow,
  RecordHeadRow,
  PersonRow,
  PersonEmailRow,
  RoleGrantRow,
  CredentialRow,
  SessionRow,
  SignInRequestRow,
  BudgetRow,
  BudgetPhaseRow,
  ClaimRow,
  ProjectRow,
  PublishedBallotRow,
  BudgetCountRow,
  ProjectOutcomeRow,
  RuleTrialRow,
  RuleChoiceRow,
];
