import { add, compare, fromText, type Rational, rational, ZERO } from '@parvis/exact-numbers';
import fc from 'fast-check';
import { CountingError } from '../counting-error';
import type { BallotForm, Election } from '../election';
import { electionBuilder } from '../election-builder';
import { built, type DrawnElection, drawnElections, largerElections, tieBreaks } from '../random-elections-scene';
import type { BoundedOverspendingRule, Utility } from '../rule';
import { idOf, tally } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { tieOrder } from '../tie-order.twin';
import { boundedOverspending } from './bounded-overspending';
import { countOverspendingNaively } from './bounded-overspending.twin';
import { overspendingRun } from './overspending-run';

const UTILITIES: Readonly<Record<BallotForm, readonly Utility[]>> = {
  approval: ['cost', 'cardinality', 'effort'],
  ranking: ['borda', 'cost'],
  points: ['points', 'score', 'cardinality'],
};

interface Drawn {
  readonly draft: DrawnElection;
  readonly rule: BoundedOverspendingRule;
}

const drawn: fc.Arbitrary<Drawn> = drawnElections('approval', 'ranking', 'points').chain((draft) =>
  fc.record({
    draft: fc.constant(draft),
    rule: fc.record<BoundedOverspendingRule>({
      kind: fc.constant('bounded-overspending'),
      utility: fc.constantFrom(...UTILITIES[draft.form]),
      ties: tieBreaks,
    }),
  }),
);

const BY_COST: BoundedOverspendingRule = { kind: 'bounded-overspending', utility: 'cost', ties: [] };

/** In the trace amounts are rounded down to a millionth. */
function isRounded(exact: Rational, text: string): boolean {
  const traced = fromText(text);
  return compare(traced, exact) <= 0 && compare(add(traced, rational(1n, 1_000_000n)), exact) > 0;
}

function expectAgreement(election: Election, rule: BoundedOverspendingRule): void {
  const { outcome, trace } = boundedOverspending(election, rule);
  const twin = countOverspendingNaively(election, rule.utility, tieOrder(election, rule.ties));
  expect(outcome.selected).toEqual(twin.selected);
  const parts = trace.steps.flatMap((step) => (step.by === 'bounded-overspending' ? [step.part] : []));
  expect(parts.every((part, round) => isRounded(twin.parts[round] ?? ZERO, part))).toBe(true);
}

describe('bounded overspending and its slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drawn, ({ draft, rule }) => expectAgreement(built(draft), rule)),
      { numRuns: 2000 },
    );
  });

  it('agree on larger elections, where fractions double in length from round to round', () => {
    fc.assert(
      fc.property(largerElections(9), fc.constantFrom('cost', 'cardinality'), (draft, utility) =>
        expectAgreement(built(draft), { ...BY_COST, utility }),
      ),
      { numRuns: 40 },
    );
  });

  it('agree, or say that it is too hard, without any exact price', () => {
    const precision = { bits: [128, 512], exactBits: 0 };
    let counted = 0;
    fc.assert(
      fc.property(drawn, ({ draft, rule }) => {
        const election = built(draft);
        const seen = tally(election, rule.utility);
        const ties = tieBreaker(seen, rule.ties);
        const free = selectZeroCost(seen, ties).projects;
        const share = rational(election.budget, BigInt(Math.max(1, seen.ballots)));
        try {
          const { rounds } = overspendingRun(seen, { ties, share, free, precision });
          const selected = [...free, ...rounds.map(({ part }) => part.project)].map((project) => idOf(seen, project));
          expect(selected).toEqual(
            countOverspendingNaively(election, rule.utility, tieOrder(election, rule.ties)).selected,
          );
          counted += 1;
        } catch (error) {
          if (!(error instanceof CountingError)) throw error;
          expect(error.code).toBe('too-hard');
        }
      }),
      { numRuns: 500 },
    );
    expect(counted).toBeGreaterThan(400);
  });
});

