import { Outlet, redirect } from 'react-router';
import type { Route } from './+types/language.route';
import { apiContext, pathInLanguage } from '../platform/api-context';
import { refuse } from '../platform/graph.server';

/**
 * The path must say what the server understood: a known territory, then one of its languages. A path that stops at the
 * territory goes to the language of the browser. A loader rather than a middleware: the error page keeps the frame, which
 * the root loader brings.
 */
export function loader({ context, params, request }: Route.LoaderArgs): null {
  const api = context.get(apiContext);
  const { pathname, search } = new URL(request.url);
  const namesLanguage = pathInLanguage(api, pathname) !== null && params.language === api.language;
  if (api.territorySlug !== null && namesLanguage) return null;
  if (api.basePath !== '' && pathname.replace(/\/$/, '') === api.basePath) {
    throw redirect(`${api.basePath}/${api.language}${search}`);
  }
  throw refuse('NOT_FOUND');
}

export default function LanguageRoute() {
  return <Outlet />;
}
