import { agreementOf, comparedRules, moneyByDistrict, votersByWinners, type TrialView } from './compared-rules';

const euros = (amount: string) => ({ amount, currency: 'EUR', scale: 0 });

function count(
  id: string,
  state: 'done' | 'failed',
  districts: readonly (readonly [string | null, string])[],
  levels: readonly number[],
) {
  return {
    id,
    state,
    analysis: {
      winnersPerVoter: levels.map((voters, winners) => ({ winners, voters })),
      districts: districts.map(([district, spent]) => ({ district, spent: euros(spent) })),
    },
  };
}

const trial = {
  counts: [
    count(
      'a',
      'done',
      [
        [null, '1'],
        ['Sud', '2'],
      ],
      [4, 6, 0],
    ),
    count('b', 'failed', [], []),
    count(
      'c',
      'done',
      [
        ['Nord', '3'],
        ['Sud', '4'],
      ],
      [0, 7, 3],
    ),
  ],
  outcomes: [{ count: 'c', excluded: 0 }],
} as unknown as TrialView;

const rules = comparedRules(trial);

describe('rules under their letters', () => {
  it('keep them when one between them gave nothing', () => {
    expect(rules.map(({ letter, count: { id }, outcome }) => [letter, id, outcome?.excluded])).toEqual([
      ['A', 'a', undefined],
      ['C', 'c', 0],
    ]);
  });

  it('spend by district, the whole town last', () => {
    expect(
      moneyByDistrict(rules).map(({ district, spent }) => [district, spent.map((money) => money?.amount)]),
    ).toEqual([
      ['Nord', [undefined, '3']],
      ['Sud', ['2', '4']],
      [null, ['1', undefined]],
    ]);
  });

  it('give voters a number of winners, up to the most that anybody has', () => {
    expect(votersByWinners(rules)).toEqual([
      { winners: 0, voters: [4, 0] },
      { winners: 1, voters: [6, 7] },
      { winners: 2, voters: [0, 3] },
    ]);
  });
});

describe('what rules agree on', () => {
  it('are projects that win with all, with some, with none', () => {
    const projects = [['a', 'c'], ['c'], ['a'], []].map((selectedIn) => ({ selectedIn })) as never;
    const { always, sometimes, won, never } = agreementOf(projects, 2);
    expect([always, sometimes, won.length, never.length]).toEqual([1, 2, 3, 1]);
  });
});
