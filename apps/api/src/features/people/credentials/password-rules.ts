import { COMMON_SENTENCES, COMMON_WORDS } from './common-passwords';

/** NIST SP 800-63B-4 §3.1.1.2: fifteen where a password may stand alone; no rule on kinds of characters. */
export const PASSWORD_SHORTEST = 15;
/** Far above the 64 that must be accepted; bounds what one request can make us hash. */
export const PASSWORD_LONGEST = 256;
/** What is left of a password once its common parts are taken away must still be a password by itself. */
const LEFT_UNCOMMON = 8;

export type PasswordFlaw = 'too-short' | 'too-long' | 'guessable';

/** The same password typed on two keyboards is the same text (§3.1.1.2 asks for NFKC or NFKD). Nothing is cut off. */
export function normalizePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/** @param context words an attacker would try first: the authority, the address, the person's name */
export function passwordFlaw(password: string, context: readonly string[]): PasswordFlaw | null {
  const length = [...password].length;
  if (length < PASSWORD_SHORTEST) return 'too-short';
  if (length > PASSWORD_LONGEST) return 'too-long';
  return isGuessable(password, context) ? 'guessable' : null;
}

function isGuessable(password: string, context: readonly string[]): boolean {
  const folded = fold(password);
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  if (COMMON_SENTENCES.has(letters)) return true;
  const words = [...COMMON_WORDS, ...context.flatMap(contextWords)].sort((a, b) => b.length - a.length);
  return [folded, unleet(folded)].some((text) => uncommonLength(text, words) < LEFT_UNCOMMON);
}

/** How much of the text is neither a common word, nor a sequence, nor a repetition. */
function uncommonLength(text: string, words: readonly string[]): number {
  const withoutWords = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  const left = withoutSequences(withoutWords.replace(/(19|20)\d\d/g, ' ')).replace(/[^\p{L}\p{N}]/gu, '');
  return shortestUnit(left.replace(/(.)\1{2,}/gu, '$1')).length;
}

/** « abcabcabc » is worth « abc ». */
function shortestUnit(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

/** « 3456 », « dcba »: from the third character on, a sequence adds nothing. */
function withoutSequences(text: string): string {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const kept = codes.filter((code, place) => {
    const [one, two] = [codes[place - 1], codes[place - 2]];
    if (one === undefined || two === undefined) return true;
    const step = code - one;
    return Math.abs(step) !== 1 || one - two !== step;
  });
  return String.fromCodePoint(...kept);
}

/** Only words long enough to be recognised: « de » or « sur » is in every sentence. */
function contextWords(text: string): string[] {
  const folded = fold(text);
  return [folded.replace(/[^a-z0-9]/g, ''), ...folded.split(/[^a-z0-9]+/)].filter((word) => word.length >= 4);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};

function unleet(text: string): string {
  return [...text].map((character) => LEET[character] ?? character).join('');
}
