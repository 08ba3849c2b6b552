import fc from 'fast-check';
import { electionBuilder } from '../election-builder';
import type { Election } from '../election';
import { built, drawnElections, largerElections, tieBreaks } from '../random-elections-scene';
import type { TieBreak } from '../rule';
import { tally } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { tieOrder } from '../tie-order.twin';
import { phragmen } from './phragmen';
import { phragmenFrom } from './phragmen-from';
import { countPhragmenNaively } from './phragmen.twin';

const drawn = drawnElections('approval', 'ranking', 'points');

function counted(election: Election, ties: readonly TieBreak[] = []): ReturnType<typeof phragmen> {
  return phragmen(election, { kind: 'phragmen', ties });
}

function expectAgreement(election: Election, ties: readonly TieBreak[]): void {
  const { outcome, trace } = counted(election, ties);
  const twin = countPhragmenNaively(election, tieOrder(election, ties));
  expect(outcome.selected).toEqual(twin.selected);
  expect(trace.steps.flatMap((step) => (step.by === 'phragmen' ? [step.load] : []))).toEqual(twin.loads);
}

describe('sequential Phragmén and its slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => expectAgreement(built(draft), ties)),
      { numRuns: 3000 },
    );
  });

  it('agree on larger elections with long fractions', () => {
    fc.assert(
      fc.property(largerElections(20), (draft) => expectAgreement(built(draft), [])),
      { numRuns: 60 },
    );
  });

  it('agree when two loads differ by less than floats can see', () => {
    const gaps = fc.record({
      cost: fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }),
      gap: fc.bigInt({ min: -2n, max: 2n }),
    });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 7 }), ({ cost, gap }, voters) => {
        const projects = [
          { id: 'b', cost },
          { id: 'a', cost: cost + gap },
          { id: 'c', cost: cost * 2n - gap },
        ];
        const builder = electionBuilder({ budget: cost * 5n, scale: 0, projects });
        for (let voter = 0; voter < voters; voter += 1) builder.addBallot(['a', 'c']);
        for (let voter = 0; voter < voters; voter += 1) builder.addBallot(['b', 'c']);
        expectAgreement(builder.build(), []);
      }),
      { numRuns: 300 },
    );
  });

  it('agree when they go on from a selection already made', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 6 }), fc.nat({ max: 60 }), (draft, first, remaining) => {
        const election = built(draft);
        const seen = tally(election, 'cost');
        const before = {
          selected: [first].filter((project) => project < election.projects.length),
          remaining: BigInt(remaining),
        };
        const { steps, refused } = phragmenFrom(seen, tieBreaker(seen, []), { ...before, stepsBefore: 4, run: 2 });
        const twin = countPhragmenNaively(election, tieOrder(election, []), before);
        expect(steps.map(({ project }) => project)).toEqual(twin.selected);
        for (const { afterSteps } of refused) expect(afterSteps).toBe(4 + steps.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sequential Phragmén', () => {
  /** Two voters want a, one of them b as well, one c: worked out by hand. */
  const projects = [
    { id: 'a', cost: 10n },
    { id: 'b', cost: 4n },
    { id: 'c', cost: 6n },
    { id: 'd', cost: 99n },
    { id: 'e', cost: 1n },
  ];
  const builder = electionBuilder({ budget: 15n, scale: 0, projects });
  for (const ballot of [['a'], ['a', 'b'], ['c', 'd']]) builder.addBallot(ballot);
  const { outcome, trace } = counted(builder.build());

  it('selects the project that its supporters can pay soonest if all earn at the same pace', () => {
    // b at 4, a at (4 + 10) ÷ 2 = 7, c at 6: b, then c; a would need 10 of the 5 that are left.
    expect(outcome).toEqual({ selected: ['b', 'c'], cost: '10', remaining: '5' });
    expect(trace.steps).toMatchObject([
      { by: 'phragmen', load: '4/1', remaining: '11' },
      { by: 'phragmen', load: '6/1', remaining: '5' },
    ]);
  });

  it('says of each loser what kept it out', () => {
    expect(trace.notSelected).toMatchObject([
      { project: 'a', why: 'envelope', load: '7/1', envelope: { remaining: '5', missing: '5', afterSteps: 2 } },
      { project: 'd', why: 'dearer-than-envelope' },
      { project: 'e', why: 'no-supporter' },
    ]);
  });

  it('ends when any of the tied no longer fits, even if another does', () => {
    const tied = electionBuilder({
      budget: 4n,
      scale: 0,
      projects: [
        { id: 'a', cost: 3n },
        { id: 'b', cost: 4n },
        { id: 'c', cost: 1n },
      ],
    });
    tied.addBallot(['a', 'c']);
    tied.addBallot(['b']);
    // c at 1; then a at 1 + 3 and b at 4. The 3 that are left would pay for a, not for b.
    const { outcome: ended, trace: after } = counted(tied.build());
    expect(ended.selected).toEqual(['c']);
    expect(after.notSelected).toMatchObject([
      { project: 'a', why: 'count-ended', load: '4/1', envelope: null },
      { project: 'b', why: 'envelope', load: '4/1', envelope: { missing: '1' } },
    ]);
  });

  it('never spends more than the envelope, and decides each project once', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => {
        const count = counted(built(draft), ties);
        expect(Number(count.outcome.cost)).toBeLessThanOrEqual(draft.budget);
        const decided = [...count.trace.steps, ...count.trace.notSelected].map(({ project }) => project);
        expect(new Set(decided).size).toBe(draft.costs.length);
        expect(decided).toHaveLength(draft.costs.length);
      }),
    );
  });

  it('does not depend on the order of the voters', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => {
        const reversed = { ...draft, ballots: [...draft.ballots].reverse() };
        expect(counted(built(reversed), ties)).toEqual(counted(built(draft), ties));
      }),
    );
  });

  it('gives the same winners at any scale', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => {
        const finer = counted(built(draft, { scale: 2 }), ties);
        expect(finer.outcome.selected).toEqual(counted(built(draft), ties).outcome.selected);
      }),
    );
  });
});
