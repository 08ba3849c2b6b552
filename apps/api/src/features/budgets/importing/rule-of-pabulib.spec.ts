import { describe, expect, it } from '@jest/globals';
import type { VoteType } from '@parvis/pabulib';
import { ruleOfPabulib } from './rule-of-pabulib';

const ruleOf = (meta: Readonly<Record<string, string>>, voteType: VoteType = 'approval'): unknown =>
  ruleOfPabulib({ meta, voteType });

describe('the rule of a Pabulib file', () => {
  it.each(['approval', 'choose-1'] as const)('is known where its name and META say everything: %s', (voteType) => {
    expect(ruleOf({ rule: 'greedy' }, voteType)).toMatchObject({ kind: 'greedy', utility: 'cost' });
    expect(ruleOf({ rule: 'greedy-no-skip' }, voteType)).toMatchObject({ kind: 'greedy-no-skip', utility: 'cost' });
    expect(ruleOf({ rule: 'greedy-threshold', min_project_score_threshold: '100' }, voteType)).toMatchObject({
      kind: 'greedy-threshold',
      utility: 'cost',
      threshold: '100/1',
    });
    expect(ruleOf({ rule: 'equalshares/add1' }, voteType)).toEqual({
      kind: 'equal-shares',
      utility: 'cost',
      start: 'floor',
      add1: { increment: 1, stop: 'infeasible' },
      completion: 'none',
      ties: ['min-cost', 'max-votes', 'lexicographic'],
    });
  });

  it.each([
    [{ rule: 'greedy-threshold' }, 'approval'],
    [{ rule: 'greedy-threshold', min_project_score_threshold: '3%' }, 'approval'],
    [{ rule: 'equalshares' }, 'approval'],
    [{ rule: 'equalshares/add1-comparison' }, 'approval'],
    [{ rule: 'greedy-custom' }, 'approval'],
    [{ rule: 'greedy' }, 'cumulative'],
    [{ rule: 'greedy-no-skip' }, 'ordinal'],
    [{ rule: 'equalshares/add1' }, 'cumulative'],
  ] as const)('stays published where they do not: %j, %s', (meta, voteType) => {
    expect(ruleOf(meta, voteType)).toEqual({ kind: 'published', name: meta.rule });
  });

  it('may have no name', () => expect(ruleOf({})).toEqual({ kind: 'published', name: null }));
});
