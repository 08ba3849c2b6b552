import type { Api } from '../platform/api-context';
import type { PageHandle } from '../platform/page-handle';

/** A shared cache answers a crowd for half a minute, and keeps answering while the server catches up. */
const SHARED = 'public, s-maxage=30, stale-while-revalidate=300';
const PERSONAL = 'private, no-store';

export function cacheControl(
  status: number,
  method: string,
  { hasSession }: Pick<Api, 'hasSession'>,
  handle: PageHandle,
): string {
  const readable = method === 'GET' || method === 'HEAD';
  if (!readable || hasSession || handle.private === true) return PERSONAL;
  // What is missing now may exist in a minute; a failure must not outlive its cause.
  return status === 200 || status === 404 ? SHARED : PERSONAL;
}
