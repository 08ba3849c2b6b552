// @ts-check
// PostgreSQL refuses to run as root. Root runs it as `postgres`, else as `nobody`; anyone else runs it as themselves.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { exitCodes, Refusal } from '../bootstrap/refusal.mjs';

/** @typedef {{ name: string, uid: number, gid: number }} Account */

const candidates = ['postgres', 'nobody'];

export const isRoot = () => process.getuid?.() === 0;

/**
 * @param {string} [dataFolder] an existing one decides: its owner must run it
 * @returns {Account | undefined} undefined when we run it as ourselves
 */
export function postgresAccount(dataFolder, passwd = '/etc/passwd') {
  if (!isRoot()) return undefined;
  const accounts = readAccounts(passwd);
  const owner = dataFolder === undefined ? undefined : statSync(dataFolder, { throwIfNoEntry: false })?.uid;
  const account =
    accounts.find(({ uid }) => uid === owner && uid !== 0) ??
    candidates.flatMap((name) => accounts.find((one) => one.name === name) ?? [])[0];
  if (account === undefined) {
    throw new Refusal(
      'PostgreSQL does not run as root, and this machine has neither a `postgres` nor a `nobody` user.',
      {
        advice: [
          'Add one: useradd --system postgres',
          'or run Parvis as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL.',
        ],
        exitCode: exitCodes.noUser,
      },
    );
  }
  return account;
}

/** @param {string} passwd */
function readAccounts(passwd) {
  return readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * @param {Account | undefined} account
 * @returns {{ uid?: number, gid?: number }} for child_process
 */
export const asAccount = (account) => (account === undefined ? {} : { uid: account.uid, gid: account.gid });

/**
 * Asked of the system itself: permissions, groups, access lists and name spaces all have their say.
 * @param {Account | undefined} account
 * @param {string} folder
 */
export function canEnter(account, folder) {
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...asAccount(account),
    cwd: '/',
    stdio: 'ignore',
  });
  refuseIfBarred(account, tried.error);
  return tried.status === 0;
}

/**
 * @param {Account | undefined} account
 * @param {string} program
 */
export function canRun(account, program) {
  const tried = spawnSync(program, ['--version'], { ...asAccount(account), cwd: '/', stdio: 'ignore' });
  refuseIfBarred(account, tried.error);
  return tried.status === 0;
}

/**
 * Root inside some containers may not become anyone else.
 * @param {Account | undefined} account
 * @param {Error | undefined} error
 */
function refuseIfBarred(account, error) {
  const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (account === undefined || !['EPERM', 'EINVAL'].includes(code)) return;
  throw new Refusal(`PostgreSQL does not run as root, and this environment does not let root act as ${account.name}.`, {
    advice: 'Run Parvis as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL.',
    exitCode: exitCodes.noUser,
    cause: error,
  });
}
