// @ts-check
// The size budgets of a page (compressed), from the built routes: what a first visit on a phone has to fetch.
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
 * @typedef {Record<string, { parentId?: string, module: { handle?: { interactive?: boolean | 'staff' }, default?: unknown } }>} Routes
 * @typedef {{ page: string, what: string, bytes: number, budget: number }} Measure
 */

/** @returns {Promise<Measure[]>} */
export async function measureBuiltPages() {
  const server = await import(pathToFileURL(inRoot('dist', 'apps', 'web', 'server', 'index.js')).href);
  const client = inRoot('dist', 'apps', 'web', 'client');
  return measurePages(server.assets, server.routes, filesUnder(client), (url) => transferSize(`${client}${url}`));
}

/**
 * @param {Assets} assets
 * @param {Routes} routes
 * @param {readonly string[]} files every file of the client build
 * @param {(url: string) => number} sizeOf
 * @returns {Measure[]}
 */
export function measurePages(assets, routes, files, sizeOf) {
  const fonts = files.filter((file) => file.endsWith('.woff2')).map(url);
  const known = new Set(
    [assets.entry, ...Object.values(assets.routes)].flatMap((chunk) => [chunk.module, ...(chunk.imports ?? [])]),
  );
  // Scripts that no route hydrates with: a page may add them one by one; at worst it adds them all.
  const enhancements = files
    .filter((file) => file.endsWith('.js') && !isManifest(file))
    .map(url)
    .filter((one) => !known.has(one));
  const pages = Object.keys(routes).filter((id) => routes[id]?.module.default !== undefined && !isParent(routes, id));
  return [
    ...fonts.map((font) => ({ page: basename(font), what: 'font', bytes: sizeOf(font), budget: budgets.font })),
    ...pages.flatMap((page) => measurePage(page, assets, routes, { fonts, enhancements }, sizeOf)),
  ];
}

/**
 * @param {string} page
 * @param {Assets} assets
 * @param {Routes} routes
 * @param {{ fonts: string[], enhancements: string[] }} always
 * @param {(url: string) => number} sizeOf
 * @returns {Measure[]}
 */
function measurePage(page, assets, routes, { fonts, enhancements }, sizeOf) {
  const chain = chainOf(routes, page);
  const interactive = chain.map((id) => routes[id]?.module.handle?.interactive).find(Boolean);
  const chunks = chain.flatMap((id) => assets.routes[id] ?? []);
  const styles = unique([assets.entry, ...chunks].flatMap((chunk) => chunk.css ?? []));
  const scripts = interactive
    ? unique([assets.entry, ...chunks].flatMap((chunk) => [chunk.module, ...(chunk.imports ?? [])]))
    : enhancements;
  const scriptBytes = total(scripts, sizeOf);
  const scriptBudget =
    interactive === 'staff' ? budgets.staffScript : interactive ? budgets.interactiveScript : budgets.readingScript;
  const measures = [{ page, what: 'script', bytes: scriptBytes, budget: scriptBudget }];
  if (interactive) return measures;
  const besideHtml = total([...styles, ...fonts], sizeOf) + scriptBytes;
  return [...measures, { page, what: 'styles, fonts and script', bytes: besideHtml, budget: budgets.besideHtml }];
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

/** @param {string} file */
const isManifest = (file) => basename(file).startsWith('manifest-');

/** @param {readonly string[]} values */
const unique = (values) => [...new Set(values)];

/** @param {Measure} measure */
export const describeMeasure = ({ page, what, bytes, budget }) =>
  `${page}: ${what} ${kilobytes(bytes)} of ${kilobytes(budget)}`;
