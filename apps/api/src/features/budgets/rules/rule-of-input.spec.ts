import { describe, expect, it } from '@jest/globals';
import { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST, type Rule } from '@parvis/budget-counting';
import { KINDS } from './rule-fields';
import type { RuleFault } from './rule-faults';
import { ruleProblem } from './rule-faults';
import type { RuleInput } from './rule-input';
import { ruleOfInput } from './rule-of-input';
import type { RuleGround } from './rule-reader';

const approval: RuleGround = {
  form: 'approval',
  envelope: 1000n,
  projects: [
    { reference: 'A', district: 'Nord', category: 'Rue' },
    { reference: 'B', district: 'Sud', category: 'Rue' },
    { reference: 'C', district: null, category: null },
  ],
  districts: new Set(['Nord', 'Sud']),
};
const withPoints: RuleGround = { ...approval, form: 'points' };
const ranking: RuleGround = { ...approval, form: 'ranking' };

const ruleOf = (input: RuleInput, ground = approval): Rule | null => ruleOfInput(input, ground).rule;
const faultsOf = (input: RuleInput, ground = approval): readonly RuleFault[] => ruleOfInput(input, ground).faults ?? [];

describe('a rule that was asked for', () => {
  it('takes the usual values of what is not said', () => {
    expect(ruleOf({ kind: 'greedy' })).toEqual(MOST_VOTES_FIRST);
    expect(ruleOf({ kind: 'equal-shares' })).toEqual(EQUAL_SHARES);
    expect(ruleOf({ kind: 'equal-shares', completion: 'add1' })).toMatchObject({
      add1: { increment: 1, stop: 'exhaustive-supported' },
      completion: 'none',
    });
    expect(ruleOf({ kind: 'exact-equal-shares', completion: 'add1-greedy' })).toMatchObject({
      addOpt: 'exhaustive-supported',
      completion: 'greedy',
    });
  });

  it('can be any, on ballots that say what it reads', () => {
    const kinds = KINDS.map(
      (kind) => ruleOf({ kind, ...(kind === 'greedy-threshold' ? { threshold: '10' } : {}) }, withPoints)?.kind,
    );
    expect(kinds).toEqual([...KINDS]);
  });

  it('can be equal shares as cities publish them, with every parameter', () => {
    expect(
      ruleOf({ kind: 'equal-shares', start: 'floor', completion: 'add1-greedy', stop: 'infeasible', increment: 1 }),
    ).toEqual(EQUAL_SHARES_COMPLETED);
    expect(
      ruleOf({
        kind: 'equal-shares',
        utility: 'cardinality',
        shares: [
          { district: 'Nord', budget: 400n },
          { district: 'Sud', budget: 600n },
        ],
        eligibility: '2/200',
        comparison: 'exclusion',
        then: { kind: 'greedy-threshold', threshold: '12,5' },
        ties: ['min-cost', 'drawn'],
        drawn: ['C', 'A'],
      }),
    ).toEqual({
      kind: 'equal-shares',
      utility: 'cardinality',
      start: 'exact',
      add1: null,
      shares: { Nord: '400', Sud: '600' },
      eligibility: '1/100',
      comparison: 'exclusion',
      completion: {
        kind: 'greedy-threshold',
        utility: 'cost',
        threshold: '25/2',
        ties: ['min-cost', { drawn: ['C', 'A'] }],
      },
      ties: ['min-cost', { drawn: ['C', 'A'] }],
    });
  });

  it('finds the projects of districts and categories', () => {
    expect(
      ruleOf({
        kind: 'greedy',
        envelopes: [
          { district: 'Nord', budget: 100n },
          { category: 'Rue', budget: 200n },
          { district: '-', budget: 300n },
        ],
        exclusive: [['A', 'B']],
      }),
    ).toMatchObject({
      exclusive: [['A', 'B']],
      envelopes: [
        { name: 'Nord', budget: '100', projects: ['A'] },
        { name: 'Rue', budget: '200', projects: ['A', 'B'] },
        { name: '-', budget: '300', projects: ['C'] },
      ],
    });
  });
});

