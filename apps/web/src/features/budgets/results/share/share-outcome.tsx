import { RankedBars } from '@parvis/charts';
import type { ShareOf } from '@parvis/budget-counting';
import {
  decimalText,
  formatMoney,
  keepTogether,
  type Language,
  type MoneyValue,
  type Translate,
} from '@parvis/messages';
import { type ShareInCents, shareInCents } from './amounts';

export interface ShareOutcomeProps {
  readonly share: ShareOf;
  readonly money: Pick<MoneyValue, 'currency' | 'scale'>;
  readonly titles: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly t: Translate;
}

/** Drawn by the script of the section: what one share paid to each winner, in words, bars and a table. */
export function ShareOutcome({ share, money, titles, language, t }: ShareOutcomeProps) {
  const title = (project: string): string => keepTogether(titles[project] ?? project);
  const named = (projects: readonly string[]): string => new Intl.ListFormat(language).format(projects.map(title));
  const said = (amount: MoneyValue): string => formatMoney(amount, language);
  const amounts = shareInCents(share, money);
  const won = share.won.map(({ project }) => project);
  return (
    <div className="stack">
      {amounts === null ? null : <RankedBars {...paymentBars({ paid: share.paid, amounts, said, title, t })} />}
      {won.length === 0 ? null : <p>{t('share.won', { count: won.length, projects: named(won) })}</p>}
      {share.lost.length === 0 ? null : (
        <p>{t('share.lost', { count: share.lost.length, projects: named(share.lost) })}</p>
      )}
    </div>
  );
}

interface Told {
  readonly paid: ShareOf['paid'];
  readonly amounts: ShareInCents;
  readonly said: (amount: MoneyValue) => string;
  readonly title: (project: string) => string;
  readonly t: Translate;
}

function paymentBars({ paid, amounts, said, title, t }: Told) {
  const payments = paid.map(({ project, how }, index) => {
    const amount = amounts.payments[index] ?? amounts.left;
    return { project, how, value: Number(decimalText(amount)), display: said(amount) };
  });
  const count = paid.filter(({ how }) => how !== 'nothing').length;
  const share = said(amounts.share);
  const left = { id: 'left', label: t('share.left'), display: said(amounts.left) };
  return {
    id: 'your-share-finding',
    headingLevel: 3 as const,
    finding:
      count === 0
        ? t('share.finding.nothing', { share })
        : t('share.finding', { share, paid: said(amounts.spent), left: left.display, count }),
    note: t('share.note'),
    chosenLabel: t('share.key.paid'),
    otherLabel: t('share.key.left'),
    most: Number(decimalText(amounts.share)),
    bars: [
      ...payments.map((payment) => ({ ...payment, id: payment.project, label: title(payment.project), chosen: true })),
      { ...left, value: Number(decimalText(amounts.left)), chosen: false },
    ],
    table: {
      summary: t('share.table'),
      caption: t('share.table'),
      columns: [
        { key: 'project', label: t('share.column.project') },
        { key: 'amount', label: t('share.column.amount'), numeric: true },
        { key: 'how', label: t('share.column.how') },
      ],
      rows: [
        ...payments.map(({ project, display, how }) => ({
          id: project,
          cells: [title(project), display, t(`share.how.${how}`)],
        })),
        { id: left.id, cells: [left.label, left.display, t('share.how.left')] },
      ],
    },
  };
}
