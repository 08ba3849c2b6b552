import type { Tie } from '@parvis/budget-counting';
import { names, type Naming } from './telling';

/** Between which projects a tie stood, which one passed and why; and whether it mattered, where that was tried. */
export function explainTie(tie: Tie, naming: Naming): string {
  const { t, title, quoted, all } = names(naming);
  const sentence = t('explanations.tie', {
    step: tie.step,
    titles: all(tie.tied.map(quoted)),
    chosen: title(tie.chosen),
    rule: t(`counting-rules.parameter.ties.${tie.rule}`),
  });
  if (tie.changesOutcome === null) return sentence;
  return `${sentence} ${t(tie.changesOutcome ? 'explanations.tie.changes' : 'explanations.tie.same')}`;
}
