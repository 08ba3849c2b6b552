import {
  digestFromHex,
  digestToHex,
  entryLeaf,
  extendsHead,
  keyId,
  verifyHead,
  verifyInclusion,
  type SignedHead,
} from '@parvis/merkle-record';
import type { ConsistencyFile, InclusionFile, PlacedEntry } from './published-files';
import { nameOf, SealedEntries, type TrustedKey } from './sealed-entries';
import { Verdict } from './verdict';

/** What was given, read but not believed. */
export interface Given {
  /** Undefined when no file of entries was given. */
  readonly entries: Iterable<PlacedEntry> | undefined;
  readonly head: SignedHead | undefined;
  /** 64 hexadecimal digits. */
  readonly key: string | undefined;
  readonly since: readonly Named<SignedHead>[];
  readonly proofs: readonly Named<InclusionFile>[];
  readonly consistency: readonly Named<ConsistencyFile>[];
}

/** `name` is the file, as the person typed it. */
export interface Named<File> {
  readonly name: string;
  readonly file: File;
}

interface Examination {
  readonly given: Given;
  /** The state everything is compared with. */
  readonly head: SignedHead;
  readonly entries: SealedEntries | undefined;
  readonly verdict: Verdict;
}

/** Checks the record from what was given alone. @throws UnreadableError while entries are read */
export function checkRecord(given: Given): Verdict {
  const verdict = new Verdict();
  const head = given.head ?? given.proofs[0]?.file.signedHead ?? given.consistency[0]?.file.signedHead;
  if (head === undefined) throw new Error('Nothing was given that could be checked.');
  const entries = given.entries === undefined ? undefined : readAll(given.entries, given, head);
  const examination = { given, head, entries, verdict };
  checkEntries(examination);
  checkSignature(examination, head, 'the head');
  for (const kept of given.since) checkKept(examination, kept);
  for (const proof of given.proofs) checkProof(examination, proof);
  if (entries === undefined) verdict.notChecked.push('the entries that were not given');
  verdict.notChecked.push(
    'whether what was recorded is true, and whether everything was',
    'when it was sealed, which is the record’s own word',
    'whether others are shown the same record: compare heads',
  );
  return verdict;
}

function readAll(lines: Iterable<PlacedEntry>, { since, proofs }: Given, { head }: SignedHead): SealedEntries {
  const sizes = [
    head.size,
    ...since.map(({ file }) => file.head.size),
    ...proofs.map(({ file }) => file.signedHead.head.size),
  ];
  const entries = new SealedEntries(head.log, new Set(sizes));
  for (const placed of lines) entries.add(placed);
  return entries;
}

function checkEntries({ head: { head }, entries, verdict }: Examination): void {
  if (entries === undefined) return;
  verdict.wrong.push(...entries.wrong);
  if (entries.wrong.length === 0) verdict.checked.push(`${count(entries.size)} and their fingerprints`);
  if (entries.size < head.size) {
    verdict.notProvable.push(
      `the head covers ${count(head.size)}, the file holds ${entries.size}: the last ${head.size - entries.size} are missing.`,
    );
    return;
  }
  verdict.expect(
    entries.rootAt(head.size) === head.root,
    `that they make the root of the head of ${head.time}`,
    `the ${count(head.size)} do not make the root of the head of ${head.time}: one of them is not the one that was signed.`,
  );
  if (entries.size > head.size) {
    verdict.notProvable.push(
      `the file holds ${count(entries.size - head.size)} more than the head covers: nothing vouches for them.`,
    );
  }
}

/** @returns whether the head can be relied on */
function checkSignature({ given, entries, verdict }: Examination, signed: SignedHead, which: string): boolean {
  const { head } = signed;
  if (given.key === undefined) {
    verdict.notProvable.push(`who signed ${which}: no --key was given. It names the key ${head.key}.`);
    return false;
  }
  const pinned: TrustedKey = { publicKey: given.key, key: keyId(digestFromHex(given.key)), since: -1 };
  const { keys, wrong } = entries?.keysFrom(pinned, head) ?? { keys: [pinned], wrong: [] };
  verdict.wrong.push(...wrong.filter((line) => !verdict.wrong.includes(line)));
  const key = keys.find((one) => one.key === head.key);
  if (key === undefined && entries === undefined) {
    verdict.notProvable.push(
      `${which} is signed by ${head.key}, not by ${pinned.key}: only the entries can show that one followed the other.`,
    );
    return false;
  }
  const heir = key === undefined || key.since < 0 ? '' : `, to which ${pinned.key} handed over by entry ${key.since}`;
  return verdict.expect(
    key !== undefined && verifyHead(signed, digestFromHex(key.publicKey)),
    `the signature of ${which} by ${head.key}${heir}`,
    `${which} (${head.time}) is not signed by the key given${keys.length > 1 ? ' nor by one that followed it' : ''}.`,
  );
}

/** A head that the reader kept: the record must still begin with what it covered. */
function checkKept(examination: Examination, { name, file: kept }: Named<SignedHead>): void {
  const { given, head, entries, verdict } = examination;
  checkSignature(examination, kept, name);
  if (kept.head.log !== head.head.log)
    return void verdict.wrong.push(`${name} is a head of another record (${kept.head.log}).`);
  if (kept.head.size > head.head.size) {
    return void verdict.wrong.push(
      `${name} covers ${count(kept.head.size)}, the head given only ${head.head.size}: the record has shrunk, or the heads were exchanged.`,
    );
  }
  const path = given.consistency.find(({ file }) => file.first === kept.head.size && sameHead(file.signedHead, head));
  const root = entries?.rootAt(kept.head.size);
  if (root === undefined && path === undefined) {
    return void verdict.notProvable.push(
      `that the record begins with the ${count(kept.head.size)} of ${name}: give the entries, or --consistency.`,
    );
  }
  const holds =
    root === undefined ? extendsHead(kept.head, head.head, path?.file.hashes ?? []) : root === kept.head.root;
  verdict.expect(
    holds,
    `that the record still begins with the ${count(kept.head.size)} of ${name}`,
    `the record no longer begins with the ${count(kept.head.size)} of ${name}, signed on ${kept.head.time}: it was rewritten.`,
  );
}

function checkProof(examination: Examination, { name, file }: Named<InclusionFile>): void {
  const { head, entries, verdict } = examination;
  const { entry, index, leaf: stated, hashes, signedHead } = file;
  const leaf = entryLeaf(entry);
  if (digestToHex(leaf) !== stated) {
    return void verdict.wrong.push(
      `${name}: entry ${index} (${nameOf(file)}) does not match its fingerprint: it or the fingerprint was changed.`,
    );
  }
  const { size, root } = signedHead.head;
  const included = verifyInclusion({ leaf, index, size, proof: hashes.map(digestFromHex), root: digestFromHex(root) });
  const where = `entry ${index} (${nameOf(file)})`;
  const sound = verdict.expect(
    included,
    `that ${where} is in the record`,
    `${name}: the proof does not lead from ${where} to the root of its head.`,
  );
  if (!sound || sameHead(signedHead, head)) return;
  checkSignature(examination, signedHead, `the head of ${name}`);
  if (entries?.rootAt(size) === undefined) {
    return void verdict.notProvable.push(`that the head of ${name} belongs to the same record as the head given.`);
  }
  verdict.expect(
    entries.rootAt(size) === root,
    `that its head is the beginning of this record`,
    `${name}: its head is not the beginning of this record.`,
  );
}

function sameHead(a: SignedHead, b: SignedHead): boolean {
  return a.head.log === b.head.log && a.head.size === b.head.size && a.head.root === b.head.root;
}

function count(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
