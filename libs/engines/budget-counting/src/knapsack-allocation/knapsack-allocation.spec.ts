import fc from 'fast-check';
import { explainProject } from '../analysis/explain-project';
import { electionBuilder } from '../election-builder';
import type { Election } from '../election';
import { built, drawnElections, tieBreaks } from '../random-elections-scene';
import type { TieBreak } from '../rule';
import { tieOrder } from '../tie-order.twin';
import { knapsackAllocation } from './knapsack-allocation';
import { allocateNaively } from './knapsack-allocation.twin';

const drawn = drawnElections('approval', 'ranking', 'points');

function counted(election: Election, ties: readonly TieBreak[] = []): ReturnType<typeof knapsackAllocation> {
  return knapsackAllocation(election, { kind: 'knapsack-allocation', ties });
}

function knapsacks(budget: bigint, costs: Readonly<Record<string, bigint>>, ballots: readonly string[]): Election {
  const projects = Object.entries(costs).map(([id, cost]) => ({ id, cost }));
  const builder = electionBuilder({ budget, scale: 0, projects });
  for (const ballot of ballots) builder.addBallot(ballot === '' ? [] : ballot.split(' '));
  return builder.build();
}

describe('knapsack allocation', () => {
  it('agrees with its slow twin on small elections full of ties', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => {
        const election = built(draft);
        const { outcome, trace } = counted(election, ties);
        const twin = allocateNaively(election, tieOrder(election, ties));
        expect(outcome.selected).toEqual(twin.selected);
        const parts = trace.notSelected.flatMap(({ project, part }) => (part ? [{ project, ...part }] : []));
        expect(parts).toEqual(twin.part ? [{ ...twin.part, amount: twin.part.amount.toString() }] : []);
      }),
      { numRuns: 3000 },
    );
  });

  it('funds the last project that the envelope reaches in part, and selects only those paid whole', () => {
    const election = knapsacks(10n, { a: 4n, b: 9n, c: 1n, d: 3n }, ['a d', 'a b', 'b', 'a c']);
    const count = counted(election);
    expect(count.outcome).toEqual({ selected: ['a'], cost: '4', remaining: '6' });
    expect(count.trace.notSelected).toMatchObject([
      { project: 'b', why: 'partly-funded', votes: 2, part: { amount: '6' }, envelope: { missing: '3' } },
      { project: 'c', why: 'count-ended' },
      { project: 'd', why: 'count-ended' },
    ]);
    expect(explainProject(count, 'b')).toMatchObject({ kind: 'lost-partly-funded', amount: '6', missing: '3' });
    expect(explainProject(count, 'c')).toMatchObject({ kind: 'lost-count-ended', endedBy: ['b'] });
  });

  it('stops without a partly funded project when whole ones use up the envelope', () => {
    const count = counted(knapsacks(5n, { a: 5n, b: 1n }, ['a', 'a', 'b']));
    expect(count.trace.notSelected).toMatchObject([{ project: 'b', why: 'envelope', envelope: { remaining: '0' } }]);
  });

  it('gives no money to a project that nobody lists, even where some is left', () => {
    const { outcome, trace } = counted(knapsacks(9n, { a: 5n, b: 1n }, ['a', '']));
    expect(outcome).toMatchObject({ selected: ['a'], remaining: '4' });
    expect(trace.notSelected).toMatchObject([{ project: 'b', why: 'no-supporter' }]);
  });

  it('writes down a tie that decides which project is paid whole', () => {
    const { outcome, trace } = counted(knapsacks(5n, { a: 8n, b: 3n }, ['a', 'b']), ['min-cost']);
    expect(outcome.selected).toEqual(['b']);
    expect(trace.ties).toMatchObject([{ step: 1, tied: ['a', 'b'], chosen: 'b', rule: 'min-cost' }]);
  });

  it('counts ballots above the envelope like any other, and says how many there are', () => {
    const { outcome, trace } = counted(knapsacks(5n, { a: 3n, b: 3n }, ['a b', 'a b', 'a']));
    expect(outcome.selected).toEqual(['a']);
    expect(trace.ballotsAboveEnvelope).toBe(2);
  });
});
