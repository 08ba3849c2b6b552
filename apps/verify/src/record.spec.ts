import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  consistencyProof,
  digestToHex,
  keyId,
  publicKeyOf,
  rootOf,
  signHead,
  signRotation,
  type RecordEntry,
} from '@parvis/merkle-record';
import { join } from 'node:path';
import { UsageError } from './command';
import { act, LOG, PUBLIC_KEY, Publication, secretKey, VerifierScene } from './public-record/verifier-scene';

const SIZE = 13;
const nextKey = new Uint8Array(32).fill(2);
const strangerKey = new Uint8Array(32).fill(3);

const scene = new VerifierScene();
const publication = Publication.of(SIZE);
const rewritten = new Publication(
  publication.entries.map((entry, index) => (index === 4 ? { ...entry, act: 'other' } : entry)),
);

afterAll(() => scene.close());

let whole: string[];

beforeEach(() => {
  whole = scene.publish(publication);
});

describe('a record as it was published', () => {
  it('is found right, and what was not looked at is said', () => {
    const { code, text } = scene.run(...whole);
    expect(text).toMatch(
      /^Checked: 13 entries and their fingerprints; .*signature of the head by ed25519:.*\. Not checked: whether what was recorded is true/,
    );
    expect(code).toBe(0);
  });

  it('may be checked with the key file, and with heads, proofs and proofs of consistency that were kept', () => {
    const key = scene.saveJson('key.json', { publicKey: PUBLIC_KEY });
    const kept = scene.saveJson('kept.json', publication.head(5));
    const proof = scene.saveJson('proof.json', publication.proof(3));
    const old = scene.saveJson('old-proof.json', publication.proof(3, publication.head(7)));
    const { code, text } = scene.run(
      ...whole.slice(0, 4),
      '--key',
      key,
      '--since',
      kept,
      '--proof',
      proof,
      '--proof',
      old,
    );
    expect(text).toContain('still begins with the 5 entries of');
    expect(text).toContain('that entry 3 (territory-opened, 2026-04-07T08:00:03.000Z, rec_3) is in the record');
    expect(code).toBe(0);
  });

  it('is found right when it is empty or has one entry', () => {
    for (const size of [0, 1]) {
      const args = scene.publish(Publication.of(size));
      expect(scene.run(...args)).toMatchObject({ code: 0 });
    }
  });
});

describe('exit 1: something is wrong', () => {
  it('an entry changed together with its fingerprint: the root tells', () => {
    const args = scene.publish(rewritten);
    scene.saveJson('head.json', publication.head());
    const { code, text } = scene.run(...args);
    expect(text).toContain('WRONG: the 13 entries do not make the root of the head of 2026-04-07T09:00:13.000Z');
    expect(code).toBe(1);
  });

  it('a whole record rewritten and signed again: the kept head tells', () => {
    const args = scene.publish(rewritten);
    const before = scene.saveJson('before.json', publication.head(4));
    const after = scene.saveJson('after.json', publication.head(5));
    const { code, text } = scene.run(...args, '--since', before, '--since', after);
    expect(text).toContain('still begins with the 4 entries');
    expect(text).toContain('WRONG: the record no longer begins with the 5 entries');
    expect(code).toBe(1);
  });

  it('a record that has shrunk', () => {
    const kept = scene.saveJson('kept.json', publication.head());
    const args = scene.publish(Publication.of(8));
    const { code, text } = scene.run(...args, '--since', kept);
    expect(text).toContain('the record has shrunk');
    expect(code).toBe(1);
  });

  it.each([
    [
      'two entries exchanged',
      (lines: string[]) => [lines[1]!, lines[0]!, ...lines.slice(2)],
      'entry 0 (line 1) says that it is entry 1',
    ],
    [
      'an entry taken out',
      (lines: string[]) => lines.filter((_, i) => i !== 5),
      'entry 5 (line 6) says that it is entry 6',
    ],
    [
      'an entry repeated',
      (lines: string[]) => [...lines.slice(0, 3), ...lines.slice(2)],
      'entry 3 (line 4) says that it is entry 2',
    ],
  ])('%s', (_, change, sentence) => {
    const lines = publication.lines();
    const { code, text } = scene.run(
      '--entries',
      scene.save('changed.jsonl', change(lines).join('')),
      ...whole.slice(2),
    );
    expect(text).toContain(sentence);
    expect(code).toBe(1);
  });

  it('a head signed by another key', () => {
    const head = scene.saveJson('head.json', publication.head(SIZE, strangerKey));
    const { code, text } = scene.run(...whole.slice(0, 2), '--head', head, '--key', PUBLIC_KEY);
    expect(text).toContain('is not signed by the key given');
    expect(code).toBe(1);
  });

  it('a head of another record', () => {
    const kept = publication.head(5);
    const other = signHead({ ...kept.head, log: 'parvis/record/ter_b', root: rootOf(publication.tree, 5) }, secretKey);
    const { code, text } = scene.run(...whole, '--since', scene.saveJson('kept.json', other));
    expect(text).toContain('is a head of another record');
    expect(code).toBe(1);
  });
});

