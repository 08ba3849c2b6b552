// @ts-check
// Which process is this, and is it still there? A pid alone does not tell: numbers are used again.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * `<pid>:<start time>` names one process of this machine's current run. Without /proc (macOS) the pid is all there is.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process lives (a zombie is dead)
 */
export function processName(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may hold spaces; the rest is counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${pid}:${fields[19]}`;
  } catch {
    if (process.platform === 'linux') return undefined;
    return isReachable(pid) ? `${pid}:` : undefined;
  }
}

/** @param {number} pid */
function isReachable(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} pid */
export const isAlive = (pid) => processName(pid) !== undefined;

/**
 * @param {string} name as given by `processName`
 * @returns {number | undefined} its pid while that very process lives
 */
export function pidOf(name) {
  const pid = Number(name.split(':')[0]);
  return processName(pid) === name ? pid : undefined;
}

/** @param {number} pid */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ');
  } catch {
    return '';
  }
}

/** @param {number} pid */
export function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** @returns {number[]} */
export function allProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/**
 * @param {() => boolean} done
 * @param {number} ms
 */
export async function waitUntil(done, ms, everyMs = 20) {
  const end = Date.now() + ms;
  while (!done()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return true;
}

/**
 * Asks a process to end, and makes it end when it does not.
 * @param {number} pid
 * @param {readonly { signal: NodeJS.Signals, ms: number }[]} ladder
 */
export async function endProcess(pid, ladder) {
  const name = processName(pid);
  for (const { signal, ms } of ladder) {
    if (name === undefined || pidOf(name) === undefined) return true;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
    }
    if (await waitUntil(() => pidOf(name) === undefined, ms)) return true;
  }
  return name === undefined || pidOf(name) === undefined;
}
