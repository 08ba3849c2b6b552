import { canonicalJson, type CanonicalValue, type SignedHead } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import { inOrderOfPlace, type PlacedEntry } from '../public-record.queries';
import type { RecordHeadRow } from '../record-head.entity';
import { recordLog } from '../record-log';
import { publishedEntry } from '../sealed-text';

/** Entries held in memory at a time while a download streams. */
const BATCH = 1_000;

export function signedHead({ territoryId, size, root, time, key, signature }: RecordHeadRow): SignedHead {
  const head = { log: recordLog(territoryId), size, root: root.toString('hex'), time: time.toISOString(), key };
  return { head, signature: signature.toString('hex') };
}

/** One entry a line, in the order of places, up to the head: what a reader needs to make the whole tree again. */
export async function* entriesFile(ctx: RequestContext, { size }: RecordHeadRow): AsyncGenerator<string> {
  for (let from = 0; from < size; from += BATCH) {
    const entries = await inOrderOfPlace(ctx, from, size, BATCH);
    yield entries.map((entry) => line({ ...placedEntry(entry) })).join('');
  }
}

export function headFile(head: RecordHeadRow): string {
  return line({ ...signedHead(head) });
}

/** The key that readers keep, to check every later head with. */
export function keyFile(ctx: RequestContext, { territoryId, key, publicKey }: RecordHeadRow): string {
  const named = { algorithm: 'Ed25519', key, log: recordLog(territoryId), publicKey: publicKey.toString('hex') };
  return line({ ...named, territory: ctx.territory.slug });
}

/** One entry with all that is needed to check that it is under the head. */
export function proofFile(entry: PlacedEntry, hashes: readonly string[], head: RecordHeadRow): string {
  return line({ ...placedEntry(entry), hashes, signedHead: { ...signedHead(head) } });
}

/** That the first `first` entries are still the beginning of the record: for who kept a head of that size. */
export function consistencyFile(first: number, hashes: readonly string[], head: RecordHeadRow): string {
  return line({ first, hashes, signedHead: { ...signedHead(head) } });
}

function placedEntry(entry: PlacedEntry): { readonly [name: string]: CanonicalValue } {
  return { entry: publishedEntry(entry), index: entry.leafIndex, leaf: entry.leaf.toString('hex') };
}

const line = (value: CanonicalValue): string => `${canonicalJson(value)}\n`;