describe('exit 2: an input cannot be read', () => {
  it.each([
    ['a file that is not there', () => ['--entries', join(scene.folder, 'none.jsonl'), ...whole.slice(2)], 'ENOENT'],
    [
      'an empty line',
      () => ['--entries', scene.save('e.jsonl', `${publication.text()}\n`), ...whole.slice(2)],
      'line 14: ',
    ],
    [
      'bytes that are no text',
      () => ['--entries', scene.save('e.jsonl', Buffer.from([0x7b, 0xff, 0x0a])), ...whole.slice(2)],
      'line 1: not UTF-8',
    ],
    [
      'a head without signature',
      () => [
        ...whole.slice(0, 2),
        '--head',
        scene.saveJson('h.json', { head: publication.head().head }),
        '--key',
        PUBLIC_KEY,
      ],
      'not a head',
    ],
    ['a key file without key', () => [...whole.slice(0, 4), '--key', scene.saveJson('k.json', {})], 'not a key'],
    [
      'half of a surrogate pair in a proof',
      () => ['--proof', scene.save('p.json', '{"entry":{"a":"\\ud83d"}}'), '--key', PUBLIC_KEY],
      'not JSON',
    ],
  ])('%s', (_, args, sentence) => {
    const { code, text } = scene.run(...args());
    expect(text).toContain(sentence);
    expect(text).toContain('Not checked:');
    expect(code).toBe(2);
  });

  it.each([[[]], [['--entries', 'e']], [['--proof', 'p', '--key', 'ed25519:00']], [['--proof', 'p', '--unknown']]])(
    'arguments that make no sense: %j',
    (args) => {
      expect(() => scene.run(...args)).toThrow(UsageError);
    },
  );
});

describe('exit 3: not provable from what was given', () => {
  it('no key: all but who signed', () => {
    const { code, text } = scene.run(...whole.slice(0, 4));
    expect(text).toContain('NOT PROVABLE: who signed the head');
    expect(code).toBe(3);
  });

  it('entries that end before the head does', () => {
    const lines = publication
      .text()
      .split(/(?<=\n)/)
      .slice(0, 10)
      .join('');
    const { code, text } = scene.run('--entries', scene.save('short.jsonl', lines), ...whole.slice(2));
    expect(text).toContain('the last 3 are missing');
    expect(code).toBe(3);
  });

  it('entries that go on after the head', () => {
    const head = scene.saveJson('head.json', publication.head(10));
    const { code, text } = scene.run(...whole.slice(0, 2), '--head', head, '--key', PUBLIC_KEY);
    expect(text).toContain('3 entries more than the head covers');
    expect(code).toBe(3);
  });

  it('a kept head without the entries, unless a proof of consistency is given', () => {
    const proof = scene.saveJson('proof.json', publication.proof(2));
    const kept = scene.saveJson('kept.json', publication.head(5));
    const without = scene.run('--proof', proof, '--key', PUBLIC_KEY, '--since', kept);
    expect(without.text).toContain('give the entries, or --consistency');
    expect(without.code).toBe(3);
    const hashes = consistencyProof(publication.tree, 5).map(digestToHex);
    const path = { first: 5, hashes, signedHead: publication.head() };
    const given = scene.run(
      '--proof',
      proof,
      '--key',
      PUBLIC_KEY,
      '--since',
      kept,
      '--consistency',
      scene.saveJson('c.json', path),
    );
    expect(given.text).toContain('still begins with the 5 entries');
    expect(given.code).toBe(0);
    const bent = { ...path, hashes: [...hashes.slice(1), hashes[0]] };
    expect(
      scene.run('--proof', proof, '--key', PUBLIC_KEY, '--since', kept, '--consistency', scene.saveJson('c.json', bent))
        .code,
    ).toBe(1);
  });
});

describe('a key that handed over to the next', () => {
  const rotation = (oldKey: Uint8Array, newKey: Uint8Array): RecordEntry => {
    const signed = signRotation(LOG, oldKey, publicKeyOf(newKey));
    const { oldKey: from, newKey: to, newPublicKey } = signed.rotation;
    return {
      ...act(5),
      act: 'key-rotated',
      subject: { oldKey: from, newKey: to, newPublicKey, signature: signed.signature },
    };
  };
  const rotated = (entry: RecordEntry): Publication =>
    new Publication(
      publication.entries.map((one, i) => (i === 5 ? entry : one)),
      nextKey,
    );

  it('is followed from the key that the reader kept', () => {
    const args = scene.publish(rotated(rotation(secretKey, nextKey)));
    const { code, text } = scene.run(...args);
    expect(text).toContain(
      `by ${keyId(publicKeyOf(nextKey))}, to which ${keyId(publicKeyOf(secretKey))} handed over by entry 5`,
    );
    expect(code).toBe(0);
  });

  it('is not followed when the old key did not sign it', () => {
    const forged = rotation(strangerKey, nextKey);
    const subject = { ...(forged['subject'] as Record<string, string>), oldKey: keyId(publicKeyOf(secretKey)) };
    const args = scene.publish(rotated({ ...forged, subject }));
    const { code, text } = scene.run(...args);
    expect(text).toContain('entry 5 says that a new key signs from there, and the key before it did not sign that');
    expect(code).toBe(1);
  });

  it('cannot be followed without the entries', () => {
    const proof = scene.saveJson('proof.json', rotated(rotation(secretKey, nextKey)).proof(2));
    const { code, text } = scene.run('--proof', proof, '--key', PUBLIC_KEY);
    expect(text).toContain('only the entries can show that one followed the other');
    expect(code).toBe(3);
  });
});
