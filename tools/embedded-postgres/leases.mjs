// @ts-check
// Who uses a running PostgreSQL: a file per process. The last one to leave stops it; the dead are not counted.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pidOf, processName } from '../bootstrap/processes.mjs';

/** @param {string} folder */
const leasesOf = (folder) => join(folder, 'users');

/** @param {string} folder */
export function takeLease(folder) {
  mkdirSync(leasesOf(folder), { recursive: true });
  const name = processName(process.pid) ?? String(process.pid);
  writeFileSync(join(leasesOf(folder), name), '');
  return () => rmSync(join(leasesOf(folder), name), { force: true });
}

/**
 * @param {string} folder
 * @returns {number[]} the pids of the live users
 */
export function liveLeases(folder) {
  const names = readdirSync(leasesOf(folder));
  for (const name of names) {
    if (pidOf(name) === undefined) rmSync(join(leasesOf(folder), name), { force: true });
  }
  return names.map(pidOf).filter((pid) => pid !== undefined);
}
