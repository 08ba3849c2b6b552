import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { canonicalBytes, canonicalJson } from './canonical-json';
import { consistencyProof } from './consistency';
import { digestToHex, leafHash } from './digests';
import { entryLeaf } from './entries';
import { extendsHead, keyId, publicKeyOf, signHead, verifyHead } from './heads';
import type { Head, SignedHead } from './heads';
import { merkleTree, rootOf } from './tree';

/** Secret and public keys of RFC 8032 §7.1, TEST 1 to 3. */
const VECTORS = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  ],
] as const;

const SECRET = hexToBytes(VECTORS[0][0]);
const PUBLIC = hexToBytes(VECTORS[0][1]);

const TREE = merkleTree(Array.from({ length: 12 }, (_, i) => entryLeaf({ act: 'counted', number: i })));
const statementAt = (size: number) => ({
  log: 'valmont',
  size,
  root: rootOf(TREE, size),
  time: '2026-11-23T18:30:00Z',
});

/** The wrapping that Node asks for around the 32 bytes of RFC 8032 (RFC 8410 §7 and §4). */
const PKCS8 = '302e020100300506032b657004220420';
const SPKI = '302a300506032b6570032100';

describe('RFC 8032, the keys of heads', () => {
  it.each(VECTORS)('derives the public key of the vector %s', (secret, expected) => {
    expect(bytesToHex(publicKeyOf(hexToBytes(secret)))).toBe(expected);
  });

  it('names a key by its hash, so that a head says which key to look for', () => {
    expect(keyId(PUBLIC)).toMatch(/^ed25519:[0-9a-f]{32}$/);
    expect(new Set(VECTORS.map(([, publicKey]) => keyId(hexToBytes(publicKey)))).size).toBe(3);
  });
});

describe('a signed head', () => {
  it('is the canonical JSON of log, size, root, time and key', () => {
    const { head } = signHead(statementAt(3), SECRET);
    expect(canonicalJson(head)).toBe(
      `{"key":"${keyId(PUBLIC)}","log":"valmont","root":"${digestToHex(rootOf(TREE, 3))}","size":3,"time":"2026-11-23T18:30:00Z"}`,
    );
  });

  it('agrees with another implementation of Ed25519, both ways', () => {
    for (const [secret, publicKey] of VECTORS) {
      const signed = signHead(statementAt(12), hexToBytes(secret));
      const message = canonicalBytes(signed.head);
      const nodeSecret = createPrivateKey({ key: Buffer.from(PKCS8 + secret, 'hex'), format: 'der', type: 'pkcs8' });
      const nodePublic = createPublicKey({ key: Buffer.from(SPKI + publicKey, 'hex'), format: 'der', type: 'spki' });
      expect(verify(null, message, nodePublic, Buffer.from(signed.signature, 'hex'))).toBe(true);
      expect(sign(null, message, nodeSecret).toString('hex')).toBe(signed.signature);
      expect(verifyHead(signed, hexToBytes(publicKey))).toBe(true);
    }
  });

  it('is refused once any part of it is changed', () => {
    const signed = signHead(statementAt(12), SECRET);
    const changes: Partial<Head>[] = [
      { log: 'autre' },
      { size: 11 },
      { root: digestToHex(rootOf(TREE, 11)) },
      { time: '2026-11-23T18:30:01Z' },
      { key: keyId(hexToBytes(VECTORS[1][1])) },
    ];
    for (const change of changes) {
      expect(verifyHead({ ...signed, head: { ...signed.head, ...change } }, PUBLIC)).toBe(false);
    }
    expect(verifyHead(signed, hexToBytes(VECTORS[1][1]))).toBe(false);
  });

  it('is refused with any bit of its signature flipped', () => {
    const signed = signHead(statementAt(12), SECRET);
    fc.assert(
      fc.property(fc.nat({ max: 511 }), (bit) => {
        const signature = hexToBytes(signed.signature);
        signature[bit >> 3] = signature[bit >> 3]! ^ (1 << (bit & 7));
        expect(verifyHead({ ...signed, signature: bytesToHex(signature) }, PUBLIC)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused under a key of small order, with which one signature fits every head', () => {
    const smallOrder = hexToBytes(`01${'00'.repeat(31)}`);
    const head = { ...signHead(statementAt(12), SECRET).head, key: keyId(smallOrder) };
    expect(verifyHead({ head, signature: `01${'00'.repeat(63)}` }, smallOrder)).toBe(false);
  });

  it('reads what strangers send without throwing', () => {
    const signed = signHead(statementAt(12), SECRET);
    const wrong: unknown[] = [
      { ...signed, signature: signed.signature.toUpperCase() },
      { ...signed, signature: '' },
      { ...signed, signature: 7 },
      { ...signed, head: { ...signed.head, root: [signed.head.root] } },
      { ...signed, head: { ...signed.head, size: '12' } },
      { ...signed, head: { ...signed.head, size: -1 } },
      { ...signed, head: { ...signed.head, time: 'yesterday' } },
      { ...signed, head: { ...signed.head, log: '' } },
      { ...signed, head: { ...signed.head, log: '\ud800' } },
    ];
    for (const stranger of wrong) expect(verifyHead(stranger as SignedHead, PUBLIC)).toBe(false);
    expect(verifyHead(signed, PUBLIC.slice(1))).toBe(false);
  });

  it('is not signed over a statement that nobody could verify', () => {
    for (const wrong of [
      { size: -1 },
      { size: 1.5 },
      { time: '23/11/2026' },
      { log: '' },
      { root: new Uint8Array(31) },
    ]) {
      expect(() => signHead({ ...statementAt(3), ...wrong }, SECRET)).toThrow(RangeError);
    }
  });
});

describe('a later head', () => {
  const proofBetween = (first: number, second: number) => consistencyProof(TREE, first, second).map(digestToHex);
  const headAt = (size: number) => signHead(statementAt(size), SECRET).head;

  it('extends the head that someone kept', () => {
    expect(extendsHead(headAt(5), headAt(12), proofBetween(5, 12))).toBe(true);
    expect(extendsHead(headAt(0), headAt(12), [])).toBe(true);
    expect(extendsHead(headAt(12), headAt(12), [])).toBe(true);
  });

  it('does not extend it when it is smaller, of another log, or rewritten', () => {
    expect(extendsHead(headAt(12), headAt(5), proofBetween(5, 12))).toBe(false);
    expect(extendsHead(headAt(5), { ...headAt(12), log: 'autre' }, proofBetween(5, 12))).toBe(false);
    expect(extendsHead(headAt(5), { ...headAt(12), root: headAt(11).root }, proofBetween(5, 12))).toBe(false);
    expect(extendsHead(headAt(5), headAt(12), ['zz'])).toBe(false);
  });
});

describe('the leaf of an entry', () => {
  it('is SHA-256 over 0x00, the domain and the canonical entry', () => {
    const entry = { type: 'budget.counted', budget: 'bud_1', ballots: 42 };
    const text = 'parvis/record/v1{"ballots":42,"budget":"bud_1","type":"budget.counted"}';
    expect(digestToHex(entryLeaf(entry))).toBe(digestToHex(leafHash(utf8ToBytes(text))));
  });

  it('is not the leaf of the same text in another log', () => {
    expect(digestToHex(entryLeaf({ a: 1 }))).not.toBe(digestToHex(leafHash(utf8ToBytes('{"a":1}'))));
    expect(digestToHex(entryLeaf({ a: 1 }))).not.toBe(digestToHex(leafHash(utf8ToBytes('parvis/cast/v1{"a":1}'))));
  });
});
