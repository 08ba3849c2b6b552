import type { Translate } from '@parvis/messages';
import type { ComingEvent } from './square';

export function eventTitle(t: Translate, { edge, phase, budget }: ComingEvent): string {
  if (phase === 'finished') return t('home.next.result', { budget: budget.title });
  if (phase === 'voting' || phase === 'proposing') return t(`home.next.${edge}.${phase}`, { budget: budget.title });
  return t(`home.next.${edge}.other`, { phase: t(`budgets.phase.${phase}`), budget: budget.title });
}
