// @ts-check
// Where a checkout keeps its data: `.parvis/`, unless root's PostgreSQL account cannot get there.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { exitCodes, Refusal } from '../bootstrap/refusal.mjs';
import { canEnter, postgresAccount } from './account.mjs';

/**
 * @param {{ checkout?: string, chosen?: string | undefined, system?: string }} [options] `chosen`: PARVIS_STATE_DIR
 * @returns {{ folder: string, reason?: string }}
 */
export function stateFolder({
  checkout = root,
  chosen = process.env['PARVIS_STATE_DIR'],
  system = '/var/lib/parvis',
} = {}) {
  const inside = join(checkout, '.parvis');
  if (chosen) return { folder: made(isAbsolute(chosen) ? chosen : resolve(checkout, chosen)) };
  const account = postgresAccount(join(inside, 'postgres', 'data'));
  if (account === undefined || canEnter(account, checkout)) return { folder: made(inside) };
  const folder = join(system, checkoutName(checkout));
  const created = !existsSync(folder);
  made(folder);
  if (created) writeFileSync(join(folder, 'checkout'), `${realpathSync(checkout)}\n`);
  return { folder, reason: `user ${account.name} cannot enter ${checkout}: the data is kept in ${folder}` };
}

/** @param {string} checkout */
export const checkoutName = (checkout) =>
  createHash('sha256').update(realpathSync(checkout)).digest('hex').slice(0, 12);

/**
 * Only what we make ourselves is opened to PostgreSQL's account; what was there keeps its permissions.
 * @param {string} folder
 */
function made(folder) {
  try {
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) chmodSync(folder, 0o755);
    return folder;
  } catch (error) {
    throw new Refusal(`The folder for Parvis' data cannot be made: ${folder}`, {
      advice: [
        'Check who owns the folder above it (ls -ld),',
        'or name another one: PARVIS_STATE_DIR=/some/folder npm start',
      ],
      exitCode: exitCodes.cannotWrite,
      cause: error,
    });
  }
}
