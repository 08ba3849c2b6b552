import type { Language } from '../context/request-context';

/** Path segments that can never be the slug of a territory: they mean something at the root of a shared host. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'assets',
  'themes',
  'graphql',
  'health',
  'inbox',
  'examples',
  'uploads',
  'files',
  'api',
  'metrics',
  'fr',
  'en',
  'www',
  'favicon.ico',
  'robots.txt',
  'sitemap.xml',
  'schema.graphql',
]);

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export function isSlug(text: string): boolean {
  return SLUG.test(text) && !RESERVED_SLUGS.has(text);
}

export interface PathParts {
  readonly territorySlug: string | null;
  readonly language: Language | null;
  /** What follows the territory, with its leading slash. */
  readonly rest: string;
}

const isLanguage = (text: string | undefined): text is Language => text === 'fr' || text === 'en';

/** Reads `/{territory}/{lang}/…` (shared host). On a territory's own host the path begins with the language. */
export function readPath(path: string, ownHost: boolean): PathParts {
  const segments = path.split('/').slice(1);
  const first = segments[0] ?? '';
  const named = !ownHost && isSlug(first);
  const afterTerritory = named ? segments.slice(1) : segments;
  const language = isLanguage(afterTerritory[0]) ? afterTerritory[0] : null;
  return { territorySlug: named ? first : null, language, rest: `/${afterTerritory.join('/')}` };
}

/** RFC 9110 §12.5.4, to one of two languages: the first listed with the highest weight. */
export function preferredLanguage(
  header: string | undefined,
  offered: readonly Language[],
  fallback: Language,
): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return { language: tag.slice(0, 2).toLowerCase(), weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return (
    wanted
      .map(({ language }) => language)
      .find((language): language is Language => offered.some((one) => one === language)) ?? fallback
  );
}
