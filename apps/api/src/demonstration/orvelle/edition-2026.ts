import { EQUAL_SHARES_COMPLETED } from '@parvis/budget-counting';
import type { EditionContent, ProjectContent } from '../../features/budgets';
import type { Calendar } from '../calendar';
import { frenchText } from '../french-typography';
import { stableId } from '../stable-id';
import { orvelleDistricts } from '../territories';
import type { WrittenProject } from '../written-project';
import { bordsDeLanthe } from './projects-bords-de-lanthe';
import { centreHalles } from './projects-centre-halles';
import { gareFabriques } from './projects-gare-fabriques';
import { laPlaine } from './projects-la-plaine';
import { lesHauts } from './projects-les-hauts';
import { lesTilleuls } from './projects-les-tilleuls';
import { wholeTown } from './projects-whole-town';

export const projects2026: readonly WrittenProject[] = [
  ...centreHalles,
  ...bordsDeLanthe,
  ...lesTilleuls,
  ...laPlaine,
  ...lesHauts,
  ...gareFabriques,
  ...wholeTown,
];

const VOTE_OPENS = -11;
const VOTE_CLOSES = 3;
/** After the simulator had shown what it would have changed in 2025, and before anyone could propose. */
const RULE_CHOSEN = -190;

const REASONS = `En 2025, les plus votés d’abord ont laissé 580 votants sans aucun projet lauréat, dont les 250 votants de Gare-Fabriques. Comptés par parts égales, les mêmes bulletins donnent 8 projets lauréats au lieu de 4, dans les six quartiers, et chaque personne qui a choisi un projet en obtient au moins un.

Ce choix a un prix, et nous l’avons pesé : la piste cyclable du quai (1 280 voix) et le parvis de la médiathèque (1 320 voix) n’auraient pas été financés. Ce mode demande aussi plus d’explications que l’ordre des voix : nous publierons le dépouillement étape par étape, et la commande pour le refaire.`;

export const edition2026Id = stableId('orvelle/2026');

/** The edition in voting, to read: its ballots do not exist before the close. */
export function edition2026(calendar: Calendar): EditionContent {
  return {
    id: edition2026Id,
    slug: '2026',
    title: { fr: 'Budget participatif 2026', en: 'Participatory budget 2026' },
    edition: '2026',
    summary: {
      fr: '212 idées déposées, 148 recevables, 61 réalisables une fois regroupées : 24 projets sont soumis à votre vote. Cette année, chaque votant dispose de la même part de l’enveloppe.',
      en: '212 ideas were filed, 148 were admissible, 61 feasible once merged: 24 projects are put to your vote. This year each voter has the same share of the envelope.',
    },
    envelope: 450_000n,
    currency: 'EUR',
    scale: 0,
    ballotForm: { voteType: 'approval', minChoices: 1, maxChoices: 5 },
    rule: EQUAL_SHARES_COMPLETED,
    eligibility: {
      fr: 'Toute personne de 16 ans ou plus qui habite Orvelle-sur-Lanthe, sans condition de nationalité. Preuve de domicile au choix : code reçu par courrier, liste électorale, guichet ou attestation sur l’honneur. Trois points de vote : hôtel de ville, Maison des associations, médiathèque.',
      en: 'Anyone aged 16 or over who lives in Orvelle-sur-Lanthe, whatever their nationality. Proof of address as you prefer: a code by letter, the electoral roll, the desk or a sworn statement. Three voting places: the town hall, the house of associations, the library.',
    },
    phases: [
      { name: 'informing', opens: calendar.at(-165), closes: calendar.at(-150) },
      { name: 'proposing', opens: calendar.at(-150), closes: calendar.at(-108, 18) },
      { name: 'reviewing', opens: calendar.at(-108, 18), closes: calendar.at(-62) },
      { name: 'costing', opens: calendar.at(-62), closes: calendar.at(-26) },
      { name: 'publishing', opens: calendar.at(-26), closes: calendar.at(VOTE_OPENS) },
      { name: 'voting', opens: calendar.at(VOTE_OPENS), closes: calendar.at(VOTE_CLOSES, 20) },
      { name: 'counting', opens: calendar.at(VOTE_CLOSES, 20), closes: calendar.at(VOTE_CLOSES + 5, 18) },
      { name: 'finished', opens: calendar.at(VOTE_CLOSES + 5, 18), closes: null },
    ],
    listedAt: calendar.at(VOTE_OPENS),
    projects: projects2026.map(toContent),
    claims: [],
    ballots: null,
    counts: [],
    ruleChoices: [
      {
        rule: EQUAL_SHARES_COMPLETED,
        reasons: frenchText(REASONS),
        countId: stableId('orvelle/2025/equal-shares'),
        chosenAt: calendar.at(RULE_CHOSEN, 15),
      },
    ],
  };
}

function toContent({
  number,
  district,
  title,
  summary,
  text,
  author,
  opinion,
  place,
  ...project
}: WrittenProject): ProjectContent {
  return {
    reference: String(number),
    title,
    district: orvelleDistricts.find(({ slug }) => slug === district) ?? null,
    category: project.category,
    cost: BigInt(project.cost),
    runningCost: BigInt(project.runningCost),
    summary,
    body: { fr: text },
    author,
    opinion: { fr: opinion },
    place: { fr: place },
    costLines: project.costLines.map(([label, amount]) => ({ label: { fr: label }, amount: BigInt(amount) })),
    milestone: null,
  };
}
