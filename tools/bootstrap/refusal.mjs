// @ts-check
// What the tools say when they cannot go on: what is wrong, then what to type.

/** Exit codes follow sysexits.h, so that an operator's scripts can tell one refusal from another. */
export const exitCodes = Object.freeze({
  failed: 1,
  usage: 64,
  noUser: 67,
  unavailable: 69,
  system: 71,
  cannotWrite: 73,
  temporary: 75,
  configuration: 78,
});

export class Refusal extends Error {
  /**
   * @param {string} message what is wrong
   * @param {{ advice?: string | readonly string[], exitCode?: number, cause?: unknown }} [details]
   */
  constructor(message, details = {}) {
    super(message, { cause: details.cause });
    this.name = 'Refusal';
    this.advice = /** @type {readonly string[]} */ ([]).concat(details.advice ?? []);
    this.exitCode = details.exitCode ?? exitCodes.failed;
  }
}

const folderAdvice = 'Check who owns the folder (ls -ld), or run as its owner.';

/** @type {Readonly<Record<string, (path: string) => Refusal>>} */
const known = {
  ENOSPC: (path) =>
    new Refusal(`The disk is full${path}.`, {
      advice: 'Free some space (df -h tells where), then run the same command again: it takes up where it stopped.',
      exitCode: exitCodes.cannotWrite,
    }),
  EDQUOT: (path) =>
    new Refusal(`Your disk quota is used up${path}.`, {
      advice: 'Free some space, then run the same command again.',
      exitCode: exitCodes.cannotWrite,
    }),
  EROFS: (path) =>
    new Refusal(`The disk is read-only${path}.`, {
      advice: 'Parvis writes to its own folder: put the checkout on a disk that can be written to.',
      exitCode: exitCodes.cannotWrite,
    }),
  EACCES: (path) => new Refusal(`No permission${path}.`, { advice: folderAdvice, exitCode: exitCodes.cannotWrite }),
  EPERM: (path) => new Refusal(`Not permitted${path}.`, { advice: folderAdvice, exitCode: exitCodes.cannotWrite }),
};

/**
 * The system's error in words, or the error itself when there is nothing better to say.
 * @param {unknown} error
 * @returns {unknown}
 */
export function inWords(error) {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const words = code === undefined ? undefined : known[code];
  return words === undefined ? error : words(path ? `: ${path}` : '');
}

/**
 * What a failed command printed may hide a full disk under forty lines of something else.
 * @param {string} output
 */
export function refusalHiddenIn(output) {
  if (/ENOSPC|No space left on device/i.test(output)) return known['ENOSPC']?.('');
  if (/EDQUOT|quota exceeded/i.test(output)) return known['EDQUOT']?.('');
  return undefined;
}
