import fc from 'fast-check';
import { electionBuilder } from '../election-builder';
import type { Election } from '../election';
import { built, type DrawnElection, drawnElections, tieBreaks } from '../random-elections-scene';
import type { TieBreak } from '../rule';
import { tieOrder } from '../tie-order.twin';
import { minimalTransfers } from './minimal-transfers';
import { countTransfersNaively } from './minimal-transfers.twin';

const drawn = drawnElections('points');

function counted(election: Election, ties: readonly TieBreak[] = []): ReturnType<typeof minimalTransfers> {
  return minimalTransfers(election, { kind: 'minimal-transfers', ties });
}

function expectAgreement(election: Election, ties: readonly TieBreak[]): void {
  const { outcome, trace } = counted(election, ties);
  const twin = countTransfersNaively(election, tieOrder(election, ties));
  expect(outcome.selected).toEqual(twin.selected);
  expect(trace.steps.flatMap((step) => (step.by === 'minimal-transfers' ? [step.part] : []))).toEqual(twin.parts);
  const supports = trace.steps.flatMap((step) => ('support' in step ? [step.support] : []));
  expect(supports).toEqual(twin.supports);
}

function pointsElection(
  budget: bigint,
  costs: Readonly<Record<string, bigint>>,
  ballots: readonly Readonly<Record<string, number>>[],
): Election {
  const projects = Object.entries(costs).map(([id, cost]) => ({ id, cost }));
  const builder = electionBuilder({ budget, scale: 0, projects, form: 'points' });
  for (const ballot of ballots) builder.addBallot(Object.keys(ballot), { points: Object.values(ballot).map(String) });
  return builder.build();
}

/** Points that follow no pattern, the same on every run: fractions of such ballots double in length from round to round. */
function unevenPoints(voters: number, projects: number): Record<string, number>[] {
  return Array.from({ length: voters }, (_, voter) => {
    const wanted = Array.from(
      { length: projects },
      (_, project) => [String(project), (voter * 7 + project * 5) % 9] as const,
    );
    return Object.fromEntries(
      wanted.filter(([, points], project) => points > 0 && (voter + project * voter) % 3 !== 1),
    );
  });
}

function everybodyWantsTheLast(projects: number, more: bigint): Election {
  const costs: Record<string, bigint> = { last: 20_000n * BigInt(projects) };
  for (let project = 0; project < projects; project += 1) costs[String(project)] = 101n + BigInt((project * 7919) % 97);
  const budget = Object.values(costs).reduce((sum, cost) => sum + cost, 0n);
  const ballots = unevenPoints(24, projects).map((ballot) => ({ ...ballot, last: 3 }));
  return pointsElection(budget, { ...costs, last: (costs['last'] ?? 0n) + more }, ballots);
}

/** The same projects and the same ballots north and south. */
function twoHalves(projects: number): Election {
  const costs: Record<string, bigint> = {};
  const inHalf = (half: string, ballot: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(ballot).map(([id, points]) => [half + id, points]));
  for (let project = 0; project < projects; project += 1) {
    for (const half of ['n', 's']) costs[`${half}${project}`] = 10_100n + BigInt((project * 7919) % 97);
  }
  const budget = Object.values(costs).reduce((sum, cost) => sum + cost, 0n);
  const ballots = unevenPoints(24, projects).flatMap((ballot) => [inHalf('n', ballot), inHalf('s', ballot)]);
  return pointsElection(budget, costs, ballots);
}

describe('minimal transfers and its slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => expectAgreement(built(draft), ties)),
      { numRuns: 3000 },
    );
  });

  it('agree on larger elections, where fractions grow long', () => {
    const larger = fc.record<DrawnElection>({
      budget: fc.integer({ min: 1_000_000, max: 6_000_000_000 }),
      costs: fc.array(fc.integer({ min: 1, max: 900_000_000 }), { minLength: 7, maxLength: 7 }),
      ballots: fc.array(
        fc.array(fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 6 }),
        { minLength: 8, maxLength: 16 },
      ),
      form: fc.constant('points'),
    });
    fc.assert(
      fc.property(larger, (draft) => expectAgreement(built(draft), [])),
      { numRuns: 60 },
    );
  });

  it('agree when two excesses differ by less than floats can see, after others were paid for', () => {
    const gaps = fc.record({
      cost: fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }),
      gap: fc.bigInt({ min: -2n, max: 2n }),
    });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 5 }), ({ cost, gap }, voters) => {
        const costs = { b: cost, a: cost + gap, c: cost * 2n - gap };
        const ballots = Array.from({ length: voters }, () => [
          { a: 1, c: 3 },
          { b: 1, c: 3 },
        ]).flat();
        expectAgreement(pointsElection(cost * 5n, costs, ballots), []);
      }),
      { numRuns: 300 },
    );
  });
});

