import { createHash } from 'node:crypto';

/** Long enough that a word is not an answer, short enough to be read. Also in the table. */
export const FEWEST_CHARACTERS = 40;
export const MOST_CHARACTERS = 4000;

/** Characters that print nothing but move the cursor or the reader, line ends and tabs excepted. */
const CONTROL = /(?![\n\t])\p{Cc}/u;

export type ReasonsFault = 'too-short' | 'too-long' | 'unreadable';

/** The same text whatever browser sent it: its fingerprint is for ever. */
export function cleanReasons(given: string): string {
  return given.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** @param reasons clean */
export function reasonsFault(reasons: string): ReasonsFault | null {
  const { length } = [...reasons];
  if (!reasons.isWellFormed() || CONTROL.test(reasons)) return 'unreadable';
  if (length < FEWEST_CHARACTERS) return 'too-short';
  return length > MOST_CHARACTERS ? 'too-long' : null;
}

export const reasonsFingerprint = (reasons: string): string =>
  createHash('sha256').update(reasons, 'utf8').digest('hex');
