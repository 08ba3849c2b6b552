import type { RuleInput } from '../../../generated/graphql';
import { ruleText } from './rule-text';

/** As cities that count by equal shares publish it: whole units, one more at a time, then the most voted. */
const COMPLETED = { kind: 'equal-shares', start: 'floor', completion: 'add1-greedy', stop: 'infeasible' } as const;

const BY_VOTES: readonly RuleInput[] = [{ kind: 'greedy' }, { kind: 'greedy', utility: 'cardinality' }];
const BY_SHARES: readonly RuleInput[] = [COMPLETED, { kind: 'equal-shares' }, { ...COMPLETED, utility: 'cardinality' }];
const OTHERS: readonly RuleInput[] = [{ kind: 'phragmen' }, { kind: 'max-welfare' }];

/** What is offered before anything is set by hand: the usual rules for the kind of ballots, the best known first. */
export function presetsFor(voteType: string): readonly RuleInput[] {
  switch (voteType) {
    case 'cumulative':
      return [
        { kind: 'greedy', utility: 'score' },
        ...BY_VOTES,
        { ...COMPLETED, utility: 'points' },
        ...BY_SHARES,
        { kind: 'minimal-transfers' },
        ...OTHERS,
      ];
    case 'scoring':
      return [
        { kind: 'greedy', utility: 'score' },
        { kind: 'majority-judgment' },
        { ...COMPLETED, utility: 'points' },
        ...BY_SHARES,
        ...OTHERS,
      ];
    case 'ordinal':
      return [
        { kind: 'greedy', utility: 'borda' },
        ...BY_VOTES,
        { ...COMPLETED, utility: 'borda' },
        ...BY_SHARES,
        ...OTHERS,
      ];
    default:
      return [...BY_VOTES, ...BY_SHARES, ...OTHERS];
  }
}

/** Checked when nobody has chosen yet: the first of all, and the first of equal shares, between which most towns hesitate. */
export function usualComparison(voteType: string): readonly string[] {
  const presets = presetsFor(voteType);
  const shares = presets.find(({ kind }) => kind === 'equal-shares');
  return [presets[0], shares].filter((rule) => rule !== undefined).map(ruleText);
}
