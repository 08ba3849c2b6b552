import type { Rule } from '@parvis/budget-counting';
import type { Translate } from '@parvis/messages';
import { speech, type Telling } from '../telling';
import { type ParameterInWords, ruleParameters } from './rule-parameters';
import { ruleDescription, ruleName } from './rule-words';

export interface RuleInWords {
  /** « Parts égales » */
  readonly label: string;
  /** « les parts égales », to follow « avec ». */
  readonly inSentence: string;
  readonly description: string;
  /** Every parameter, in the order in which a reader needs them. */
  readonly parameters: readonly ParameterInWords[];
}

/** A counting rule in words: its name, what it does, and all that an organiser chose in it. */
export function explainRule(rule: Rule, telling: Telling): RuleInWords {
  const said = speech(telling);
  return {
    label: ruleName(rule, 'label', said.t),
    inSentence: ruleName(rule, 'with', said.t),
    description: ruleDescription(rule, said.t),
    parameters: ruleParameters(rule, said),
  };
}

/** A result that came with its ballots and that no rule here computes. `name`: what its file calls the rule. */
export function explainPublishedRule(name: string | null, t: Translate): RuleInWords {
  const value = name ?? t('counting-rules.parameter.name.unknown');
  return {
    label: t('counting-rules.published.label'),
    inSentence: t('counting-rules.published.with'),
    description: t('counting-rules.published.description'),
    parameters: [{ name: 'name', label: t('counting-rules.parameter.name'), value }],
  };
}
