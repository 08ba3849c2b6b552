// @ts-check
// The programs of dist/apps/api that end by themselves: migrations and the operator's commands.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../bootstrap/commands.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { step } from '../bootstrap/terminal.mjs';
import { builtFrom } from './build.mjs';
import { withoutOwner } from './database.mjs';

const migrate = inRoot('dist', 'apps', 'api', 'migrate.js');
export const operatorProgram = inRoot('dist', 'apps', 'api', 'parvis.js');

/**
 * Migrations, and the demonstration where it is wanted. The embedded database remembers which build prepared it, so that
 * starting the same build again starts nothing else; an operator's own database is asked every time.
 * @param {import('./database.mjs').Database} database
 * @param {AbortSignal} [signal]
 */
export async function prepareDatabase({ env, stateDir, embedded }, signal) {
  const demonstration = env['PARVIS_DEMONSTRATION'] === '1';
  const preparedBy = join(stateDir, 'postgres', 'data', 'parvis-prepared-by');
  const built = embedded ? builtFrom() : undefined;
  const build = `${built} ${demonstration ? 'demonstration' : 'empty'}\n`;
  if (built !== undefined && existsSync(preparedBy) && readFileSync(preparedBy, 'utf8') === build) return;
  await step('migrations', () => migrateDatabase(env));
  if (demonstration) {
    signal?.throwIfAborted();
    await step('demonstration', () => loadDemonstration(env));
  }
  if (built !== undefined) writeFileSync(preparedBy, build);
}

/** @param {NodeJS.ProcessEnv} env */
async function migrateDatabase(env) {
  await quietly(process.execPath, ['--enable-source-maps', migrate], { env, log: 'migrate' });
}

/** @param {NodeJS.ProcessEnv} env */
async function loadDemonstration(env) {
  const args = ['--enable-source-maps', operatorProgram, 'demo', 'load', '--if-empty'];
  await quietly(process.execPath, args, { env, log: 'demonstration' });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the demonstration accounts, in the command's own words
 */
export function demonstrationAccounts(env) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [operatorProgram, 'demo', 'accounts'],
      { env: withoutOwner(env), cwd: inRoot() },
      (error, stdout) => resolve(error === null ? stdout.trimEnd() : ''),
    );
  });
}
