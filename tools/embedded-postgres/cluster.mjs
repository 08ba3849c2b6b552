// @ts-check
// The first start: the data folder, its database, extensions and roles. The folder takes its name once all is in it.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, Refusal, refusalHiddenIn } from '../bootstrap/refusal.mjs';
import { asAccount } from './account.mjs';

/**
 * @typedef {import('./account.mjs').Account} Account
 * @typedef {'superuser' | 'owner' | 'app' | 'seal'} Role
 * @typedef {Readonly<Record<Role, string>>} Passwords
 * @typedef {{ folder: string, programs: string, account: Account | undefined, throwaway: boolean }} Cluster
 */

export const database = 'parvis';

/** @type {Readonly<Record<Role, string>>} */
export const roles = { superuser: 'parvis_superuser', owner: 'parvis_owner', app: 'parvis_app', seal: 'parvis_seal' };

/** Trusted extensions, but only a superuser may put them into a database before its owner ever connects. */
const extensions = ['unaccent', 'pg_trgm', 'citext', 'pgcrypto'];

/** @param {Cluster} cluster */
export const dataFolder = ({ folder }) => join(folder, 'data');

/** @param {Cluster} cluster */
const passwordsFile = ({ folder }) => join(folder, 'credentials.json');

/**
 * @param {Cluster} cluster
 * @returns {Passwords}
 */
export function readPasswords(cluster) {
  try {
    return JSON.parse(readFileSync(passwordsFile(cluster), 'utf8'));
  } catch (error) {
    throw new Refusal(`The passwords of the database cannot be read: ${passwordsFile(cluster)}`, {
      advice: `They belong to ${dataFolder(cluster)}. Bring the file back, or move that folder away to start afresh.`,
      exitCode: exitCodes.configuration,
      cause: error,
    });
  }
}

/** @param {Cluster} cluster */
export function ensureCluster(cluster) {
  const data = dataFolder(cluster);
  if (existsSync(data)) {
    refuseOtherVersion(cluster);
    return false;
  }
  const unfinished = join(cluster.folder, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(cluster, unfinished);
  const passwords = newPasswords();
  initialise(cluster, unfinished, passwords);
  execute(cluster, unfinished, 'postgres', rolesSql(passwords, cluster.throwaway));
  execute(cluster, unfinished, database, databaseSql());
  writeFileSync(passwordsFile(cluster), `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  chmodSync(passwordsFile(cluster), 0o600);
  renameSync(unfinished, data);
  return true;
}

/** @param {Cluster} cluster */
function refuseOtherVersion(cluster) {
  const kept = readFileSync(join(dataFolder(cluster), 'PG_VERSION'), 'utf8').trim();
  const version = run(cluster, 'postgres', ['--version'], { cwd: '/' });
  const ours = /(\d+)\./.exec(version)?.[1];
  if (kept === ours) return;
  throw new Refusal(
    `The data in ${dataFolder(cluster)} was written by PostgreSQL ${kept}; this release brings ${ours}.`,
    {
      advice: 'Back it up with the release that wrote it, then restore it here (docs/operators).',
      exitCode: exitCodes.configuration,
    },
  );
}

/** @returns {Passwords} */
function newPasswords() {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), app: password(), seal: password() };
}

/**
 * @param {Cluster} cluster
 * @param {string} data
 * @param {Passwords} passwords
 */
function initialise(cluster, data, passwords) {
  const passwordFile = join(data, '..', 'first-password');
  writeFileSync(passwordFile, `${passwords.superuser}\n`, { mode: 0o600 });
  give(cluster, passwordFile);
  try {
    run(cluster, 'initdb', [
      ...['--pgdata', data, '--username', roles.superuser, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      // Order by code point, the same on every machine; queries that sort for people name their collation.
      ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...(cluster.throwaway ? ['--no-sync', '--no-data-checksums'] : []),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * The owner owns the database, hence its public schema; what the others may do is granted by migrations.
 * @param {Passwords} passwords
 * @param {boolean} mayMakeDatabases tests clone a database per suite
 */
function rolesSql(passwords, mayMakeDatabases) {
  const plain = 'LOGIN NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS';
  return [
    `CREATE ROLE ${roles.owner} ${plain} ${mayMakeDatabases ? 'CREATEDB' : 'NOCREATEDB'} PASSWORD '${passwords.owner}'`,
    `CREATE ROLE ${roles.app} ${plain} NOCREATEDB PASSWORD '${passwords.app}'`,
    `CREATE ROLE ${roles.seal} ${plain} NOCREATEDB PASSWORD '${passwords.seal}'`,
    `CREATE DATABASE ${database} OWNER ${roles.owner}`,
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO ${roles.app}, ${roles.seal}`,
  ];
}

const databaseSql = () => extensions.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name}`);

/**
 * Single-user mode: no socket, no password, and nobody else can be there yet.
 * @param {Cluster} cluster
 * @param {string} data
 * @param {string} name
 * @param {readonly string[]} statements
 */
function execute(cluster, data, name, statements) {
  const args = [
    '--single',
    '-j',
    '-D',
    data,
    '-c',
    'exit_on_error=on',
    ...(cluster.throwaway ? ['-c', 'fsync=off'] : []),
    name,
  ];
  run(cluster, 'postgres', args, { input: statements.map((statement) => `${statement};\n\n`).join('') });
}

/**
 * @param {Cluster} cluster
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ input?: string, cwd?: string }} [options]
 */
function run({ programs, account, folder }, program, args, options = {}) {
  try {
    return execFileSync(join(programs, 'bin', program), args, {
      ...asAccount(account),
      cwd: options.cwd ?? folder,
      input: options.input ?? '',
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error);
    throw (
      refusalHiddenIn(stderr) ??
      new Refusal(`PostgreSQL's ${program} failed.`, {
        advice: stderr.trim().split('\n').slice(-8),
        exitCode: exitCodes.system,
        cause: error,
      })
    );
  }
}

/**
 * @param {Cluster} cluster
 * @param {string} path
 */
function give({ account }, path) {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}
