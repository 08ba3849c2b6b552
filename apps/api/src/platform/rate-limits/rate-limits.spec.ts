import { describe, expect, it } from '@jest/globals';
import { MemoryRateLimits } from './memory-rate-limits';
import { isLoopback, networkOf } from './network';

const fivePerMinute = { name: 'test', points: 5, seconds: 60 };

describe('MemoryRateLimits', () => {
  it('lets through as many as it says, however many come at once', async () => {
    const limits = new MemoryRateLimits();
    const answers = await Promise.all(Array.from({ length: 100 }, () => limits.take(fivePerMinute, 'a')));
    expect(answers.filter(Boolean)).toHaveLength(5);
    expect(await limits.take(fivePerMinute, 'b')).toBe(true);
  });

  it('looks without taking, and forgets after a success', async () => {
    const limits = new MemoryRateLimits();
    for (let i = 0; i < 5; i++) {
      expect(await limits.has(fivePerMinute, 'a')).toBe(true);
      await limits.take(fivePerMinute, 'a');
    }
    expect(await limits.has(fivePerMinute, 'a')).toBe(false);
    await limits.forget(fivePerMinute, 'a');
    expect(await limits.has(fivePerMinute, 'a')).toBe(true);
  });
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) =>
    expect(isLoopback(address)).toBe(true),
  );
  it.each(['10.0.0.1', '::ffff:10.0.0.1', '127.0.0.1.evil.example', '', 'unknown', '::2', '128.0.0.1'])(
    '%s is not',
    (address) => expect(isLoopback(address)).toBe(false),
  );
});
