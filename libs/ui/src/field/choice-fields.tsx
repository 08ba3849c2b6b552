import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import {
  controlAttributes,
  errorId,
  FieldError,
  FieldFrame,
  Hint,
  hintId,
  Optional,
  type FieldWords,
} from './field-frame';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldWords {
  readonly options: readonly SelectOption[];
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string | undefined;
}

export function SelectField({ options, defaultValue, autoComplete, ...words }: SelectFieldProps) {
  const { id, name, disabled, hint, error, ...frame } = words;
  return (
    <FieldFrame {...{ id, hint, error, ...frame }}>
      <select {...{ id, name, disabled, defaultValue, autoComplete }} {...controlAttributes({ id, hint, error })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export interface TextAreaFieldProps extends FieldWords {
  readonly rows?: number | undefined;
  readonly defaultValue?: string | undefined;
  readonly maxLength?: number | undefined;
}

export function TextAreaField({ rows = 6, defaultValue, maxLength, ...words }: TextAreaFieldProps) {
  const { id, name, disabled, hint, error, ...frame } = words;
  return (
    <FieldFrame {...{ id, hint, error, ...frame }}>
      <textarea
        {...{ id, name, disabled, rows, defaultValue, maxLength }}
        {...controlAttributes({ id, hint, error })}
      />
    </FieldFrame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceGroupProps extends FieldWords {
  readonly choices: readonly Choice[];
  /** Side by side: only for two short words such as "Oui" and "Non". */
  readonly inline?: boolean | undefined;
}

export interface RadioGroupProps extends ChoiceGroupProps {
  readonly defaultValue?: string | undefined;
}

export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  const checked = defaultValue === undefined ? [] : [defaultValue];
  return <ChoiceGroup type="radio" checked={checked} {...group} />;
}

export interface CheckboxGroupProps extends ChoiceGroupProps {
  readonly defaultValues?: readonly string[] | undefined;
}

export function CheckboxGroup({ defaultValues = [], ...group }: CheckboxGroupProps) {
  return <ChoiceGroup type="checkbox" checked={defaultValues} {...group} />;
}

interface ChoiceGroupInternals extends ChoiceGroupProps {
  readonly type: 'radio' | 'checkbox';
  readonly checked: readonly string[];
}

/** The first control carries the group's own id, so that the error summary's link puts the focus on it. */
function ChoiceGroup(props: ChoiceGroupInternals) {
  const { id, name, label, hint, error, errorPrefix, optional, question, disabled, choices, inline, type, checked } =
    props;
  const legend = (
    <>
      {label}
      <Optional words={optional} />
    </>
  );
  return (
    <fieldset
      className={classNames('field', error !== undefined && 'field-wrong')}
      disabled={disabled}
      aria-describedby={controlAttributes({ id, hint, error })['aria-describedby']}
    >
      <legend>{question ? <h1 className="question">{legend}</h1> : legend}</legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} prefix={errorPrefix} />
      <div className={classNames('choices', inline && 'choices-inline')}>
        {choices.map((choice, index) => (
          <ChoiceControl
            key={choice.value}
            id={index === 0 ? id : `${id}-${index + 1}`}
            checked={checked.includes(choice.value)}
            {...{ type, name, choice }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceControlProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

function ChoiceControl({ type, id, name, choice, checked }: ChoiceControlProps) {
  const described = choice.hint === undefined ? undefined : `${hintId(id)}-choice`;
  return (
    <div className="choice">
      <input {...{ type, id, name }} value={choice.value} defaultChecked={checked} aria-describedby={described} />
      <label htmlFor={id}>{choice.label}</label>
      {choice.hint === undefined ? null : (
        <div id={described} className="field-hint">
          {choice.hint}
        </div>
      )}
    </div>
  );
}

export interface CheckboxProps extends Omit<FieldWords, 'question' | 'optional'> {
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
}

/** One box on its own: a statement that the person agrees to. */
export function Checkbox({
  id,
  name,
  label,
  hint,
  error,
  errorPrefix,
  disabled,
  value = 'yes',
  defaultChecked,
}: CheckboxProps) {
  const described = [hint === undefined ? '' : hintId(id), error === undefined ? '' : errorId(id)]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classNames('field', error !== undefined && 'field-wrong')}>
      <FieldError id={id} error={error} prefix={errorPrefix} />
      <div className="choice">
        <input
          type="checkbox"
          {...{ id, name, value, disabled, defaultChecked }}
          aria-describedby={described === '' ? undefined : described}
          aria-invalid={error === undefined ? undefined : true}
        />
        <label htmlFor={id}>{label}</label>
        <Hint id={id} hint={hint} />
      </div>
    </div>
  );
}
