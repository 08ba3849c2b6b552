import { fromText, subtract, toText } from '@parvis/exact-numbers';
import fc from 'fast-check';
import type { Election } from '../election';
import { electionBuilder } from '../election-builder';
import { built, drawnElections, largerElections, tieBreaks } from '../random-elections-scene';
import type { ExactEqualSharesRule } from '../rule';
import { tally } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { tieOrder } from '../tie-order.twin';
import { BangForPayment } from './bang-for-payment';
import { runOn } from './equal-payment-run';
import { exactEqualShares } from './exact-equal-shares';
import { NaiveExactEqualShares } from './exact-equal-shares.twin';
import { nextChange } from './next-change';
import { PaymentLedger } from './payment-ledger';

const drawn = drawnElections('approval', 'ranking');

const utility = fc.constantFrom<ExactEqualSharesRule['utility']>('cost', 'cardinality', 'effort');

const rules = fc.record<ExactEqualSharesRule>({
  kind: fc.constant('exact-equal-shares'),
  utility,
  addOpt: fc.constantFrom(null, 'infeasible', 'exhaustive-supported', 'exhaustive-all'),
  completion: fc.constantFrom('none', 'greedy'),
  ties: tieBreaks,
});

const ONCE: ExactEqualSharesRule = {
  kind: 'exact-equal-shares',
  utility: 'cost',
  addOpt: null,
  completion: 'none',
  ties: [],
};

function twinOf(election: Election, rule: ExactEqualSharesRule): NaiveExactEqualShares {
  return new NaiveExactEqualShares(election, rule, tieOrder(election, rule.ties));
}

function expectAgreement(election: Election, rule: ExactEqualSharesRule): void {
  const { outcome, trace } = exactEqualShares(election, rule);
  const twin = twinOf(election, rule).count();
  expect(outcome.selected).toEqual(twin.selected);
  expect(trace.steps.flatMap((step) => (step.by === 'exact-equal-shares' ? [step.payment] : []))).toEqual(
    twin.payments,
  );
  expect(trace.endowment?.final).toBe(twin.endowment);
  expect(trace.runs).toBe(twin.runs);
}

/** The next change after a run with this endowment, as the engine finds it. */
function changeAfter(election: Election, rule: ExactEqualSharesRule, endowment: string): string | undefined {
  const counted = tally(election, rule.utility);
  const ties = tieBreaker(counted, rule.ties);
  const bang = new BangForPayment(counted, ties.compare);
  const ledger = new PaymentLedger(counted, fromText(endowment));
  runOn({ tally: counted, ledger, bang, ties, stepsBefore: 0 }, [], 1);
  const change = nextChange(ledger, bang);
  return change && toText(change.increase);
}

