import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import {
  canonicalJson,
  isDigestHex,
  readCanonicalJson,
  type CanonicalValue,
  type Head,
  type RecordEntry,
  type SignedHead,
} from '@parvis/merkle-record';

/** An input that cannot be read: which file, and which of its lines. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(
    readonly file: string,
    readonly line: number | null,
    reason: string,
  ) {
    super(`${file}: ${line === null ? '' : `line ${line}: `}${reason}`);
  }
}

/** A line of `entries.jsonl`, or the beginning of a proof. */
export interface PlacedEntry {
  readonly entry: RecordEntry;
  readonly index: number;
  readonly leaf: string;
}

export interface InclusionFile extends PlacedEntry {
  readonly hashes: readonly string[];
  readonly signedHead: SignedHead;
}

export interface ConsistencyFile {
  readonly first: number;
  readonly hashes: readonly string[];
  readonly signedHead: SignedHead;
}

export interface KeyFile {
  readonly publicKey: string;
}

type Members = Readonly<Record<string, unknown>>;

const CHUNK_BYTES = 262_144;
const LINE_FEED = 0x0a;
/** The record's entries have a few hundred bytes; a longer line is not one of them. */
const LONGEST_LINE = 1_000_000;

/** The entries one by one, so that a long record costs no memory. @throws UnreadableError naming the line */
export function* readEntries(file: string): Generator<PlacedEntry> {
  let number = 0;
  for (const bytes of linesOf(file)) {
    number += 1;
    const value = parse(file, number, bytes);
    if (!isPlacedEntry(value))
      throw new UnreadableError(file, number, `entry ${number - 1} is not { entry, index, leaf }.`);
    yield value;
  }
}

export function readHead(file: string): SignedHead {
  const value = readJson(file);
  if (!isSignedHead(value)) throw new UnreadableError(file, null, 'not a head { head, signature }.');
  return value;
}

export function readInclusion(file: string): InclusionFile {
  const value = readJson(file);
  if (!isPlacedEntry(value) || !isPath(value))
    throw new UnreadableError(file, null, 'not a proof { entry, hashes, index, leaf, signedHead }.');
  return value;
}

export function readConsistency(file: string): ConsistencyFile {
  const value = readJson(file);
  if (!isMembers(value) || !isPlace(value['first']) || !isPath(value)) {
    throw new UnreadableError(file, null, 'not a proof of consistency { first, hashes, signedHead }.');
  }
  return value as unknown as ConsistencyFile;
}

export function readKey(file: string): string {
  const value = readJson(file);
  const key = isMembers(value) ? value['publicKey'] : undefined;
  if (!isDigestHex(key)) throw new UnreadableError(file, null, 'not a key { publicKey, … }.');
  return key;
}

/**
 * People may have saved it with other spaces: only the values count, since each is checked. They must have a canonical
 * form, to be hashed.
 */
function readJson(file: string): unknown {
  const bytes = read(file, () => readFileSync(file));
  const text = decode(file, null, bytes);
  try {
    const value = JSON.parse(text) as CanonicalValue;
    canonicalJson(value);
    return value;
  } catch {
    throw new UnreadableError(file, null, 'not JSON.');
  }
}

function parse(file: string, line: number, bytes: Uint8Array): unknown {
  const text = decode(file, line, bytes);
  try {
    return readCanonicalJson(text);
  } catch {
    throw new UnreadableError(file, line, `entry ${line - 1} is not canonical JSON (RFC 8785).`);
  }
}

function decode(file: string, line: number | null, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError(file, line, 'not UTF-8.');
  }
}

function* linesOf(file: string): Generator<Uint8Array> {
  const descriptor = read(file, () => openSync(file, 'r'));
  try {
    const chunk = new Uint8Array(CHUNK_BYTES);
    let rest: Uint8Array = new Uint8Array(0);
    for (let size = read(file, () => readSync(descriptor, chunk)); size > 0; size = readSync(descriptor, chunk)) {
      let begin = 0;
      const bytes = Buffer.concat([rest, chunk.subarray(0, size)]);
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, begin)) {
        yield bytes.subarray(begin, end);
        begin = end + 1;
      }
      rest = bytes.subarray(begin);
      if (rest.length > LONGEST_LINE)
        throw new UnreadableError(file, null, `a line of more than ${LONGEST_LINE} bytes.`);
    }
    if (rest.length > 0) yield rest;
  } finally {
    closeSync(descriptor);
  }
}

function read<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new UnreadableError(file, null, error instanceof Error ? error.message : String(error));
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isPlacedEntry(value: unknown): value is PlacedEntry {
  return isMembers(value) && isMembers(value['entry']) && isPlace(value['index']) && isDigestHex(value['leaf']);
}

function isPath(value: Members | PlacedEntry): value is InclusionFile {
  const { hashes, signedHead } = value as Members;
  return Array.isArray(hashes) && hashes.every(isDigestHex) && isSignedHead(signedHead);
}

function isSignedHead(value: unknown): value is SignedHead {
  return isMembers(value) && typeof value['signature'] === 'string' && isHead(value['head']);
}

function isHead(value: unknown): value is Head {
  if (!isMembers(value)) return false;
  const { log, size, root, time, key } = value;
  return (
    typeof log === 'string' && isPlace(size) && isDigestHex(root) && typeof time === 'string' && typeof key === 'string'
  );
}
