import type { Translate } from '@parvis/messages';

export interface BallotFormView {
  /** approval, choose-1, ordinal, cumulative, scoring or knapsack (Pabulib's names). */
  readonly voteType: string;
  readonly minChoices: number | null;
  readonly maxChoices: number | null;
  readonly maxPoints: number | null;
}

/** What a ballot may hold, in one sentence. */
export function ballotFormInWords(form: BallotFormView, t: Translate): string {
  switch (form.voteType) {
    case 'choose-1':
      return t('budgets.form.approval', { range: t('budgets.form.range.exactly', { max: 1 }) });
    case 'ordinal':
      return t('budgets.form.ordinal', { range: rangeInWords(form, t) });
    case 'cumulative':
      return form.maxPoints === null
        ? t('budgets.form.cumulative.unknown')
        : t('budgets.form.cumulative', { points: form.maxPoints });
    case 'scoring':
      return t('budgets.form.scoring');
    case 'knapsack':
      return t('budgets.form.knapsack');
    default:
      return t('budgets.form.approval', { range: rangeInWords(form, t) });
  }
}

function rangeInWords({ minChoices, maxChoices }: BallotFormView, t: Translate): string {
  const min = minChoices ?? 0;
  if (maxChoices === null) return min > 1 ? t('budgets.form.range.from', { min }) : t('budgets.form.range.any');
  if (min === maxChoices) return t('budgets.form.range.exactly', { max: maxChoices });
  if (min > 1) return t('budgets.form.range.between', { min, max: maxChoices });
  return t('budgets.form.range.up-to', { max: maxChoices });
}
