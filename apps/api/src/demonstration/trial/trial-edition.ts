import { EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from '@parvis/budget-counting';
import type { BallotGroup, EditionContent, ProjectContent } from '../../features/budgets';
import type { Calendar } from '../calendar';
import { stableId } from '../stable-id';
import { repeatableChance } from './repeatable-chance';

const PROJECTS = 120;
const BALLOTS = 5000;
const BLANK_BALLOTS = 80;
const MOST_CHOICES = 5;
/** How many voters out of ten look first at what is near them: as observed, most. */
const NEAR_IN_TEN = 7;

const districts = ['Nord', 'Sud', 'Est', 'Ouest', 'Centre', 'Rives'].map((name) => ({
  slug: name.toLowerCase(),
  name,
}));

const things = [
  ['Jardin partagé', 'Shared garden', 'Nature'],
  ['Aire de jeux', 'Playground', 'Enfance'],
  ['Abri à vélos', 'Bicycle shelter', 'Déplacements'],
  ['Bancs et ombre', 'Benches and shade', 'Nature'],
  ['Boîte à livres', 'Book box', 'Culture'],
  ['Fontaine à eau', 'Drinking fountain', 'Santé'],
  ['Terrain de sport', 'Sports ground', 'Sport'],
  ['Éclairage du sentier', 'Lights on the path', 'Déplacements'],
  ['Verger public', 'Public orchard', 'Nature'],
  ['Kiosque à musique', 'Bandstand', 'Culture'],
] as const;

const places = [
  ['rue des Acacias', 'rue des Acacias'],
  ['place du Lavoir', 'place du Lavoir'],
  ['école du Canal', 'the Canal school'],
  ['allée des Charmes', 'allée des Charmes'],
  ['square Voltige', 'square Voltige'],
  ['chemin du Rail', 'chemin du Rail'],
  ['cité des Lilas', 'cité des Lilas'],
  ['quai aux Pierres', 'quai aux Pierres'],
  ['parc de l’Étang', 'the Étang park'],
  ['rue du Four', 'rue du Four'],
  ['place Haute', 'place Haute'],
  ['stade de la Butte', 'the Butte stadium'],
] as const;

export const trialEditionId = stableId('banc-d-essai/edition-d-essai');

/** A large edition that nobody wrote: 120 projects, 5 000 ballots, the same on every machine. */
export function trialEdition(calendar: Calendar): EditionContent {
  return {
    id: trialEditionId,
    slug: 'edition-d-essai',
    title: { fr: 'Édition d’essai, 120 projets, 5 000 bulletins', en: 'Trial edition, 120 projects, 5,000 ballots' },
    edition: 'd’essai',
    summary: {
      fr: 'Des projets et des bulletins produits par un programme, pour essayer les pages avec une grande édition.',
      en: 'Projects and ballots made by a program, to try the pages with a large edition.',
    },
    envelope: 1_500_000n,
    currency: 'EUR',
    scale: 0,
    ballotForm: { voteType: 'approval', minChoices: 1, maxChoices: MOST_CHOICES },
    rule: MOST_VOTES_FIRST,
    eligibility: null,
    phases: [
      { name: 'voting', opens: calendar.at(-60), closes: calendar.at(-39, 20) },
      { name: 'finished', opens: calendar.at(-36, 18), closes: null },
    ],
    listedAt: calendar.at(-60),
    projects: Array.from({ length: PROJECTS }, (_, index) => project(index)),
    claims: [],
    ballots: {
      channels: [
        { channel: 'internet', ballots: 4100 },
        { channel: 'paper', ballots: 620 },
        { channel: 'desk', ballots: 280 },
      ],
      groups: ballots(),
    },
    counts: [
      {
        id: stableId('banc-d-essai/edition-d-essai/greedy'),
        rule: MOST_VOTES_FIRST,
        official: true,
        countedAt: calendar.at(-36, 18),
      },
      {
        id: stableId('banc-d-essai/edition-d-essai/equal-shares'),
        rule: EQUAL_SHARES_COMPLETED,
        official: false,
        countedAt: calendar.at(-35, 10),
      },
    ],
  };
}

const reference = (index: number): string => `P${String(index + 1).padStart(3, '0')}`;
const districtOf = (index: number): (typeof districts)[number] | null =>
  index % 8 < districts.length ? (districts[index % 8] ?? null) : null;

function project(index: number): ProjectContent {
  const chance = repeatableChance(1000 + index);
  const [thing, englishThing, category] = things[index % things.length] ?? things[0];
  const [place, englishPlace] = places[Math.floor(index / things.length) % places.length] ?? places[0];
  return {
    reference: reference(index),
    title: { fr: `${thing}, ${place}`, en: `${englishThing}, ${englishPlace}` },
    district: districtOf(index),
    category,
    cost: BigInt(4000 + Math.floor(chance() ** 2 * 190) * 500),
    runningCost: BigInt(Math.floor(chance() * 30) * 100),
    summary: {
      fr: 'Projet produit par un programme, pour les essais.',
      en: 'A project made by a program, for trials.',
    },
    body: null,
    author: null,
    opinion: null,
    place: { fr: place, en: englishPlace },
    costLines: [],
    milestone: null,
  };
}

/** Each voter lives somewhere, prefers what is near and what many like, and chooses one to five projects. */
function ballots(): BallotGroup[] {
  const chance = repeatableChance(2026);
  const appeal = Array.from({ length: PROJECTS }, () => chance() ** 3);
  return Array.from({ length: BALLOTS }, (_, ballot) => {
    const district = districts[Math.floor(chance() ** 1.4 * districts.length)] ?? districts[0];
    const wanted = ballot < BLANK_BALLOTS ? 0 : 1 + Math.floor(chance() * MOST_CHOICES);
    return {
      ballots: 1,
      district: wanted === 0 ? null : (district?.name ?? null),
      choices: choose(wanted, district?.slug ?? '', appeal, chance),
    };
  });
}

function choose(wanted: number, home: string, appeal: readonly number[], chance: () => number): string[] {
  const chosen = new Set<string>();
  while (chosen.size < wanted) {
    const index = Math.floor(chance() * PROJECTS);
    const near = districtOf(index)?.slug === home;
    const tempting = chance() < (appeal[index] ?? 0) && (near || chance() * 10 > NEAR_IN_TEN);
    if (tempting) chosen.add(reference(index));
  }
  return [...chosen];
}
