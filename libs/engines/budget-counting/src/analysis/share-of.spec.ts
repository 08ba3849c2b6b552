import { add, fromText, type Rational, rational, subtract, toNumber, toText, ZERO } from '@parvis/exact-numbers';
import fc from 'fast-check';
import type { Count, Step } from '../count';
import { count } from '../count-election';
import { demonstration2025 } from '../demonstration-2025.fixture';
import { electionBuilder } from '../election-builder';
import { built, drawnElections, type DrawnElection } from '../random-elections-scene';
import { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, type EqualSharesRule, MOST_VOTES_FIRST, type Rule } from '../rule';
import { shareOf } from './share-of';
import type { TypedBallot } from './typed-ballot';

const typed = ({ ballots, form }: DrawnElection): TypedBallot[] =>
  ballots.map((ballot) => ({
    choices: ballot.map(([project]) => `p${project * 7}`),
    ...(form === 'points' && { points: ballot.map(([, points]) => String(points)) }),
  }));

/** What all voters together paid for each project that shares paid for. */
function paidByAll(counted: Count, ballots: readonly TypedBallot[]): Map<string, Rational> {
  const paid = new Map<string, Rational>();
  for (const ballot of ballots) {
    for (const { project, amount } of shareOf(counted, ballot).paid) {
      paid.set(project, add(paid.get(project) ?? ZERO, fromText(amount.exact)));
    }
  }
  return paid;
}

const costs = (counted: Count, by: Step['by']): [string, string][] =>
  counted.trace.steps.filter((step) => step.by === by).map(({ project, cost }) => [project, `${cost}/1`]);

const paidCosts = (counted: Count, ballots: readonly TypedBallot[]): [string, string][] =>
  counted.trace.steps.flatMap(({ project }) => {
    const paid = paidByAll(counted, ballots).get(project);
    return paid ? [[project, toText(paid)] as [string, string]] : [];
  });

