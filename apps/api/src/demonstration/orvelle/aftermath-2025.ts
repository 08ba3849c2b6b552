import type { ClaimContent, MilestoneRow } from '../../features/budgets';
import type { Calendar } from '../calendar';

/** What has become of the four winners, by project. */
export function milestones2025(calendar: Calendar): ReadonlyMap<string, MilestoneRow> {
  const at = (days: number): string => calendar.at(days, 10).toISOString();
  return new Map<string, MilestoneRow>([
    [
      'A9',
      {
        state: 'delivered',
        at: at(-180),
        spent: '11640',
        note: {
          fr: `Livré en ${calendar.month(-180, 'fr')}. Les vingt-quatre bacs sont en service.`,
          en: `Delivered in ${calendar.month(-180, 'en')}. All twenty-four bins are in use.`,
        },
      },
    ],
    [
      'A3',
      {
        state: 'delivered',
        at: at(-40),
        spent: '63900',
        monthsLate: 4,
        note: {
          fr: 'Livré avec quatre mois de retard : le fournisseur a livré tard.',
          en: 'Delivered four months late: the supplier was late.',
        },
      },
    ],
    [
      'A2',
      {
        state: 'works',
        at: at(-6),
        progressPercent: 60,
        note: {
          fr: `60 % de la piste est posée. Ouverture prévue en ${calendar.month(100, 'fr')}.`,
          en: `60% of the track is laid. Opening planned in ${calendar.month(100, 'en')}.`,
        },
      },
    ],
    [
      'A1',
      {
        state: 'revised',
        at: at(-48),
        revisedCost: '181000',
        note: {
          fr: `Une conduite a été trouvée sous la place. « Le conseil municipal approuve le coût de 181 000 € et le complément de 16 000 € » (délibération n° 31 du ${calendar.day(-48, 'fr')}). Plantations en ${calendar.month(210, 'fr')}.`,
          en: `A pipe was found under the square. “The town council approves the cost of €181,000 and the €16,000 that were missing” (decision no. 31 of ${calendar.day(-48, 'en')}). Planting in ${calendar.month(210, 'en')}.`,
        },
      },
    ],
  ]);
}

export function claims2025(calendar: Calendar): readonly ClaimContent[] {
  return [
    {
      question: {
        fr: 'Il restait 21 000 €. Pourquoi pas les fontaines à eau, cinquièmes avec 560 voix ?',
        en: 'There was €21,000 left. Why not the drinking fountains, fifth with 560 votes?',
      },
      answer: {
        fr: 'Les fontaines coûtaient 24 000 €. L’article 9 du règlement de 2025 ne permettait pas de financer un projet en partie, et aucun autre projet ne coûtait 21 000 € ou moins.',
        en: 'The fountains cost €24,000. Article 9 of the rules of 2025 did not allow funding a project in part, and no other project cost €21,000 or less.',
      },
      answeredBy: { fr: 'Service participation citoyenne', en: 'Citizen participation service' },
      answeredAt: calendar.at(-298, 15),
    },
  ];
}
