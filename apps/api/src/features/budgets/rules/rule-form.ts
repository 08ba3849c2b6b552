import type { BallotForm, Rule, Utility } from '@parvis/budget-counting';

const FORM_OF_UTILITY: Partial<Readonly<Record<Utility, BallotForm>>> = {
  points: 'points',
  score: 'points',
  borda: 'ranking',
};

/** The ballots that a utility reads, beyond a list of projects; null where a list is enough. */
export const formOfUtility = (utility: Utility): BallotForm | null => FORM_OF_UTILITY[utility] ?? null;

/** The ballots that a rule reads, beyond a list of projects; null where a list is enough. */
export function formNeeded(rule: Rule): BallotForm | null {
  if (rule.kind === 'minimal-transfers' || rule.kind === 'majority-judgment') return 'points';
  const own = 'utility' in rule ? formOfUtility(rule.utility) : null;
  if (own !== null || rule.kind !== 'equal-shares' || typeof rule.completion === 'string') return own;
  return formNeeded(rule.completion);
}

/**
 * Whether the rule names projects or amounts of one election: the order of a draw, groups of projects, parts of an envelope. What was
 * drawn or shared out for one edition means nothing in another.
 */
export function namesOneElection(rule: Rule): boolean {
  if (rule.ties.some((tieBreak) => typeof tieBreak !== 'string')) return true;
  switch (rule.kind) {
    case 'greedy':
    case 'greedy-no-skip':
    case 'greedy-threshold':
      return rule.exclusive !== undefined || rule.envelopes !== undefined;
    case 'equal-shares':
      return rule.shares !== undefined || (typeof rule.completion === 'object' && namesOneElection(rule.completion));
    default:
      return false;
  }
}
