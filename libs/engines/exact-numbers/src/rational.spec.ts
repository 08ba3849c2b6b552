import fc from 'fast-check';
import { add, compare, divide, floor, fromText, minimum, multiply, rational, subtract, toText, ZERO } from './rational';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('exact fractions', () => {
  it('are always in lowest terms with a denominator above zero', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, -7n)).toEqual(ZERO);
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it('obey the laws of a field', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('are ordered like the numbers they are', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = subtract(a, b).numerator;
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(minimum(a, b), a)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are rounded down towards minus infinity', () => {
    expect(floor(rational(7n, 2n))).toBe(3n);
    expect(floor(rational(-7n, 2n))).toBe(-4n);
    expect(floor(rational(-8n, 2n))).toBe(-4n);
  });

  it('are the same after printing and reading', () => {
    fc.assert(fc.property(fractions, (a) => expect(fromText(toText(a))).toEqual(a)));
    expect(fromText('12')).toEqual(rational(12n));
    expect(() => fromText('1/2/3')).toThrow(SyntaxError);
  });
});
