import type { Translate } from '@parvis/messages';
import { SelectField, type FieldWords } from '@parvis/ui';
import type { RuleGroundQuery } from '../../../generated/graphql';
import { errorOf } from '../../../platform/forms/act-form';
import type { FormProblem } from '../../../platform/forms/forms.server';
import { useWords } from '../../../platform/root-data';
import type { RuleKindName } from './rule-kinds';

export interface RuleFieldsProps {
  readonly kind: RuleKindName;
  readonly budget: NonNullable<RuleGroundQuery['budget']> & NonNullable<RuleGroundQuery['ruleBench']>;
  /** What was typed, by the names of the fields. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FormProblem[];
}

type FieldName =
  | 'utility'
  | 'completion'
  | 'then'
  | 'stop'
  | 'increment'
  | 'start'
  | 'shares'
  | 'eligibility'
  | 'comparison'
  | 'threshold'
  | 'envelopes'
  | 'exclusive'
  | 'ties'
  | 'drawn';

const HINTED = ['threshold', 'then', 'stop', 'increment', 'eligibility', 'exclusive', 'drawn'] as const;

/** What every field of this page has: its name as the graph says it, its words, its hint, its error. */
export function ruleField({ values, problems }: RuleFieldsProps, t: Translate, name: FieldName) {
  const hinted = HINTED.find((field) => field === name);
  return {
    id: name,
    name,
    label: t(`trial.field.${name}`),
    hint: hinted === undefined ? undefined : t(`trial.hint.${hinted}`),
    error: errorOf(problems, name),
    errorPrefix: t('frame.form.error.prefix'),
    defaultValue: values[name],
  };
}

export interface ChosenOption {
  readonly value: string;
  readonly label: string;
}

export interface UsualSelectProps extends Omit<FieldWords, 'question' | 'optional' | 'disabled'> {
  readonly defaultValue: string | undefined;
  readonly options: readonly ChosenOption[];
  /** The value of the option that is taken when nobody chooses; null: nothing is. */
  readonly usual: string | null;
}

/** A list whose first line says what happens when nobody chooses: nothing is sent for it. */
export function UsualSelect({ usual, options, ...field }: UsualSelectProps) {
  const { t } = useWords();
  const taken = options.find(({ value }) => value === usual);
  const first = taken === undefined ? t('trial.rule.nothing') : t('trial.rule.usual', { value: taken.label });
  return <SelectField {...field} options={[{ value: '', label: first }, ...options]} />;
}
