import { randomBytes, randomInt } from 'node:crypto';

const DIGITS = 6;
const LINK_BYTES = 32;

/** Ten minutes, five tries, once (security.md, Accounts): a guess succeeds five times in a million. */
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;

export function newCode(): string {
  return String(randomInt(0, 10 ** DIGITS)).padStart(DIGITS, '0');
}

export function newLinkToken(): string {
  return randomBytes(LINK_BYTES).toString('base64url');
}

/** « 482 913 » with a space that does not break: six digits are read in two breaths. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 3)}\u00A0${code.slice(3)}`;
}

/** Forgives spaces, hyphens and full-width digits. @returns `null` when it cannot be a code */
export function readCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\u200B.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
