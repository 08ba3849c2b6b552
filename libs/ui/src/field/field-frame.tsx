import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** What every field has, whatever its control. */
export interface FieldWords {
  /** The id of the control: what the error summary links to. */
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  /** Why we ask, or how to write it. */
  readonly hint?: ReactNode;
  /** The same words as in the summary. */
  readonly error?: string | undefined;
  /** Read aloud before the error: "Erreur :" */
  readonly errorPrefix?: string | undefined;
  /** Said, not starred: "facultatif" */
  readonly optional?: string | undefined;
  /** The label is the heading of the page: one question a page. */
  readonly question?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export interface FieldFrameProps extends Omit<FieldWords, 'name' | 'disabled'> {
  readonly children: ReactNode;
}

export function FieldFrame({ id, label, hint, error, errorPrefix, optional, question, children }: FieldFrameProps) {
  const caption = (
    <label htmlFor={id}>
      {label}
      <Optional words={optional} />
    </label>
  );
  return (
    <div className={classNames('field', error !== undefined && 'field-wrong')}>
      {question ? <h1 className="question">{caption}</h1> : caption}
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} prefix={errorPrefix} />
      {children}
    </div>
  );
}

export function Optional({ words }: { readonly words: string | undefined }) {
  return words === undefined ? null : <span className="field-optional"> ({words})</span>;
}

export function Hint({ id, hint }: { readonly id: string; readonly hint: ReactNode }) {
  return hint === undefined ? null : (
    <div id={hintId(id)} className="field-hint">
      {hint}
    </div>
  );
}

interface FieldErrorProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly prefix: string | undefined;
}

export function FieldError({ id, error, prefix }: FieldErrorProps) {
  return error === undefined ? null : (
    <p id={errorId(id)} className="field-error">
      {prefix === undefined ? null : <span className="visually-hidden">{prefix} </span>}
      {error}
    </p>
  );
}

export function hintId(id: string): string {
  return `${id}-hint`;
}

export function errorId(id: string): string {
  return `${id}-error`;
}

/** The attributes that tie a control to its hint and its error. */
export function controlAttributes({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>) {
  const described = [hint === undefined ? '' : hintId(id), error === undefined ? '' : errorId(id)].filter(Boolean);
  return {
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  };
}
