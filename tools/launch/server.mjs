// @ts-check
// The server as a child process: started, waited for, drained; and what a killed launcher left of it.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showEnd } from '../bootstrap/commands.mjs';
import { endProcess, pidOf, processName } from '../bootstrap/processes.mjs';
import { inRoot, logsFolder } from '../bootstrap/paths.mjs';
import { exitCodes, Refusal, refusalHiddenIn } from '../bootstrap/refusal.mjs';
import { say } from '../bootstrap/terminal.mjs';
import { isProduction } from './own-database.mjs';

const readyMs = 90_000;
const drainMs = 30_000;

export const serverLog = join(logsFolder, 'server.log');

/**
 * @typedef {{ pid: number, ended: Promise<string>, drain: () => Promise<void>, kill: () => void }} Server
 * @typedef {{ server: string, launcher: string, address: string }} ServerRecord processes named as by `processName`
 */

/** @param {string} stateDir */
const recordFile = (stateDir) => join(stateDir, 'server.json');

/**
 * @param {string} stateDir
 * @returns {ServerRecord | undefined}
 */
function readRecord(stateDir) {
  try {
    return JSON.parse(readFileSync(recordFile(stateDir), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A server whose launcher was killed serves on, without anyone to stop its database: it is drained before a new start.
 * @param {string} stateDir
 */
export async function clearOrphan(stateDir) {
  const record = readRecord(stateDir);
  if (record === undefined) return;
  const launcher = pidOf(record.launcher);
  if (launcher !== undefined) {
    throw new Refusal(`Parvis already runs from here: ${record.address} (process ${launcher}).`, {
      advice: `Stop it with Ctrl-C where it was started, or: kill ${launcher}`,
      exitCode: exitCodes.unavailable,
    });
  }
  const server = pidOf(record.server);
  if (server !== undefined) {
    say(`  · stopping the server that an interrupted start left behind (process ${server})`);
    await endProcess(server, [
      { signal: 'SIGTERM', ms: drainMs },
      { signal: 'SIGKILL', ms: 5_000 },
    ]);
  }
  rmSync(recordFile(stateDir), { force: true });
}

/**
 * @param {{ stateDir: string, env: NodeJS.ProcessEnv, port: number, address: string, program?: string, signal: AbortSignal }} options
 * @returns {Promise<Server>}
 */
export async function startServer({
  stateDir,
  env,
  port,
  address,
  program = inRoot('dist', 'apps', 'api', 'main.js'),
  signal,
}) {
  const output = isProduction(env) ? undefined : openLog();
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: inRoot(),
    env,
    // Its own process group: Ctrl-C reaches it as one SIGTERM from here, when it is its turn.
    detached: true,
    stdio: output === undefined ? 'inherit' : ['ignore', output, output],
  });
  if (output !== undefined) closeSync(output);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, killed) => {
      rmSync(recordFile(stateDir), { force: true });
      resolve(killed === null ? `exit code ${code}` : killed);
    });
  });
  const pid = child.pid ?? 0;
  remember(stateDir, pid, address);
  const server = { pid, ended, drain: () => drain(pid), kill: () => void child.kill('SIGKILL') };
  const over = new AbortController();
  void ended.then(() => over.abort());
  const waiting = untilReady(port, AbortSignal.any([signal, over.signal]));
  const outcome = await Promise.race([ended.then(() => 'ended'), waiting]);
  if (outcome === 'ready') return server;
  if (outcome !== 'ended') await server.drain();
  throw outcome === 'stopped'
    ? new Refusal('Stopped before it was ready.')
    : wouldNotStart(outcome, output !== undefined);
}

/**
 * @param {string} stateDir
 * @param {number} pid
 * @param {string} address
 */
function remember(stateDir, pid, address) {
  const record = { server: processName(pid) ?? '', launcher: processName(process.pid) ?? '', address };
  writeFileSync(recordFile(stateDir), JSON.stringify(record));
}

/** @param {number} pid */
async function drain(pid) {
  await endProcess(pid, [
    { signal: 'SIGTERM', ms: drainMs },
    { signal: 'SIGKILL', ms: 5_000 },
  ]);
}

/**
 * @param {number} port
 * @param {AbortSignal} signal
 * @returns {Promise<'ready' | 'stopped' | 'late'>}
 */
async function untilReady(port, signal) {
  const end = Date.now() + readyMs;
  while (Date.now() < end) {
    if (signal.aborted) return 'stopped';
    try {
      if ((await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok)
        return 'ready';
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return 'late';
}

/**
 * @param {string} outcome
 * @param {boolean} logged in production the server speaks to the operator's own log, and has just done so
 */
function wouldNotStart(outcome, logged) {
  const output = logged && existsSync(serverLog) ? readFileSync(serverLog, 'utf8') : '';
  const hidden = refusalHiddenIn(output);
  if (hidden !== undefined) return hidden;
  if (logged) showEnd(output);
  const what = outcome === 'late' ? `was not ready after ${readyMs / 1000} seconds` : 'ended before it was ready';
  const advice = logged ? `All it said is in ${serverLog}` : 'What it said is above.';
  return new Refusal(`The server ${what}.`, { advice, exitCode: exitCodes.failed });
}

/** One start, one log; the one before is kept for whoever wonders why it ended. */
function openLog() {
  mkdirSync(logsFolder, { recursive: true });
  if (existsSync(serverLog)) renameSync(serverLog, join(logsFolder, 'server.previous.log'));
  return openSync(serverLog, 'a', 0o600);
}
