// @ts-check
// The project's packages, installed by the Node that will run them: npm on an older one leaves native packages out.
import { statfsSync } from 'node:fs';
import { quietly } from './commands.mjs';
import { isInstalled, stampOf, writeStamp } from './installed.mjs';
import { holding } from './lock.mjs';
import { npmEnvironment } from './npm.mjs';
import { inRoot, root } from './paths.mjs';
import { exitCodes, Refusal } from './refusal.mjs';
import { folderOfRuntime, sayWhoInstalls } from './runtime.mjs';
import { step } from './terminal.mjs';

const installWaitMs = 10 * 60_000;
const neededBytes = 1.2 * 1024 ** 3;

/** @param {import('./runtime.mjs').Runtime} runtime */
export async function ensurePackages(runtime) {
  const stamp = stampOf(root, '24');
  if (isInstalled(root, stamp)) return;
  const lock = { what: 'installing the packages', waitMs: installWaitMs, onWait: sayWhoInstalls };
  await holding(inRoot('.parvis', 'install.lock'), lock, async () => {
    if (isInstalled(root, stamp)) return;
    refuseUnlessRoom();
    await step('packages (about a minute the first time)', async () => {
      // Production too builds the application here: the tools that build it are development dependencies.
      // No install scripts: nothing needs them, and PostgreSQL's links are made by tools/embedded-postgres.
      const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
      const options = { env: npmEnvironment(folderOfRuntime(runtime)), log: 'install-packages' };
      await quietly(runtime.npm.command, [...runtime.npm.args, ...args], options);
      writeStamp(root, stamp);
    });
  });
}

function refuseUnlessRoom() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize > neededBytes) return;
  throw new Refusal(
    `The disk has ${Math.round((bavail * bsize) / 1024 ** 2)} MB left: installing takes ${(neededBytes / 1024 ** 3).toFixed(1)} GB.`,
    {
      advice: 'Free some space (df -h tells where), then run the same command again.',
      exitCode: exitCodes.cannotWrite,
    },
  );
}
