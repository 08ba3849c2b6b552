import type { BallotForm } from '@parvis/budget-counting';
import type { CountState } from '../counting/budget-count.entity';

/** What there is to know of an edition and of a count before the rule of the count becomes the rule of the edition. */
export interface ChoiceCircumstances {
  /** Of the edition: from then on its rules are frozen (integrity.md, Votes 4). */
  readonly voteOpened: boolean;
  /** Of the edition. */
  readonly ballotForm: BallotForm;
  readonly countState: CountState;
  /** The result was read from a file: nobody here could count by its rule. */
  readonly publishedResult: boolean;
  /** The count is of this very edition. */
  readonly sameEdition: boolean;
  readonly namesOneElection: boolean;
  readonly formNeeded: BallotForm | null;
}

export type ChoiceAnswer =
  'allowed' | 'rules-frozen' | 'not-counted' | 'published-result' | 'names-another-election' | 'ballots-say-less';

export function mayChooseRule(now: ChoiceCircumstances): ChoiceAnswer {
  if (now.voteOpened) return 'rules-frozen';
  if (now.publishedResult) return 'published-result';
  if (now.countState !== 'done') return 'not-counted';
  if (now.namesOneElection && !now.sameEdition) return 'names-another-election';
  if (now.formNeeded !== null && now.formNeeded !== now.ballotForm) return 'ballots-say-less';
  return 'allowed';
}
