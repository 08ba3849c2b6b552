import { canonicalJson } from '@parvis/merkle-record';
import type { Language } from '../../platform/context/request-context';
import { encodeId } from '../../platform/graphql/ids';
import { actSentence } from './acts/act-sentence';
import { recordedSubject, type OfficialAct } from './acts/acts';
import type { PlacedEntry } from './public-record.queries';
import type { RecordEntry, RecordHead } from './public-record.types';
import type { RecordHeadRow } from './record-head.entity';
import { recordLog } from './record-log';
import { sealedText } from './sealed-text';

export function toRecordEntry(entry: PlacedEntry, language: Language): RecordEntry {
  const { id, act, at, actorRole, subject, leaf, leafIndex } = entry;
  return {
    id: encodeId('recordEntry', id),
    index: leafIndex,
    act,
    at,
    sentence: actSentence({ act, subject } as OfficialAct, language),
    fingerprint: leaf.toString('hex'),
    actorRole,
    subject: canonicalJson(recordedSubject(subject)),
    sealedText: sealedText(entry),
    sealed: leafIndex !== null,
  };
}

export function toRecordHead({ territoryId, size, root, time, key, publicKey, signature }: RecordHeadRow): RecordHead {
  return {
    log: recordLog(territoryId),
    size,
    root: root.toString('hex'),
    time,
    key,
    publicKey: publicKey.toString('hex'),
    signature: signature.toString('hex'),
  };
}
