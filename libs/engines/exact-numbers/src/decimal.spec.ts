import fc from 'fast-check';
import { atScale, parseDecimal, printDecimal } from './decimal';

describe('decimals', () => {
  it.each([
    ['400000.0', 400000n, 0],
    ['222176.85', 22217685n, 2],
    ['1000,50', 10005n, 1],
    ['-0.07', -7n, 2],
    ['+3', 3n, 0],
    ['12.', 12n, 0],
    ['999999999999999999999.01', 99999999999999999999901n, 2],
  ])('reads %s without a float', (text, digits, scale) => {
    expect(parseDecimal(text)).toEqual({ digits, scale });
  });

  it.each(['', '.5', '1e3', '1 000', '1.000,5', '0x10', 'none', '--1', 'Infinity'])('does not guess at %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('are integers at a scale that loses nothing', () => {
    expect(atScale({ digits: 15n, scale: 1 }, 3)).toBe(1500n);
    expect(() => atScale({ digits: 15n, scale: 1 }, 0)).toThrow(RangeError);
  });

  it('print every decimal of their scale', () => {
    expect(printDecimal(1250n, 2)).toBe('12.50');
    expect(printDecimal(-7n, 2)).toBe('-0.07');
    expect(printDecimal(1250n, 0)).toBe('1250');
  });

  it('are the same after printing and reading', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 4 }),
        (amount, scale) => {
          expect(atScale(parseDecimal(printDecimal(amount, scale))!, scale)).toBe(amount);
        },
      ),
    );
  });
});
