// @ts-check
// A PostgreSQL for one test run: made in a second, forgets on power loss, gone at the end whatever happened.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, pidOf, processName } from '../bootstrap/processes.mjs';
import { postgresAccount } from './account.mjs';
import { postgresPrograms } from './binaries.mjs';
import { ensureCluster, readPasswords } from './cluster.mjs';
import { urlsOf } from './index.mjs';
import { runningPostmaster, shortFolder, startPostmaster } from './postmaster.mjs';
import { stateFolder } from './state-folder.mjs';

/** @typedef {import('./cluster.mjs').Role} Role */

const prefix = 'parvis-test-';

/**
 * Its owner role may create databases, to clone one per suite, and its superuser is known: neither is so outside tests.
 * @returns {Promise<{ urls: Readonly<Record<Role, string>>, stop: () => Promise<void> }>}
 */
export async function startTemporaryPostgres({ parent = shortFolder() } = {}) {
  await sweep(parent);
  const account = postgresAccount();
  const folder = mkdtempSync(join(parent, prefix));
  if (account !== undefined) chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'user'), processName(process.pid) ?? '');
  const programs = postgresPrograms(account, join(stateFolder().folder, 'postgres', 'programs'));
  const cluster = { folder, account, programs, throwaway: true };
  ensureCluster(cluster);
  const postmaster = await startPostmaster(cluster);
  return { urls: urlsOf(postmaster.socketFolder, readPasswords(cluster)), stop: () => discard(folder) };
}

/**
 * What a test run that was killed left behind.
 * @param {string} parent
 */
async function sweep(parent) {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(prefix))) {
    const folder = join(parent, name);
    try {
      const isMine = statSync(folder).uid === (process.getuid?.() ?? 0);
      if (isMine && pidOf(readFileSync(join(folder, 'user'), 'utf8')) === undefined) await discard(folder);
    } catch (error) {
      // Another run may be sweeping it, or be about to write its name into it.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    }
  }
}

/** @param {string} folder */
async function discard(folder) {
  const running = runningPostmaster({ folder, account: undefined, programs: '', throwaway: true });
  if (running !== undefined) {
    await endProcess(running.pid, [
      { signal: 'SIGQUIT', ms: 10_000 },
      { signal: 'SIGKILL', ms: 5_000 },
    ]);
    if (/^parvis-[A-Za-z0-9]{6}$/.test(running.socketFolder.split('/').at(-1) ?? '')) {
      rmSync(running.socketFolder, { recursive: true, force: true });
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
