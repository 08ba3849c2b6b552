import { add, multiply, type Rational, rational } from '@parvis/exact-numbers';

/** Sums and products on some kind of numbers, so that one expression can be computed on fractions and between bounds. */
export interface Arithmetic<Number> {
  of(value: bigint): Number;
  add(a: Number, b: Number): Number;
  multiply(a: Number, b: Number): Number;
  /** Undefined when the bounds do not say. */
  sign(value: Number): number | undefined;
}

export const exactly: Arithmetic<Rational> = {
  of: (value) => rational(value),
  add,
  multiply,
  sign: ({ numerator }) => signOf(numerator),
};

/** A number between two bounds, both in units of 2^−bits. */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

export function boundsWith(bits: number): Arithmetic<Bounds> {
  const shift = BigInt(bits);
  return {
    of: (value) => ({ low: value << shift, high: value << shift }),
    add: (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
    multiply: (a, b) => {
      const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
      const low = corners.reduce((least, corner) => (corner < least ? corner : least));
      const high = corners.reduce((most, corner) => (corner > most ? corner : most));
      // A shift rounds towards minus infinity.
      return { low: low >> shift, high: -(-high >> shift) };
    },
    sign: ({ low, high }) => (low > 0n ? 1 : high < 0n ? -1 : low === 0n && high === 0n ? 0 : undefined),
  };
}

/** The bounds of a fraction of positive numbers. Undefined when the denominator may be zero. */
export function quotient(above: Bounds, below: Bounds, bits: number): Bounds | undefined {
  if (below.low <= 0n || above.low < 0n) return undefined;
  const shift = BigInt(bits);
  return { low: (above.low << shift) / below.high, high: -((-above.high << shift) / below.low) + 1n };
}

function signOf(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
