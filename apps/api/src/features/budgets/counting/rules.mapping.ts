import { nameOfTieBreak, type Rule } from '@parvis/budget-counting';
import { explainPublishedRule, explainRule, ruleInSentence as inSentence } from '@parvis/explanations';
import { translator } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';
import type { BudgetRow } from '../budget.entity';
import type { CountingRule } from './counts.types';
import type { StoredRule } from './rule';

type Currency = Pick<BudgetRow, 'currency' | 'scale'>;
type TechnicalNames = Omit<CountingRule, 'label' | 'description' | 'parameters'>;

export function toRule(rule: StoredRule, { currency, scale }: Currency, language: Language): CountingRule {
  const t = translator(language);
  const { label, description, parameters } =
    rule.kind === 'published'
      ? explainPublishedRule(rule.name, t)
      : explainRule(rule, { language, t, currency, scale, titles: new Map() });
  return { ...technicalNames(rule), label, description, parameters: [...parameters] };
}

/** « les parts égales », to follow « avec ». */
export function ruleInSentence(rule: StoredRule, language: Language): string {
  const t = translator(language);
  return rule.kind === 'published' ? explainPublishedRule(rule.name, t).inSentence : inSentence(rule, t);
}

function technicalNames(rule: StoredRule): TechnicalNames {
  if (rule.kind === 'published') {
    return { ...NO_SHARES, name: 'published', utility: 'unknown', tieBreaking: 'unknown' };
  }
  const tieBreaking = rule.ties.map(nameOfTieBreak).join(',');
  return { ...sharesOf(rule), name: rule.kind, utility: 'utility' in rule ? rule.utility : 'none', tieBreaking };
}

const NO_SHARES = { completion: null, increment: null, start: null };

function sharesOf(rule: Rule): Pick<TechnicalNames, 'completion' | 'increment' | 'start'> {
  if (rule.kind === 'exact-equal-shares') return { ...NO_SHARES, completion: rule.completion };
  if (rule.kind !== 'equal-shares') return NO_SHARES;
  return {
    completion: typeof rule.completion === 'string' ? rule.completion : rule.completion.kind,
    increment: rule.add1?.increment.toString() ?? null,
    start: rule.start,
  };
}
