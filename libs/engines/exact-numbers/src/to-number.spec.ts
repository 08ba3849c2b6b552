import fc from 'fast-check';
import { rational } from './rational';
import { toNumber } from './to-number';

const RELATIVE_ERROR = 2 ** -51;

describe('the float nearest to a fraction', () => {
  it('is the float itself for whole numbers that floats hold', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => expect(toNumber(rational(BigInt(value)))).toBe(value)));
  });

  it('is within 2⁻⁵¹ of the quotient, relatively, also when both are multiplied by a long number', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 1 }),
        fc.nat({ max: 400 }),
        (numerator, denominator, power) => {
          const long = 7n ** BigInt(power);
          const quotient = numerator / denominator;
          const found = toNumber({ numerator: BigInt(numerator) * long, denominator: BigInt(denominator) * long });
          expect(Math.abs(found - quotient)).toBeLessThanOrEqual(Math.abs(quotient) * RELATIVE_ERROR);
        },
      ),
    );
  });

  it('does not care how long numerator and denominator are', () => {
    const long = 7n ** 900n;
    expect(toNumber({ numerator: 3n * long, denominator: 4n * long })).toBe(0.75);
    expect(toNumber({ numerator: -long, denominator: 2n * long })).toBe(-0.5);
    expect(toNumber({ numerator: 1n, denominator: 2n ** 100n })).toBe(2 ** -100);
    expect(toNumber({ numerator: 0n, denominator: long })).toBe(0);
  });
});
