import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical-json';
import type { CanonicalValue } from './canonical-json';
import { leafHash } from './digests';
import type { Digest } from './digests';

/** An official act as it is published: names and values that RFC 8785 can write. */
export type RecordEntry = { readonly [name: string]: CanonicalValue };

/**
 * Says what kind of leaf this is, so that no urn leaf ("parvis/cast/v1"), pool leaf or other hash of ours can ever be
 * read as an act. The entry's text begins with `{`, hence no separator is needed.
 */
const RECORD_DOMAIN = utf8ToBytes('parvis/record/v1');

/** SHA-256(0x00 ‖ "parvis/record/v1" ‖ JCS(entry)). */
export function entryLeaf(entry: RecordEntry): Digest {
  return leafHash(concatBytes(RECORD_DOMAIN, canonicalBytes(entry)));
}
