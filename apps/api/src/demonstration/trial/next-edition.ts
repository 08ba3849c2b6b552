import { MOST_VOTES_FIRST } from '@parvis/budget-counting';
import type { EditionContent } from '../../features/budgets';
import type { Calendar } from '../calendar';
import { stableId } from '../stable-id';

const VOTE_OPENS = 150;
const VOTE_CLOSES = 171;

export const nextEditionId = stableId('banc-d-essai/edition-a-venir');

/** An edition whose vote has not opened: the one for which a counting rule can still be chosen. */
export function nextEdition(calendar: Calendar): EditionContent {
  return {
    id: nextEditionId,
    slug: 'edition-a-venir',
    title: { fr: 'Édition à venir, sans projets encore', en: 'Edition to come, no projects yet' },
    edition: 'à venir',
    summary: {
      fr: 'Une édition en préparation, pour essayer le choix d’un mode de dépouillement.',
      en: 'An edition in preparation, to try the choice of a counting method.',
    },
    envelope: 1_200_000n,
    currency: 'EUR',
    scale: 0,
    ballotForm: { voteType: 'approval', minChoices: 1, maxChoices: 5 },
    rule: MOST_VOTES_FIRST,
    eligibility: {
      fr: 'Personne : cette édition n’existe que pour les essais.',
      en: 'Nobody: this edition exists for trials only.',
    },
    phases: [
      { name: 'informing', opens: calendar.at(-5), closes: calendar.at(20) },
      { name: 'proposing', opens: calendar.at(20), closes: calendar.at(60, 18) },
      { name: 'voting', opens: calendar.at(VOTE_OPENS), closes: calendar.at(VOTE_CLOSES, 20) },
      { name: 'finished', opens: calendar.at(VOTE_CLOSES + 3, 18), closes: null },
    ],
    listedAt: calendar.at(VOTE_OPENS),
    projects: [],
    claims: [],
    ballots: null,
    counts: [],
  };
}
