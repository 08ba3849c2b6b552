import { describe, expect, it } from '@jest/globals';
import { newCode, newLinkToken, readCode, spokenCode } from './sign-in-code';

describe('codes', () => {
  it('are six digits, spread over the whole range', () => {
    const codes = Array.from({ length: 2000 }, newCode);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    // Each first digit is expected 200 times; 120 is more than six standard deviations away.
    for (const digit of '0123456789')
      expect(codes.filter((code) => code.startsWith(digit)).length).toBeGreaterThan(120);
  });

  it.each(['482913', '482 913', ' 482-913 ', '482\u00A0913', '482\u202F913', '４８２９１３'])(
    '%j is read as 482913',
    (typed) => expect(readCode(typed)).toBe('482913'),
  );

  it.each(['48291', '4829134', '48291a', '', '482 913 5', '-', '٤٨٢٩١٣'])('%j is no code', (typed) =>
    expect(readCode(typed)).toBeNull(),
  );

  it('are read back as they are spoken', () => expect(readCode(spokenCode('031081'))).toBe('031081'));
});

describe('link tokens', () => {
  it('are 256 random bits that fit an address', () => {
    const tokens = new Set(Array.from({ length: 1000 }, newLinkToken));
    expect(tokens.size).toBe(1000);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });
});
