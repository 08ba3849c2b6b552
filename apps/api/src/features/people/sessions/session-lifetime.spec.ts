import { describe, expect, it } from '@jest/globals';
import { secondFactorHolds, sessionLifetime } from './session-lifetime';

const now = new Date('2026-04-09T12:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

describe('a session', () => {
  it('ends fifteen minutes after the last use of a shared computer', () =>
    expect(sessionLifetime(true).idleSeconds).toBe(15 * 60));

  it('has an end, used or not', () => {
    for (const shared of [true, false]) expect(sessionLifetime(shared).longestSeconds).toBeGreaterThan(0);
    expect(sessionLifetime(true).longestSeconds).toBeLessThan(sessionLifetime(false).longestSeconds);
  });
});

describe('a second factor', () => {
  it.each([
    ['given a minute ago', 'e-mail', minutesAgo(1), minutesAgo(1), true],
    ['never given', 'e-mail', null, minutesAgo(0), false],
    ['given this morning, used since', 'password', minutesAgo(11 * 60), minutesAgo(5), true],
    ['given half a day ago', 'password', minutesAgo(12 * 60), minutesAgo(5), false],
    ['given, then an hour away', 'e-mail', minutesAgo(90), minutesAgo(60), false],
    ['of a visitor of the demonstration, after lunch', 'demonstration', minutesAgo(120), minutesAgo(90), true],
  ] as const)('%s', (_, method, secondFactorAt, lastSeenAt, holds) =>
    expect(secondFactorHolds({ method, secondFactorAt, lastSeenAt }, now)).toBe(holds),
  );
});
