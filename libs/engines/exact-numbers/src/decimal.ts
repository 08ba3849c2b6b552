/**
 * Decimal texts as integers at a scale: `"222176.85"` is 22 217 685 at scale 2. Money never becomes a float.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Number of decimals; trailing zeros do not count, so `"400000.0"` has scale 0. */
  readonly scale: number;
}

const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d*))?$/;

/** Reads a decimal with a point or a comma; undefined when the text is not one (no exponents, no thousands separators). */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '0', decimals = ''] = match;
  let end = decimals.length;
  while (end > 0 && decimals.charCodeAt(end - 1) === 48) end -= 1;
  const kept = decimals.slice(0, end);
  const digits = BigInt(whole + kept);
  return { digits: sign === '-' ? -digits : digits, scale: kept.length };
}

/** The decimal as an integer at a larger or equal scale. @throws RangeError when decimals would be lost. */
export function atScale({ digits, scale }: Decimal, wanted: number): bigint {
  if (wanted < scale) throw new RangeError(`${scale} decimals do not fit a scale of ${wanted}`);
  return digits * 10n ** BigInt(wanted - scale);
}

/** Prints an integer at a scale; every decimal of the scale is shown (`"12.50"`), so amounts line up. */
export function printDecimal(amount: bigint, scale: number): string {
  if (scale === 0) return amount.toString();
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
