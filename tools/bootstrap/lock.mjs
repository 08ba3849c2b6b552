// @ts-check
// One at a time among processes of this machine: a file that names its holder. A holder that died holds nothing.
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pidOf, processName, waitUntil } from './processes.mjs';
import { exitCodes, Refusal } from './refusal.mjs';

/**
 * @template T
 * @param {string} file
 * @param {{ what: string, waitMs: number, onWait?: (pid: number) => void }} options
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function holding(file, options, run) {
  mkdirSync(dirname(file), { recursive: true });
  if (!take(file)) {
    options.onWait?.(holderOf(file) ?? 0);
    if (!(await waitUntil(() => take(file), options.waitMs, 50))) {
      throw new Refusal(`Another process (pid ${holderOf(file)}) is still ${options.what}.`, {
        advice: 'Wait for it to end, or stop it, then try again.',
        exitCode: exitCodes.temporary,
      });
    }
  }
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  if (existsSync(file) && holderOf(file) === undefined) discard(file);
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, processName(process.pid) ?? '');
  try {
    // A link appears with its content, or not at all: nobody ever reads a lock without a name in it.
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Two processes may find the same dead holder: what is moved away is looked at again, and put back if it lives.
 * @param {string} file
 */
function discard(file) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== undefined) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(String(/** @type {NodeJS.ErrnoException} */ (error).code))) throw error;
  }
  rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @returns {number | undefined}
 */
function holderOf(file) {
  try {
    return pidOf(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
