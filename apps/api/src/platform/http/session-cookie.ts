import type { Request, Response } from 'express';
import type { SessionCookie } from '../graphql/graphql-context';

/** `__Host-` pins the cookie to this host, path `/` and https; plain http (development) cannot carry the prefix. */
export function cookieName(territorySlug: string, secure: boolean): string {
  return `${secure ? '__Host-' : ''}parvis-${territorySlug}`;
}

export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}

/** One cookie per territory: signing in to one commune signs in to no other. */
export function sessionCookie(response: Response, territorySlug: string | null, secure: boolean): SessionCookie {
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  const name = territorySlug === null ? null : cookieName(territorySlug, secure);
  return {
    set(token, expires) {
      if (name === null) throw new Error('A session belongs to a territory.');
      response.cookie(name, token, expires === null ? options : { ...options, expires });
    },
    clear() {
      if (name !== null) response.clearCookie(name, options);
    },
  };
}
