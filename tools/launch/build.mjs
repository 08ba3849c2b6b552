// @ts-check
// The three bundles, built side by side, and only when what they are made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quietly } from '../bootstrap/commands.mjs';
import { holding } from '../bootstrap/lock.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { step } from '../bootstrap/terminal.mjs';

/** @typedef {{ name: string, command: string, args: readonly string[], result: string }} Bundle */

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    name: 'web',
    command: 'react-router',
    args: ['build', 'apps/web'],
    result: 'dist/apps/web/server/index.js',
  },
  {
    name: 'api',
    command: 'vite',
    args: ['build', '--config', 'apps/api/vite.config.ts'],
    result: 'dist/apps/api/main.js',
  },
  {
    name: 'verify',
    command: 'vite',
    args: ['build', '--config', 'apps/verify/vite.config.ts'],
    result: 'dist/apps/verify/main.js',
  },
];

const sources = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json'];
export const stampFile = inRoot('dist', '.built-from');
const buildWaitMs = 5 * 60_000;

export async function buildIfChanged() {
  const stamp = sourcesStamp();
  if (isBuilt(stamp)) return;
  await build(stamp);
}

export async function build(stamp = sourcesStamp()) {
  const lock = { what: 'building', waitMs: buildWaitMs };
  await holding(inRoot('.parvis', 'build.lock'), lock, async () => {
    rmSync(stampFile, { force: true });
    await step('build (web, api, verify)', async () => {
      const ended = await Promise.allSettled(bundles.map(buildOne));
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    });
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  });
}

/** @param {Bundle} bundle */
export function buildOne({ name, command, args }) {
  const env = { ...process.env, NODE_ENV: 'production' };
  return quietly(command, args, { log: `build-${name}`, env });
}

/** What the present build was made from; undefined while edits are followed (`npm run dev`). */
export const builtFrom = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined);

/** @param {string} stamp */
function isBuilt(stamp) {
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp &&
    bundles.every(({ result }) => existsSync(inRoot(result)))
  );
}

/** Names and contents: a checkout or a copy changes every date and nothing else. */
export function sourcesStamp(folder = inRoot()) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, folder, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string} path
 */
function addTo(hash, folder, path) {
  const file = join(folder, path);
  const entries = readEntries(file);
  if (entries === undefined) {
    if (!existsSync(file)) return;
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
    return;
  }
  for (const name of entries) {
    if (name !== 'node_modules' && !name.startsWith('.') && !/\.spec\.tsx?$/.test(name))
      addTo(hash, folder, join(path, name));
  }
}

/** @param {string} path */
function readEntries(path) {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}
