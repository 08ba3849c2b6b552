import { describe, expect, it } from '@jest/globals';
import {
  EQUAL_SHARES,
  EQUAL_SHARES_COMPLETED,
  MOST_VOTES_FIRST,
  type GreedyRule,
  type Rule,
  type TieBreak,
} from '@parvis/budget-counting';
import { KINDS, STOPS, UTILITIES } from './rule-fields';
import { ruleKey } from './rule-key';

const LEXICOGRAPHIC: readonly TieBreak[] = ['lexicographic'];
const withTies = (...ties: TieBreak[]): Rule => ({ ...MOST_VOTES_FIRST, ties });
const greedy = (changes: Partial<GreedyRule>): Rule => ({ ...MOST_VOTES_FIRST, ...changes });
const shares = (changes: Partial<typeof EQUAL_SHARES>): Rule => ({ ...EQUAL_SHARES, ...changes });

/** Every kind with every value of its parameters that have a list of values. */
function everyRule(): Rule[] {
  const utilities = UTILITIES.map((utility) => ({ utility, ties: LEXICOGRAPHIC }));
  return [
    ...utilities.flatMap((parts): Rule[] => [
      { kind: 'greedy', ...parts },
      { kind: 'greedy-no-skip', ...parts },
      { kind: 'greedy-threshold', threshold: '5/1', ...parts },
      { kind: 'max-welfare', ...parts },
      { kind: 'bounded-overspending', ...parts },
      shares(parts),
      shares({ ...parts, start: 'floor' }),
      shares({ ...parts, completion: 'greedy' }),
      ...STOPS.map((stop) => shares({ ...parts, add1: { increment: 1, stop } })),
    ]),
    ...(['cost', 'cardinality', 'effort'] as const).flatMap((utility): Rule[] =>
      [null, ...STOPS].flatMap((addOpt) =>
        (['none', 'greedy'] as const).map((completion) => ({
          kind: 'exact-equal-shares',
          utility,
          addOpt,
          completion,
          ties: LEXICOGRAPHIC,
        })),
      ),
    ),
    shares({ add1: { increment: 10, stop: 'infeasible' } }),
    shares({ comparison: 'satisfaction' }),
    shares({ comparison: 'exclusion' }),
    shares({ eligibility: '1/100' }),
    shares({ shares: { Nord: '100' } }),
    shares({ shares: { Nord: '200' } }),
    shares({ completion: { kind: 'phragmen', ties: LEXICOGRAPHIC } }),
    shares({ completion: { kind: 'greedy', utility: 'cardinality', ties: LEXICOGRAPHIC } }),
    greedy({ exclusive: [['1', '2']] }),
    greedy({ envelopes: [{ name: 'Nord', budget: '100', projects: ['1'] }] }),
    ...(['phragmen', 'minimal-transfers', 'knapsack-allocation', 'majority-judgment'] as const).map((kind): Rule => ({
      kind,
      ties: LEXICOGRAPHIC,
    })),
    withTies('min-cost'),
    withTies('max-votes'),
    withTies({ drawn: ['2', '1'] }),
    withTies({ drawn: ['1', '2'] }),
  ];
}

describe('the key of a rule', () => {
  it('stays what it was for rules stored before there were others', () => {
    expect(ruleKey({ kind: 'published', name: 'greedy-custom' })).toBe('published');
    expect(ruleKey(MOST_VOTES_FIRST)).toBe('greedy/cost/lexicographic');
    expect(ruleKey(EQUAL_SHARES)).toBe('equal-shares/cost/exact/once/none/lexicographic');
    expect(ruleKey(EQUAL_SHARES_COMPLETED)).toBe('equal-shares/cost/floor/add1-infeasible/greedy/lexicographic');
  });

  it('differs where rules do, whatever their kind and parameters', () => {
    const keys = everyRule().map(ruleKey);
    expect(new Set(everyRule().map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[string, Rule, Rule]>([
    ['ties that end with ids, said or not', withTies('min-cost'), withTies('min-cost', 'lexicographic')],
    ['no ties at all', withTies(), withTies('lexicographic')],
    ['ties after ids', withTies('lexicographic', 'max-votes'), withTies('lexicographic')],
    ['a tie-break named twice', withTies('min-cost', 'max-votes', 'min-cost'), withTies('min-cost', 'max-votes')],
    ['an empty draw', withTies({ drawn: [] }), withTies()],
    ['fractions of one value', shares({ eligibility: '2/200' }), shares({ eligibility: '1/100' })],
    ['an eligibility that all reach', shares({ eligibility: '0/1' }), EQUAL_SHARES],
    ['shares in another order', shares({ shares: { A: '1', B: '2' } }), shares({ shares: { B: '2', A: '1' } })],
    ['a class without money', shares({ shares: { A: '1', B: '0' } }), shares({ shares: { A: '1' } })],
    ['greedy completion said in full', shares({ completion: MOST_VOTES_FIRST }), shares({ completion: 'greedy' })],
    [
      'groups in another order',
      greedy({
        exclusive: [
          ['1', '2'],
          ['3', '4'],
        ],
      }),
      greedy({
        exclusive: [
          ['4', '3'],
          ['2', '1'],
        ],
      }),
    ],
    ['a group of one', greedy({ exclusive: [['1']] }), MOST_VOTES_FIRST],
    [
      'an envelope of another name',
      greedy({ envelopes: [{ name: 'Nord', budget: '10', projects: ['1', '2'] }] }),
      greedy({ envelopes: [{ name: 'North', budget: '10', projects: ['2', '1'] }] }),
    ],
  ])('is the same for %s', (_, one, other) => expect(ruleKey(one)).toBe(ruleKey(other)));

  it('stays short enough for the index and for the public record, whatever the lists', () => {
    const drawn = Array.from({ length: 2000 }, (_, index) => `project-${index}`);
    const key = ruleKey(
      shares({
        ties: [{ drawn }, 'min-cost', { drawn: [...drawn].reverse() }, 'max-votes'],
        add1: { increment: 1_000_000, stop: 'exhaustive-supported' },
        completion: { kind: 'greedy-threshold', utility: 'cardinality', threshold: '123456/7', ties: [{ drawn }] },
        eligibility: '1/1000000',
        shares: Object.fromEntries(drawn.map((name) => [name, '1'])),
        comparison: 'satisfaction',
      }),
    );
    expect(key.length).toBeLessThan(300);
  });
});
