import { pathInLanguage } from './api-context';

const shared = { basePath: '/orvelle', language: 'fr' } as const;

describe('what follows the language in a path', () => {
  it.each([
    ['/orvelle/fr', ''],
    ['/orvelle/fr/', ''],
    ['/orvelle/fr/budgets/2025', '/budgets/2025'],
    ['/orvelle/fr/budgets/', '/budgets'],
    ['/orvelle', null],
    ['/orvelle/french', null],
    ['/orvelle/en/budgets', null],
    ['/val-de-lanthe/fr', null],
  ])('%s → %j', (path, rest) => {
    expect(pathInLanguage(shared, path)).toBe(rest);
  });

  it('is found on a territory’s own host too', () => {
    expect(pathInLanguage({ basePath: '', language: 'en' }, '/en/record')).toBe('/record');
    expect(pathInLanguage({ basePath: '', language: 'en' }, '/')).toBeNull();
  });
});
