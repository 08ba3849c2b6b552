// @ts-check
// Embedded PostgreSQL: a real server for those who have none, on a Unix socket only, started and stopped with Parvis.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holding } from '../bootstrap/lock.mjs';
import { postgresAccount } from './account.mjs';
import { postgresPrograms } from './binaries.mjs';
import { database, dataFolder, ensureCluster, readPasswords, roles } from './cluster.mjs';
import { liveLeases, takeLease } from './leases.mjs';
import { clearRemains, runningPostmaster, startPostmaster, stopPostmaster } from './postmaster.mjs';
import { stateFolder } from './state-folder.mjs';

export { stateFolder } from './state-folder.mjs';

/**
 * @typedef {import('./cluster.mjs').Cluster} Cluster
 * @typedef {import('./cluster.mjs').Passwords} Passwords
 * @typedef {import('./cluster.mjs').Role} Role
 * @typedef {Readonly<Record<'owner' | 'app' | 'seal', string>>} Urls
 * @typedef {{ urls: Urls, adopted: boolean, first: boolean, pid: number, stop: () => Promise<'stopped' | 'left'> }} EmbeddedPostgres
 */

const lockMs = 90_000;

/**
 * Starts the checkout's PostgreSQL, or adopts the one that is already running on its data.
 * @param {{ stateDir?: string }} [options]
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startPostgres({ stateDir = stateFolder().folder } = {}) {
  const cluster = clusterIn(join(stateDir, 'postgres'), join(stateDir, 'postgres', 'programs'));
  return locked(cluster, async () => {
    const running = runningPostmaster(cluster);
    let first = false;
    if (running === undefined) {
      await clearRemains(cluster);
      first = ensureCluster(cluster);
    }
    const passwords = readPasswords(cluster);
    const postmaster = running ?? (await startPostmaster(cluster));
    const release = takeLease(cluster.folder);
    return {
      urls: urlsOf(postmaster.socketFolder, passwords),
      adopted: running !== undefined,
      first,
      pid: postmaster.pid,
      stop: () =>
        locked(cluster, async () => {
          release();
          if (liveLeases(cluster.folder).length > 0) return 'left';
          await stopPostmaster(cluster, postmaster);
          return 'stopped';
        }),
    };
  });
}

/**
 * @param {string} folder
 * @param {string} programsCopy
 * @returns {Cluster}
 */
function clusterIn(folder, programsCopy) {
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755);
  const account = postgresAccount(join(folder, 'data'));
  return { folder, account, programs: postgresPrograms(account, programsCopy), throwaway: false };
}

/**
 * @template T
 * @param {Cluster} cluster
 * @param {() => Promise<T>} run
 */
function locked(cluster, run) {
  return holding(
    join(cluster.folder, 'starting.lock'),
    { what: `starting or stopping ${dataFolder(cluster)}`, waitMs: lockMs },
    run,
  );
}

/**
 * `host` in the query is how libpq, pg and TypeORM are told a socket's folder; `localhost` keeps it a valid URL.
 * @param {string} socketFolder
 * @param {Passwords} passwords
 * @param {string} [name]
 * @returns {Readonly<Record<Role, string>>}
 */
export function urlsOf(socketFolder, passwords, name = database) {
  /** @param {Role} role */
  const url = (role) =>
    `postgresql://${roles[role]}:${passwords[role]}@localhost:5432/${name}?host=${encodeURIComponent(socketFolder)}`;
  return { superuser: url('superuser'), owner: url('owner'), app: url('app'), seal: url('seal') };
}
