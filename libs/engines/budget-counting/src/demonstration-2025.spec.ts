import { analyse } from './analysis/analyse';
import { compareCounts } from './analysis/compare-counts';
import { explainProject } from './analysis/explain-project';
import { count } from './count-election';
import { demonstration2025 } from './demonstration-2025.fixture';
import { EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from './rule';

const { election, districtOfBallot } = demonstration2025();
const byVotes = count(election, MOST_VOTES_FIRST);
const byShares = count(election, EQUAL_SHARES_COMPLETED);

describe('Orvelle 2025, most votes first', () => {
  it('selects A1, A3, A2, A9 for 379 000 €', () => {
    expect(byVotes.outcome).toEqual({ selected: ['A1', 'A3', 'A2', 'A9'], cost: '379000', remaining: '21000' });
  });

  it('leaves 580 of the 2 950 people who chose something with nothing, by district', () => {
    const analysis = analyse(election, byVotes, districtOfBallot);
    expect(analysis).toMatchObject({ ballots: 2980, blankBallots: 30, withChoice: 2950, served: 2370, unserved: 580 });
    expect(Object.fromEntries(analysis.groups.map(({ group, unserved }) => [group, unserved]))).toEqual({
      'Centre-Halles': 0,
      'Bords-de-Lanthe': 0,
      'Les Tilleuls': 0,
      'La Plaine': 50,
      'Les Hauts': 280,
      'Gare-Fabriques': 250,
    });
  });

  it('shows what remained of the envelope after each winner', () => {
    expect(byVotes.trace.steps.map(({ project, votes, remaining }) => [project, votes, remaining])).toEqual([
      ['A1', 1390, '235000'],
      ['A3', 1320, '173000'],
      ['A2', 1280, '33000'],
      ['A9', 720, '21000'],
    ]);
  });

  it('says that the fountains lacked 3 000 € when their turn came', () => {
    expect(explainProject(byVotes, 'A8')).toEqual({
      kind: 'lost-envelope',
      project: 'A8',
      votes: 560,
      cost: '24000',
      remaining: '21000',
      missing: '3000',
      after: 'A9',
    });
  });
});

describe('Orvelle 2025, equal shares', () => {
  it('selects A1, A4 to A9 for 375 000 € at 165 € a voter, then A11 by votes', () => {
    const shared = byShares.trace.steps.filter(({ by }) => by === 'equal-shares').map(({ project }) => project);
    expect([...shared].sort()).toEqual(['A1', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9']);
    expect(byShares.trace.steps[6]?.remaining).toBe('25000');
    expect(byShares.trace.endowment).toEqual({ start: '134/1', final: '165/1' });
    expect(byShares.trace.steps[7]).toMatchObject({ by: 'completion', project: 'A11', remaining: '3000' });
    expect(byShares.outcome.cost).toBe('397000');
  });

  it('leaves nobody who chose something with nothing', () => {
    expect(analyse(election, byShares)).toMatchObject({ withChoice: 2950, served: 2950, unserved: 0 });
  });

  it('selects the same projects when amounts are in cents', () => {
    const inCents = count(demonstration2025(2).election, EQUAL_SHARES_COMPLETED);
    expect(inCents.outcome.selected).toEqual(byShares.outcome.selected);
    expect(inCents.trace.endowment).toEqual({ start: '13400/1', final: '16500/1' });
  });

  it('tells the library square where the money of its supporters went', () => {
    expect(explainProject(byShares, 'A3')).toMatchObject({
      kind: 'lost-supporters-money',
      votes: 1320,
      supporters: {
        atStart: '217800',
        paidTo: [
          { project: 'A1', voters: 1320 },
          { project: 'A8', voters: 300 },
        ],
      },
      completion: { remaining: '25000', missing: '37000' },
    });
  });

  it('accounts for every euro of the supporters of a losing project', () => {
    for (const { supporters } of byShares.trace.notSelected) {
      const paid = supporters?.paidTo.reduce((sum, { amount }) => sum + Number(amount), Number(supporters.left)) ?? 0;
      expect(Math.abs(paid - Number(supporters?.atStart))).toBeLessThanOrEqual(1 + (supporters?.paidTo.length ?? 0));
    }
  });

  it('is compared with the official result', () => {
    expect(compareCounts(byVotes, byShares)).toEqual({
      sameSelection: false,
      inBoth: ['A1', 'A9'],
      onlyInFirst: ['A3', 'A2'],
      onlyInSecond: expect.arrayContaining(['A4', 'A5', 'A6', 'A7', 'A8', 'A11']) as unknown,
      costs: ['379000', '397000'],
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(byShares))).toEqual(byShares);
  });
});
