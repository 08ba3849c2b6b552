import { redirect } from 'react-router';
import type { Route } from './+types/sign-out.route';
import { apiContext } from '../../../platform/api-context';
import { readForm } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import { SignOutDocument } from '../sign-in/sign-in.graphql';
import { pagePath } from '../sign-in/after-sign-in.server';

/** Only the button signs out; opening the address does nothing. */
export function loader({ context }: Route.LoaderArgs): never {
  throw redirect(pagePath(context.get(apiContext), '/account'));
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  await readForm(api, request, 'sign-out');
  await ask(api, SignOutDocument);
  return redirect(pagePath(api, ''));
}

export default function SignOut() {
  return null;
}
