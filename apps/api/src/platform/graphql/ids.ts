import { randomUUID } from 'node:crypto';

/** RFC 4648 base32 in lower case without padding: an id survives a telephone call and a case-blind file system. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ENCODED_LENGTH = 26; // ⌈128 bits ÷ 5⌉

/** One prefix per kind of thing, so that an id of another kind is refused before any query. */
export const idPrefixes = {
  territory: 'ter',
  district: 'dis',
  person: 'per',
  signInRequest: 'sir',
  budget: 'bud',
  project: 'prj',
  count: 'cnt',
  claim: 'clm',
  ruleTrial: 'tri',
  ruleChoice: 'rch',
  job: 'job',
  recordEntry: 'rec',
} as const;
export type IdKind = keyof typeof idPrefixes;

const kindByPrefix = new Map(Object.entries(idPrefixes).map(([kind, prefix]) => [prefix as string, kind as IdKind]));

export function encodeId(kind: IdKind, uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`) << 2n; // 26 × 5 = 130 bits
  let text = '';
  for (let place = 0; place < ENCODED_LENGTH; place++) {
    text = ALPHABET.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return `${idPrefixes[kind]}_${text}`;
}

/** @returns the uuid, or `null` for anything that is not exactly an id of this kind. */
export function decodeId(kind: IdKind, id: string): string | null {
  const read = readId(id);
  return read?.kind === kind ? read.uuid : null;
}

export function readId(id: string): { kind: IdKind; uuid: string } | null {
  const match = /^([a-z]{3})_([a-z2-7]{26})$/.exec(id);
  const kind = kindByPrefix.get(match?.[1] ?? '');
  if (match === null || kind === undefined) return null;
  let bits = 0n;
  for (const letter of match[2] ?? '') bits = (bits << 5n) | BigInt(ALPHABET.indexOf(letter));
  if ((bits & 3n) !== 0n) return null; // the two bits of padding: another spelling of the same id
  const hex = (bits >> 2n).toString(16).padStart(32, '0');
  return { kind, uuid: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

/** RFC 9562 UUIDv7: ordered by time, for public things. Where time would betray a voter use `randomUuid`. */
export function timeOrderedUuid(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

export { randomUUID as randomUuid };
