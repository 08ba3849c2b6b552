import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical-json';
import { isDigestHex } from './digests';
import { keyId, publicKeyOf } from './heads';

/** One key hands over to the next: whoever trusted the old one can trust the new one, without asking anyone. */
export type KeyRotation = {
  /** Which log, as in its heads. */
  readonly log: string;
  readonly oldKey: string;
  readonly newKey: string;
  /** 64 lowercase hexadecimal digits. */
  readonly newPublicKey: string;
};

export interface SignedRotation {
  readonly rotation: KeyRotation;
  /** Ed25519 by the old key over JCS(rotation), whose members differ from a head's: neither can pass for the other. */
  readonly signature: string;
}

export function signRotation(log: string, oldSecretKey: Uint8Array, newPublicKey: Uint8Array): SignedRotation {
  const rotation: KeyRotation = {
    log,
    oldKey: keyId(publicKeyOf(oldSecretKey)),
    newKey: keyId(newPublicKey),
    newPublicKey: bytesToHex(newPublicKey),
  };
  return { rotation, signature: bytesToHex(ed25519.sign(canonicalBytes(rotation), oldSecretKey)) };
}

/** True only when the old key said it, and said the key it names. */
export function verifyRotation({ rotation, signature }: SignedRotation, oldPublicKey: Uint8Array): boolean {
  const { log, oldKey, newKey, newPublicKey } = rotation;
  try {
    if (!isDigestHex(newPublicKey) || oldKey !== keyId(oldPublicKey) || newKey !== keyId(hexToBytes(newPublicKey)))
      return false;
    const statement = canonicalBytes({ log, oldKey, newKey, newPublicKey });
    return ed25519.verify(hexToBytes(signature), statement, oldPublicKey, { zip215: false });
  } catch {
    return false;
  }
}
