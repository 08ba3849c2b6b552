import fc from 'fast-check';
import { rational } from './rational';
import { toNumber } from './to-number';

const UNIT_IN_LAST_PLACE = 2 ** -52;

describe('the float nearest to a fraction', () => {
  it('is the float itself for whole numbers that floats hold', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => expect(toNumber(rational(BigInt(value)))).toBe(value)));
  });

  it('is the quotient of small numbers, within one unit in the last place', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const quotient = numerator / denominator;
        const found = toNumber({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
        expect(Math.abs(found - quotient)).toBeLessThanOrEqual(Math.abs(quotient) * UNIT_IN_LAST_PLACE);
      }),
    );
  });

  it('does not care how long numerator and denominator are', () => {
    const long = 7n ** 900n;
    expect(toNumber({ numerator: 3n * long, denominator: 4n * long })).toBe(0.75);
    expect(toNumber({ numerator: -long, denominator: 2n * long })).toBe(-0.5);
    expect(toNumber({ numerator: 1n, denominator: 2n ** 100n })).toBe(2 ** -100);
  });
});
