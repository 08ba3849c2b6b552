// @ts-check
// Is what the lockfile says in node_modules? npm writes node_modules/.package-lock.json last: no file, no install.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[], peer?: boolean }} Locked
 */

/** @param {string} folder */
const stampFile = (folder) => join(folder, 'node_modules', '.parvis-installed');

/**
 * @param {string} folder
 * @param {string} node the version that installs: npm leaves out what does not fit it
 */
export function stampOf(folder, node) {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  return `${hash.digest('hex')} ${node.split('.')[0]} ${process.platform}-${process.arch}\n`;
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
export function writeStamp(folder, stamp) {
  writeFileSync(stampFile(folder), stamp);
}

/**
 * True as well for what a developer's own `npm install` has just brought up to date.
 * @param {string} folder
 * @param {string} stamp
 */
export function isInstalled(folder, stamp) {
  const hidden = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  if (existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === stamp) return true;
  if (!agrees(packagesIn(join(folder, 'package-lock.json')), packagesIn(hidden))) return false;
  writeStamp(folder, stamp);
  return true;
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} present
 */
export function agrees(wanted, present) {
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '') continue;
    const found = present[name];
    if (
      found === undefined ? !isLeftOut(entry) : found.version !== entry.version || found.integrity !== entry.integrity
    )
      return false;
  }
  return Object.keys(present).every((name) => name in wanted);
}

/**
 * Optional and made for another machine; or optional and made for any, which are the dependencies of such a one.
 * @param {Locked} entry
 */
function isLeftOut({ optional, os, cpu, libc }) {
  if (optional !== true) return false;
  if (os === undefined && cpu === undefined && libc === undefined) return true;
  return !(fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, libcHere()));
}

/**
 * @param {string | string[] | undefined} allowed npm's `os`, `cpu`, `libc`: names, or names to leave out after a `!`
 * @param {string} here
 */
function fits(allowed, here) {
  if (allowed === undefined) return true;
  const names = /** @type {string[]} */ ([]).concat(allowed);
  if (names.includes(`!${here}`)) return false;
  return names.includes(here) || names.includes('any') || names.every((name) => name.startsWith('!'));
}

function libcHere() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (process.report?.getReport());
  return report?.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
