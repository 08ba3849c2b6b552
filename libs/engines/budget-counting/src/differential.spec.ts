import fc from 'fast-check';
import type { Count } from './count';
import { count } from './count-election';
import type { Election } from './election';
import { electionBuilder } from './election-builder';
import { countNaively } from './naive-count.twin';
import type { Rule, TieBreak } from './rule';

interface Draft {
  readonly budget: number;
  readonly costs: readonly number[];
  readonly ballots: readonly (readonly number[])[];
  readonly scale: number;
}

/** Small numbers on purpose: they make ties, empty pockets and exact equalities common. */
const drafts = fc.integer({ min: 1, max: 7 }).chain((projects) =>
  fc.record<Draft>({
    budget: fc.integer({ min: 0, max: 60 }),
    costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: projects, maxLength: projects }),
    ballots: fc.array(fc.array(fc.nat({ max: projects - 1 }), { maxLength: 6 }), { maxLength: 14 }),
    scale: fc.constantFrom(0, 0, 1),
  }),
);

const ties = fc.constantFrom<readonly TieBreak[]>(
  [],
  ['min-cost'],
  ['max-votes', 'min-cost'],
  ['min-cost', 'max-votes'],
);
const utility = fc.constantFrom('cost', 'cardinality');

const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('greedy'), utility, ties }),
  fc.record({
    kind: fc.constant('equal-shares'),
    utility,
    start: fc.constantFrom('exact', 'floor'),
    add1: fc.option(
      fc.record({
        increment: fc.constantFrom(1, 3),
        stop: fc.constantFrom('infeasible', 'exhaustive-supported', 'exhaustive-all'),
      }),
    ),
    completion: fc.constantFrom('none', 'greedy'),
    ties,
  }),
);

function build({ budget, costs, ballots, scale }: Draft): Election {
  const ids = costs.map((_, project) => `p${project * 7}`);
  const projects = costs.map((cost, project) => ({ id: ids[project] ?? '', cost: BigInt(cost) }));
  const builder = electionBuilder({ budget: BigInt(budget), scale, projects });
  for (const ballot of ballots) builder.addBallot(ballot.map((project) => ids[project] ?? ''));
  return builder.build();
}

function paymentsOf({ trace }: Count): string[] {
  return trace.steps.flatMap((step) => (step.by === 'equal-shares' ? [step.payment] : []));
}

function expectAgreement(election: Election, rule: Rule): void {
  const counted = count(election, rule);
  const twin = countNaively(election, rule);
  expect(counted.outcome.selected).toEqual(twin.selected);
  expect(counted.outcome.cost).toBe(twin.cost.toString());
  expect(paymentsOf(counted)).toEqual(twin.payments);
  expect(counted.trace.runs).toBe(twin.runs);
}

describe('the engine and its slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drafts, rules, (draft, rule) => {
        expectAgreement(build(draft), rule);
      }),
      { numRuns: 3000 },
    );
  });

  it('agree on larger elections with long fractions', () => {
    const larger = fc.record<Draft>({
      budget: fc.integer({ min: 1000, max: 1_000_000_000_000 }),
      costs: fc.array(fc.integer({ min: 1, max: 90_000_000_000 }), { minLength: 25, maxLength: 25 }),
      ballots: fc.array(fc.array(fc.nat({ max: 24 }), { minLength: 1, maxLength: 9 }), {
        minLength: 40,
        maxLength: 80,
      }),
      scale: fc.constantFrom(0, 2),
    });
    fc.assert(
      fc.property(larger, utility, fc.constantFrom('none', 'greedy'), (draft, worth, completion) => {
        const rule: Rule = { kind: 'equal-shares', utility: worth, start: 'exact', add1: null, completion, ties: [] };
        expectAgreement(build(draft), rule);
      }),
      { numRuns: 60 },
    );
  });

  it('agree when two prices differ by less than floats can see', () => {
    const nearTies = fc.record({
      voters: fc.integer({ min: 2, max: 9 }),
      cost: fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }),
      gap: fc.bigInt({ min: -3n, max: 3n }),
    });
    fc.assert(
      fc.property(nearTies, fc.constantFrom('cost', 'cardinality'), ({ voters, cost, gap }, worth) => {
        const projects = [
          { id: 'a', cost },
          { id: 'b', cost: cost + gap },
          { id: 'c', cost: cost * 2n - gap },
        ];
        const builder = electionBuilder({ budget: cost * 5n, scale: 0, projects });
        for (let voter = 0; voter < voters; voter += 1) builder.addBallot(['a', 'c']);
        for (let voter = 0; voter < voters; voter += 1) builder.addBallot(['b', 'c']);
        expectAgreement(builder.build(), {
          kind: 'equal-shares',
          utility: worth,
          start: 'exact',
          add1: null,
          completion: 'none',
          ties: ['min-cost'],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('agree when supporters have exactly the cost, or one minor unit less', () => {
    const lastCent = fc.record({
      budget: fc.bigInt({ min: 10n ** 6n, max: 10n ** 16n }),
      voters: fc.integer({ min: 3, max: 40 }),
      parts: fc.array(fc.tuple(fc.nat({ max: 39 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }),
      gap: fc.constantFrom(0n, 1n),
    });
    fc.assert(
      fc.property(lastCent, fc.constantFrom('cost', 'cardinality'), ({ budget, voters, parts, gap }, worth) => {
        // Each part is dear to the first few voters; the last project costs what is left if the parts are bought, and everyone wants it.
        const costs = parts.map(([, tenth]) => (budget * BigInt(tenth)) / 100n);
        const rest = costs.reduce((left, cost) => left - cost, budget) + gap;
        const projects = [...costs, rest].map((cost, project) => ({ id: `p${project}`, cost }));
        const builder = electionBuilder({ budget, scale: 0, projects });
        for (let voter = 0; voter < voters; voter += 1) {
          const wanted = parts.flatMap(([last], project) => (voter <= last ? [`p${project}`] : []));
          builder.addBallot([...wanted, `p${parts.length}`]);
        }
        expectAgreement(builder.build(), {
          kind: 'equal-shares',
          utility: worth,
          start: 'exact',
          add1: null,
          completion: 'none',
          ties: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('every rule', () => {
  it('never spends more than the envelope, and decides each project once', () => {
    fc.assert(
      fc.property(drafts, rules, (draft, rule) => {
        const { outcome, trace } = count(build(draft), rule);
        expect(Number(outcome.cost)).toBeLessThanOrEqual(draft.budget);
        const decided = [...trace.steps, ...trace.notSelected].map(({ project }) => project);
        expect(new Set(decided).size).toBe(draft.costs.length);
        expect(decided).toHaveLength(draft.costs.length);
      }),
    );
  });

  it('does not depend on the order of the voters', () => {
    fc.assert(
      fc.property(drafts, rules, (draft, rule) => {
        const reversed = { ...draft, ballots: [...draft.ballots].reverse() };
        expect(count(build(reversed), rule)).toEqual(count(build(draft), rule));
      }),
    );
  });

  it('gives the same winners at any scale', () => {
    fc.assert(
      fc.property(drafts, rules, (draft, rule) => {
        const whole = { ...draft, scale: 0 };
        const finer = { ...whole, scale: 2, budget: draft.budget * 100, costs: draft.costs.map((cost) => cost * 100) };
        expect(count(build(finer), rule).outcome.selected).toEqual(count(build(whole), rule).outcome.selected);
      }),
    );
  });
});
