import { readFileSync } from 'node:fs';
import type { TieBreak } from '@parvis/budget-counting';
import { type Decimal, fromText, parseDecimal, rational, toText } from '@parvis/exact-numbers';
import { UsageError } from '../command';

/** Undoes `flagWord` of the engine. */
export function word(text: string): string {
  return text.replace(/%(25|2B|2C|2D|3A|3D|3E)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function words(text: string, separator: ',' | '>' | '+'): string[] {
  return text
    .split(separator)
    .filter((part) => part !== '')
    .map(word);
}

const PUBLISHED_TIE_BREAKS = ['lexicographic', 'min-cost', 'max-votes'] as const;
const DRAWN = 'drawn:';

/** @throws UsageError on a tie-break that does not exist, or a drawn order that cannot be read */
export function tieBreaks(flag: string, list: string): TieBreak[] {
  return list.split(',').map((item) => {
    if (item.trimStart().startsWith(DRAWN)) return { drawn: drawnOrder(flag, item.trimStart().slice(DRAWN.length)) };
    const name = item.trim();
    const found = PUBLISHED_TIE_BREAKS.find((candidate) => candidate === name);
    if (!found) {
      const allowed = [...PUBLISHED_TIE_BREAKS, 'drawn:ID>ID>…', 'drawn:FILE'].join(', ');
      throw new UsageError(`--${flag} ${list}: a comma list of ${allowed}`);
    }
    return found;
  });
}

/** With a `>` the ids themselves, preferred first; without, a file that has one on each line. */
function drawnOrder(flag: string, text: string): string[] {
  if (text.includes('>')) return words(text, '>');
  const path = word(text);
  try {
    const lines = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch {
    throw new UsageError(`--${flag}: the drawn order ${path} cannot be read; a single id is written ${DRAWN}ID>`);
  }
}

/** `50`, `12.5` or `1/100`. @throws UsageError */
export function fraction(flag: string, text: string): string {
  const decimal = parseDecimal(text);
  if (decimal && decimal.digits >= 0n) return toText(rational(decimal.digits, 10n ** BigInt(decimal.scale)));
  if (/^\d+\/0*[1-9]\d*$/.test(text)) return toText(fromText(text));
  throw new UsageError(`--${flag} ${text}: a number, or a fraction P/Q`);
}

/** @throws UsageError */
export function wholeUnits(flag: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw new UsageError(`--${flag} ${text}: a whole number of currency units above zero`);
  }
  return value;
}

/** A name and an amount in units of the currency: the file says how many decimals an amount has. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: Decimal;
}

/** `NAME=AMOUNT`. @throws UsageError */
export function namedAmount(flag: string, text: string): NamedAmount {
  const [name = '', number = '', ...more] = text.split('=');
  const amount = parseDecimal(number);
  if (!amount || amount.digits < 0n || more.length > 0) {
    throw new UsageError(`--${flag} ${text}: NAME=AMOUNT, in units of the currency`);
  }
  return { name: word(name), amount };
}
