// Writes src/icon/strokes.ts from lucide-static: the few strokes that Parvis uses, one path each.
// Run by hand with `node libs/ui/icons/make.mjs` when an icon is added or lucide is updated; the result is committed,
// so that pages carry a path of about a hundred bytes and no icon package.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const icons = {
  calendar: 'calendar-plus',
  check: 'check',
  download: 'download',
  external: 'external-link',
  link: 'link',
  next: 'arrow-right',
  previous: 'arrow-left',
  print: 'printer',
  search: 'search',
  verify: 'shield-check',
};

const lucide = path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
const { version } = JSON.parse(readFileSync(path.join(lucide, 'package.json'), 'utf8'));

const lines = Object.entries(icons).map(([name, file]) => {
  const svg = readFileSync(path.join(lucide, 'icons', `${file}.svg`), 'utf8');
  return `  ${name}: '${strokesOf(svg).join('')}',`;
});

const text = `// Made by icons/make.mjs from lucide-static ${version}. Lucide: ISC licence, © Lucide Icons and Contributors;
// parts from Feather: MIT licence, © Cole Bemis. Both texts: libs/ui/icons/LICENSE.
export const strokes = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof strokes;
`;
writeFileSync(new URL('../src/icon/strokes.ts', import.meta.url), text);

function strokesOf(svg) {
  return [...svg.matchAll(/<(path|circle|rect)\b([^>]*)\/>/g)].map(([, shape, rest]) => {
    const read = (name) => rest.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
    if (shape === 'path') return fromTheStart(read('d'));
    if (shape === 'circle') return circle(Number(read('cx')), Number(read('cy')), Number(read('r')));
    return rectangle(...['x', 'y', 'width', 'height', 'rx'].map((name) => Number(read(name) ?? 0)));
  });
}

/** A path that begins with a relative move would start where the one before it ended. */
function fromTheStart(d) {
  return d.replace(
    /^m(-?[\d.]+)[ ,]?(-?[\d.]+)\s*(?=([-\d.])?)/,
    (_, x, y, number) => `M${x} ${y}${number ? 'l' : ''}`,
  );
}

function circle(cx, cy, r) {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0`;
}

function rectangle(x, y, width, height, r) {
  const [across, down] = [width - 2 * r, height - 2 * r];
  const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h-${across}${corner(-r, -r)}v-${down}${corner(r, -r)}z`;
}
