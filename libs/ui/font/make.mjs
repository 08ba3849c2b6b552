// Writes the two font files that pages load from @fontsource-variable/atkinson-hyperlegible-next.
// Run by hand with `node libs/ui/font/make.mjs` when the font is updated; the results are committed.
//
// The Latin file of the package lacks U+202F (narrow no-break space), which French puts in every amount: without it
// each "48 000 €" would take its space from another face. No file of the package has the glyph, but the Latin one has
// U+2009 (thin space): U+202F is mapped to it, and both become a fifth of an em wide (a seventh is too tight for
// thousands). U+2011 (no-break hyphen) is mapped to the hyphen.
// The Open Font Licence allows changed versions, and this font reserves no name (LICENSE).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { addAliases } from './character-map.mjs';

const folder = path.dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'),
);
const read = (subset) =>
  readFileSync(path.join(folder, 'files', `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`));

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

// Text is 400 and headings reach 780; nothing is lighter.
const weights = { variationAxes: { wght: { min: 400, max: 800, default: 400 } } };

const punctuation = '‐‑‒–—―‘’‚“”„†•…‰‹› €™↑↓−∕\u2009\u202f';
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸıˆ˚˜' + punctuation;
// Names from elsewhere in Europe: Łódź, Ștefan, İzmir. Loaded only by pages that show such a letter.
const extended = range(0x100, 0x17f) + range(0x218, 0x21b) + '\u1e9e';

const thinSpace = { from: 0x2009, to: 0x202f, advance: 200 };
const hyphen = { from: 0x2d, to: 0x2011 };

const whole = await subsetFont(read('latin'), latin, { targetFormat: 'truetype' });
await write(
  'latin',
  await subsetFont(addAliases(whole, [thinSpace, hyphen]), latin, { targetFormat: 'woff2', ...weights }),
);
await write('latin-extended', await subsetFont(read('latin-ext'), extended, { targetFormat: 'woff2', ...weights }));

async function write(name, font) {
  writeFileSync(new URL(`./atkinson-hyperlegible-next-${name}.woff2`, import.meta.url), font);
  console.log(`${name}: ${(font.length / 1000).toFixed(1)} kB`);
}
