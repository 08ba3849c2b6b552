import { afterAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, type CanonicalValue } from '@parvis/merkle-record';
import { PUBLIC_KEY, Publication, VerifierScene } from './public-record/verifier-scene';

/** Every byte of a file, one after the other. */
const FLIPS_MS = 60_000;

const scene = new VerifierScene();
const publication = Publication.of(4);

afterAll(() => scene.close());

function* flips(text: string): Generator<{ at: number; flipped: Uint8Array; line: number }> {
  const bytes = Buffer.from(text);
  let line = 1;
  for (const [at, byte] of bytes.entries()) {
    const flipped = Buffer.from(bytes);
    flipped[at] = byte ^ (1 << (at % 8));
    yield { at, flipped, line };
    if (byte === 0x0a) line += 1;
  }
}

describe('one byte flipped', () => {
  it(
    'anywhere in the entries is found, and its line named',
    () => {
      const args = scene.publish(publication);
      expect(scene.run(...args).code).toBe(0);
      for (const { at, flipped, line } of flips(publication.text())) {
        const { code, text } = scene.run('--entries', scene.save('flipped.jsonl', flipped), ...args.slice(2));
        expect({ at, found: code === 1 || code === 2, named: text.includes(`line ${line}`) }).toEqual({
          at,
          found: true,
          named: true,
        });
      }
    },
    FLIPS_MS,
  );

  it(
    'anywhere in the head is found',
    () => {
      const args = scene.publish(publication);
      for (const { at, flipped } of flips(canonicalJson({ ...publication.head() }))) {
        const { code } = scene.run(
          ...args.slice(0, 2),
          '--head',
          scene.save('flipped.json', flipped),
          '--key',
          PUBLIC_KEY,
        );
        expect({ at, found: code === 1 || code === 2 }).toEqual({ at, found: true });
      }
    },
    FLIPS_MS,
  );

  it(
    'anywhere in a proof is found',
    () => {
      const proof = canonicalJson(publication.proof(2) as CanonicalValue);
      expect(scene.run('--proof', scene.save('proof.json', proof), '--key', PUBLIC_KEY).code).toBe(0);
      for (const { at, flipped } of flips(proof)) {
        const { code } = scene.run('--proof', scene.save('flipped.json', flipped), '--key', PUBLIC_KEY);
        expect({ at, found: code !== 0 }).toEqual({ at, found: true });
      }
    },
    FLIPS_MS,
  );
});
