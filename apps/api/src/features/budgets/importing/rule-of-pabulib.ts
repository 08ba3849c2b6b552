import { EQUAL_SHARES, MOST_VOTES_FIRST, type Rule, type TieBreak } from '@parvis/budget-counting';
import type { PabulibHeader, VoteType } from '@parvis/pabulib';
import type { StoredRule } from '../counting/rule';

/** Where every supporter counts for one, votes are what these rules rank by; elsewhere files rank by scores of their own making. */
const BY_VOTES: readonly VoteType[] = ['approval', 'choose-1'];

/** As cities that count by equal shares publish it, and as Pabulib checks their results. */
const PUBLISHED_TIES: readonly TieBreak[] = ['min-cost', 'max-votes', 'lexicographic'];

/** Pabulib's name of the rule → the rule, where the name and META say everything; else the name is kept with the published result. */
export function ruleOfPabulib({ meta, voteType }: Pick<PabulibHeader, 'meta' | 'voteType'>): StoredRule {
  const published = { kind: 'published', name: meta.rule ?? null } as const;
  return (BY_VOTES.includes(voteType) ? knownRule(meta.rule, meta['min_project_score_threshold']) : null) ?? published;
}

function knownRule(name: string | undefined, threshold: string | undefined): Rule | null {
  switch (name) {
    case 'greedy':
      return MOST_VOTES_FIRST;
    case 'greedy-no-skip':
      return { ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' };
    case 'greedy-threshold':
      return /^\d{1,9}$/.test(threshold ?? '')
        ? { ...MOST_VOTES_FIRST, kind: 'greedy-threshold', threshold: `${Number(threshold)}/1` }
        : null;
    case 'equalshares/add1':
      return { ...EQUAL_SHARES, start: 'floor', add1: { increment: 1, stop: 'infeasible' }, ties: PUBLISHED_TIES };
    default:
      return null;
  }
}
