// @ts-check
// The database and the environment every process of Parvis gets: an operator's own, or the embedded demonstration.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pidOf, processName } from '../bootstrap/processes.mjs';
import { root } from '../bootstrap/paths.mjs';
import { say, step } from '../bootstrap/terminal.mjs';
import { startPostgres, stateFolder } from '../embedded-postgres/index.mjs';
import { hasOwnDatabase, isProduction, refuseMissingSettings, refuseUnreachableDatabase } from './own-database.mjs';
import { ensureSecrets } from './secrets.mjs';

/**
 * @typedef {{ stateDir: string, env: NodeJS.ProcessEnv, embedded: boolean, isAlive: () => boolean, close: () => Promise<void> }} Database
 */

/** Where the state is, known before the database is touched. */
export function findState() {
  const env = process.env;
  refuseMissingSettings(env);
  const embedded = !hasOwnDatabase(env);
  const { folder, reason } = embedded ? stateFolder() : { folder: resolve(root, env['PARVIS_STATE_DIR'] || '.parvis') };
  mkdirSync(folder, { recursive: true });
  if (reason !== undefined) say(`  · ${reason}`);
  return { stateDir: folder, embedded };
}

/**
 * @param {{ stateDir: string, embedded: boolean }} state
 * @returns {Promise<Database>}
 */
export async function openDatabase({ stateDir, embedded }) {
  return embedded ? openEmbedded(stateDir) : openOwn(stateDir);
}

/**
 * @param {string} stateDir
 * @returns {Promise<Database>}
 */
async function openOwn(stateDir) {
  await step('your PostgreSQL', () => refuseUnreachableDatabase(process.env));
  const secrets = isProduction(process.env) ? {} : ensureSecrets(stateDir, process.env);
  const env = {
    ...process.env,
    ...secrets,
    NODE_ENV: process.env['NODE_ENV'] || 'development',
    PARVIS_STATE_DIR: stateDir,
  };
  return { stateDir, env, embedded: false, isAlive: () => true, close: async () => undefined };
}

/**
 * @param {string} stateDir
 * @returns {Promise<Database>}
 */
async function openEmbedded(stateDir) {
  const postgres = await step('PostgreSQL 18', async (note) => {
    const started = await startPostgres({ stateDir });
    note(started.adopted ? 'already running' : started.first ? 'new database' : 'started');
    return started;
  });
  const name = processName(postgres.pid) ?? '';
  const env = {
    ...process.env,
    NODE_ENV: process.env['NODE_ENV'] || 'development',
    ...ensureSecrets(stateDir, process.env),
    PARVIS_STATE_DIR: stateDir,
    PARVIS_DEMONSTRATION: process.env['PARVIS_DEMONSTRATION'] ?? '1',
    DATABASE_URL: postgres.urls.app,
    DATABASE_OWNER_URL: postgres.urls.owner,
    DATABASE_SEAL_URL: postgres.urls.seal,
  };
  const close = async () => void (await postgres.stop());
  return { stateDir, env, embedded: true, isAlive: () => pidOf(name) !== undefined, close };
}

/**
 * The server never holds the owner's rights: only what migrates, and commands that need it, are given them.
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutOwner(env) {
  const { DATABASE_OWNER_URL: _owner, ...rest } = env;
  return rest;
}
