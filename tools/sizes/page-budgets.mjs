// @ts-check
// The size budgets of a page (compressed), from the built routes: what a first visit on a phone has to fetch.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../bootstrap/paths.mjs';
import { filesUnder, kilobytes, total, transferSize } from './sizes.mjs';

/** kB as the network counts them. A page is 200 kB in all: its HTML may take 40 of them. */
export const budgets = {
  readingScript: 20_000,
  interactiveScript: 140_000,
  staffScript: 250_000,
  besideHtml: 160_000,
  font: 45_000,
};

/**
 * @typedef {{ entry: Chunk, routes: Record<string, Chunk & { parentId?: string }> }} Assets
 * @typedef {{ module: string, imports?: string[], css?: string[] }} Chunk
 * @typedef {{ interactive?: boolean | 'staff', scripts?: readonly string[] }} Handle
 * @typedef {Record<string, { parentId?: string, module: { handle?: Handle, default?: unknown } }>} Routes
 * @typedef {{ names: readonly string[], sizeOf: (url: string) => number, textOf: (url: string) => string }} Client
 * @typedef {{ page: string, what: string, bytes: number, budget: number }} Measure
 */

/** @returns {Promise<Measure[]>} */
export async function measureBuiltPages() {
  const server = await import(pathToFileURL(inRoot('dist', 'apps', 'web', 'server', 'index.js')).href);
  const client = inRoot('dist', 'apps', 'web', 'client');
  return measurePages(server.assets, server.routes, {
    names: filesUnder(client).map((file) => basename(file)),
    sizeOf: (url) => transferSize(`${client}${url}`),
    textOf: (url) => readFileSync(`${client}${url}`, 'utf8'),
  });
}

/**
 * @param {Assets} assets
 * @param {Routes} routes
 * @param {Client} client
 * @returns {Measure[]}
 */
export function measurePages(assets, routes, client) {
  const fonts = client.names.filter((name) => name.endsWith('.woff2')).map(url);
  const pages = Object.keys(routes).filter((id) => routes[id]?.module.default !== undefined && !isParent(routes, id));
  return [
    ...fonts.map((font) => ({ page: basename(font), what: 'font', bytes: client.sizeOf(font), budget: budgets.font })),
    ...pages.flatMap((page) => measurePage(page, assets, routes, fonts, client)),
  ];
}

/**
 * @param {string} page
 * @param {Assets} assets
 * @param {Routes} routes
 * @param {readonly string[]} fonts
 * @param {Client} client
 * @returns {Measure[]}
 */
function measurePage(page, assets, routes, fonts, client) {
  const chain = chainOf(routes, page);
  const handles = chain.flatMap((id) => routes[id]?.module.handle ?? []);
  const interactive = handles.map((handle) => handle.interactive).find(Boolean);
  const chunks = chain.flatMap((id) => assets.routes[id] ?? []);
  const styles = unique([assets.entry, ...chunks].flatMap((chunk) => chunk.css ?? []));
  const scriptBytes = total(
    withAllTheyLoad(
      handles.flatMap(({ scripts = [] }) => scripts),
      client,
    ),
    client.sizeOf,
  );
  const scriptBudget =
    interactive === 'staff' ? budgets.staffScript : interactive ? budgets.interactiveScript : budgets.readingScript;
  const measures = [{ page, what: 'script', bytes: scriptBytes, budget: scriptBudget }];
  if (interactive) return measures;
  const besideHtml = total([...styles, ...fonts], client.sizeOf) + scriptBytes;
  return [...measures, { page, what: 'styles, fonts and script', bytes: besideHtml, budget: budgets.besideHtml }];
}

/**
 * Pages do not hydrate: their scripts are those they name. A script names in its text what it loads: chunks, and workers.
 * @param {readonly string[]} scripts
 * @param {Client} client
 * @returns {string[]}
 */
function withAllTheyLoad(scripts, client) {
  const found = new Set(scripts);
  // A set gives what is added to it while it is read.
  for (const script of found) {
    for (const [name] of client.textOf(script).matchAll(/[\w.-]+\.js\b/g)) {
      if (client.names.includes(name)) found.add(url(name));
    }
  }
  return [...found];
}

/**
 * @param {Routes} routes
 * @param {string} id
 * @returns {string[]}
 */
function chainOf(routes, id) {
  const parent = routes[id]?.parentId;
  return parent === undefined ? [id] : [...chainOf(routes, parent), id];
}

/**
 * @param {Routes} routes
 * @param {string} id
 */
const isParent = (routes, id) => Object.values(routes).some(({ parentId }) => parentId === id);

/** @param {string} file */
const url = (file) => `/assets/${basename(file)}`;

/** @param {readonly string[]} values */
const unique = (values) => [...new Set(values)];

/** @param {Measure} measure */
export const describeMeasure = ({ page, what, bytes, budget }) =>
  `${page}: ${what} ${kilobytes(bytes)} of ${kilobytes(budget)}`;
