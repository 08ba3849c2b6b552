import { EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from '@parvis/budget-counting';
import type { BallotGroup, EditionContent } from '../../features/budgets';
import type { Calendar } from '../calendar';
import { stableId } from '../stable-id';
import type { orvelleDistricts } from '../territories';
import { asAnnounced } from './announced-result';
import { claims2025, milestones2025 } from './aftermath-2025';
import { projects2025 } from './projects-2025';

const VOTE_OPENED = -330;
const VOTE_CLOSED = -309;
const COUNTED = -306;
/** When the commune tried the rule of 2026 on the ballots of 2025. */
const COUNTED_AGAIN = -262;

export const edition2025Id = stableId('orvelle/2025');

/** The finished edition, with its ballots group by group. Voters could choose up to three projects. */
export function edition2025(calendar: Calendar): EditionContent {
  const milestones = milestones2025(calendar);
  return {
    id: edition2025Id,
    slug: '2025',
    title: { fr: 'Budget participatif 2025', en: 'Participatory budget 2025' },
    edition: '2025',
    summary: {
      fr: 'En 2025, les projets les plus votés passaient d’abord, jusqu’à épuisement de l’enveloppe. La commune a publié les bulletins, comparé avec une autre règle, et changé le règlement pour 2026.',
      en: 'In 2025 the projects with the most votes came first, until the envelope ran out. The town published the ballots, compared with another rule, and changed the rules for 2026.',
    },
    envelope: 400_000n,
    currency: 'EUR',
    scale: 0,
    ballotForm: { voteType: 'approval', minChoices: 1, maxChoices: 3 },
    rule: MOST_VOTES_FIRST,
    eligibility: {
      fr: 'Toute personne de 16 ans ou plus qui habite Orvelle-sur-Lanthe.',
      en: 'Anyone aged 16 or over who lives in Orvelle-sur-Lanthe.',
    },
    phases: [
      { name: 'proposing', opens: calendar.at(-520), closes: calendar.at(-475, 18) },
      { name: 'reviewing', opens: calendar.at(-475, 18), closes: calendar.at(-390) },
      { name: 'costing', opens: calendar.at(-390), closes: calendar.at(-345) },
      { name: 'publishing', opens: calendar.at(-345), closes: calendar.at(VOTE_OPENED) },
      { name: 'voting', opens: calendar.at(VOTE_OPENED), closes: calendar.at(VOTE_CLOSED, 20) },
      { name: 'counting', opens: calendar.at(VOTE_CLOSED, 20), closes: calendar.at(COUNTED, 18) },
      { name: 'finished', opens: calendar.at(COUNTED, 18), closes: null },
    ],
    listedAt: calendar.at(VOTE_OPENED),
    projects: projects2025.map((project) => ({ ...project, milestone: milestones.get(project.reference) ?? null })),
    claims: claims2025(calendar),
    ballots: {
      channels: [
        { channel: 'internet', ballots: 2402 },
        { channel: 'paper', ballots: 364 },
        { channel: 'desk', ballots: 214 },
      ],
      groups: groups2025,
    },
    counts: [
      {
        id: stableId('orvelle/2025/greedy'),
        rule: MOST_VOTES_FIRST,
        official: true,
        countedAt: calendar.at(COUNTED, 18),
        check: asAnnounced({ selected: ['A1', 'A3', 'A2', 'A9'], spent: 379_000, unserved: 580 }),
      },
      {
        id: stableId('orvelle/2025/equal-shares'),
        rule: EQUAL_SHARES_COMPLETED,
        official: false,
        countedAt: calendar.at(COUNTED_AGAIN, 11),
        check: asAnnounced({
          selected: ['A1', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A11'],
          last: 'A11',
          spent: 397_000,
          unserved: 0,
          share: { start: 134, final: 165 },
        }),
      },
    ],
  };
}

type District = (typeof orvelleDistricts)[number]['name'];

const group = (ballots: number, district: District, choices: string): BallotGroup => ({
  ballots,
  district,
  choices: choices.split(' '),
});

/** 2 980 ballots, 30 of them blank. */
const groups2025: readonly BallotGroup[] = [
  group(620, 'Centre-Halles', 'A1 A2 A3'),
  group(300, 'Centre-Halles', 'A1 A3 A8'),
  group(90, 'Centre-Halles', 'A2 A8 A11'),
  group(400, 'Bords-de-Lanthe', 'A1 A2 A3'),
  group(110, 'Bords-de-Lanthe', 'A2 A8 A12'),
  group(330, 'Les Tilleuls', 'A4 A9'),
  group(70, 'Les Tilleuls', 'A1 A4'),
  group(390, 'La Plaine', 'A5 A9'),
  group(50, 'La Plaine', 'A5 A6'),
  group(280, 'Les Hauts', 'A7'),
  group(60, 'Les Hauts', 'A2 A7'),
  group(190, 'Gare-Fabriques', 'A6 A10'),
  group(60, 'Gare-Fabriques', 'A6 A8 A10'),
  { ballots: 30, district: null, choices: [] },
];
