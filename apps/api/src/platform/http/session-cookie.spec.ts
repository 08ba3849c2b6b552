import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { cookieName, readCookie } from './session-cookie';

const carrying = (cookie: string): Request => ({ headers: { cookie } }) as Request;

describe('the session cookie', () => {
  it('is pinned to its host where the site is served over https', () => {
    expect(cookieName('orvelle', true)).toBe('__Host-parvis-orvelle');
    // Browsers refuse the prefix over plain http.
    expect(cookieName('orvelle', false)).toBe('parvis-orvelle');
  });

  it('is read by its whole name: not that of a sibling, nor one without the prefix', () => {
    const request = carrying(
      'a=b; parvis-orvelle=planted; xparvis-orvelle=x; parvis-orvelle-2=y; __Host-parvis-orvelle=a=b==',
    );
    expect(readCookie(request, '__Host-parvis-orvelle')).toBe('a=b==');
    expect(readCookie(request, 'parvis-orvelle')).toBe('planted');
    expect(readCookie(carrying('parvis-orvelle=planted'), '__Host-parvis-orvelle')).toBeNull();
    expect(readCookie({ headers: {} } as Request, 'parvis-orvelle')).toBeNull();
  });
});
