import type { APIRequestContext } from '@playwright/test';

/** How many pages of one kind are looked at in a language: the twelfth project has the markup of the first. */
const EACH_KIND = 2;
const NOT_PAGES = /\/(downloads|assets|themes)\/|\.(?:css|ics|xml|svg|ico|txt|graphql)(?:\?|$)/;

export const start = ['/', '/orvelle-sur-lanthe/fr', '/orvelle-sur-lanthe/en'];

/** `/orvelle/fr/budgets/2025/projects/a1?sort=votes` and its sisters in any territory are one kind of page. */
function kindOf(path: string): string {
  const { pathname, search } = new URL(path, 'http://localhost');
  const shape = pathname
    .split('/')
    .map((part, place) => (place === 1 || (place > 3 && place % 2 === 0) ? ':id' : part));
  return `${shape.join('/')}${search === '' ? '' : '?'}`;
}

/** Every page that a visitor can reach by links from the front door, a few of each kind. */
export async function reachablePages(request: APIRequestContext): Promise<string[]> {
  const queue = [...start];
  const seen = new Set(queue);
  const ofKind = new Map<string, number>();
  const pages: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindOf(path);
    const count = ofKind.get(kind) ?? 0;
    if (count >= EACH_KIND) continue;
    ofKind.set(kind, count + 1);
    const response = await request.get(path, { maxRedirects: 0 });
    const next = response.headers()['location'];
    if (next !== undefined) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
      continue;
    }
    pages.push(path);
    for (const link of linksOf(await response.text(), path)) {
      if (seen.has(link) || NOT_PAGES.test(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  return pages;
}

export function linksOf(html: string, from: string): string[] {
  const base = new URL(from, 'http://page.invalid');
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base))
    .filter((url) => url.host === base.host)
    .map((url) => `${url.pathname}${url.search}`);
}
