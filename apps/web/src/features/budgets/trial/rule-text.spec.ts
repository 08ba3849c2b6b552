import type { RuleInput } from '../../../generated/graphql';
import { presetsFor, usualComparison } from './presets';
import { ruleOfText, ruleText } from './rule-text';

const everything: RuleInput = {
  kind: 'equal-shares',
  utility: 'cost',
  completion: 'add1',
  then: { kind: 'greedy-threshold', threshold: '1/2' },
  stop: 'infeasible',
  increment: 10,
  start: 'floor',
  shares: [{ district: 'Rives & quais; « Sud »', budget: '100' }],
  eligibility: '1/100',
  comparison: 'satisfaction',
  threshold: '50',
  envelopes: [{ category: 'a=b', budget: '5' }],
  exclusive: [['1', '2']],
  ties: ['min-cost', 'drawn'],
  drawn: ['a,b', 'c+d'],
};

describe('a rule as a text', () => {
  it.each([everything, { kind: 'phragmen' }])('is read back as it was', (rule) => {
    expect(ruleOfText(ruleText(rule))).toEqual(rule);
  });

  it('is the same for the same rule, whatever the order of its parameters', () => {
    const turned: RuleInput = { ...Object.fromEntries(Object.entries(everything).reverse()), kind: everything.kind };
    expect(ruleText(turned)).toBe(ruleText(everything));
  });

  it.each(['', 'kind=', 'utility=cost', 'kind=greedy&drawn={', 'kind=greedy&shares=3', 'cnt_aaaa'])(
    'is nothing when no page made it: %s',
    (text) => expect(ruleOfText(text)).toBeNull(),
  );
});

describe('rules offered first', () => {
  it.each(['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'])('are all different: %s', (voteType) => {
    const texts = presetsFor(voteType).map(ruleText);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(5);
  });

  it('hold the two that are checked at first: what ballots say most, and equal shares by the same', () => {
    expect(usualComparison('approval')).toEqual([
      'kind=greedy',
      'kind=equal-shares&completion=add1-greedy&stop=infeasible&start=floor',
    ]);
    expect(usualComparison('cumulative')).toEqual([
      'kind=greedy&utility=score',
      'kind=equal-shares&utility=points&completion=add1-greedy&stop=infeasible&start=floor',
    ]);
  });
});
