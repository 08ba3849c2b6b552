import type { Route } from './+types/theme.route';
import { refuse } from '../../platform/graph.server';
import { sheetAt } from '../../platform/theme.server';

/** A territory's colours. The address holds a hash of the sheet, so it may be kept for ever. */
export function loader({ params }: Route.LoaderArgs): Response {
  const sheet = sheetAt(params.slug, params.sheet);
  if (sheet === null) throw refuse('NOT_FOUND');
  return new Response(sheet.css, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
