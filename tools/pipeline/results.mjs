// @ts-check
// How many tests passed and failed, from what Jest and Playwright write for programs.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[], failures: string[] }} Result */

/** @typedef {{ code: number, output: string }} Ended */

const lastLines = 30;

/** @type {Result} */
const nothing = { passed: 0, failed: 0, skipped: [], failures: [] };

/** @param {string} [failure] */
export const oneCheck = (failure) =>
  failure === undefined ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, failures: [failure] };

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A suite that cannot even be loaded is a failure of its own, or it would count for nothing.
 * @param {string} file
 * @param {Ended} ended how Jest ended
 * @returns {Result}
 */
export function jestResult(file, ended) {
  const report = /** @type {JestReport | undefined} */ (readJson(file));
  if (report === undefined) return oneCheck(`Jest ended without a report\n${lastOf(ended)}`);
  const failures = report.testResults.flatMap((suite) => {
    const tests = suite.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0 && suite.status === 'failed') return [`${suite.name}\n${suite.message}`];
    return tests.map((test) => `${suite.name}\n${test.fullName}\n${withoutRunner(test.failureMessages.join('\n'))}`);
  });
  const result = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ fullName }) => fullName),
    ),
    failures,
  };
  return settled(result, ended, 'Jest');
}

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, testResults: { name: string, status: string, message: string,
 *   assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} JestReport
 */

/**
 * @param {string} file
 * @param {Ended} ended how Playwright ended
 * @returns {Result}
 */
export function playwrightResult(file, ended) {
  const report = /** @type {PlaywrightReport | undefined} */ (readJson(file));
  if (report === undefined) return oneCheck(`Playwright ended without a report\n${lastOf(ended)}`);
  const { expected, unexpected, flaky } = report.stats;
  const result = {
    passed: expected,
    failed: unexpected + flaky,
    skipped: report.suites.flatMap(skippedOf),
    failures: [...report.errors.map(({ message }) => message), ...report.suites.flatMap(failuresOf)],
  };
  return settled(result, ended, 'Playwright');
}

/**
 * @typedef {{ title: string, specs?: { title: string, ok: boolean, file: string, line: number,
 *   tests: { status: string, results: { error?: { message?: string } }[] }[] }[], suites?: Suite[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number },
 *   errors: { message: string }[], suites: Suite[] }} PlaywrightReport
 */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function failuresOf(suite) {
  const own = (suite.specs ?? []).filter(({ ok }) => !ok);
  return [
    ...own.map(({ title, file, line, tests }) => {
      const messages = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
      return `${file}:${line} ${title}\n${messages[0] ?? ''}`;
    }),
    ...(suite.suites ?? []).flatMap(failuresOf),
  ];
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function skippedOf(suite) {
  const own = (suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === 'skipped'));
  return [...own.map(({ file, title }) => `${file} ${title}`), ...(suite.suites ?? []).flatMap(skippedOf)];
}

/**
 * The path through Jest itself is longer than what one wants to read, and Jest tells most of it twice.
 * @param {string} message
 */
function withoutRunner(message) {
  const [first = ''] = message.split(/\n\s*\[cause\]:/);
  return first
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules\/jest|node:internal)/.test(line))
    .join('\n');
}

/**
 * A runner that ends badly with no failed test, or that ran none, has not passed.
 * @param {Result} result
 * @param {Ended} ended
 * @param {string} runner
 * @returns {Result}
 */
function settled(result, ended, runner) {
  if (result.failed > 0) return result;
  if (ended.code === 0 && result.passed > 0) return result;
  const reason = ended.code === 0 ? `${runner} ran no test` : `${runner} ended with exit code ${ended.code}`;
  return { ...result, failed: 1, failures: [...result.failures, `${reason}\n${lastOf(ended)}`] };
}

/** @param {Ended} ended */
const lastOf = ({ output }) => output.trimEnd().split('\n').slice(-lastLines).join('\n');

/** @param {readonly Result[]} results */
export const sum = (results) =>
  results.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: [...all.skipped, ...one.skipped],
      failures: [...all.failures, ...one.failures],
    }),
    nothing,
  );
