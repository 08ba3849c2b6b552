import { describe, expect, it } from '@jest/globals';
import { keyId, publicKeyOf, signHead } from './heads';
import { emptyRoot } from './digests';
import { signRotation, verifyRotation } from './rotation';

const oldKey = new Uint8Array(32).fill(1);
const newKey = new Uint8Array(32).fill(2);
const otherKey = new Uint8Array(32).fill(3);
const signed = signRotation('parvis/record/ter_a', oldKey, publicKeyOf(newKey));

describe('a rotation of keys', () => {
  it('is the word of the old key about the new one', () => {
    expect(signed.rotation).toMatchObject({ oldKey: keyId(publicKeyOf(oldKey)), newKey: keyId(publicKeyOf(newKey)) });
    expect(verifyRotation(signed, publicKeyOf(oldKey))).toBe(true);
    expect(verifyRotation(signed, publicKeyOf(newKey))).toBe(false);
  });

  it.each([
    ['another record', { log: 'parvis/record/ter_b' }],
    [
      'another new key',
      { newPublicKey: Buffer.from(publicKeyOf(otherKey)).toString('hex'), newKey: keyId(publicKeyOf(otherKey)) },
    ],
    ['a name that is not that of the key', { newKey: keyId(publicKeyOf(otherKey)) }],
    ['a key that is no text of digits', { newPublicKey: 'zz' }],
  ])('does not hold for %s', (_, changes) => {
    const rotation = { ...signed.rotation, ...changes };
    expect(verifyRotation({ ...signed, rotation }, publicKeyOf(oldKey))).toBe(false);
  });

  it('does not hold with a signature of anything else', () => {
    const head = { log: 'parvis/record/ter_a', size: 0, root: emptyRoot(), time: '2026-04-07T08:00:00Z' };
    const { signature } = signHead(head, oldKey);
    for (const wrong of [signature, signed.signature.slice(2), '', 'zz']) {
      expect(verifyRotation({ ...signed, signature: wrong }, publicKeyOf(oldKey))).toBe(false);
    }
  });
});
