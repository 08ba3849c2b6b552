// @ts-check
// The programs of dist/apps/api that end by themselves: migrations and the operator's commands.
import { execFile } from 'node:child_process';
import { quietly } from '../bootstrap/commands.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { withoutOwner } from './database.mjs';

const migrate = inRoot('dist', 'apps', 'api', 'migrate.js');
export const operatorProgram = inRoot('dist', 'apps', 'api', 'parvis.js');

/** @param {NodeJS.ProcessEnv} env */
export async function migrateDatabase(env) {
  return (await quietly(process.execPath, ['--enable-source-maps', migrate], { env, log: 'migrate' })).output;
}

/** @param {NodeJS.ProcessEnv} env */
export async function loadDemonstration(env) {
  await quietly(process.execPath, ['--enable-source-maps', operatorProgram, 'demo', 'load', '--if-empty'], {
    env,
    log: 'demonstration',
  });
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
