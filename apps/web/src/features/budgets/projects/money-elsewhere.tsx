import { RankedBars } from '@parvis/charts';
import { Kicker, Slab } from '@parvis/ui';
import { decimalText } from '@parvis/messages';
import { InLanguage } from '../../../platform/page/in-language';
import { useHref, useWords } from '../../../platform/root-data';
import type { ProjectView } from './project.route';

type OutcomeView = ProjectView['outcomes'][number];

export interface MoneyElsewhereProps {
  readonly outcome: OutcomeView;
  readonly budget: string;
}

/** Where voters have money of their own: what that of the project's supporters went to instead, and how near they came. */
export function MoneyElsewhere({ outcome, budget }: MoneyElsewhereProps) {
  const { t, format } = useWords();
  const { supportersMoney: money, effectiveSupport, count } = outcome;
  const chart = useMoneyChart(outcome, budget);
  if (money === null || chart === null) return null;
  return (
    <Slab>
      <Kicker text={count.rule.label} />
      <RankedBars {...chart} />
      {effectiveSupport === null ? null : (
        <p>{t('share.project.support', { support: format.percent(effectiveSupport) })}</p>
      )}
    </Slab>
  );
}

/** Null where nothing was paid and nothing is left: there is no money to follow. */
function useMoneyChart({ supportersMoney, count }: OutcomeView, budget: string) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const table = useMoneyTable(supportersMoney);
  if (supportersMoney === null) return null;
  const { atStart, left, paidTo } = supportersMoney;
  const [most] = paidTo;
  return {
    id: `money-${count.id}`,
    headingLevel: 3 as const,
    finding:
      most === undefined
        ? t('share.project.finding.kept')
        : t('share.project.finding', { project: typed(most.project.title), amount: format.money(most.amount) }),
    note: t('share.project.note', { start: format.money(atStart) }),
    chosenLabel: t('share.project.key.paid'),
    otherLabel: t('share.project.key.left'),
    bars: [
      ...paidTo.map(({ project, amount }) => ({
        id: project.id,
        label: <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>,
        href: href(`/budgets/${budget}/projects/${project.slug}`),
        value: Number(decimalText(amount)),
        display: format.money(amount),
        chosen: true,
      })),
      {
        id: 'left',
        label: t('share.project.left'),
        value: Number(decimalText(left)),
        display: format.money(left),
        chosen: false,
      },
    ],
    table,
  };
}

function useMoneyTable(money: OutcomeView['supportersMoney']) {
  const { t, format } = useWords();
  const paidTo = money?.paidTo ?? [];
  return {
    summary: t('share.project.table'),
    caption: t('share.project.table'),
    columns: [
      { key: 'winner', label: t('share.project.column.winner') },
      { key: 'amount', label: t('share.column.amount'), numeric: true },
      { key: 'voters', label: t('share.project.column.voters'), numeric: true },
    ],
    rows: [
      ...paidTo.map(({ project, amount, voters }) => ({
        id: project.id,
        cells: [
          <InLanguage key="title" of={project.titleLanguage}>
            {project.title}
          </InLanguage>,
          format.money(amount),
          format.integer(voters),
        ],
      })),
      ...(money === null ? [] : [{ id: 'left', cells: [t('share.project.left'), format.money(money.left), '–'] }]),
    ],
  };
}
