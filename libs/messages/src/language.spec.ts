import { negotiateLanguage } from './language';

describe('negotiateLanguage', () => {
  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['en-GB', 'en'],
    ['de, en;q=0.4, fr;q=0.6', 'fr'],
    ['de;q=1', 'fr'],
    ['en;q=0, fr', 'fr'],
    ['*', 'fr'],
    [undefined, 'fr'],
    ['<script>;q=x', 'fr'],
  ] as const)('%s is answered in %s', (header, language) => {
    expect(negotiateLanguage(header, ['fr', 'en'], 'fr')).toBe(language);
  });

  it('offers only the languages of the authority', () => {
    expect(negotiateLanguage('en', ['fr'], 'fr')).toBe('fr');
  });
});