describe('bounded overspending', () => {
  function electionOf(budget: bigint, costs: Readonly<Record<string, bigint>>, ballots: readonly string[]): Election {
    const projects = Object.entries(costs).map(([id, cost]) => ({ id, cost }));
    const builder = electionBuilder({ budget, scale: 0, projects });
    for (const ballot of ballots) builder.addBallot(ballot.split(' '));
    return builder.build();
  }

  /** Two of three voters want a, for the whole envelope; the third wants b, which is cheap. */
  const popular = electionOf(1000n, { a: 1000n, b: 100n }, ['a', 'b', 'a']);

  it('takes a popular project that its supporters can almost pay for, and charges them all they have', () => {
    // a: two thirds of the cost are covered at 1000 ÷ 3 each, so price ÷ part is ¾; b costs its one voter 1 for a unit of cost.
    const { outcome, trace } = boundedOverspending(popular, BY_COST);
    expect(outcome).toEqual({ selected: ['a'], cost: '1000', remaining: '0' });
    expect(trace.steps).toMatchObject([
      {
        by: 'bounded-overspending',
        payment: '500/1',
        part: '333333/500000',
        payingInFull: 0,
        payingLess: 2,
        paid: '666',
      },
    ]);
    expect(trace.notSelected).toMatchObject([
      { project: 'b', why: 'envelope', envelope: { missing: '100', afterSteps: 1 } },
    ]);
  });

  it('prefers the cheap one where each project counts as one', () => {
    const { outcome, trace } = boundedOverspending(popular, { ...BY_COST, utility: 'cardinality' });
    expect(outcome.selected).toEqual(['b']);
    expect(trace.steps).toMatchObject([{ payment: '100/1', part: '1/1', payingInFull: 1, payingLess: 0, paid: '100' }]);
  });

  it('is plain equal shares as long as supporters can pay in full', () => {
    const { trace } = boundedOverspending(electionOf(30n, { a: 9n, b: 12n }, ['a b', 'a b', 'a']), BY_COST);
    expect(trace.steps).toMatchObject([
      { project: 'a', payment: '3/1', part: '1/1', paid: '9' },
      { project: 'b', payment: '6/1', part: '1/1', paid: '12' },
    ]);
  });

  it('says where the money of a loser went, if its supporters have none left', () => {
    const { trace } = boundedOverspending(electionOf(30n, { b: 5n, c: 20n, d: 8n }, ['b c', 'c', 'd']), BY_COST);
    expect(trace.notSelected).toMatchObject([
      {
        project: 'b',
        why: 'supporters-spent',
        spent: { atStart: '10', left: '0', paidTo: [{ project: 'c', amount: '10', voters: 1 }] },
      },
    ]);
  });

  it('never spends more than the envelope, and decides each project once', () => {
    fc.assert(
      fc.property(drawn, ({ draft, rule }) => {
        const { outcome, trace } = boundedOverspending(built(draft), rule);
        expect(Number(outcome.cost)).toBeLessThanOrEqual(draft.budget);
        const decided = [...trace.steps, ...trace.notSelected].map(({ project }) => project);
        expect(new Set(decided).size).toBe(draft.costs.length);
        expect(decided).toHaveLength(draft.costs.length);
      }),
    );
  });

  it('never asks a voter for more than is left, so that all together pay no more than the envelope', () => {
    fc.assert(
      fc.property(drawn, ({ draft, rule }) => {
        const { trace } = boundedOverspending(built(draft), rule);
        const paid = trace.steps.reduce((sum, step) => sum + ('paid' in step ? Number(step.paid) : 0), 0);
        expect(paid).toBeLessThanOrEqual(draft.budget);
      }),
    );
  });

  it('does not depend on the order of the voters', () => {
    fc.assert(
      fc.property(drawn, ({ draft, rule }) => {
        const reversed = { ...draft, ballots: [...draft.ballots].reverse() };
        expect(boundedOverspending(built(reversed), rule).outcome).toEqual(
          boundedOverspending(built(draft), rule).outcome,
        );
      }),
    );
  });

  it('gives the same winners at any scale', () => {
    fc.assert(
      fc.property(drawn, ({ draft, rule }) => {
        const finer = boundedOverspending(built(draft, { scale: 2 }), rule);
        expect(finer.outcome.selected).toEqual(boundedOverspending(built(draft), rule).outcome.selected);
      }),
    );
  });
});
