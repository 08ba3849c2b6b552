import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** 32 bytes: the SHA-256 of a leaf, of a node, or of a whole tree. */
export type Digest = Uint8Array;

const DIGEST_LENGTH = 32;

/**
 * RFC 9162 §2.1.1 puts a different byte before leaves and nodes. Without it, an inner node could be passed off as a
 * leaf (second preimage), and a proof would show an entry that nobody ever recorded.
 */
const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

export function leafHash(data: Uint8Array): Digest {
  return sha256(concatBytes(LEAF, data));
}

export function nodeHash(left: Digest, right: Digest): Digest {
  return sha256(concatBytes(NODE, left, right));
}

/** RFC 9162 §2.1.1: the root of a tree without leaves is the hash of nothing at all. */
export function emptyRoot(): Digest {
  return sha256(new Uint8Array(0));
}

/** Roots and proofs are public, so the comparison need not run in constant time. */
export function sameDigest(a: Digest, b: Digest): boolean {
  return isDigest(a) && isDigest(b) && a.every((byte, i) => byte === b[i]);
}

/** A leaf of another length, beside a neighbour that makes up the difference, would move the border between the two. */
export function isDigest(bytes: Uint8Array): boolean {
  return bytes.length === DIGEST_LENGTH;
}

export function digestToHex(digest: Digest): string {
  return bytesToHex(digest);
}

const LOWERCASE_HEX_DIGEST = /^[0-9a-f]{64}$/;

export function isDigestHex(text: unknown): text is string {
  return typeof text === 'string' && LOWERCASE_HEX_DIGEST.test(text);
}

/** @throws RangeError unless the text is 64 lowercase hexadecimal digits, the only spelling a head may sign. */
export function digestFromHex(text: string): Digest {
  if (!isDigestHex(text)) throw new RangeError('expected a SHA-256 digest: 64 lowercase hexadecimal digits');
  return hexToBytes(text);
}
