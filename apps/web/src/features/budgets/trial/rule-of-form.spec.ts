import { ruleOfForm, type FormGround } from './rule-of-form';

const ground: FormGround = { scale: 2, districts: ['Nord', 'Les = Hauts'], categories: ['Nature', 'Nord'] };
const read = (fields: Readonly<Record<string, string>>, kind = 'equal-shares') =>
  ruleOfForm(kind, (name) => fields[name] ?? '', ground);

describe('a rule as it was typed', () => {
  it('leaves out what was left empty', () => {
    expect(read({ utility: ' ', stop: '', ties: '', drawn: ' \n', shares: '' })).toEqual({
      rule: { kind: 'equal-shares' },
      faults: [],
    });
  });

  it('has one amount a line, in minor units, however it is written', () => {
    const shares = 'Nord = 120\u202F000,50 €\r\n\r\n Les = Hauts=3';
    expect(read({ shares }).rule.shares).toEqual([
      { district: 'Nord', budget: '12000050' },
      { district: 'Les = Hauts', budget: '300' },
    ]);
  });

  it('tells districts and categories apart, and the whole town', () => {
    expect(read({ envelopes: 'Nature=1\nNord=2\n-=3\nEst=4' }, 'greedy').rule.envelopes).toEqual([
      { category: 'Nature', budget: '100' },
      { district: 'Nord', budget: '200' },
      { district: '-', budget: '300' },
      { district: 'Est', budget: '400' },
    ]);
  });

  it('says which line it cannot read', () => {
    const lines = ['Nord', '= 3', 'Nord = trois', 'Nord = 1,234'];
    expect(read({ shares: lines.join('\n') }).faults).toEqual(lines.map((line) => ({ field: 'shares', line })));
  });

  it('does not drop the setting of a next rule that was not named', () => {
    expect(read({ thenUtility: 'cardinality' }).faults).toEqual([{ field: 'then' }]);
    expect(read({ then: 'greedy', thenUtility: 'cardinality' }).faults).toEqual([]);
  });

  it('reads lists of projects and the rule that comes next', () => {
    const fields = {
      drawn: 'A1, A2\nA3',
      exclusive: 'A1,A2\nA3 ; A4',
      then: 'greedy-threshold',
      thenThreshold: '50',
      ties: 'min-cost,drawn',
    };
    expect(read(fields).rule).toEqual({
      kind: 'equal-shares',
      drawn: ['A1', 'A2', 'A3'],
      exclusive: [
        ['A1', 'A2'],
        ['A3', 'A4'],
      ],
      then: { kind: 'greedy-threshold', threshold: '50' },
      ties: ['min-cost', 'drawn'],
    });
  });

  it.each([
    ['10', 10],
    ['dix', 0],
    ['-1', 0],
    ['1.5', 0],
  ])('hands over an increment of %s as %i, which the graph judges', (increment, value) => {
    expect(read({ increment }).rule.increment).toBe(value);
  });
});
