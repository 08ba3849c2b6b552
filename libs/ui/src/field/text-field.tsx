import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, FieldFrame, type FieldWords } from './field-frame';

export interface TextFieldProps extends FieldWords {
  readonly type?: 'text' | 'search' | 'tel' | 'url' | 'email' | 'password' | undefined;
  /** What was typed, kept after an error. */
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
  readonly maxLength?: number | undefined;
  readonly required?: boolean | undefined;
  readonly spellCheck?: boolean | undefined;
  /** As wide as the answer we expect, in characters: the width says what to type. */
  readonly width?: 8 | 12 | 20 | 'full' | undefined;
  /** A unit after the control: "€" */
  readonly suffix?: string | undefined;
}

export function TextField(props: TextFieldProps) {
  const {
    id,
    name,
    label,
    hint,
    error,
    errorPrefix,
    optional,
    question,
    disabled,
    width = 'full',
    suffix,
    ...control
  } = props;
  const input = (
    <input
      id={id}
      name={name}
      type={control.type ?? 'text'}
      className={width === 'full' ? undefined : `width-${width}`}
      disabled={disabled}
      {...control}
      {...controlAttributes({ id, hint, error })}
    />
  );
  return (
    <FieldFrame {...{ id, label, hint, error, errorPrefix, optional, question }}>
      {suffix === undefined ? input : <Suffixed suffix={suffix}>{input}</Suffixed>}
    </FieldFrame>
  );
}

function Suffixed({ suffix, children }: { readonly suffix: string; readonly children: ReactNode }) {
  return (
    <div className="field-suffixed">
      {children}
      <span aria-hidden="true">{suffix}</span>
    </div>
  );
}

export type EmailFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'spellCheck'>;

export function EmailField(props: EmailFieldProps) {
  return <TextField autoComplete="email" {...props} type="email" inputMode="email" spellCheck={false} />;
}

export interface PasswordFieldProps extends Omit<
  TextFieldProps,
  'type' | 'inputMode' | 'spellCheck' | 'autoComplete' | 'defaultValue'
> {
  /** A password manager fills `current-password` and proposes a `new-password`. */
  readonly autoComplete: 'current-password' | 'new-password';
}

export function PasswordField(props: PasswordFieldProps) {
  return <TextField {...props} type="password" spellCheck={false} />;
}

export interface OneTimeCodeFieldProps extends Omit<FieldWords, 'disabled'> {
  readonly digits?: number | undefined;
}

/** One control for the whole code: it can be pasted, and phones fill it from the message. */
export function OneTimeCodeField({ digits = 6, ...words }: OneTimeCodeFieldProps) {
  const { id, name, label, hint, error, errorPrefix, optional, question } = words;
  return (
    <FieldFrame {...{ id, label, hint, error, errorPrefix, optional, question }}>
      <input
        id={id}
        name={name}
        type="text"
        className={classNames('one-time-code', digits > 6 ? 'width-20' : 'width-12')}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        {...controlAttributes({ id, hint, error })}
      />
    </FieldFrame>
  );
}
