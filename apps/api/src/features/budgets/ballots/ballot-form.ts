import type { BallotForm } from '@parvis/budget-counting';
import type { BallotFormRow } from '../budget.entity';

/** What the ballots of an edition say of the projects they list, as counting rules read it. */
export function formOf({ voteType }: Pick<BallotFormRow, 'voteType'>): BallotForm {
  switch (voteType) {
    case 'ordinal':
      return 'ranking';
    case 'cumulative':
    case 'scoring':
      return 'points';
    default:
      return 'approval';
  }
}
