/**
 * Order of two texts by Unicode code point. JavaScript's `<` compares UTF-16 units, which puts an emoji (a surrogate pair, from
 * 0xD800) before a character such as U+FF21; published tie-breaks must not depend on the language of the program.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Moves surrogates above every other unit, keeping their order: where the code points that they encode belong. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
