// @ts-check
// Which npm to call, and in which environment: `npm start` fills the environment with what is true of itself only.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { exitCodes, Refusal } from './refusal.mjs';

/** @typedef {{ command: string, args: string[] }} Npm */

const nestedOnly =
  /^npm_(lifecycle_|package_|command$|config_local_prefix$|config_noproxy$|config_node_gyp$|execpath$|node_execpath$)/i;

/**
 * The machine's npm, run by the Node that runs this.
 * @returns {Npm}
 */
export function machineNpm() {
  const given = process.env['npm_execpath'];
  if (given?.endsWith('npm-cli.js') && existsSync(given)) return { command: process.execPath, args: [given] };
  const found = whichNpm();
  if (found === undefined) {
    throw new Refusal('npm is not on this machine.', {
      advice: 'It comes with Node.js: install it (Debian: apt-get install npm), then try again.',
      exitCode: exitCodes.unavailable,
    });
  }
  const real = realpathSync(found);
  return real.endsWith('.js') ? { command: process.execPath, args: [real] } : { command: found, args: [] };
}

function whichNpm() {
  const folders = [dirname(process.execPath), ...(process.env['PATH'] ?? '').split(delimiter)];
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/**
 * @param {string} [firstOnPath]
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(firstOnPath) {
  const kept = Object.entries(process.env).filter(([name]) => !nestedOnly.test(name) && name !== 'INIT_CWD');
  /** @type {NodeJS.ProcessEnv} */
  const env = Object.fromEntries(kept);
  if (firstOnPath !== undefined) env['PATH'] = [firstOnPath, process.env['PATH']].join(delimiter);
  // npm finds its machine-wide settings (registry, proxy, certificates) from where its Node is: ours is elsewhere.
  env['npm_config_globalconfig'] ??= machineSetting('globalconfig');
  return env;
}

/** @param {string} name */
function machineSetting(name) {
  const { command, args } = machineNpm();
  const asked = spawnSync(command, [...args, 'config', 'get', name], { encoding: 'utf8', cwd: '/' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}
