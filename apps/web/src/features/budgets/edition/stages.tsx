import { PhaseTrack, type Phase } from '@parvis/ui';
import type { Formatter, Translate } from '@parvis/messages';
import type { BudgetPhaseName } from '../../../generated/graphql';
import { useWords } from '../../../platform/root-data';

export interface StageView {
  readonly name: BudgetPhaseName;
  readonly opens: string | null;
  readonly closes: string | null;
}

export interface StagesProps {
  readonly title: string;
  readonly stages: readonly StageView[];
  readonly current: BudgetPhaseName;
}

/** Where the edition is, and when each of its stages begins and ends. */
export function Stages({ title, stages, current }: StagesProps) {
  const { t, format } = useWords();
  const now = stages.findIndex(({ name }) => name === current);
  const phases = stages.map((stage, index): Phase => {
    const state = index < now ? 'past' : index === now ? 'current' : 'next';
    return {
      name: t(`budgets.phase.${stage.name}`),
      when: periodInWords(stage, t, format),
      state,
      stateLabel: t(`budgets.phase.state.${state}`),
    };
  });
  return phases.length === 0 ? null : (
    <PhaseTrack label={t('budgets.phase.track', { budget: title })} phases={phases} />
  );
}

function periodInWords({ opens, closes }: StageView, t: Translate, format: Formatter): string {
  const from = opens === null ? null : format.periodEnd(opens);
  const to = closes === null ? null : format.periodEnd(closes);
  if (from !== null && to !== null) return t('budgets.phase.from-to', { from, to });
  if (from !== null) return t('budgets.phase.from', { from });
  return to === null ? t('budgets.phase.undated') : t('budgets.phase.until', { to });
}
