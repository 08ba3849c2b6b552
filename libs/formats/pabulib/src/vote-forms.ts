import type { BallotForm } from '@parvis/budget-counting';
import type { VoteType } from './pabulib-file';

/** What a ballot of each type says of the projects that it lists. */
export const VOTE_FORMS: Readonly<Record<VoteType, BallotForm>> = {
  approval: 'approval',
  'choose-1': 'approval',
  ordinal: 'ranking',
  cumulative: 'points',
  scoring: 'points',
};
