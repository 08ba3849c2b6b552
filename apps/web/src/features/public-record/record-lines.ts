import type { RecordEntry } from '@parvis/ui';
import type { Words } from '../../platform/root-data';

export interface RecordLine {
  readonly id: string;
  /** Null until the act is sealed: its page and its proof come with the seal. */
  readonly index: number | null;
  readonly at: string;
  readonly sentence: string;
  readonly fingerprint: string;
}

type LineWords = Pick<Words, 't' | 'format' | 'typed'> & { readonly href: (path: string) => string };

/** An act of the record on one line: when, what, and the beginning of its fingerprint. */
export function recordLines(entries: readonly RecordLine[], { t, format, typed, href }: LineWords): RecordEntry[] {
  return entries.map(({ id, index, at, sentence, fingerprint }) => ({
    id,
    when: capitalised(format.moment(at)),
    dateTime: at,
    sentence: typed(sentence),
    fingerprint: shortFingerprint(fingerprint),
    fingerprintLabel: t('record.entry.fingerprint'),
    ...(index === null ? {} : { href: href(`/record/${index}`), linkLabel: t('record.entry.link') }),
  }));
}

/** Twelve digits in groups of four: enough to tell two acts apart by eye. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 12).match(/.{1,4}/g) ?? []).join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
