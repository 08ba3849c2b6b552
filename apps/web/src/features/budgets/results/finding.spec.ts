import { formatter, translator } from '@parvis/messages';
import { concentration, resultTitle, votesFinding } from './finding';
import type { CountView, DistrictView, OutcomeView } from './results-view';

const euros = (amount: number) => ({ amount: String(amount), currency: 'EUR', scale: 0 });
const t = translator('fr');
const format = formatter({ language: 'fr', timeZone: 'Europe/Paris', now: new Date('2026-04-07T08:00:00Z') });
const plain = (text: string): string => text.replaceAll(/[\u202F\u00A0]/g, ' ');

const outcome = (votes: number, cost: number, selected: boolean): OutcomeView => ({
  selected,
  order: null,
  votes,
  remainingAfter: null,
  explanation: '',
  payment: null,
  project: {
    id: `${votes}`,
    slug: `${votes}`,
    reference: `${votes}`,
    title: '',
    titleLanguage: 'fr',
    district: null,
    cost: euros(cost),
  },
});

/** The edition of 2025 in Orvelle (demonstration.md). */
const orvelle = [
  outcome(1390, 165_000, true),
  outcome(1320, 62_000, true),
  outcome(1280, 140_000, true),
  outcome(720, 12_000, true),
  outcome(560, 24_000, false),
  outcome(440, 56_000, false),
];

const district = (name: string | null, spent: number): DistrictView => ({
  district: name,
  voters: null,
  served: null,
  spent: euros(spent),
});

describe('the finding over the chart of votes', () => {
  const said = (outcomes: readonly OutcomeView[], spent: number): string =>
    plain(votesFinding({ outcomes: [...outcomes], spent: euros(spent) }, t, format));

  it('says that a few projects take nearly all of it', () => {
    expect(said(orvelle, 379_000)).toBe('Les 3 projets les plus votés prennent 367 000 € sur 379 000 €');
  });

  it('counts no further than five: beyond, it says how many of the most voted win', () => {
    const outcomes = Array.from({ length: 12 }, (_, place) => outcome(100 - place, 100, place !== 10));
    expect(said(outcomes, 1100)).toBe('10 des 11 projets les plus votés sont lauréats');
  });

  it('says that the most voted win where the money is spread', () => {
    const outcomes = [outcome(9, 100, true), outcome(8, 100, true), outcome(7, 100, true), outcome(6, 100, false)];
    expect(said(outcomes, 300)).toBe('Les 3 projets les plus votés sont lauréats');
  });

  it('says how many of the most voted win where others passed them', () => {
    const outcomes = [outcome(9, 100, true), outcome(8, 500, false), outcome(7, 100, true), outcome(6, 100, true)];
    expect(said(outcomes, 300)).toBe('2 des 3 projets les plus votés sont lauréats');
  });
});

describe('the title of a result', () => {
  const spent = euros(379_000);
  const districts = [
    district('Gare-Fabriques', 0),
    district('Les Hauts', 0),
    district('La Plaine', 0),
    district('Bords-de-Lanthe', 140_000),
    district('Centre-Halles', 227_000),
    district(null, 12_000),
  ];

  it('names the districts that take most of the money', () => {
    const selected = [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }];
    const analysis: CountView['analysis'] = { votersWithChoice: 2950, votersServed: 2370, districts };
    const title = resultTitle({ selected, spent, analysis }, euros(400_000), { t, format, language: 'fr' });
    expect(plain(title)).toBe(
      '4 projets lauréats : Centre-Halles et Bords-de-Lanthe reçoivent 367 000 € sur 379 000 €',
    );
  });

  it('says the sums where no district stands out, or there are too few to compare', () => {
    expect(concentration(districts.slice(2), spent)).toBeNull();
    const even = ['a', 'b', 'c', 'd'].map((name) => district(name, 90_000));
    expect(concentration(even, spent)).toBeNull();
    const title = resultTitle({ selected: [{ id: '1' }], spent, analysis: null }, euros(400_000), {
      t,
      format,
      language: 'fr',
    });
    expect(plain(title)).toBe('Un projet lauréat pour 379 000 €, sur une enveloppe de 400 000 €');
  });
});
