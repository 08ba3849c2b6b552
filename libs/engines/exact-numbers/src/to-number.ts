import type { Rational } from './rational';

/** Bits kept of the quotient of long numbers, with room for what `bitLength` does not know. */
const QUOTIENT_BITS = 64;

/** Within three bits: hexadecimal digits are counted, four times faster than binary ones. */
const bitLength = (value: bigint): number => value.toString(16).length * 4;

/**
 * A float near the fraction: relative error at most 2⁻⁵¹ (two conversions and a division, each rounded once).
 * Numbers too long for a float, which long counts reach, are divided as integers first.
 */
export function toNumber({ numerator, denominator }: Rational): number {
  const above = Number(numerator);
  const below = Number(denominator);
  return Number.isFinite(above) && Number.isFinite(below) ? above / below : longQuotient(numerator, denominator);
}

function longQuotient(numerator: bigint, denominator: bigint): number {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const shift = QUOTIENT_BITS - (bitLength(magnitude) - bitLength(denominator));
  const quotient =
    shift >= 0 ? (magnitude << BigInt(shift)) / denominator : magnitude / (denominator << BigInt(-shift));
  const value = Number(quotient) * 2 ** -shift;
  return numerator < 0n ? -value : value;
}
