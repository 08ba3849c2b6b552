import fc from 'fast-check';
import type { Count } from './count';
import { count } from './count-election';
import type { BallotForm, Election } from './election';
import { electionBuilder } from './election-builder';
import { countNaively } from './naive-count.twin';
import type { EqualSharesRule, GreedyRule, TieBreak, Utility } from './rule';

interface Draft {
  readonly budget: number;
  readonly costs: readonly number[];
  readonly ballots: readonly (readonly number[])[];
  readonly scale: number;
  readonly form: BallotForm;
}

type SharesOrGreedy = GreedyRule | EqualSharesRule;

/** Small numbers on purpose: they make ties, empty pockets and exact equalities common. */
const drafts = fc.integer({ min: 1, max: 7 }).chain((projects) =>
  fc.record<Draft>({
    budget: fc.integer({ min: 0, max: 60 }),
    costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: projects, maxLength: projects }),
    ballots: fc.array(fc.array(fc.nat({ max: projects - 1 }), { maxLength: 6 }), { maxLength: 14 }),
    scale: fc.constantFrom(0, 0, 1),
    form: fc.constant('approval'),
  }),
);

const ties = fc.constantFrom<readonly TieBreak[]>(
  [],
  ['min-cost'],
  ['max-votes', 'min-cost'],
  ['min-cost', 'max-votes'],
  [{ drawn: ['p0'] }, 'max-votes'],
);
const utility = fc.constantFrom<Utility>('cost', 'cardinality', 'effort');

function rulesWith(utility: fc.Arbitrary<Utility>): fc.Arbitrary<SharesOrGreedy> {
  return fc.oneof(
    fc.record<GreedyRule>({ kind: fc.constant('greedy'), utility, ties }),
    fc
      .record({
        kind: fc.constant('equal-shares' as const),
        utility,
        start: fc.constantFrom('exact' as const, 'floor' as const),
        add1: fc.option(
          fc.record({
            increment: fc.constantFrom(1, 3),
            stop: fc.constantFrom('infeasible' as const, 'exhaustive-supported' as const, 'exhaustive-all' as const),
          }),
        ),
        completion: fc.constantFrom('none' as const, 'greedy' as const),
        ties,
      })
      .chain((rule) =>
        fc.constantFrom<EqualSharesRule>(
          rule,
          rule,
          { ...rule, eligibility: '1/4' },
          { ...rule, comparison: 'satisfaction' },
          { ...rule, comparison: 'exclusion' },
        ),
      ),
  );
}

const rules = rulesWith(utility);

const VOTER_CLASSES = ['north', 'south', undefined] as const;

/** Every third ballot is of each class, the last of none. */
function build({ budget, costs, ballots, scale, form }: Draft): Election {
  const ids = costs.map((_, project) => `p${project * 7}`);
  const projects = costs.map((cost, project) => ({ id: ids[project] ?? '', cost: BigInt(cost) }));
  const builder = electionBuilder({ budget: BigInt(budget), scale, projects, form });
  for (const [number, ballot] of ballots.entries()) {
    const voterClass = VOTER_CLASSES[number % 3];
    builder.addBallot(
      ballot.map((project) => ids[project] ?? ''),
      {
        ...(form === 'points' && { points: ballot.map((project, place) => String(((project + place * 2) % 5) - 1)) }),
        ...(voterClass !== undefined && { voterClass }),
      },
    );
  }
  return builder.build();
}

function paymentsOf({ trace }: Count): string[] {
  return trace.steps.flatMap((step) => (step.by === 'equal-shares' ? [step.payment] : []));
}

function expectAgreement(election: Election, rule: SharesOrGreedy): void {
  const counted = count(election, rule);
  const twin = countNaively(election, rule);
  expect(counted.outcome.selected).toEqual(twin.selected);
  expect(counted.outcome.cost).toBe(twin.cost.toString());
  expect(counted.trace.runs).toBe(twin.runs);
  expect(paymentsOf(counted)).toEqual(twin.payments);
}

describe('the engine and its slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drafts, rules, (draft, rule) => {
        expectAgreement(build(draft), rule);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree where ballots give points or rank', () => {
    const withMarks = fc.record({ draft: drafts, form: fc.constantFrom<BallotForm>('points', 'ranking') });
    fc.assert(
      fc.property(
        withMarks,
        rulesWith(fc.constant('cost')),
        fc.constantFrom('points', 'score'),
        (marked, rule, worth) => {
          const { draft, form } = marked;
          const read: Utility = form === 'points' ? worth : 'borda';
          expectAgreement(build({ ...draft, form }), { ...rule, utility: read });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('agree where shares differ by class of voters', () => {
    fc.assert(
      fc.property(drafts, rules, fc.nat({ max: 4 }), (draft, rule, part) => {
        fc.pre(rule.kind === 'equal-shares' && draft.ballots.length > 1);
        const north = BigInt(draft.budget) / BigInt(part + 1);
        const shares = { north: north.toString(), south: (BigInt(draft.budget) - north).toString() };
        expectAgreement(build(draft), { ...rule, shares });
      }),
      { numRuns: 1000 },
    );
  });

  it('agree when long stretches of endowments are passed over at once', () => {
    const long = fc.record<Draft>({
      budget: fc.integer({ min: 400, max: 3000 }),
      costs: fc.array(fc.integer({ min: 30, max: 900 }), { minLength: 4, maxLength: 7 }),
      ballots: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 7 }),
      scale: fc.constant(0),
      form: fc.constantFrom('approval', 'ranking'),
    });
    const stop = fc.constantFrom('infeasible' as const, 'exhaustive-supported' as const);
    fc.assert(
      fc.property(long, fc.constantFrom<Utility>('cost', 'cardinality', 'effort'), stop, (draft, worth, stop) => {
        const rule: EqualSharesRule = {
          kind: 'equal-shares',
          utility: draft.form === 'ranking' ? 'borda' : worth,
          start: 'floor',
          add1: { increment: 1, stop },
          completion: 'none',
          ties: [],
        };
        expectAgreement(build(draft), rule);
      }),
      { numRuns: 250 },
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
      form: fc.constant('approval'),
    });
    fc.assert(
      fc.property(larger, utility, fc.constantFrom('none', 'greedy'), (draft, worth, completion) => {
        const rule: EqualSharesRule = {
          kind: 'equal-shares',
          utility: worth,
          start: 'exact',
          add1: null,
          completion,
          ties: [],
        };
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
