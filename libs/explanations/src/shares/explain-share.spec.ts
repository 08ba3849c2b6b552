import {
  count,
  electionBuilder,
  EQUAL_SHARES,
  explainProject,
  MOST_VOTES_FIRST,
  shareOf,
  type Count,
} from '@parvis/budget-counting';
import { supportersChart } from '../supporters/supporters-chart';
import { plain, tellingIn } from '../telling-scene';
import { explainShare } from './explain-share';
import { shareChart } from './share-chart';

/** The example of docs/methods: 6 voters, 300 €, shares of 50 €. */
const projects = [
  { id: 'A1', cost: 16000n },
  { id: 'A2', cost: 14000n },
  { id: 'A9', cost: 9000n },
];
const builder = electionBuilder({ budget: 30000n, scale: 2, projects });
builder.addBallot(['A1']);
for (let voter = 0; voter < 3; voter += 1) builder.addBallot(['A1', 'A2']);
for (let voter = 0; voter < 2; voter += 1) builder.addBallot(['A9']);
const election = builder.build();
const byShares = count(election, EQUAL_SHARES);
const byVotes = count(election, MOST_VOTES_FIRST);

const told = (counted: Count, choices: readonly string[]): string[] =>
  explainShare(shareOf(counted, { choices }), tellingIn('fr')).map(plain);

describe('a voter’s share in words', () => {
  it('tells what it paid, what is left, and what was lost', () => {
    expect(told(byShares, ['A1', 'A2'])).toEqual([
      'Votre part : 50 €.',
      '« Place » a reçu 40 € de votre part.',
      'Il vous reste 10 €, que vos autres choix n’ont pas pu utiliser.',
      '« Quai » n’est pas retenu.',
    ]);
    expect(told(byShares, ['A1', 'A9'])).toEqual([
      'Votre part : 50 €.',
      '« Place » a reçu 40 € de votre part.',
      '« Composteurs » a reçu 10 €, tout ce qui vous restait.',
      'Il ne vous reste rien.',
    ]);
  });

  it('tells the part of each winner where voters have no money', () => {
    expect(told(byVotes, ['A1', 'A9'])).toEqual([
      '« Place » est lauréat : 40 € par personne qui l’a choisi.',
      '« Composteurs » n’est pas retenu.',
    ]);
    expect(told(byVotes, ['A9'])).toEqual(['Aucun de vos choix n’est lauréat.']);
  });

  it('tells who chose nothing that their share is left', () => {
    expect(told(byShares, [])).toEqual([
      'Vous n’avez choisi aucun projet.',
      'Votre part : 50 €.',
      'Il vous reste 50 €.',
    ]);
    expect(told(byVotes, [])).toEqual(['Vous n’avez choisi aucun projet.']);
  });
});

describe('charts of money', () => {
  it('draw a voter’s share, payments first and what is left after', () => {
    const chart = shareChart(shareOf(byShares, { choices: ['A1', 'A2'] }), tellingIn('fr'));
    expect(chart?.finding).toBe('Votre part est allée à un projet');
    expect(chart?.bars.map(({ label, value, chosen }) => [label, value, chosen])).toEqual([
      ['Place', 4000, true],
      ['Ce qui reste', 1000, false],
    ]);
    expect(chart?.table.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['Place', '40 €'],
      ['Ce qui reste', '10 €'],
    ]);
    expect(shareChart(shareOf(byVotes, { choices: ['A1'] }), tellingIn('fr'))).toBeNull();
  });

  it('draw where the money of the supporters of a loser went', () => {
    const chart = supportersChart(explainProject(byShares, 'A2')!, tellingIn('fr'));
    expect(plain(chart?.finding ?? '')).toBe(
      'Il restait 30 € à celles et ceux qui l’ont choisi, pour un coût de 140 €',
    );
    expect(chart?.table.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['Place', '3', '120 €'],
      ['Ce qui leur restait', '', '30 €'],
    ]);
    expect(plain(chart?.table.total?.cells.join(' ') ?? '')).toBe('Total 3 150 €');
  });

  it('draw who paid for a winner', () => {
    const chart = supportersChart(explainProject(byShares, 'A9')!, tellingIn('fr'));
    expect(plain(chart?.finding ?? '')).toBe('2 personnes ont payé environ 45 €');
    expect(chart?.bars.map(({ value }) => value)).toEqual([2, 0, 0]);
  });

  it('put the winners beyond six in one bar', () => {
    const paidTo = Array.from({ length: 9 }, (_, place) => ({
      project: `p${place}`,
      amount: `${900 - place}`,
      voters: 1,
    }));
    const supporters = { atStart: '9000', left: '0', missing: '1', effectiveSupport: 0, paidTo };
    const facts = {
      kind: 'lost-supporters-money',
      project: 'x',
      votes: 9,
      cost: '1',
      supporters,
      completion: null,
    } as const;
    const bars = supportersChart(facts, tellingIn('fr'))?.bars ?? [];
    expect(bars.map(({ label, value }) => [label, value]).slice(5)).toEqual([
      ['p5', 895],
      ['3 autres projets', 894 + 893 + 892],
      ['Ce qui leur restait', 0],
    ]);
  });

  it('are none where the rule gives voters no money', () => {
    expect(supportersChart(explainProject(byVotes, 'A9')!, tellingIn('fr'))).toBeNull();
  });
});
