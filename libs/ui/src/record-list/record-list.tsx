import type { ReactNode } from 'react';

export interface RecordEntry {
  readonly id: string;
  /** In words: "Hier, 18 h" */
  readonly when: string;
  /** ISO 8601 */
  readonly dateTime: string;
  readonly sentence: ReactNode;
  /** The short form: "19f2 d4c0 77ae" */
  readonly fingerprint?: string | undefined;
  /** "empreinte" */
  readonly fingerprintLabel?: string | undefined;
  /** Where the proof is. */
  readonly href?: string | undefined;
  readonly linkLabel?: string | undefined;
}

export function RecordList({ entries }: { readonly entries: readonly RecordEntry[] }) {
  return (
    <ol className="record-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.dateTime}>{entry.when}</time>
          <span>{entry.sentence}</span>
          <RecordProof entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function RecordProof({ entry }: { readonly entry: RecordEntry }) {
  if (entry.fingerprint === undefined && entry.href === undefined) return null;
  return (
    <span className="record-proof">
      {entry.fingerprint === undefined ? null : (
        <span>
          {entry.fingerprintLabel} <code>{entry.fingerprint}</code>
        </span>
      )}
      {entry.href === undefined ? null : <a href={entry.href}>{entry.linkLabel}</a>}
    </span>
  );
}
