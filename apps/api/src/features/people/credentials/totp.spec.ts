import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { qrPath } from './qr-path';
import { newTotpSecret, totpStep, totpUri } from './totp';

/** RFC 6238, appendix B: the secret « 12345678901234567890 », SHA-1; its eight digits end in our six. */
const secret = Secret.fromLatin1('12345678901234567890').base32;
const vectors = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
] as const;

describe('TOTP (RFC 6238, appendix B)', () => {
  it.each(vectors)('at %d seconds takes %s', (seconds, code) =>
    expect(totpStep(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30)),
  );

  it('takes a clock that is one step off, and no more', () => {
    const at = (seconds: number): Date => new Date(seconds * 1000);
    expect(totpStep(secret, '005924', at(1234567890 + 30))).toBe(Math.floor(1234567890 / 30));
    expect(totpStep(secret, '005924', at(1234567890 - 30))).toBe(Math.floor(1234567890 / 30));
    expect(totpStep(secret, '005924', at(1234567890 + 60))).toBeNull();
    expect(totpStep(secret, '005924', at(1234567890 - 60))).toBeNull();
  });

  it('makes secrets of 160 bits that an application reads from the URI', () => {
    const made = newTotpSecret();
    expect(Secret.fromBase32(made).bytes).toHaveLength(20);
    const uri = new URL(totpUri(made, 'Orvelle-sur-Lanthe', 'marie@example.fr'));
    expect(uri.searchParams.get('secret')).toBe(made);
    expect(uri.searchParams.get('issuer')).toBe('Orvelle-sur-Lanthe');
    expect(TOTP.generate({ secret: Secret.fromBase32(made), timestamp: 0 })).toMatch(/^\d{6}$/);
  });
});

describe('qrPath', () => {
  it('draws the finder patterns inside a quiet zone of four modules', () => {
    const { size, path } = qrPath('otpauth://totp/a?secret=b');
    expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
    const corners = [`M4 4h7v1h-7z`, `M${size - 11} 4h7v1h-7z`, `M4 ${size - 5}h7v1h-7z`];
    for (const corner of corners) expect(path).toContain(corner);
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x) + Number(length),
      Number(y),
    ]);
    for (const [right, y] of places) {
      expect(right).toBeLessThanOrEqual(size - 4);
      expect(y).toBeLessThan(size - 4);
    }
  });
});
