import { measurePages } from './page-budgets.mjs';

const assets = {
  entry: { module: '/assets/entry.js', imports: ['/assets/react.js'] },
  routes: {
    root: { module: '/assets/root.js', imports: ['/assets/react.js'], css: ['/assets/root.css'] },
    read: { parentId: 'root', module: '/assets/read.js' },
    vote: { parentId: 'root', module: '/assets/vote.js' },
  },
};
const files = [
  'entry.js',
  'react.js',
  'root.js',
  'read.js',
  'vote.js',
  'filter.js',
  'manifest-1.js',
  'root.css',
  'text.woff2',
].map((name) => `/client/assets/${name}`);
const sizes: Record<string, number> = {
  '/assets/react.js': 100_000,
  '/assets/vote.js': 50_000,
  '/assets/filter.js': 3_000,
  '/assets/root.css': 8_000,
  '/assets/text.woff2': 26_000,
};
const component = {};

function measure(interactive: boolean | 'staff' | undefined): Record<string, { bytes: number; budget: number }> {
  const handle = interactive === undefined ? {} : { interactive };
  const routes = {
    root: { module: { default: component } },
    read: { parentId: 'root', module: { default: component } },
    vote: { parentId: 'root', module: { default: component, handle } },
  };
  const measures = measurePages(assets, routes, files, (url: string) => sizes[url] ?? 0);
  return Object.fromEntries(measures.map(({ page, what, bytes, budget }) => [`${page} ${what}`, { bytes, budget }]));
}

describe('the weight of a page', () => {
  it('that is only read counts no hydration, but every enhancement it may add', () => {
    expect(measure(undefined)['read script']).toEqual({ bytes: 3_000, budget: 20_000 });
    expect(measure(undefined)['read styles, fonts and script']).toEqual({ bytes: 37_000, budget: 160_000 });
  });

  it('that hydrates counts React once and everything of its route', () => {
    expect(measure(true)['vote script']).toEqual({ bytes: 150_000, budget: 140_000 });
  });

  it('for staff may be heavier', () => {
    expect(measure('staff')['vote script']).toEqual({ bytes: 150_000, budget: 250_000 });
  });

  it('is told for pages, not for the frames around them', () => {
    expect(Object.keys(measure(true)).filter((name) => name.startsWith('root '))).toEqual([]);
  });

  it('counts each font alone too', () => {
    expect(measure(true)['text.woff2 font']).toEqual({ bytes: 26_000, budget: 45_000 });
  });
});
