// @ts-check
// `npm test`: all that CI does, in order, each part against its time. `npm test -- --only format,lint` runs some of it.
import { parseArgs } from 'node:util';
import { exitCodes, inWords, Refusal } from '../bootstrap/refusal.mjs';
import { main, say, seconds } from '../bootstrap/terminal.mjs';
import { oneCheck, sum } from '../pipeline/results.mjs';
import { budgets, steps } from '../pipeline/steps.mjs';

/**
 * @typedef {import('../pipeline/results.mjs').Result} Result
 * @typedef {import('../pipeline/steps.mjs').Group} Group
 */

const shownLines = 120;

main(async () => {
  const wanted = chosen();
  /** @type {Result[]} */
  const results = [];
  /** @type {Map<Group | 'install', number>} */
  const spent = new Map([['install', Number(process.env['PARVIS_INSTALL_MS'] ?? 0)]]);
  for (const step of wanted) {
    const began = Date.now();
    say(`· ${step.name}`);
    const result = await outcome(step.run);
    const ms = Date.now() - began;
    spent.set(step.group, (spent.get(step.group) ?? 0) + ms);
    report(step.name, result, ms);
    results.push(result);
  }
  results.push(...overruns(spent));
  const { passed, failed, skipped } = sum(results);
  if (skipped.length > 0) say(`${skipped.length} skipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : exitCodes.failed;
});

function chosen() {
  const { values } = parseArgs({ options: { only: { type: 'string' } }, strict: true });
  if (values.only === undefined) return steps;
  const names = values.only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Refusal(`There is no step "${unknown.join(', ')}".`, {
      advice: `Steps: ${steps.map(({ name }) => name).join(', ')}`,
      exitCode: exitCodes.usage,
    });
  }
  return steps.filter(({ name }) => names.includes(name));
}

/**
 * One step that cannot run must not hide what the others would say.
 * @param {() => Promise<Result>} run
 * @returns {Promise<Result>}
 */
async function outcome(run) {
  try {
    return await run();
  } catch (thrown) {
    const error = inWords(thrown);
    if (error instanceof Refusal) return oneCheck([error.message, ...error.advice].join('\n'));
    return oneCheck(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/**
 * @param {string} name
 * @param {Result} result
 * @param {number} ms
 */
function report(name, { passed, failed, failures }, ms) {
  for (const failure of failures) {
    const lines = failure.trimEnd().split('\n');
    for (const line of lines.slice(0, shownLines)) say(`    ${line}`);
    if (lines.length > shownLines)
      say(`    … ${lines.length - shownLines} lines more in .parvis/logs/test-${name}.log`);
    say();
  }
  say(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed${failed === 0 ? '' : `, ${failed} failed`} (${seconds(ms)})`,
  );
}

/**
 * On CI a pipeline that takes too long has failed; on a desk, where other things run too, it is only said.
 * @param {ReadonlyMap<Group | 'install', number>} spent
 * @returns {Result[]}
 */
function overruns(spent) {
  say('\nTime, of what is allowed on two cores:');
  return [...spent].flatMap(([group, ms]) => {
    const over = ms > budgets[group] * 1000;
    say(`  ${group.padEnd(9)}${seconds(ms).padStart(7)} of ${budgets[group]} s${over ? '  too long' : ''}`);
    return over && process.env['CI'] ? [oneCheck(`${group} took too long`)] : [];
  });
}
