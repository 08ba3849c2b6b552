import { formatMoney, translator, type MessageKey, type Translate } from '@parvis/messages';
import type { Rule } from '@parvis/budget-counting';
import type { Language } from '../../../platform/context/request-context';
import type { CountingRule, RuleParameter } from './counts.types';
import type { StoredRule } from './rule';

type RuleName =
  'greedy-cost' | 'greedy-cardinality' | 'published' | `equal-shares-${'cost' | 'cardinality'}${'' | '-once'}`;

export function toRule(rule: StoredRule, currency: string, language: Language): CountingRule {
  const t = translator(language);
  const name = ruleName(rule);
  return {
    ...technicalNames(rule),
    label: t(`budgets-api.rule.${name}.label`),
    description: t(`budgets-api.rule.${name}.description`),
    parameters: parameters(rule, currency, t, language),
  };
}

/** « les parts égales », to follow « avec ». */
export function ruleInSentence(rule: StoredRule, language: Language): string {
  return translator(language)(`budgets-api.rule.${ruleName(rule)}.with`);
}

function ruleName(rule: StoredRule): RuleName {
  switch (rule.kind) {
    case 'published':
      return 'published';
    case 'greedy':
      return `greedy-${rule.utility}`;
    case 'equal-shares':
      return `equal-shares-${rule.utility}${rule.completion === 'none' ? '-once' : ''}`;
  }
}

function technicalNames(rule: StoredRule): Omit<CountingRule, 'label' | 'description' | 'parameters'> {
  if (rule.kind === 'published')
    return {
      name: 'published',
      utility: 'unknown',
      completion: null,
      increment: null,
      start: null,
      tieBreaking: 'unknown',
    };
  const shared = { name: rule.kind, utility: rule.utility, tieBreaking: rule.ties.join(',') };
  if (rule.kind === 'greedy') return { ...shared, completion: null, increment: null, start: null };
  return {
    ...shared,
    completion: rule.completion,
    increment: rule.add1?.increment.toString() ?? null,
    start: rule.start,
  };
}

function parameters(rule: StoredRule, currency: string, t: Translate, language: Language): RuleParameter[] {
  const told = (name: string, value: MessageKey): RuleParameter => ({
    name,
    label: t(`budgets-api.parameter.${name}` as MessageKey),
    value: t(value),
  });
  if (rule.kind === 'published') {
    return [
      {
        name: 'name',
        label: t('budgets-api.parameter.name'),
        value: rule.name ?? t('budgets-api.parameter.name.unknown'),
      },
    ];
  }
  const utility = told('utility', `budgets-api.parameter.utility.${rule.utility}`);
  return [utility, ...(rule.kind === 'equal-shares' ? shares(rule, currency, told, t, language) : []), ties(rule, t)];
}

function shares(
  { start, add1, completion }: Extract<Rule, { kind: 'equal-shares' }>,
  currency: string,
  told: (name: string, value: MessageKey) => RuleParameter,
  t: Translate,
  language: Language,
): RuleParameter[] {
  const increment =
    add1 === null
      ? told('increment', 'budgets-api.parameter.increment.none')
      : {
          name: 'increment',
          label: t('budgets-api.parameter.increment'),
          value: formatMoney({ amount: BigInt(add1.increment), currency, scale: 0 }, language),
        };
  return [
    told('start', `budgets-api.parameter.start.${start}`),
    increment,
    ...(add1 === null ? [] : [told('stop', `budgets-api.parameter.stop.${add1.stop}`)]),
    told('completion', `budgets-api.parameter.completion.${completion}`),
  ];
}

function ties({ ties: tieBreaks }: Rule, t: Translate): RuleParameter {
  const value = tieBreaks.map((name) => t(`budgets-api.parameter.ties.${name}`)).join(', ');
  return { name: 'ties', label: t('budgets-api.parameter.ties'), value };
}
