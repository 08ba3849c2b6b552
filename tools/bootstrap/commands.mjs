// @ts-check
// Running other programs: quietly, with what they print kept in `.parvis/logs` and shown only when they fail.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logsFolder, root } from './paths.mjs';
import { exitCodes, Refusal, refusalHiddenIn } from './refusal.mjs';
import { say } from './terminal.mjs';

const shownLines = 40;

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, log: string }} QuietOptions
 * @typedef {{ code: number, stdout: string, output: string, log: string, ms: number }} Ended `output`: stdout and stderr as they came
 */

/**
 * Runs a program with its output in the log; never throws for a bad exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {QuietOptions} options
 * @returns {Promise<Ended>}
 */
export function record(command, args, options) {
  mkdirSync(logsFolder, { recursive: true });
  const log = join(logsFolder, `${options.log}.log`);
  const began = Date.now();
  return new Promise((resolve, reject) => {
    const file = createWriteStream(log);
    file.on('error', reject);
    file.write(`$ ${command} ${args.join(' ')}\n`);
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const stdout = [];
    child.stdout?.on('data', (data) => stdout.push(data));
    child.stdout?.pipe(file, { end: false });
    child.stderr?.pipe(file, { end: false });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      file.end(signal === null ? '' : `\nended by ${signal}\n`, () =>
        resolve({
          code: code ?? 1,
          stdout: Buffer.concat(stdout).toString('utf8'),
          output: readFileSync(log, 'utf8'),
          log,
          ms: Date.now() - began,
        }),
      );
    });
  });
}

/**
 * Runs a program that must succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {QuietOptions} options
 */
export async function quietly(command, args, options) {
  const ended = await record(command, args, options);
  if (ended.code !== 0) throw failureOf(`${command} ${args[0] ?? ''}`.trim(), ended);
  return ended;
}

/**
 * @param {string} what
 * @param {Ended} ended
 */
export function failureOf(what, ended) {
  const hidden = refusalHiddenIn(ended.output);
  if (hidden !== undefined) return hidden;
  showEnd(ended.output);
  return new Refusal(`${what} failed (exit code ${ended.code}).`, {
    advice: `All it printed is in ${ended.log}`,
    exitCode: exitCodes.failed,
  });
}

/** @param {string} output */
export function showEnd(output) {
  for (const line of output.trimEnd().split('\n').slice(-shownLines)) say(`    ${line}`);
}

/**
 * Hands the terminal to a program and passes on the signals this process gets.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>} its exit code
 */
export function handOver(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: options.cwd ?? root, env: options.env ?? process.env });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + signalNumber(signal)));
  });
}

/** @param {string | null} signal */
const signalNumber = (signal) => ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 })[signal ?? ''] ?? 1;
