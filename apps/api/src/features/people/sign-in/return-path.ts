/** Longest address a page of this site has, with its filters. */
const LONGEST = 2000;
/** No host may hide in it: what the URL parser would read against any origin must stay there. */
const SOME_ORIGIN = 'http://return.invalid';

/**
 * The page to come back to after signing in, or `null` when it would lead to another site (`//evil`, `\evil`, `https:evil`,
 * a tab that parsers drop). Only printable ASCII: our own pages encode the rest.
 */
export function safeReturnPath(path: string | null | undefined): string | null {
  if (path == null || path.length > LONGEST || !/^\/[\x21-\x7E]*$/.test(path) || path.includes('\\')) return null;
  if (!URL.canParse(path, SOME_ORIGIN)) return null;
  const { origin, pathname, search, hash } = new URL(path, SOME_ORIGIN);
  // « /.//evil » becomes « //evil » once its dots are resolved.
  return origin === SOME_ORIGIN && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}