describe('exact equal shares and their slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drawn, rules, (draft, rule) => expectAgreement(built(draft), rule)),
      { numRuns: 2000 },
    );
  });

  it('agree on larger elections with long fractions', () => {
    fc.assert(
      fc.property(largerElections(20), utility, (draft, worth) =>
        expectAgreement(built(draft), { ...ONCE, utility: worth }),
      ),
      { numRuns: 60 },
    );
  });

  it('agree when one voter has exactly an equal part of the cost, or a little less than floats can see', () => {
    const parts = fc.record({
      budget: fc.bigInt({ min: 10n ** 15n, max: 10n ** 17n }),
      voters: fc.integer({ min: 2, max: 9 }),
      gap: fc.bigInt({ min: -1n, max: 1n }),
    });
    fc.assert(
      fc.property(parts, utility, ({ budget, voters, gap }, worth) => {
        // The first voter pays for b; what is left of that share is, but for the gap, an equal part of c for all.
        const share = budget / BigInt(voters);
        const projects = [
          { id: 'b', cost: share / 3n },
          { id: 'c', cost: (share - share / 3n) * BigInt(voters) + gap },
        ];
        const builder = electionBuilder({ budget: share * BigInt(voters), scale: 0, projects });
        for (let voter = 0; voter < voters; voter += 1) builder.addBallot(voter === 0 ? ['b', 'c'] : ['c']);
        expectAgreement(builder.build(), { ...ONCE, utility: worth, ties: ['min-cost'] });
      }),
      { numRuns: 300 },
    );
  });

  it('find the same next endowment with another outcome, from any endowment, however large', () => {
    const endowments = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(drawn, rules, endowments, (draft, rule, [numerator, denominator]) => {
        // Far above what the run needs, so that it is never cut short for spending more than the envelope.
        const election = { ...built(draft), budget: 10n ** 6n };
        const endowment = fromText(`${numerator}/${denominator}`);
        const twin = twinOf(election, rule);
        const next = twin.nextEndowment(endowment, twin.run(endowment));
        expect(changeAfter(election, rule, toText(endowment))).toBe(next && toText(subtract(next, endowment)));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('exact equal shares', () => {
  /** Three voters, 30 in the envelope: worked out by hand. */
  const projects = [
    { id: 'a', cost: 12n },
    { id: 'b', cost: 14n },
    { id: 'c', cost: 9n },
    { id: 'd', cost: 31n },
    { id: 'e', cost: 1n },
  ];
  const builder = electionBuilder({ budget: 30n, scale: 0, projects });
  for (const ballot of [
    ['a', 'b'],
    ['a', 'c', 'd'],
    ['a', 'b'],
  ])
    builder.addBallot(ballot);
  const election = builder.build();

  it('buy a project for its largest group that can pay the same each', () => {
    // a: three pay 4. Then each has 6: b would need 7 of two, c 9 of one.
    const { outcome, trace } = exactEqualShares(election, ONCE);
    expect(outcome.selected).toEqual(['a']);
    expect(trace.steps).toMatchObject([
      { by: 'exact-equal-shares', payment: '4/1', payers: 3, key: '3/1', remaining: '18' },
    ]);
    expect(trace.notSelected).toMatchObject([
      {
        project: 'b',
        why: 'equal-payment',
        equalPayment: { atStart: '20', left: '12', raised: '12', payers: 2, missing: '2' },
      },
      { project: 'c', why: 'equal-payment', equalPayment: { paidTo: [{ project: 'a', amount: '4', voters: 1 }] } },
      { project: 'd', why: 'dearer-than-envelope' },
      { project: 'e', why: 'no-supporter' },
    ]);
  });

  it('enlarge the shares to where something changes, and stop before they overspend', () => {
    // b enters at 11; c at 13, which makes 35 in all.
    const { outcome, trace } = exactEqualShares(election, { ...ONCE, addOpt: 'infeasible' });
    expect(outcome.selected).toEqual(['a', 'b']);
    expect(trace.endowment).toEqual({ start: '10/1', final: '11/1' });
    expect(trace.runs).toBe(3);
    expect(trace.certificate.claims).toContain('next-share-overspends');
  });

  it('never spend more than the envelope, and decide each project once', () => {
    fc.assert(
      fc.property(drawn, rules, (draft, rule) => {
        const { outcome, trace } = exactEqualShares(built(draft), rule);
        expect(Number(outcome.cost)).toBeLessThanOrEqual(draft.budget);
        const decided = [...trace.steps, ...trace.notSelected].map(({ project }) => project);
        expect(new Set(decided).size).toBe(draft.costs.length);
        expect(decided).toHaveLength(draft.costs.length);
      }),
    );
  });

  it('do not depend on the order of the voters', () => {
    fc.assert(
      fc.property(drawn, rules, (draft, rule) => {
        const reversed = { ...draft, ballots: [...draft.ballots].reverse() };
        expect(exactEqualShares(built(reversed), rule)).toEqual(exactEqualShares(built(draft), rule));
      }),
    );
  });

  it('give the same winners at any scale', () => {
    fc.assert(
      fc.property(drawn, rules, (draft, rule) => {
        const finer = exactEqualShares(built(draft, { scale: 2 }), rule);
        expect(finer.outcome.selected).toEqual(exactEqualShares(built(draft), rule).outcome.selected);
      }),
    );
  });
});
