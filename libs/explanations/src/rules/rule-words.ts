import type { EqualSharesRule, ExactEqualSharesRule, GreedyRule, Rule } from '@parvis/budget-counting';
import type { Translate } from '@parvis/messages';

/** « les parts égales », to follow « avec ». */
export function ruleInSentence(rule: Rule, t: Translate): string {
  return ruleName(rule, 'with', t);
}

export function ruleName(rule: Rule, form: 'label' | 'with', t: Translate): string {
  switch (rule.kind) {
    case 'greedy':
      return t(`counting-rules.greedy.${rule.utility}.${form}`);
    case 'greedy-no-skip':
    case 'greedy-threshold':
      return t(`counting-rules.${rule.kind}.${form}`, { order: t(`counting-rules.greedy.${rule.utility}.${form}`) });
    case 'equal-shares':
    case 'exact-equal-shares':
      return t(`counting-rules.${rule.kind}.${form}`, {
        utility: rule.utility,
        completed: rule.completion === 'none' ? 'no' : 'yes',
      });
    case 'phragmen':
    case 'max-welfare':
    case 'bounded-overspending':
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return t(`counting-rules.${rule.kind}.${form}`);
  }
}

export function ruleDescription(rule: Rule, t: Translate): string {
  switch (rule.kind) {
    case 'greedy':
      return t(`counting-rules.greedy.${rule.utility}.description`);
    case 'greedy-no-skip':
    case 'greedy-threshold': {
      const order = t(`counting-rules.greedy.${rule.utility}.description`);
      return t(`counting-rules.${rule.kind}.description`, { order });
    }
    case 'equal-shares':
      return equalSharesDescription(rule, t);
    case 'exact-equal-shares':
      return exactEqualSharesDescription(rule, t);
    case 'max-welfare':
      return t('counting-rules.max-welfare.description', { utility: rule.utility });
    case 'phragmen':
    case 'bounded-overspending':
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return t(`counting-rules.${rule.kind}.description`);
  }
}

function equalSharesDescription(rule: EqualSharesRule, t: Translate): string {
  const sentences = [
    t(rule.shares ? 'counting-rules.equal-shares.share.classes' : 'counting-rules.equal-shares.share'),
    t('counting-rules.equal-shares.order', { utility: rule.utility }),
    moneyLeft(rule, t),
  ];
  if (rule.comparison) {
    const values = { comparison: rule.comparison, rule: ruleName(greedyOf(rule), 'with', t) };
    sentences.push(t('counting-rules.equal-shares.comparison', values));
  }
  return sentences.join(' ');
}

function exactEqualSharesDescription(rule: ExactEqualSharesRule, t: Translate): string {
  return [
    t('counting-rules.equal-shares.share'),
    t('counting-rules.equal-shares.exact'),
    t('counting-rules.equal-shares.order', { utility: rule.utility }),
    moneyLeft(rule, t),
  ].join(' ');
}

function moneyLeft(rule: EqualSharesRule | ExactEqualSharesRule, t: Translate): string {
  if (rule.completion === 'none') return t('counting-rules.equal-shares.left.none');
  const next = rule.completion === 'greedy' ? greedyOf(rule) : rule.completion;
  if (next.kind === 'greedy' && next.utility === 'cost') return t('counting-rules.equal-shares.left.greedy');
  return t('counting-rules.equal-shares.left.rule', { rule: ruleName(next, 'with', t) });
}

/** The greedy order of the same utility and tie-breaks: how shares are completed, and what they are compared with. */
export function greedyOf({ utility, ties }: EqualSharesRule | ExactEqualSharesRule): GreedyRule {
  return { kind: 'greedy', utility, ties };
}