describe('a rule that makes no sense', () => {
  it.each<[RuleInput, RuleFault['code'], RuleFault['field']]>([
    [{ kind: 'lottery' }, 'unknown-value', 'kind'],
    [{ kind: 'greedy', utility: 'votes' }, 'unknown-value', 'utility'],
    [{ kind: 'exact-equal-shares', utility: 'points' }, 'unknown-value', 'utility'],
    [{ kind: 'greedy', utility: 'points' }, 'ballots-without-points', 'utility'],
    [{ kind: 'equal-shares', utility: 'borda' }, 'ballots-without-ranks', 'utility'],
    [{ kind: 'equal-shares', then: { kind: 'greedy', utility: 'score' } }, 'ballots-without-points', 'then'],
    [{ kind: 'minimal-transfers' }, 'ballots-without-points', 'kind'],
    [{ kind: 'majority-judgment' }, 'ballots-without-points', 'kind'],
    [{ kind: 'greedy', completion: 'none' }, 'ignored', 'completion'],
    [{ kind: 'phragmen', utility: 'cost' }, 'ignored', 'utility'],
    [{ kind: 'max-welfare', threshold: '3' }, 'ignored', 'threshold'],
    [{ kind: 'equal-shares', envelopes: [] }, 'ignored', 'envelopes'],
    [{ kind: 'exact-equal-shares', completion: 'add1', increment: 2 }, 'ignored', 'increment'],
    [{ kind: 'equal-shares', stop: 'infeasible' }, 'ignored-without', 'stop'],
    [{ kind: 'equal-shares', increment: 2 }, 'ignored-without', 'increment'],
    [{ kind: 'equal-shares', completion: 'greedy', then: { kind: 'phragmen' } }, 'ignored-without', 'then'],
    [{ kind: 'equal-shares', then: { kind: 'phragmen', utility: 'cost' } }, 'ignored', 'utility'],
    [{ kind: 'greedy', drawn: ['A'] }, 'ignored-without', 'drawn'],
    [{ kind: 'greedy', ties: ['drawn'] }, 'missing', 'drawn'],
    [{ kind: 'greedy', ties: ['drawn'], drawn: ['A', 'Z'] }, 'unknown-project', 'drawn'],
    [{ kind: 'greedy', ties: ['drawn'], drawn: ['A', 'A'] }, 'named-twice', 'drawn'],
    [{ kind: 'greedy', ties: ['alphabetical'] }, 'unknown-value', 'ties'],
    [{ kind: 'greedy-threshold' }, 'missing', 'threshold'],
    [{ kind: 'greedy-threshold', threshold: '1/0' }, 'not-a-number', 'threshold'],
    [{ kind: 'greedy-threshold', threshold: '-1' }, 'not-a-number', 'threshold'],
    [{ kind: 'equal-shares', eligibility: '1 %' }, 'not-a-number', 'eligibility'],
    [{ kind: 'equal-shares', completion: 'add1', increment: 0 }, 'not-positive', 'increment'],
    [{ kind: 'equal-shares', shares: [{ district: 'Est', budget: 1n }] }, 'unknown-place', 'shares'],
    [{ kind: 'equal-shares', shares: [{ district: 'Nord', budget: 1001n }] }, 'above-envelope', 'shares'],
    [{ kind: 'equal-shares', shares: [] }, 'missing', 'shares'],
    [{ kind: 'greedy', envelopes: [{ budget: 1n }] }, 'place-or-category', 'envelopes'],
    [
      { kind: 'greedy', envelopes: [{ district: 'Nord', category: 'Rue', budget: 1n }] },
      'place-or-category',
      'envelopes',
    ],
    [{ kind: 'greedy', envelopes: [{ district: 'Est', budget: 1n }] }, 'unknown-place', 'envelopes'],
    [{ kind: 'greedy', exclusive: [['A', 'Z']] }, 'unknown-project', 'exclusive'],
  ])('%j is refused: %s, %s', (input, code, field) => {
    expect(faultsOf(input)).toContainEqual(expect.objectContaining({ code, field }));
  });

  it('says all that is wrong at once', () => {
    const fields = faultsOf({ kind: 'equal-shares', utility: 'votes', stop: 'infeasible', threshold: '3' });
    expect(fields.map(({ field }) => field)).toEqual(['stop', 'utility', 'threshold']);
  });

  it('is accepted where ballots say what it reads', () => {
    expect(faultsOf({ kind: 'greedy', utility: 'points' }, withPoints)).toEqual([]);
    expect(faultsOf({ kind: 'equal-shares', utility: 'borda' }, ranking)).toEqual([]);
    expect(faultsOf({ kind: 'majority-judgment' }, ranking)).toContainEqual(
      expect.objectContaining({ code: 'ballots-without-points' }),
    );
  });

  it('is told in words that name the field, with its path', () => {
    const told = (input: RuleInput): string =>
      faultsOf(input)
        .map((fault) => ruleProblem(fault, 'fr').message.replaceAll(/[\u00A0\u202F]/g, ' '))
        .join(' ');
    expect(told({ kind: 'equal-shares', stop: 'infeasible' })).toBe(
      '« Dernier passage » ne sert qu’avec « Argent que les parts laissent : la part grandit de passage en passage, et le reste n’est pas distribué ». Laissez ce champ vide, ou changez l’autre.',
    );
    expect(told({ kind: 'phragmen', utility: 'cost' })).toBe(
      '« Ce que vaut un projet pour qui l’a choisi » : le mode Paiement au fil du temps (Phragmén) n’en tient pas compte. Laissez ce champ vide.',
    );
    const [fault] = faultsOf({ kind: 'greedy', utility: 'points' });
    expect(fault && ruleProblem(fault, 'en')).toMatchObject({
      code: 'RULE_BALLOTS_WITHOUT_POINTS',
      path: ['rule', 'utility'],
      message: '“What a project is worth to whoever chose it”: these ballots give no points.',
    });
  });
});
