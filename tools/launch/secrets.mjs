// @ts-check
// What signs sessions and the public record where nobody chose it: made once, kept beside the data it belongs to.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} stateDir
 * @param {NodeJS.ProcessEnv} given
 */
export function ensureSecrets(stateDir, given) {
  const keys = given['PARVIS_KEYS_DIR'] || join(stateDir, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  return { PARVIS_SECRET: given['PARVIS_SECRET'] || keptSecret(join(stateDir, 'secret')), PARVIS_KEYS_DIR: keys };
}

/** @param {string} file */
function keptSecret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
