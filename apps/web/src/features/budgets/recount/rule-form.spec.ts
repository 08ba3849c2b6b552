import {
  EQUAL_SHARES,
  EQUAL_SHARES_COMPLETED,
  MOST_VOTES_FIRST,
  type Rule,
  ruleArguments,
} from '@parvis/budget-counting';
import { FIELDS_OF, formOfCommand, NotANumber, RULE_KINDS, ruleOfForm, utilitiesOf } from './rule-form';

const command = (rule: Rule): string =>
  ['node main.js count edition.pb', ...ruleArguments(rule), '--against official'].join(' ');

describe('the form of a rule', () => {
  const published: readonly Rule[] = [
    MOST_VOTES_FIRST,
    EQUAL_SHARES,
    EQUAL_SHARES_COMPLETED,
    { ...EQUAL_SHARES, utility: 'cardinality', completion: 'greedy', ties: ['max-votes', 'min-cost'] },
    { ...EQUAL_SHARES, add1: { increment: 10, stop: 'exhaustive-all' } },
    { kind: 'greedy-threshold', utility: 'score', threshold: '50/1', ties: ['min-cost'] },
    { kind: 'exact-equal-shares', utility: 'cost', addOpt: 'infeasible', completion: 'none', ties: ['lexicographic'] },
    { kind: 'phragmen', ties: ['min-cost', 'max-votes'] },
  ];

  it.each(published)('filled from the command of $kind gives that rule again', (rule) => {
    const form = formOfCommand(command(rule));
    expect(form.kind).toBe(rule.kind);
    expect(ruleOfForm(rule.kind, form)).toEqual(rule);
  });

  it('has, for each rule, every parameter that the verifier has and that a field can hold', () => {
    for (const kind of RULE_KINDS) {
      const rule = ruleOfForm(kind, { threshold: '1', increment: '1', stop: 'infeasible' });
      const flags = ruleArguments(rule).filter((word) => word.startsWith('--') && word !== '--rule');
      expect({ kind, flags: flags.map((flag) => flag.slice(2)).sort() }).toEqual({
        kind,
        flags: [...FIELDS_OF[kind]].sort(),
      });
    }
  });

  it('offers exact equal shares only what is worth the same to all', () => {
    expect(utilitiesOf('exact-equal-shares')).toEqual(['cost', 'cardinality', 'effort']);
    expect(utilitiesOf('greedy')).toContain('points');
  });

  it.each(['', 'un', '0', '-3', '1.5', '1e99'])('refuses "%s" where a whole number is needed', (increment) => {
    expect(() => ruleOfForm('equal-shares', { stop: 'infeasible', increment })).toThrow(NotANumber);
    expect(ruleOfForm('equal-shares', { stop: 'once', increment })).toMatchObject({ add1: null });
  });
});