describe('minimal transfers', () => {
  it('return the surplus of a project to the other projects of its supporters', () => {
    // Each ballot is worth 10. a has 12 and needs 6, so half of what was put on it goes on to b and to c.
    const election = pointsElection(20n, { a: 6n, b: 8n, c: 5n }, [
      { a: 3, b: 2 },
      { a: 3, c: 2 },
    ]);
    const { steps } = counted(election).trace;
    expect(steps).toMatchObject([
      { by: 'minimal-transfers', project: 'a', support: '12', part: '1/2', payingPart: 2, givingAll: 0 },
      { by: 'minimal-transfers', project: 'c', support: '7', payingPart: 1, givingAll: 0 },
      // Its only supporter has 7 of 8 left, and the envelope has 9.
      { by: 'undersupported', project: 'b', support: '7', remaining: '1' },
    ]);
  });

  it('move money to the project that misses least, all of it from those who had put most of theirs on it', () => {
    // Shares of 12. a: 9 + 3 of 16, so every 3 on it must become 4, and the first ballot has no more than 12: x = 4/3. b misses 13.
    const election = pointsElection(24n, { a: 16n, b: 25n }, [
      { a: 3, b: 1 },
      { a: 1, b: 3 },
    ]);
    const { steps, notSelected } = counted(election).trace;
    expect(steps).toMatchObject([
      { project: 'a', support: '12', part: '1333333/1000000', payingPart: 1, givingAll: 1, payingNothing: 0 },
    ]);
    expect(notSelected).toMatchObject([
      { project: 'b', why: 'dearer-than-envelope', support: { support: '8', atStart: '24', left: '8', missing: '17' } },
    ]);
  });

  it('choose by the money that is missing, not by how much supporters must multiply what they had put', () => {
    // Shares of 10. a has 5 of 9, b has 32 of 37: 4 are missing to a, 5 to b.
    const others = Array.from({ length: 4 }, () => ({ b: 4, c: 1 }));
    const election = pointsElection(60n, { a: 9n, b: 37n, c: 61n }, [{ a: 1, c: 1 }, ...others, {}]);
    expect(counted(election).trace.steps).toMatchObject([
      { by: 'minimal-transfers', project: 'a', support: '5', part: '9/5' },
      { by: 'minimal-transfers', project: 'b', support: '32', part: '37/32' },
    ]);
  });

  it('give what nobody can claim to the undersupported that fit, the least missing first', () => {
    const election = pointsElection(30n, { a: 14n, b: 12n, c: 9n, d: 20n }, [{ a: 1 }, { b: 1 }, {}]);
    const { steps, notSelected } = counted(election).trace;
    expect(steps).toMatchObject([
      { by: 'undersupported', project: 'b', support: '10' },
      { by: 'undersupported', project: 'a', support: '10', remaining: '4' },
    ]);
    expect(notSelected).toMatchObject([
      { project: 'c', why: 'supporters-money', votes: 0, envelope: { remaining: '4', missing: '5', afterSteps: 2 } },
      { project: 'd', why: 'supporters-money' },
    ]);
  });

  it('take no points that are not positive for support', () => {
    const election = pointsElection(10n, { a: 10n, b: 10n }, [{ a: 0, b: 1 }, { a: -2 }]);
    expect(counted(election).trace.steps).toMatchObject([{ by: 'undersupported', project: 'b', support: '5' }]);
  });

  it('decide by the list between projects that exact fractions cannot tell apart, and write the tie down', () => {
    // After a, thirds of sevenths are left; b and c are copies of one another for voters of different histories.
    const ballots = [
      { a: 3, b: 2, c: 2 },
      { a: 1, b: 1, c: 1 },
      { b: 2, c: 2 },
    ];
    const { trace } = counted(pointsElection(100n, { a: 11n, c: 43n, b: 43n }, ballots));
    expect(trace.steps.map(({ project }) => project)).toEqual(['a', 'b', 'c']);
    expect(trace.ties).toMatchObject([{ step: 2, tied: ['b', 'c'], chosen: 'b', rule: 'lexicographic' }]);
  });

  it('know after twenty rounds whether everybody together has exactly what the last project costs', () => {
    const counts = [0n, 1n].map((more) => counted(everybodyWantsTheLast(20, more)));
    expect(counts.map(({ outcome }) => outcome.selected.length)).toEqual([21, 20]);
    expect(counts[0]?.trace.certificate.decisions.exact).toBeGreaterThan(0);
  });

  it('know after thirty rounds that two halves of a town vote alike', () => {
    const { outcome, trace } = counted(twoHalves(18));
    expect(outcome.selected).toHaveLength(36);
    expect(trace.ties.length).toBeGreaterThan(5);
    for (const { tied } of trace.ties)
      expect(tied.map((id) => id.slice(1))).toEqual([tied[0]?.slice(1), tied[0]?.slice(1)]);
  });

  it('refuse ballots that give no points', () => {
    const builder = electionBuilder({ budget: 1n, scale: 0, projects: [{ id: 'a', cost: 1n }] });
    builder.addBallot(['a']);
    expect(() => counted(builder.build())).toThrow(
      expect.objectContaining({
        code: 'form-mismatch',
        params: { utility: 'points', form: 'approval', needed: 'points' },
      }) as Error,
    );
  });
});
