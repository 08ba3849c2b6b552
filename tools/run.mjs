// @ts-check
// Every npm script: `node tools/run.mjs <task> [arguments]`. Plain JavaScript for any Node from 18 on, without packages:
// it brings what is missing (Node 24, the packages), then hands over to tools/tasks/<task>.mjs on the right Node.
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { handOver } from './bootstrap/commands.mjs';
import { ensurePackages } from './bootstrap/packages.mjs';
import { inRoot, logsFolder, root } from './bootstrap/paths.mjs';
import { exitCodes, Refusal } from './bootstrap/refusal.mjs';
import { ensureRuntime, folderOfRuntime } from './bootstrap/runtime.mjs';
import { main } from './bootstrap/terminal.mjs';

/** `bench:counting` is tools/tasks/bench-counting.mjs */
const fileOf = (/** @type {string} */ task) => inRoot('tools', 'tasks', `${task.replaceAll(':', '-')}.mjs`);

main(async () => {
  const [task = '', ...args] = process.argv.slice(2);
  if (!/^[a-z:]+$/.test(task) || !existsSync(fileOf(task))) throw noSuchTask(task);
  refuseUnlessWritable();
  const began = Date.now();
  const runtime = await ensureRuntime();
  await ensurePackages(runtime);
  const path = [folderOfRuntime(runtime), inRoot('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const env = {
    ...process.env,
    PATH: path,
    PARVIS_INSTALL_MS: String(Date.now() - began),
    NX_DAEMON: 'false',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? inRoot('.parvis', 'compiled'),
  };
  return handOver(runtime.node, [fileOf(task), ...args], { env });
});

/** @param {string} task */
function noSuchTask(task) {
  const names = readdirSync(inRoot('tools', 'tasks')).filter((name) => name.endsWith('.mjs'));
  return new Refusal(task === '' ? 'Which task?' : `There is no task "${task}".`, {
    advice: `Tasks: ${names.map((name) => name.slice(0, -'.mjs'.length).replace('bench-', 'bench:')).join(', ')}`,
    exitCode: exitCodes.usage,
  });
}

function refuseUnlessWritable() {
  try {
    mkdirSync(logsFolder, { recursive: true });
    accessSync(root, constants.W_OK);
    accessSync(logsFolder, constants.W_OK);
  } catch (error) {
    const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new Refusal(`This user cannot write to ${path ?? root}.`, {
      advice: [
        `See whose it is: ls -ld "${path ?? root}"`,
        'Run Parvis as that user, or clone it again into a folder of your own.',
      ],
      exitCode: exitCodes.cannotWrite,
      cause: error,
    });
  }
}
