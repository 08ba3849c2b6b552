// @ts-check
// One running PostgreSQL: found by the pid file of its data folder, started detached, stopped by us.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { allProcesses, commandOf, endProcess, folderOf, isAlive, waitUntil } from '../bootstrap/processes.mjs';
import { exitCodes, Refusal, refusalHiddenIn } from '../bootstrap/refusal.mjs';
import { asAccount } from './account.mjs';
import { dataFolder } from './cluster.mjs';
import { settings } from './settings.mjs';

/**
 * @typedef {import('./cluster.mjs').Cluster} Cluster
 * @typedef {{ pid: number, socketFolder: string, ready: boolean }} Postmaster
 */

const startMs = 60_000;
const longestSocketPath = 107;
const logKeptBytes = 20 * 1024 ** 2;

/** @param {Cluster} cluster */
const pidFile = (cluster) => join(dataFolder(cluster), 'postmaster.pid');

/** @param {Cluster} cluster */
export const logFile = ({ folder }) => join(folder, 'postgres.log');

/**
 * @param {Cluster} cluster
 * @returns {Postmaster | undefined} what the pid file says; whether it is true is another question
 */
function readPidFile(cluster) {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * @param {Cluster} cluster
 * @returns {Postmaster | undefined} the live postmaster of our data folder
 */
export function runningPostmaster(cluster) {
  const found = readPidFile(cluster);
  return found !== undefined && isOurs(cluster, found.pid) ? found : undefined;
}

/**
 * A postmaster and its children work in their data folder: that, not the number, says whose they are.
 * @param {Cluster} cluster
 * @param {number} pid
 */
function isOurs(cluster, pid) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  return folderOf(pid) === dataFolder(cluster) && /postgres/.test(commandOf(pid));
}

/**
 * After a kill -9 of the postmaster its children may still be writing: a second one beside them would spoil the data.
 * @param {Cluster} cluster
 */
export async function clearRemains(cluster) {
  const left = readPidFile(cluster);
  if (left === undefined) return;
  for (const pid of allProcesses().filter((one) => isOurs(cluster, one))) {
    const ended = await endProcess(pid, [
      { signal: 'SIGQUIT', ms: 5_000 },
      { signal: 'SIGKILL', ms: 5_000 },
    ]);
    if (!ended) throw stillThere(cluster, pid);
  }
  removeSocketFolder(cluster, left.socketFolder);
  rmSync(pidFile(cluster), { force: true });
}

/**
 * @param {Cluster} cluster
 * @param {number} pid
 */
function stillThere(cluster, pid) {
  return new Refusal(`Process ${pid} still works on ${dataFolder(cluster)} and does not end.`, {
    advice: `Look at it (ps -fp ${pid}); nothing is started while it is there.`,
    exitCode: exitCodes.temporary,
  });
}

/**
 * @param {Cluster} cluster
 * @returns {Promise<Postmaster>}
 */
export async function startPostmaster(cluster) {
  const socketFolder = makeSocketFolder(cluster);
  const log = openLog(cluster);
  const child = spawn(
    join(cluster.programs, 'bin', 'postgres'),
    ['-D', dataFolder(cluster), ...settings({ socketFolder, throwaway: cluster.throwaway })],
    {
      ...asAccount(cluster.account),
      cwd: dataFolder(cluster),
      // Its own process group: Ctrl-C in the terminal must not stop it before the server has drained.
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    },
  );
  closeSync(log);
  let exited = false;
  child.on('exit', () => (exited = true));
  child.on('error', () => (exited = true));
  await waitUntil(() => exited || readPidFile(cluster)?.ready === true, startMs, 10);
  const started = runningPostmaster(cluster);
  if (exited || started === undefined || !started.ready) {
    child.kill('SIGQUIT');
    removeSocketFolder(cluster, socketFolder);
    throw wouldNotStart(cluster);
  }
  child.unref();
  return started;
}

/**
 * @param {Cluster} cluster
 * @param {Postmaster} postmaster
 */
export async function stopPostmaster(cluster, { pid, socketFolder }) {
  if (!isOurs(cluster, pid)) return;
  // SIGINT: sessions are cut, what was committed is written, nothing to recover next time.
  const ended = await endProcess(pid, [
    { signal: 'SIGINT', ms: 30_000 },
    { signal: 'SIGQUIT', ms: 10_000 },
  ]);
  if (!ended) throw stillThere(cluster, pid);
  removeSocketFolder(cluster, socketFolder);
}

/** @param {Cluster} cluster */
function wouldNotStart(cluster) {
  const log = readFileSync(logFile(cluster), 'utf8').trimEnd();
  const last = log.split('\n').slice(-8);
  return (
    refusalHiddenIn(last.join('\n')) ??
    new Refusal('PostgreSQL would not start. It said:', {
      advice: [...last, `(all of it: ${logFile(cluster)})`],
      exitCode: exitCodes.system,
    })
  );
}

/** @param {Cluster} cluster */
function openLog(cluster) {
  const file = logFile(cluster);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logKeptBytes) truncateSync(file);
  return openSync(file, 'a', 0o600);
}

/**
 * A socket's path holds at most 107 bytes, fewer than many a home folder: a fresh folder nobody else could prepare.
 * @param {Cluster} cluster
 */
function makeSocketFolder({ account, folder }) {
  const beside = join(folder, 'socket');
  const socketFolder = isSystemFolder(folder) ? beside : mkdtempSync(join(shortFolder(), 'parvis-'));
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  chmodSync(socketFolder, 0o700);
  if (account !== undefined) chownSync(socketFolder, account.uid, account.gid);
  if (Buffer.byteLength(join(socketFolder, '.s.PGSQL.5432')) > longestSocketPath) {
    throw new Refusal(`The path of the database's socket is too long: ${socketFolder}`, {
      advice: 'Make /tmp writable, or set TMPDIR to a short path.',
      exitCode: exitCodes.configuration,
    });
  }
  return socketFolder;
}

/** TMPDIR may be a private folder with a long name: PostgreSQL's account must get there, within 107 bytes. */
export const shortFolder = () => (existsSync('/tmp') ? '/tmp' : tmpdir());

/** @param {string} folder */
const isSystemFolder = (folder) => folder.startsWith('/var/lib/parvis/');

/**
 * @param {Cluster} cluster
 * @param {string} socketFolder
 */
function removeSocketFolder({ folder }, socketFolder) {
  const isOurFolder = dirname(socketFolder) === folder || /^parvis-[A-Za-z0-9]{6}$/.test(basename(socketFolder));
  if (isOurFolder) rmSync(socketFolder, { recursive: true, force: true });
}
