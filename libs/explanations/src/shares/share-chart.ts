import type { ShareOf } from '@parvis/budget-counting';
import { type ChartBar, type ChartData, LEFT } from '../chart-data';
import { speech, type Telling } from '../telling';

/** A voter's share as bars: one for each winner that it paid, and what is left. Null where the rule gives voters no money. */
export function shareChart({ share, paid, left }: ShareOf, telling: Telling): ChartData | null {
  if (share === null || left === null) return null;
  const { t, money, title } = speech(telling);
  const bar = (id: string, label: string, amount: string, chosen: boolean): ChartBar => {
    return { id, label, value: Number(amount), display: money(amount), chosen };
  };
  const payments = paid.filter(({ how }) => how !== 'nothing');
  const bars = [
    ...payments.map(({ project, amount }) => bar(project, title(project), amount.rounded, true)),
    bar(LEFT, t('explanations.share-chart.left'), left.rounded, false),
  ];
  return {
    finding: t('explanations.share-chart.finding', { winners: payments.length }),
    note: t('explanations.share-chart.note', { amount: money(share.rounded) }),
    bars,
    chosenLabel: t('explanations.share-chart.winner'),
    otherLabel: t('explanations.share-chart.left'),
    table: {
      summary: t('explanations.share-chart.summary'),
      caption: t('explanations.share-chart.caption'),
      columns: [
        { key: 'project', label: t('explanations.chart.project') },
        { key: 'amount', label: t('explanations.chart.amount'), numeric: true },
      ],
      rows: bars.map(({ id, label, display }) => ({ id, cells: [label, display] })),
      total: { id: 'total', cells: [t('explanations.chart.total'), money(share.rounded)] },
    },
  };
}
