import { ServerRouter, isRouteErrorResponse, type EntryContext, type RouterContextProvider } from 'react-router';
import { cacheControl } from './app-shell/caching.server';
import { entityTag, renderDocument } from './app-shell/document.server';
import { apiContext, pathInLanguage } from './platform/api-context';
import { handlesOf } from './platform/page-handle';

export { apiContext } from './platform/api-context';

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const api = context.get(apiContext);
  const handle = handlesOf(entry.staticHandlerContext.matches.map((match): unknown => match.route.handle));
  const body = await renderDocument(<ServerRouter context={entry} url={request.url} />);

  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', api.language);
  headers.append('Vary', 'Cookie');
  if (pathInLanguage(api, new URL(request.url).pathname) === null) headers.append('Vary', 'Accept-Language');
  const caching = cacheControl(status, request.method, api, handle);
  headers.set('Cache-Control', caching);
  headers.set('Speculation-Rules', '"/speculation-rules.json"');
  if (status === 200 && !caching.includes('no-store')) {
    const tag = entityTag(body);
    headers.set('ETag', tag);
    if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(body), { status, headers });
}

function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('If-None-Match')?.split(',') ?? [];
  // Compression on the way makes the tag weak; for a conditional GET that is the same page (RFC 9110, §13.1.2).
  return known.some((text) => text.trim().replace(/^W\//, '') === tag);
}

/** Refusals are part of normal life; only what nobody expected is worth waking an operator. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { pathname } = new URL(request.url);
  console.error(`page ${pathname} failed`, error);
}
