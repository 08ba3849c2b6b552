import type { RuleKind } from '@parvis/budget-counting';
import { translator, type MessageKey } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';
import { InvalidInputProblem, problem } from '../../../platform/graphql/problem';
import type { RuleField } from './rule-fields';

/** One thing of a rule that makes no sense, as facts: words are for whoever asks. */
export type RuleFault = { readonly field: RuleField } & (
  | { readonly code: 'unknown-value'; readonly value: string; readonly choices: readonly string[] }
  | { readonly code: 'missing' }
  /** The rule does not read it. */
  | { readonly code: 'ignored'; readonly rule: RuleKind }
  /** It would only count together with another parameter that says this. */
  | ({ readonly code: 'ignored-without' } & Condition)
  | { readonly code: 'ballots-without-points' | 'ballots-without-ranks' }
  | { readonly code: 'not-a-number' | 'not-positive'; readonly value: string }
  | { readonly code: 'unknown-project' | 'unknown-place' | 'named-twice'; readonly value: string }
  | { readonly code: 'place-or-category' }
  | { readonly code: 'above-envelope' }
);

export type Condition =
  | { readonly other: 'completion'; readonly value: 'none' | 'add1' }
  | { readonly other: 'ties'; readonly value: 'drawn' };

const conditionInWords = ({ other, value }: Condition): MessageKey =>
  other === 'ties' ? `trial.ties.${value}` : `trial.completion.${value}`;

const codeOf = (fault: RuleFault): string => `RULE_${fault.code.toUpperCase().replaceAll('-', '_')}`;

/** In words that name the field, with the path of the field: a form puts it beside it. */
export function ruleProblem(fault: RuleFault, language: Language): InvalidInputProblem {
  const t = translator(language);
  const field = t(`trial.field.${fault.field}`);
  const sentence = (): string => {
    switch (fault.code) {
      case 'unknown-value':
        return t('trial.fault.unknown-value', { field, value: fault.value, choices: fault.choices.join(', ') });
      case 'ignored':
        return t('trial.fault.ignored', { field, rule: t(`trial.kind.${fault.rule}`) });
      case 'ignored-without':
        return t('trial.fault.ignored-without', {
          field,
          other: t(`trial.field.${fault.other}`),
          value: t(conditionInWords(fault)),
        });
      case 'not-a-number':
      case 'not-positive':
      case 'unknown-project':
      case 'unknown-place':
      case 'named-twice':
        return t(`trial.fault.${fault.code}`, { field, value: fault.value });
      case 'missing':
      case 'ballots-without-points':
      case 'ballots-without-ranks':
      case 'place-or-category':
      case 'above-envelope':
        return t(`trial.fault.${fault.code}`, { field });
    }
  };
  return problem(InvalidInputProblem, codeOf(fault), sentence(), ['rule', fault.field]);
}
