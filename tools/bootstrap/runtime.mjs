// @ts-check
// Node 24 LTS: the machine's own when it is recent enough, else the one that comes as an npm package in tools/runtime.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quietly } from './commands.mjs';
import { isInstalled, stampOf, writeStamp } from './installed.mjs';
import { holding } from './lock.mjs';
import { machineNpm, npmEnvironment } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { exitCodes, Refusal } from './refusal.mjs';
import { say, step } from './terminal.mjs';

/** @typedef {{ node: string, npm: import('./npm.mjs').Npm, own: boolean }} Runtime */

const wantedMajor = 24;
const folder = inRoot('tools', 'runtime');
const installWaitMs = 10 * 60_000;

const major = Number(process.versions.node.split('.')[0]);

const ownNode = () => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
};

const ownRuntime = () => ({
  node: ownNode(),
  npm: { command: ownNode(), args: [join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')] },
  own: true,
});

/** @returns {Promise<Runtime>} */
export async function ensureRuntime() {
  if (major >= wantedMajor) return { node: process.execPath, npm: machineNpm(), own: false };
  if (!hasPackage()) throw installNode();
  // The stamp is of the machine's Node: tools/runtime holds one binary and npm, nothing that depends on who installs.
  if (!isInstalled(folder, stampOf(folder, '24'))) await install();
  return ownRuntime();
}

const hasPackage = () => ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);

function installNode() {
  const how = process.platform === 'darwin' ? 'brew install node@24, or the installer of nodejs.org' : 'see nodejs.org';
  return new Refusal(`Parvis runs on Node 24; this is Node ${process.versions.node}.`, {
    advice: `On this machine Parvis cannot bring it: install Node 24 (${how}), then try again.`,
    exitCode: exitCodes.unavailable,
  });
}

async function install() {
  const lock = { what: 'installing Node 24', waitMs: installWaitMs, onWait: sayWhoInstalls };
  await holding(inRoot('.parvis', 'install.lock'), lock, async () => {
    if (isInstalled(folder, stampOf(folder, '24'))) return;
    await step(`Node 24 for Parvis (this machine has ${process.versions.node})`, async () => {
      const { command, args } = machineNpm();
      const options = { cwd: folder, env: npmEnvironment(), log: 'install-runtime' };
      await quietly(command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
      refuseUnlessRuns(ownNode());
      writeStamp(folder, stampOf(folder, '24'));
    });
  });
}

/** @param {number} pid */
export function sayWhoInstalls(pid) {
  say(`  … waiting for process ${pid}, which is installing`);
}

/** @param {string} node */
function refuseUnlessRuns(node) {
  const asked = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }) : undefined;
  if (asked?.status === 0) return;
  throw new Refusal('The Node 24 that npm installed does not run on this machine.', {
    advice: [
      (asked?.stderr || asked?.error?.message || `${node} is not there`).trim(),
      'Install Node 24 (nodejs.org, or your distribution), then try again.',
    ],
    exitCode: exitCodes.system,
  });
}

/** @param {Runtime} runtime */
export const folderOfRuntime = (runtime) => dirname(runtime.node);
