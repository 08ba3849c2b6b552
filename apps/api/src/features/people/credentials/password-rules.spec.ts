import { describe, expect, it } from '@jest/globals';
import { normalizePassword, PASSWORD_LONGEST, passwordFlaw } from './password-rules';

const context = ['Orvelle-sur-Lanthe', 'orvelle', 'jeanne.martin@example.fr', 'Jeanne Martin'];
const flaw = (password: string): string | null => passwordFlaw(normalizePassword(password), context);

describe('a password', () => {
  it.each([
    'le fromage de mamie pique',
    'velo rouge sous la pluie',
    'abricot tournevis',
    'aaa bbb trombone fenouil',
    'zumpkqhtwbdlrvx',
    '839201746582930',
    '🦔 dans le compost du voisin',
    'ΠΑΡΑΘΥΡΟ ΠΡΑΣΙΝΟ',
    'x'.repeat(3) + 'une phrase assez longue '.repeat(8),
  ])('needs no digit, capital or sign: %j', (password) => expect(flaw(password)).toBeNull());

  it('counts its characters as people do, and none is cut off', () => {
    expect(flaw('fenouil tromb')).toBe('too-short');
    expect(flaw('🦔🐌🦔🐌🦔🐌🦔')).toBe('too-short');
    expect(flaw('un trombone, du fenouil et la lune en avril '.repeat(2).slice(0, 64))).toBeNull();
    expect(flaw('fenouil '.repeat(PASSWORD_LONGEST))).toBe('too-long');
  });

  it.each([
    'password123456789',
    'passwordpassword',
    'P@ssw0rdP@ssw0rd!',
    'motdepasse2024!!',
    'Mot De Passe 1234',
    'azertyuiopqsdfghjklm',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    '123456789012345',
    'abcdefghijklmnop',
    '987654321987654321',
    'Orvelle-sur-Lanthe2026',
    'jeannemartin1987',
    'mairieorvelle2026',
    'budgetparticipatif2026',
    'correct horse battery staple',
    'JeTaimeJeTaime2024',
    'libertéégalitéfraternité',
  ])('is refused when an attacker would try it early: %j', (password) => expect(flaw(password)).toBe('guessable'));

  it('is the same text however the keyboard composes it', () =>
    expect(normalizePassword('e\u0301cole')).toBe(normalizePassword('\u00E9cole')));
});
