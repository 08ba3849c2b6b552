import { data } from 'react-router';
import type { Api } from '../api-context';

/** Name of the hidden field that ties a form to its session, territory and act. */
export const TOKEN_FIELD = '_token';

/** The fields of a form whose token is the one rendered for this act; anything else is refused before it is read. */
export async function readForm(api: Api, request: Request, act: string): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  if (form === null) throw data({ code: 'BAD_REQUEST' }, { status: 400 });
  if (!api.acceptsForm(act, form.get(TOKEN_FIELD))) throw data({ code: 'FORM_REFUSED' }, { status: 403 });
  return form;
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** What the graph answers when an act cannot be done, as its unions say it. */
export interface GraphProblem {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[] | null;
}

/** One thing to mend; without a field it is about the whole form. */
export interface FormProblem {
  readonly field: string | null;
  readonly message: string;
}

/** What a page shows again after an error: what was typed, and what is wrong with it. */
export interface FailedForm {
  readonly problems: readonly FormProblem[];
  readonly values: Readonly<Record<string, string>>;
}

const UNPROCESSABLE = 422;

export function failed(problems: readonly FormProblem[], values: Readonly<Record<string, string>> = {}) {
  return data<FailedForm>({ problems, values }, { status: UNPROCESSABLE });
}

/** The field is the last part of the path: `input.email` is about `email`. */
export function problemOf({ message, path }: GraphProblem): FormProblem {
  return { field: path?.at(-1) ?? null, message };
}
