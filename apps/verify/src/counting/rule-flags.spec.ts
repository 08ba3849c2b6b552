import { type CompletionRule, type Rule, ruleArguments, type TieBreak, type Utility } from '@parvis/budget-counting';
import { type PabulibHeader, parsePabulib } from '@parvis/pabulib';
import fc from 'fast-check';
import { readCountArguments } from './count-arguments';

const HEADER: PabulibHeader = parsePabulib(`META
key;value
num_projects;2
num_votes;1
budget;100.55
vote_type;approval
min_project_score_threshold;12.5
PROJECTS
project_id;cost;category
a;60.00;sport,culture
b;10;culture
VOTES
voter_id;vote;quartier
1;a;Nord
`);

/** Ids that hold the very signs that separate them in a flag. */
const ids = fc.string({
  unit: fc.constantFrom('a', '1', 'É', '/', ',', '>', '+', '=', ':', '%', '-', '2', 'C', ' ', "'"),
  minLength: 1,
});
const idLists = fc.array(ids, { minLength: 1, maxLength: 4 });
const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String);
const fractions = fc
  .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  .filter(([a, b]) => greatestCommonDivisor(a, b) === 1)
  .map(([a, b]) => `${a}/${b}`);

const ties: fc.Arbitrary<readonly TieBreak[]> = fc.array(
  fc.oneof(
    fc.constantFrom('min-cost' as const, 'max-votes' as const, 'lexicographic' as const),
    idLists.map((drawn) => ({ drawn })),
  ),
  { minLength: 1, maxLength: 3 },
);
const utility = fc.constantFrom<Utility>('cost', 'cardinality', 'points', 'score', 'borda', 'effort');
const stop = fc.constantFrom('infeasible' as const, 'exhaustive-supported' as const, 'exhaustive-all' as const);
const groups = {
  exclusive: fc.array(idLists, { minLength: 1, maxLength: 2 }),
  envelopes: fc.array(fc.record({ name: ids, budget: amounts, projects: idLists }), { minLength: 1, maxLength: 2 }),
};
const optional = { requiredKeys: ['kind', 'utility', 'ties'] } as const;

const chained: fc.Arbitrary<CompletionRule> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('greedy' as const, 'greedy-no-skip' as const), utility, ties, ...groups },
    { ...optional, requiredKeys: [...optional.requiredKeys] },
  ),
  fc.record(
    { kind: fc.constant('greedy-threshold' as const), utility, ties, threshold: fractions, ...groups },
    { requiredKeys: ['kind', 'utility', 'ties', 'threshold'] },
  ),
  fc.record({ kind: fc.constant('phragmen' as const), ties }),
);

const rules: fc.Arbitrary<Rule> = fc.oneof(
  chained,
  fc.record(
    {
      kind: fc.constant('equal-shares' as const),
      utility,
      start: fc.constantFrom('exact' as const, 'floor' as const),
      shares: fc.dictionary(
        ids.filter((name) => name !== '__proto__'),
        amounts,
        { minKeys: 1, maxKeys: 3 },
      ),
      eligibility: fc.constantFrom('0/1', '1/100', '1/3', '1/1'),
      comparison: fc.constantFrom('satisfaction' as const, 'exclusion' as const),
      add1: fc.option(fc.record({ increment: fc.integer({ min: 1, max: 10 ** 9 }), stop })),
      completion: fc.oneof(fc.constantFrom('none' as const, 'greedy' as const), chained),
      ties,
    },
    { requiredKeys: ['kind', 'utility', 'start', 'add1', 'completion', 'ties'] },
  ),
  fc.record({ kind: fc.constantFrom('max-welfare' as const, 'bounded-overspending' as const), utility, ties }),
  fc.record({
    kind: fc.constant('exact-equal-shares' as const),
    utility: fc.constantFrom('cost' as const, 'cardinality' as const, 'effort' as const),
    addOpt: fc.option(stop),
    completion: fc.constantFrom('none' as const, 'greedy' as const),
    ties,
  }),
  fc.record({
    kind: fc.constantFrom('minimal-transfers' as const, 'knapsack-allocation' as const, 'majority-judgment' as const),
    ties,
  }),
);

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function ruleOf(...args: readonly string[]): Rule {
  return readCountArguments(['x.pb', ...args]).rule.ruleOf(HEADER);
}

describe('the flags of a rule', () => {
  it('are read back as the rule they were printed from, whatever its ids hold', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const flags = ruleArguments(rule, { scale: HEADER.scale, classColumn: 'quartier' });
        expect(ruleOf(...flags)).toEqual(rule);
      }),
      { numRuns: 1000 },
    );
  });

  it('say every parameter', () => {
    expect(
      ruleArguments({
        kind: 'equal-shares',
        utility: 'cost',
        start: 'floor',
        add1: { increment: 1, stop: 'infeasible' },
        completion: 'greedy',
        ties: [],
      }).join(' '),
    ).toBe(
      '--rule equal-shares --utility cost --completion add1-greedy --stop infeasible --start floor --increment 1 --ties lexicographic',
    );
  });

  it('are not printed with amounts in unknown units', () => {
    const rule = {
      kind: 'equal-shares',
      utility: 'cost',
      start: 'exact',
      add1: null,
      completion: 'none',
      ties: [],
    } as const;
    expect(() => ruleArguments({ ...rule, shares: { Nord: '5000' } })).toThrow(RangeError);
    expect(ruleArguments({ ...rule, shares: { Nord: '5000' } }, { scale: 2 })).toContain('Nord=50.00');
  });

  it('take the least score that the file says, unless told', () => {
    expect(ruleOf('--rule', 'greedy-threshold')).toMatchObject({ threshold: '25/2' });
    expect(ruleOf('--rule', 'greedy-threshold', '--threshold', '50')).toMatchObject({ threshold: '50/1' });
  });

  it('give an envelope to the projects that name it in a column', () => {
    const flags = ['--rule', 'greedy', '--envelope', 'culture=40', '--part', 'category'];
    expect(ruleOf(...flags)).toMatchObject({ envelopes: [{ name: 'culture', budget: '4000', projects: ['a', 'b'] }] });
    expect(() => ruleOf('--rule', 'greedy', '--envelope', 'art=40', '--part', 'category')).toThrow(
      'no project says art',
    );
  });

  it('give the next rule the utility and the tie-breaks of the one before, unless told', () => {
    const flags = [
      '--rule',
      'equal-shares',
      '--utility',
      'cardinality',
      '--ties',
      'min-cost',
      '--then',
      'greedy-no-skip',
    ];
    expect(ruleOf(...flags)).toMatchObject({
      completion: { kind: 'greedy-no-skip', utility: 'cardinality', ties: ['min-cost'] },
    });
    expect(ruleOf(...flags, '--then-utility', 'cost')).toMatchObject({ completion: { utility: 'cost' } });
  });
});
