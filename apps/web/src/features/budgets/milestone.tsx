import { Tag, type TagKind } from '@parvis/ui';
import type { Formatter, MoneyValue, Translate } from '@parvis/messages';
import { useWords } from '../../platform/root-data';

export type MilestoneState = 'planned' | 'works' | 'delivered' | 'late' | 'revised' | 'abandoned';

/** How far a winning project is, as the pages ask for it. */
export interface MilestoneView {
  readonly state: MilestoneState;
  readonly spent: MoneyValue | null;
  readonly revisedCost: MoneyValue | null;
  readonly progressPercent: number | null;
  readonly monthsLate: number | null;
  readonly note: string | null;
}

const KINDS: Readonly<Record<MilestoneState, TagKind>> = {
  planned: 'plain',
  works: 'accent',
  delivered: 'done',
  late: 'late',
  revised: 'late',
  abandoned: 'late',
};

/** The state in words; colour only repeats it. */
export function MilestoneTags({ milestone }: { readonly milestone: MilestoneView }) {
  const { t } = useWords();
  const months = milestone.monthsLate ?? 0;
  return (
    <>
      <Tag kind={KINDS[milestone.state]}>{t(`budgets.milestone.${milestone.state}`)}</Tag>{' '}
      {months > 0 ? <Tag kind="late">{t('budgets.milestone.months-late', { months })}</Tag> : null}
    </>
  );
}

/** Planned against what became of it: spent, revised, or how far the works are. */
export function milestoneFigures(
  cost: MoneyValue,
  milestone: MilestoneView | null,
  t: Translate,
  format: Formatter,
): { readonly term: string; readonly value: string }[] {
  const planned = { term: t('budgets.milestone.planned-cost'), value: format.money(cost) };
  if (milestone === null) return [planned];
  const { spent, revisedCost, progressPercent, state } = milestone;
  return [
    planned,
    ...(revisedCost === null ? [] : [{ term: t('budgets.milestone.revised-cost'), value: format.money(revisedCost) }]),
    ...(spent === null ? [] : [{ term: t('budgets.milestone.spent'), value: format.money(spent) }]),
    ...(progressPercent === null || state === 'delivered'
      ? []
      : [{ term: t('budgets.milestone.progress'), value: format.percent(progressPercent / 100) }]),
  ];
}
