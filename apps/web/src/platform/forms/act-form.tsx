import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ErrorSummary } from '@parvis/ui';
import type { FormProblem } from './forms.server';
import { useWords } from '../root-data';

export interface ActFormProps {
  /** From the loader: `formToken` of the act. */
  readonly token: string;
  /** Absent: the address of the page itself. */
  readonly action?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A form that works without a script: one act, posted to a page that does it. Its address is written out: an empty one
 * would keep the `#content` of the skip link, and with a fragment browsers do not put the focus on the errors.
 */
export function ActForm({ token, action, children }: ActFormProps) {
  const { pathname, search } = useLocation();
  return (
    <form className="stack" method="post" action={action ?? `${pathname}${search}`} noValidate>
      <input type="hidden" name="_token" value={token} />
      {children}
    </form>
  );
}

/** Everything that is wrong, at the top and with the focus. Fields carry their own name as id. */
export function FormErrors({ problems }: { readonly problems: readonly FormProblem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      title={t('frame.form.errors.title', { count: problems.length })}
      errors={problems.map(({ field, message }) => ({ message, ...(field === null ? {} : { fieldId: field }) }))}
    />
  );
}

/** The words beside a field, the same as in the summary. */
export function errorOf(problems: readonly FormProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
