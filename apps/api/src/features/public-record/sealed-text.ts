import { canonicalJson, entryLeaf, type Digest, type RecordEntry } from '@parvis/merkle-record';
import { encodeId } from '../../platform/graphql/ids';
import { recordedSubject } from './acts/acts';
import type { RecordEntryRow } from './record-entry.entity';

export type EntryContent = Pick<RecordEntryRow, 'id' | 'act' | 'at' | 'actorRole' | 'subject' | 'saltHash'>;

/** An entry as everyone reads it and as it is hashed. Adding a member would change every fingerprint. */
export function publishedEntry({ id, act, at, actorRole, subject, saltHash }: EntryContent): RecordEntry {
  return {
    id: encodeId('recordEntry', id),
    act,
    at: at.toISOString(),
    actorRole,
    subject: recordedSubject(subject),
    ...(saltHash === null ? {} : { saltHash: saltHash.toString('hex') }),
  };
}

/** The text whose hash is the leaf, without the prefix that keeps leaves of other kinds apart. */
export function sealedText(content: EntryContent): string {
  return canonicalJson(publishedEntry(content));
}

export function leafOf(content: EntryContent): Digest {
  return entryLeaf(publishedEntry(content));
}
