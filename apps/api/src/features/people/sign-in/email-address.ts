import { isEmail } from 'class-validator';

/** RFC 5321 §4.5.3.1.3, less the brackets. */
const LONGEST = 254;

/** An address mail can be sent to: with a domain, without quotes, comments or controls. */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && isEmail(text);
}

/** As typed on a telephone: spaces around, the same letters written two ways. */
export function tidyEmail(typed: string): string {
  return typed.normalize('NFKC').trim();
}
