import { safeReturn } from './after-sign-in.server';

describe('the page to come back to after signing in', () => {
  const shared = { basePath: '/orvelle' };

  it.each(['/orvelle', '/orvelle/fr/trial', '/orvelle/en/budgets/2025/results?with=cnt_x'])('may be %s', (path) => {
    expect(safeReturn(shared, path)).toBe(path);
  });

  it.each([
    null,
    '',
    'orvelle/fr',
    '//evil.example/orvelle/',
    '/\\evil.example',
    '/orvelle/\\evil',
    'https://evil.example/orvelle/fr',
    '/val-de-lanthe/fr',
    '/orvelles/fr',
    '/orvelle/../val-de-lanthe/fr',
    '/orvelle/%2e%2e/val-de-lanthe/fr',
    '/orvelle/..//evil.example',
    '/orvelle/fr\nSet-Cookie: a=b',
  ])('is never %j', (path) => {
    expect(safeReturn(shared, path)).toBeNull();
  });

  it('may be any path of a territory’s own host, but not of another', () => {
    expect(safeReturn({ basePath: '' }, '/fr/account')).toBe('/fr/account');
    expect(safeReturn({ basePath: '' }, '//evil.example')).toBeNull();
    expect(safeReturn({ basePath: '' }, '/..//evil.example')).toBeNull();
  });
});
