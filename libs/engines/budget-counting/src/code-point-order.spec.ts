import fc from 'fast-check';
import { compareCodePoints } from './code-point-order';

function byCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [index, character] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = character.codePointAt(0)! - other.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

describe('lexicographic order', () => {
  it('puts "10" before "2" and "A" before "a"', () => {
    expect(['2', '10', 'a', 'A'].sort(compareCodePoints)).toEqual(['10', '2', 'A', 'a']);
  });

  it('is by code point where JavaScript compares halves of characters', () => {
    expect(compareCodePoints('\u{1F333}', '\uFF21')).toBeGreaterThan(0);
    expect(['\uFF21', '\u{1F333}'].sort()).toEqual(['\u{1F333}', '\uFF21']);
  });

  it('agrees with comparing code points one by one', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(byCodePoints(a, b)));
      }),
    );
  });
});
