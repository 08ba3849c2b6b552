// @ts-check
// Is a port free, and if not, who has it?
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { allProcesses, commandOf } from '../bootstrap/processes.mjs';
import { exitCodes, Refusal } from '../bootstrap/refusal.mjs';

const listening = '0A';

/**
 * @param {string} setting
 * @param {number} fallback
 */
export function portOf(setting, fallback) {
  const port = Number(process.env[setting] || fallback);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`${setting}=${process.env[setting]} is not a port: give a number from 1 to 65535.`, {
    exitCode: exitCodes.usage,
  });
}

/**
 * @param {number} port
 * @param {{ setting: string, task: string }} words
 */
export async function refuseTakenPort(port, { setting, task }) {
  const error = await tryPort(port);
  if (error === undefined) return;
  if (error.code === 'EACCES') {
    throw new Refusal(`This user may not listen on port ${port}.`, {
      advice: `Choose one above 1023: ${setting}=3000 ${task}`,
      exitCode: exitCodes.unavailable,
    });
  }
  if (error.code !== 'EADDRINUSE') throw error;
  throw new Refusal(`Port ${port} is taken${byWhom(port)}.`, {
    advice: `Stop that program, or choose another port: ${setting}=${port + 1} ${task}`,
    exitCode: exitCodes.unavailable,
  });
}

/**
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}

/**
 * @param {number} first
 * @returns {Promise<number>} a free port whose successor is free too, for what listens on two
 */
export async function freePort(first) {
  for (let port = first; port < first + 200; port += 2) {
    if ((await tryPort(port)) === undefined && (await tryPort(port + 1)) === undefined) return port;
  }
  throw new Refusal(`No free port from ${first} on.`, { exitCode: exitCodes.unavailable });
}

/** @param {number} port */
function byWhom(port) {
  const pid = listenerOf(port);
  if (pid === undefined) return " by another user's program, or one outside this container";
  return ` by process ${pid} (${commandOf(pid).slice(0, 80) || 'unknown'})`;
}

/**
 * @param {number} port
 * @returns {number | undefined} only our own processes can be looked into, unless we are root
 */
export function listenerOf(port) {
  const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => listeningSockets(table, port)));
  if (sockets.size === 0) return undefined;
  return allProcesses().find((pid) => openFiles(pid).some((file) => sockets.has(file)));
}

/**
 * @param {string} table
 * @param {number} port
 */
function listeningSockets(table, port) {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  try {
    return readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === listening)
      .map((fields) => `socket:[${fields[9]}]`);
  } catch {
    return [];
  }
}

/** @param {number} pid */
function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
  } catch {
    return [];
  }
}
