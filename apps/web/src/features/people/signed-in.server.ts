import { redirect } from 'react-router';
import type { ViewerQuery } from '../../generated/graphql';
import { pathInLanguage, type Api } from '../../platform/api-context';
import { ask } from '../../platform/graph.server';
import { ViewerDocument } from './people.graphql';

export type SignedInViewer = NonNullable<ViewerQuery['viewer']>;

/** The person of the session; anyone else is sent to sign in, and comes back to this page after. */
export async function signedInViewer(api: Api, request: Request): Promise<SignedInViewer> {
  const { viewer } = await ask(api, ViewerDocument);
  if (viewer !== null) return viewer;
  const { pathname, search } = new URL(request.url);
  const back = pathInLanguage(api, pathname) === null ? '' : `?return=${encodeURIComponent(`${pathname}${search}`)}`;
  throw redirect(`${api.basePath}/${api.language}/sign-in${back}`);
}
