import { describe, expect, it } from '@jest/globals';
import { HashingBusyError, PasswordHasher } from './password-hasher';

const password = 'le fromage de mamie pique';

describe('PasswordHasher', () => {
  it('hashes with argon2id, 19 MiB, two passes', async () => {
    const hasher = new PasswordHasher();
    const hash = await hasher.hash(password);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(hash, password)).toBe(true);
    expect(await hasher.verify(hash, `${password}!`)).toBe(false);
  });

  it('reads a password to its last character', async () => {
    const hasher = new PasswordHasher();
    const long = 'a'.repeat(72);
    expect(await hasher.verify(await hasher.hash(`${long}b`), `${long}c`)).toBe(false);
  });

  it('takes no known password for an account without one', async () => {
    expect(await new PasswordHasher().verify(null, 'no account has this password')).toBe(false);
  });

  it('turns away what it could not do soon, and takes the next ones', async () => {
    const hasher = new PasswordHasher();
    const hash = await hasher.hash(password);
    const tries = await Promise.allSettled(Array.from({ length: 80 }, () => hasher.verify(hash, password)));
    const refused = tries.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(18);
    expect(refused.every((one) => one.reason instanceof HashingBusyError)).toBe(true);
    expect(await hasher.verify(hash, password)).toBe(true);
  });
});
