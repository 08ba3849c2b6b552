import { measurePages } from './page-budgets.mjs';

const assets = {
  entry: { module: '/assets/entry.js' },
  routes: {
    root: { module: '/assets/root.js', css: ['/assets/root.css'] },
    read: { parentId: 'root', module: '/assets/read.js' },
    count: { parentId: 'root', module: '/assets/count.js' },
  },
};
const sizes: Record<string, number> = {
  '/assets/entry.js': 100_000,
  '/assets/filter.js': 3_000,
  '/assets/tool.js': 90_000,
  '/assets/worker.js': 60_000,
  '/assets/root.css': 8_000,
  '/assets/text.woff2': 26_000,
};
const texts: Record<string, string> = {
  '/assets/tool.js': 'new Worker(new URL(`/assets/worker.js`, import.meta.url)); "Write it in node.js"',
};
const client = {
  names: ['entry.js', 'root.js', 'read.js', 'count.js', 'filter.js', 'tool.js', 'worker.js', 'root.css', 'text.woff2'],
  sizeOf: (url: string) => sizes[url] ?? 0,
  textOf: (url: string) => texts[url] ?? '',
};
const component = {};

function measure(handle: { interactive?: boolean | 'staff'; scripts?: string[] }): Record<string, object> {
  const routes = {
    root: { module: { default: component } },
    read: { parentId: 'root', module: { default: component, handle: { scripts: ['/assets/filter.js'] } } },
    count: { parentId: 'root', module: { default: component, handle } },
  };
  const measures = measurePages(assets, routes, client);
  return Object.fromEntries(measures.map(({ page, what, bytes, budget }) => [`${page} ${what}`, { bytes, budget }]));
}

describe('the weight of a page', () => {
  it('that is only read counts the scripts that it names, and no hydration', () => {
    expect(measure({})['read script']).toEqual({ bytes: 3_000, budget: 20_000 });
    expect(measure({})['read styles, fonts and script']).toEqual({ bytes: 37_000, budget: 160_000 });
    expect(measure({})['count script']).toEqual({ bytes: 0, budget: 20_000 });
  });

  it('that is a tool counts what its script loads too, its worker first of all', () => {
    expect(measure({ interactive: true, scripts: ['/assets/tool.js'] })['count script']).toEqual({
      bytes: 150_000,
      budget: 140_000,
    });
  });

  it('for staff may be heavier', () => {
    expect(measure({ interactive: 'staff', scripts: ['/assets/tool.js'] })['count script']).toEqual({
      bytes: 150_000,
      budget: 250_000,
    });
  });

  it('is told for pages, not for the frames around them', () => {
    expect(Object.keys(measure({})).filter((name) => name.startsWith('root '))).toEqual([]);
  });

  it('counts each font alone too', () => {
    expect(measure({})['text.woff2 font']).toEqual({ bytes: 26_000, budget: 45_000 });
  });
});
