import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical-json';
import { verifyConsistency } from './consistency';
import { digestFromHex, digestToHex, isDigestHex } from './digests';
import type { Digest } from './digests';

/** The state of a log at one moment. A type and not an interface, because only types fit `CanonicalValue`. */
export type Head = {
  /** Which log: the public record of a territory, or the urn of a box. */
  readonly log: string;
  /** Number of leaves. */
  readonly size: number;
  /** 64 lowercase hexadecimal digits. */
  readonly root: string;
  /** UTC, as in `2026-11-23T18:30:00Z` or with milliseconds. Stated by the log, proven only by an outside anchor. */
  readonly time: string;
  /** `keyId` of the key that signs. */
  readonly key: string;
};

export interface SignedHead {
  readonly head: Head;
  /** Ed25519 over JCS(head): 128 lowercase hexadecimal digits. */
  readonly signature: string;
}

export interface HeadStatement {
  readonly log: string;
  readonly size: number;
  readonly root: Digest;
  readonly time: string;
}

/** @throws RangeError when the statement could not be verified by anyone: wrong size, digest or time. */
export function signHead(statement: HeadStatement, secretKey: Uint8Array): SignedHead {
  const { log, size, root, time } = statement;
  const head: Head = { log, size, root: digestToHex(root), time, key: keyId(publicKeyOf(secretKey)) };
  if (!isHead(head)) throw new RangeError(`wrong head: log ${log}, size ${size}, time ${time}`);
  return { head, signature: bytesToHex(ed25519.sign(canonicalBytes(head), secretKey)) };
}

/**
 * True only for a well-formed head signed by this very key. `zip215: false` asks for RFC 8032 to the letter: the laxer
 * rule lets a dishonest signer make one signature that fits two messages, and later deny what was signed.
 */
export function verifyHead({ head, signature }: SignedHead, publicKey: Uint8Array): boolean {
  if (!isHead(head) || head.key !== keyId(publicKey) || !SIGNATURE.test(signature)) return false;
  const { log, size, root, time, key } = head;
  try {
    return ed25519.verify(hexToBytes(signature), canonicalBytes({ log, size, root, time, key }), publicKey, {
      zip215: false,
    });
  } catch {
    return false;
  }
}

/** Whether `later` says everything that `kept` said, in the same order, and only adds to it. Signatures apart. */
export function extendsHead(kept: Head, later: Head, proof: readonly string[]): boolean {
  if (!isHead(kept) || !isHead(later) || kept.log !== later.log || !proof.every(isDigestHex)) return false;
  return verifyConsistency({
    first: kept.size,
    firstRoot: digestFromHex(kept.root),
    second: later.size,
    secondRoot: digestFromHex(later.root),
    proof: proof.map(digestFromHex),
  });
}

export function publicKeyOf(secretKey: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(secretKey);
}

/** Names a key in a line of text; 128 bits of its hash, so that nobody finds another key with the same name. */
export function keyId(publicKey: Uint8Array): string {
  return `ed25519:${bytesToHex(sha256(publicKey)).slice(0, 32)}`;
}

const SIGNATURE = /^[0-9a-f]{128}$/;
const UTC_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

function isHead(head: Head): boolean {
  return (
    typeof head.log === 'string' &&
    head.log !== '' &&
    head.log.isWellFormed() &&
    Number.isSafeInteger(head.size) &&
    head.size >= 0 &&
    isDigestHex(head.root) &&
    typeof head.time === 'string' &&
    UTC_INSTANT.test(head.time) &&
    typeof head.key === 'string'
  );
}
