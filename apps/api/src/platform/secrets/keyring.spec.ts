import { describe, expect, it } from '@jest/globals';
import { Keyring } from './keyring';

const keyring = new Keyring({ secret: 'Zq3v8yKf2mP7xW1nB6tR9cL4dH0jS5gA' });

describe('Keyring', () => {
  it('opens what it sealed, and never seals the same text twice alike', () => {
    const sealed = keyring.seal('mail', 'job-1', 'Votre code : 482 913');
    expect(keyring.open('mail', 'job-1', sealed)).toBe('Votre code : 482 913');
    expect(keyring.seal('mail', 'job-1', 'Votre code : 482 913')).not.toBe(sealed);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('482');
  });

  it.each([
    ['for another purpose', (sealed: string) => keyring.open('second-factor', 'job-1', sealed)],
    ['on another row', (sealed: string) => keyring.open('mail', 'job-2', sealed)],
    ['with another secret', (sealed: string) => new Keyring({ secret: 'x'.repeat(32) }).open('mail', 'job-1', sealed)],
    [
      'when one bit was flipped',
      (sealed: string) => {
        const bytes = Buffer.from(sealed, 'base64url');
        bytes[bytes.length - 1]! ^= 1;
        return keyring.open('mail', 'job-1', bytes.toString('base64url'));
      },
    ],
  ])('does not open %s', (_, open) => {
    expect(() => open(keyring.seal('mail', 'job-1', 'un code'))).toThrow();
  });

  it('makes a mac that holds to its purpose and to the borders of its parts', () => {
    const mac = keyring.mac('sign-in-code', 'request', '123456');
    expect(keyring.macMatches(mac, 'sign-in-code', 'request', '123456')).toBe(true);
    expect(keyring.macMatches(mac, 'sign-in-link', 'request', '123456')).toBe(false);
    expect(keyring.macMatches(mac, 'sign-in-code', 'request1', '23456')).toBe(false);
    expect(keyring.macMatches('', 'sign-in-code', 'request', '123456')).toBe(false);
  });
});
