// @ts-check
// Progress goes to stderr, one line a step: stdout belongs to what a command answers (JSON, a schema).
import { exitCodes, inWords, Refusal } from './refusal.mjs';

const heartbeatMs = 20_000;

/** @param {string} [line] */
export function say(line = '') {
  process.stderr.write(`${line}\n`);
}

/** @param {number} ms */
export function seconds(ms) {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/**
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(title, run) {
  const began = Date.now();
  const stopBeating = beat(title, began);
  let remark = '';
  try {
    const value = await run((text) => (remark = `: ${text}`));
    stopBeating();
    say(`  ✓ ${title}${remark} (${seconds(Date.now() - began)})`);
    return value;
  } catch (error) {
    stopBeating();
    say(`  ✗ ${title} (${seconds(Date.now() - began)})`);
    throw error;
  }
}

/**
 * On a terminal, one line that counts the seconds; in a log, a line now and then so that nobody thinks it is stuck.
 * @param {string} title
 * @param {number} began
 */
function beat(title, began) {
  const elapsed = () => Math.round((Date.now() - began) / 1000);
  if (process.stderr.isTTY) {
    const draw = () => process.stderr.write(`\r\u001b[K  … ${title}${elapsed() > 2 ? ` (${elapsed()} s)` : ''}`);
    draw();
    const timer = setInterval(draw, 1000);
    return () => {
      clearInterval(timer);
      process.stderr.write('\r\u001b[K');
    };
  }
  const timer = setInterval(() => say(`  … ${title} (${elapsed()} s)`), heartbeatMs);
  return () => clearInterval(timer);
}

/**
 * Says why, and what to do. The stack is shown only for what nobody foresaw.
 * @param {unknown} thrown
 * @returns {number} the exit code
 */
export function explain(thrown) {
  const error = inWords(thrown);
  if (error instanceof Refusal) {
    say(`\n${error.message}`);
    for (const line of error.advice) say(`  ${line}`);
    return error.exitCode;
  }
  say(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return exitCodes.failed;
}

/**
 * Runs a whole program: the exit code follows from how it ends.
 * @param {() => Promise<number | void>} program
 */
export function main(program) {
  program().then(
    (code) => (process.exitCode = code ?? process.exitCode ?? 0),
    (error) => (process.exitCode = explain(error)),
  );
}
