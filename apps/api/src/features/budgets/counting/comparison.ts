import { translator } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';
import type { BudgetCountRow } from './budget-count.entity';
import type { CountAnalysisRow } from './count-run';
import { ruleInSentence } from './rules.mapping';

export interface ComparedCount {
  readonly count: Pick<BudgetCountRow, 'rule' | 'selected'>;
  readonly analysis: CountAnalysisRow | null;
}

/** Projects of two counts, each in its own order of selection. */
export function compareSelections(
  a: readonly string[],
  b: readonly string[],
): { both: string[]; onlyA: string[]; onlyB: string[] } {
  const [inA, inB] = [new Set(a), new Set(b)];
  return {
    both: a.filter((id) => inB.has(id)),
    onlyA: a.filter((id) => !inB.has(id)),
    onlyB: b.filter((id) => !inA.has(id)),
  };
}

/** What changes from one count to the other: « Avec les parts égales, 8 projets au lieu de 4, et plus personne d’oublié ». */
export function finding(a: ComparedCount, b: ComparedCount, language: Language): string {
  const t = translator(language);
  const rule = ruleInSentence(b.count.rule, language);
  const [before, count] = [a.count.selected?.length ?? 0, b.count.selected?.length ?? 0];
  const { onlyA, onlyB } = compareSelections(a.count.selected ?? [], b.count.selected ?? []);
  if (onlyA.length + onlyB.length === 0) return t('budgets-api.comparison.same', { rule });
  const sentence =
    count === before
      ? t('budgets-api.comparison.as-many', { rule, count })
      : t('budgets-api.comparison.more-or-fewer', { rule, count, before });
  const people = withoutWinner(b.analysis) - withoutWinner(a.analysis);
  if (a.analysis === null || b.analysis === null || people === 0) return sentence;
  if (withoutWinner(b.analysis) === 0) return t('budgets-api.comparison.nobody-left', { sentence });
  if (people < 0) return t('budgets-api.comparison.fewer-left', { sentence, people: -people });
  return t('budgets-api.comparison.more-left', { sentence, people });
}

/** People who chose something and get nothing of it. */
function withoutWinner(analysis: CountAnalysisRow | null): number {
  return analysis === null ? 0 : analysis.votersWithChoice - analysis.votersServed;
}
