import { describe, expect, it } from '@jest/globals';
import { isSlug, preferredLanguage, readPath } from './address';

describe('an address on a shared host', () => {
  it.each([
    ['/orvelle/fr/budgets', { territorySlug: 'orvelle', language: 'fr', rest: '/fr/budgets' }],
    ['/orvelle', { territorySlug: 'orvelle', language: null, rest: '/' }],
    ['/orvelle/graphql', { territorySlug: 'orvelle', language: null, rest: '/graphql' }],
    ['/', { territorySlug: null, language: null, rest: '/' }],
    ['/graphql', { territorySlug: null, language: null, rest: '/graphql' }],
    ['/fr', { territorySlug: null, language: 'fr', rest: '/fr' }],
    ['/../etc/passwd', { territorySlug: null, language: null, rest: '/../etc/passwd' }],
  ])('%s', (path, parts) => expect(readPath(path, false)).toEqual(parts));
});

describe("an address on a territory's own host", () => {
  it('begins with the language', () => {
    expect(readPath('/en/budgets', true)).toEqual({ territorySlug: null, language: 'en', rest: '/en/budgets' });
  });
});

describe('a slug', () => {
  it.each(['orvelle', 'val-de-lanthe', 'a'])('%s may name a territory', (slug) => expect(isSlug(slug)).toBe(true));
  it.each(['graphql', 'fr', 'assets', 'Orvelle', '-a', 'a-', 'é', 'a'.repeat(64), ''])('%s may not', (slug) =>
    expect(isSlug(slug)).toBe(false),
  );
});

describe('the language of a reader', () => {
  it.each([
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['de,fr;q=0.5,en;q=0.4', 'fr'],
    ['en;q=0', 'fr'],
    ['*', 'fr'],
    [undefined, 'fr'],
  ])('who asks for %s is %s', (header, language) =>
    expect(preferredLanguage(header, ['fr', 'en'], 'fr')).toBe(language),
  );
});
