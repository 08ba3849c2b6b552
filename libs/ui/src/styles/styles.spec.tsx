import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { examples } from '../examples';

const kilobyte = 1000;

function read(file: URL): string {
  return readFileSync(file, 'utf8').replaceAll(/@import '([^']+)';/g, (_, path: string) => read(new URL(path, file)));
}

const css = read(new URL('./index.css', import.meta.url));

function classesOf(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, found = '']) => found.split(' ')));
}

describe('the stylesheet', () => {
  it('weighs at most 20 kB compressed, before anything makes it smaller', () => {
    expect(gzipSync(css).length).toBeLessThanOrEqual(20 * kilobyte);
  });

  it('asks nobody else for anything', () => {
    expect(css).not.toMatch(/url\(['"]?(https?:)?\/\//);
  });

  it('styles nothing that no example shows', () => {
    const html = examples.map(({ Component }) => renderToStaticMarkup(<Component />)).join('');
    const shown = classesOf(html, /class="([^"]*)"/g);
    const withoutStrings = css.replaceAll(/'[^']*'|\/\*[^]*?\*\//g, '');
    const styled = classesOf(withoutStrings, /\.([a-z][\w-]*)(?=[^{}]*\{)/g);
    expect([...styled].filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(['latin', 'latin-extended'])('comes with a font of at most 45 kB: %s', (subset) => {
    const font = new URL(`../../font/atkinson-hyperlegible-next-${subset}.woff2`, import.meta.url);
    expect(statSync(font).size).toBeLessThanOrEqual(45 * kilobyte);
  });
});
