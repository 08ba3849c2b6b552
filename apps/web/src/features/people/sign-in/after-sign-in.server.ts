import { redirect } from 'react-router';
import type { SignedInPartsFragment } from '../../../generated/graphql';
import type { Api } from '../../../platform/api-context';
import { failed, problemOf, type GraphProblem } from '../../../platform/forms/forms.server';

export const pagePath = ({ basePath, language }: Pick<Api, 'basePath' | 'language'>, path: string): string =>
  `${basePath}/${language}${path}`;

/** A path of this territory and nothing else: an address given in a query must not lead to another site. */
export function safeReturn(api: Pick<Api, 'basePath'>, path: string | null): string | null {
  if (path === null || !/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return null;
  // As a browser will read it: `/orvelle/../banc-d-essai` is a page of the other.
  const { pathname, search, hash } = new URL(path, 'http://return.invalid');
  const inside = pathname === api.basePath || pathname.startsWith(`${api.basePath}/`);
  return inside && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}

/** Where a person goes once signed in: the second check if the role asks for it, else the page that was left. */
export function afterSignIn(api: Api, { viewer, returnTo }: SignedInPartsFragment, wanted: string | null): Response {
  const back = safeReturn(api, returnTo) ?? safeReturn(api, wanted);
  const query = back === null ? '' : `?return=${encodeURIComponent(back)}`;
  if (viewer.needsSecondFactor) {
    const next = viewer.secondFactorEnrolled ? '/sign-in/second-factor' : '/account/second-factor';
    return redirect(`${pagePath(api, next)}${query}`);
  }
  return redirect(back ?? pagePath(api, '/account'));
}

type SignInAnswer = ({ readonly __typename: 'SignedIn' } & SignedInPartsFragment) | GraphProblem;

/** Goes on when signed in; else shows the form again with what is wrong. */
export function answerSignIn(
  api: Api,
  answer: SignInAnswer,
  shown: { readonly wanted: string | null; readonly values?: Readonly<Record<string, string>>; readonly field: string },
) {
  if ('viewer' in answer) return afterSignIn(api, answer, shown.wanted);
  const problem = problemOf(answer);
  return failed([{ ...problem, field: problem.field ?? shown.field }], shown.values);
}
