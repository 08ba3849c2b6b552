import { translator } from '@parvis/messages';
import type { Route } from './+types/agenda.route';
import { apiContext } from '../../platform/api-context';
import { ask, found } from '../../platform/graph.server';
import { calendarFile } from './square/calendar';
import { eventTitle } from './square/event-title';
import { comingUp } from './square/square';
import { HomeDocument } from './territories.graphql';

/** The dates of the square, for a telephone's calendar. */
export async function loader({ context }: Route.LoaderArgs): Promise<Response> {
  const api = context.get(apiContext);
  const home = await ask(api, HomeDocument);
  const { name, slug } = found(home.territory);
  const t = translator(api.language);
  const host = new URL(api.origin).host;
  const events = comingUp(home.budgets.nodes, api.now).map((event) => ({
    id: `${slug}-${event.id}@${host}`,
    at: event.at,
    title: eventTitle(t, event),
    url: `${api.origin}${api.basePath}/${api.language}/budgets/${event.budget.slug}`,
  }));
  return new Response(calendarFile(name, events, api.now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.ics"`,
      'Cache-Control': 'public, max-age=300',
    },
  });
}
