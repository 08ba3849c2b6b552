import type { RuleKind } from '@parvis/budget-counting';
import { explainRule } from '@parvis/explanations';
import { useWords } from '../../../platform/root-data';
import { RULE_KINDS, ruleOfForm } from './rule-form';

/** Any values will do: a rule has its name before its parameters are set. */
const NO_MATTER = { threshold: '1', increment: '1', completion: 'greedy' };

export function useRuleLabels(): ReadonlyMap<RuleKind, string> {
  const { language, t } = useWords();
  const telling = { language, t, currency: 'XXX', scale: 0, titles: new Map<string, string>() };
  return new Map(RULE_KINDS.map((kind) => [kind, explainRule(ruleOfForm(kind, NO_MATTER), telling).label]));
}
