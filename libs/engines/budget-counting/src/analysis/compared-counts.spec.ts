import { count } from '../count-election';
import { demonstration2025 } from '../demonstration-2025.fixture';
import { electionBuilder } from '../election-builder';
import { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from '../rule';
import { analyse } from './analyse';
import { explainProject } from './explain-project';
import { compareSpending } from './compare-counts';
import { compareVoters } from './compare-voters';
import { nearMisses } from './near-misses';
import { spendingBy } from './spending';

const { election } = demonstration2025();
const byVotes = count(election, MOST_VOTES_FIRST);
const byShares = count(election, EQUAL_SHARES_COMPLETED);
const districts: Readonly<Record<string, string>> = {
  A4: 'Les Tilleuls',
  A5: 'La Plaine',
  A6: 'Gare-Fabriques',
  A7: 'Les Hauts',
  A10: 'Gare-Fabriques',
};

describe('two rules side by side', () => {
  it('differ by who gets something, more, or less', () => {
    expect(compareVoters(election, byVotes, byShares)).toEqual({
      voters: 2950,
      excluded: [580, 0],
      winners: { better: 1460, worse: 1020, same: 470 },
      money: { better: 1370, worse: 1580, same: 0 },
    });
    expect(compareVoters(election, byShares, byVotes).winners).toEqual({ better: 1020, worse: 1460, same: 470 });
  });

  it('differ by what each district gets', () => {
    expect(compareSpending(byVotes, byShares, (project) => districts[project])).toEqual([
      { name: 'Gare-Fabriques', projects: 2, selected: [0, 1], spent: ['0', '28000'] },
      { name: 'La Plaine', projects: 1, selected: [0, 1], spent: ['0', '56000'] },
      { name: 'Les Hauts', projects: 1, selected: [0, 1], spent: ['0', '42000'] },
      { name: 'Les Tilleuls', projects: 1, selected: [0, 1], spent: ['0', '48000'] },
    ]);
  });
});

describe('spending', () => {
  it('counts a project whole in each of its categories, and one without any in none', () => {
    const categories = (project: string): string[] =>
      project === 'A1' ? ['green', 'streets'] : project === 'A2' ? ['streets'] : [];
    expect(spendingBy(byVotes, categories)).toEqual([
      { name: 'green', projects: 1, selected: 1, votes: 1390, spent: '165000' },
      { name: 'streets', projects: 2, selected: 2, votes: 2670, spent: '305000' },
    ]);
  });
});

describe('near misses', () => {
  it('are the fountains with most votes first: 3 000 € of their 24 000 € were missing', () => {
    const [nearest, next] = nearMisses(byVotes);
    expect(nearest).toEqual({
      project: 'A11',
      cost: '22000',
      votes: 90,
      support: 9545,
      missing: '1000',
      of: 'envelope',
    });
    expect(next).toEqual({ project: 'A8', cost: '24000', votes: 560, support: 8750, missing: '3000', of: 'envelope' });
  });

  it('are told by effective support with equal shares, largest first', () => {
    const misses = nearMisses(count(election, EQUAL_SHARES));
    const supports = misses.map(({ support }) => support);
    expect(supports).toEqual([...supports].sort((a, b) => b - a));
    expect(misses.every(({ of, support }) => of === 'supporters' && support < 10_000)).toBe(true);
  });
});

describe('an eligibility threshold', () => {
  it('is why a project that its supporters could pay for lost, and no near miss', () => {
    const builder = electionBuilder({ budget: 90n, scale: 0, projects: ['a', 'b'].map((id) => ({ id, cost: 10n })) });
    for (const choice of ['a', 'a', 'b']) builder.addBallot([choice]);
    const counted = count(builder.build(), { ...EQUAL_SHARES, eligibility: '1/2' });
    expect(explainProject(counted, 'b')).toEqual({
      kind: 'lost-too-few-voters',
      project: 'b',
      votes: 1,
      cost: '10',
      needed: 2,
      completion: null,
    });
    expect(nearMisses(counted)).toEqual([]);
  });
});

describe('classes of voters', () => {
  it('are told apart in the analysis', () => {
    const builder = electionBuilder({ budget: 10n, scale: 0, projects: ['a', 'b'].map((id) => ({ id, cost: 10n })) });
    for (const [choice, voterClass] of [
      ['a', 'north'],
      ['a', 'south'],
      ['b', 'south'],
      ['', 'south'],
      ['b', undefined],
    ] as const) {
      builder.addBallot(choice === '' ? [] : [choice], voterClass === undefined ? {} : { voterClass });
    }
    const classed = builder.build();
    expect(analyse(classed, count(classed, MOST_VOTES_FIRST)).groups).toEqual([
      { group: 'north', withChoice: 1, served: 1, unserved: 0 },
      { group: 'south', withChoice: 2, served: 1, unserved: 1 },
    ]);
  });
});