describe('where one share went, from the trace alone', () => {
  it.each<[string, Rule, DrawnElection['form'], Step['by']]>([
    ['equal shares by cost', EQUAL_SHARES, 'approval', 'equal-shares'],
    ['equal shares enlarged and completed', EQUAL_SHARES_COMPLETED, 'approval', 'equal-shares'],
    ['equal shares by points', { ...EQUAL_SHARES, utility: 'points' }, 'points', 'equal-shares'],
    ['equal shares by ranks', { ...EQUAL_SHARES, utility: 'borda' }, 'ranking', 'equal-shares'],
    ['Phragmén', { kind: 'phragmen', ties: [] }, 'approval', 'phragmen'],
    [
      'exact equal shares',
      { kind: 'exact-equal-shares', utility: 'cardinality', addOpt: 'infeasible', completion: 'greedy', ties: [] },
      'approval',
      'exact-equal-shares',
    ],
  ])('adds up to the cost of each winner over all voters: %s', (_, rule, form, by) => {
    fc.assert(
      fc.property(drawnElections(form), (drawn) => {
        const counted = count(built(drawn), rule);
        expect(paidCosts(counted, typed(drawn))).toEqual(costs(counted, by));
      }),
    );
  });

  it('adds up to what the trace says was paid, where shares may be overspent and its prices are rounded', () => {
    fc.assert(
      fc.property(drawnElections('points'), (drawn) => {
        const counted = count(built(drawn), { kind: 'bounded-overspending', utility: 'points', ties: [] });
        const paid = paidByAll(counted, typed(drawn));
        for (const step of counted.trace.steps) {
          if (step.by !== 'bounded-overspending') continue;
          // Rounded down to a minor unit in the trace; each voter is less than a thousandth away after a few steps.
          expect(Math.abs(toNumber(paid.get(step.project) ?? ZERO) - Number(step.paid))).toBeLessThan(1.001);
        }
      }),
    );
  });

  it('is the share, less what was paid, in exact and in rounded amounts', () => {
    fc.assert(
      fc.property(drawnElections('approval'), (drawn) => {
        const counted = count(built(drawn), EQUAL_SHARES);
        for (const ballot of typed(drawn)) {
          const { share, paid, left } = shareOf(counted, ballot);
          const spent = paid.reduce((sum, { amount }) => add(sum, fromText(amount.exact)), ZERO);
          expect(left?.exact).toBe(toText(subtract(fromText(share!.exact), spent)));
          const rounded = paid.reduce((sum, { amount }) => sum + BigInt(amount.rounded), BigInt(left!.rounded));
          expect(rounded).toBe(BigInt(share!.rounded));
        }
      }),
    );
  });

  it('follows the share of a voter of Gare-Fabriques through Orvelle 2025', () => {
    const counted = count(demonstration2025().election, EQUAL_SHARES_COMPLETED);
    const { share, paid, left, won, lost } = shareOf(counted, { choices: ['A6', 'A8', 'A10'] });
    expect(share).toEqual({ exact: '165/1', rounded: '165' });
    expect(paid.map(({ project, how }) => [project, how])).toEqual([
      ['A8', 'in-full'],
      ['A6', 'in-full'],
    ]);
    expect(paid.map(({ amount }) => Number(amount.rounded)).reduce((sum, amount) => sum + amount, 0)).toBe(
      165 - Number(left?.rounded),
    );
    expect([won, lost]).toEqual([[], ['A10']]);
  });

  it('tells which choices money left over paid for', () => {
    const counted = count(demonstration2025().election, EQUAL_SHARES_COMPLETED);
    expect(shareOf(counted, { choices: ['A2', 'A8', 'A11'] })).toMatchObject({
      paid: [{ project: 'A8' }],
      won: [{ project: 'A11', by: 'completion', part: { exact: '2200/9', rounded: '244' } }],
      lost: ['A2'],
    });
  });

  it('is no money with most votes first: a part of each winner instead', () => {
    const counted = count(demonstration2025().election, MOST_VOTES_FIRST);
    expect(shareOf(counted, { choices: ['A4', 'A9'] })).toEqual({
      share: null,
      paid: [],
      left: null,
      won: [{ project: 'A9', by: 'greedy', part: { exact: '50/3', rounded: '16' } }],
      lost: ['A4'],
    });
  });

  it('is the share of the class of the voter, and nothing without one', () => {
    const projects = [
      { id: 'a', cost: 60n },
      { id: 'b', cost: 40n },
    ];
    const builder = electionBuilder({ budget: 100n, scale: 0, projects });
    for (let voter = 0; voter < 3; voter += 1) builder.addBallot(['a'], { voterClass: 'north' });
    builder.addBallot(['b'], { voterClass: 'south' });
    const rule: EqualSharesRule = { ...EQUAL_SHARES, shares: { north: '60', south: '40' } };
    const counted = count(builder.build(), rule);
    const paid = (voterClass?: string): unknown => {
      const { share, paid: payments } = shareOf(counted, { choices: ['a', 'b'], ...(voterClass && { voterClass }) });
      return [share?.rounded, ...payments.map(({ project, amount, how }) => [project, amount.rounded, how])];
    };
    expect(paid('north')).toEqual(['20', ['a', '20', 'in-full'], ['b', '0', 'nothing']]);
    expect(paid('south')).toEqual(['40', ['a', '20', 'in-full'], ['b', '20', 'all-left']]);
    expect(paid()).toEqual(['0', ['a', '0', 'nothing'], ['b', '0', 'nothing']]);
  });

  it('reads points with decimals at the scale of the count', () => {
    const builder = electionBuilder({ budget: 90n, scale: 0, projects: [{ id: 'a', cost: 60n }], form: 'points' });
    builder.addBallot(['a'], { points: ['0.5'] });
    builder.addBallot(['a'], { points: ['1'] });
    builder.addBallot(['a'], { points: ['1.5'] });
    const counted = count(builder.build(), { ...EQUAL_SHARES, utility: 'points' });
    const paid = (points: string): string | undefined =>
      shareOf(counted, { choices: ['a'], points: [points] }).paid[0]?.amount.exact;
    expect([paid('0.5'), paid('1'), paid('1,5'), paid('0.25')]).toEqual(['10/1', '20/1', '30/1', '5/1']);
  });

  it('refuses a project that the count does not know, and points that are missing', () => {
    const counted = count(demonstration2025().election, EQUAL_SHARES);
    expect(() => shareOf(counted, { choices: ['A99'] })).toThrow(/unknown-project.*A99/);
    const byPoints = count(built({ budget: 9, costs: [3], ballots: [[[0, 1]]], form: 'points' }), {
      ...EQUAL_SHARES,
      utility: 'points',
    });
    expect(() => shareOf(byPoints, { choices: ['p0'] })).toThrow(/points-mismatch/);
    expect(() => shareOf(byPoints, { choices: ['p0'], points: ['x'] })).toThrow(/invalid-points/);
  });

  it('of a voter who chose nothing is all left', () => {
    const counted = count(demonstration2025().election, EQUAL_SHARES);
    const share = toText(rational(400_000n, 2980n));
    expect(shareOf(counted, { choices: [] })).toMatchObject({
      share: { exact: share },
      paid: [],
      left: { exact: share },
    });
  });
});
