import { describe, expect, it } from '@jest/globals';
import { safeReturnPath } from './return-path';

describe('safeReturnPath', () => {
  it.each(['/', '/orvelle/fr/budgets/2026?tri=votes&page=2#a7', '/fr/projets/%C3%A9cole', '/fr/a:b@c'])(
    'keeps %s',
    (path) => expect(safeReturnPath(path)).toBe(path),
  );

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    'https:evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'evil.example',
    '/é',
    '',
    `/${'a'.repeat(2001)}`,
    null,
    undefined,
  ])('drops %j', (path) => expect(safeReturnPath(path)).toBeNull());

  it('never leads to another host, whatever is kept', () => {
    for (const path of ['/..%2f/evil', '/;//evil', '/@evil', '/?//evil', '/#//evil', '/%5cevil', '/%09/evil']) {
      const kept = safeReturnPath(path);
      expect(kept === null || new URL(kept, 'https://parvis.example').origin === 'https://parvis.example').toBe(true);
    }
  });
});
