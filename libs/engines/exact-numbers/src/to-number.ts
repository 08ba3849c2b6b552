import type { Rational } from './rational';

/** Bits kept of the quotient: enough that the float below is within one unit in the last place of the fraction. */
const QUOTIENT_BITS = 64;

/** Within three bits, which the spare bits of the quotient absorb; hexadecimal is four times faster than binary here. */
const bitLength = (value: bigint): number => value.toString(16).length * 4;

/**
 * The float nearest to the fraction, within one unit in the last place (relative error ≤ 2⁻⁵²).
 * `Number(n) / Number(d)` would be NaN once either has more than 1 024 bits, which long counts reach.
 */
export function toNumber({ numerator, denominator }: Rational): number {
  if (numerator === 0n) return 0;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const shift = QUOTIENT_BITS - (bitLength(magnitude) - bitLength(denominator));
  const quotient =
    shift >= 0 ? (magnitude << BigInt(shift)) / denominator : magnitude / (denominator << BigInt(-shift));
  const value = Number(quotient) * 2 ** -shift;
  return numerator < 0n ? -value : value;
}
