import { renderToStaticMarkup } from 'react-dom/server';
import { examples } from './index';

const pages = examples.map(({ name, Component }) => [name, renderToStaticMarkup(<Component />)] as const);

function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].flatMap(([, found = '']) => found.split(' '));
}

describe.each(pages)('the examples of %s', (_, html) => {
  it('carry no inline style and no script, which the content policy refuses', () => {
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script|<style/);
  });

  it('use each id once', () => {
    const ids = values(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('name only ids that exist', () => {
    const ids = new Set(values(html, 'id'));
    const named = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((attribute) => values(html, attribute));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('hide every drawing from screen readers', () => {
    const drawings = html.match(/<svg[^>]*>/g) ?? [];
    expect(drawings.filter((drawing) => !drawing.includes('aria-hidden="true"'))).toEqual([]);
  });
});

it('gives every example an address of its own', () => {
  const names = examples.map((example) => example.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
});
