import { cacheControl } from './caching.server';

const anonymous = { hasSession: false };
const SHARED = 'public, s-maxage=30, stale-while-revalidate=300';

describe('what caches may keep', () => {
  it('is a reading page asked for without a session, and the news that a page does not exist', () => {
    expect(cacheControl(200, 'GET', anonymous, {})).toBe(SHARED);
    expect(cacheControl(404, 'HEAD', anonymous, {})).toBe(SHARED);
  });

  it('is never a page of a session, a page with a form, an answer to a form, or a failure', () => {
    const never = 'private, no-store';
    expect(cacheControl(200, 'GET', { hasSession: true }, {})).toBe(never);
    expect(cacheControl(200, 'GET', anonymous, { private: true })).toBe(never);
    expect(cacheControl(200, 'POST', anonymous, {})).toBe(never);
    expect(cacheControl(422, 'POST', anonymous, { private: true })).toBe(never);
    expect(cacheControl(500, 'GET', anonymous, {})).toBe(never);
    expect(cacheControl(503, 'GET', anonymous, {})).toBe(never);
  });
});
