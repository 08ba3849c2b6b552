// @ts-check
// What `npm test` does, cheap first.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../bootstrap/chromium.mjs';
import { record } from '../bootstrap/commands.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { startTemporaryPostgres } from '../embedded-postgres/temporary.mjs';
import { testEnvironment } from '../embedded-postgres/test-environment.mjs';
import { buildIfChanged } from '../launch/build.mjs';
import { freePort } from '../launch/ports.mjs';
import { packagesIn, violations } from '../licences/licences.mjs';
import { describeMeasure, measureBuiltPages } from '../sizes/page-budgets.mjs';
import { staleFiles } from './generated.mjs';
import { jestResult, oneCheck, playwrightResult, sum } from './results.mjs';

/**
 * @typedef {import('./results.mjs').Result} Result
 * @typedef {'checks' | 'tests' | 'build' | 'browser'} Group
 * @typedef {{ name: string, group: Group, run: () => Promise<Result> }} Step
 */

/**
 * Seconds on two cores, 25 minutes in all: a pipeline that grows unnoticed is soon not run. Browsers are the long
 * part, then tests and lint with types; building takes seconds.
 */
export const budgets = { install: 240, checks: 240, tests: 300, build: 60, browser: 660 };

const firstBrowserPort = 3210;

const resultsFolder = inRoot('test-results');

/** @type {readonly Step[]} */
export const steps = [
  { name: 'format', group: 'checks', run: () => check('prettier', ['--check', '--log-level', 'warn', '.'], 'format') },
  { name: 'licences', group: 'checks', run: licences },
  { name: 'lint', group: 'checks', run: lint },
  { name: 'types', group: 'checks', run: types },
  { name: 'generated', group: 'checks', run: generated },
  { name: 'unit', group: 'tests', run: () => jest('unit', process.env) },
  { name: 'database', group: 'tests', run: database },
  { name: 'build', group: 'build', run: buildAndWeigh },
  { name: 'browser', group: 'browser', run: browser },
];

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} log
 * @returns {Promise<Result>}
 */
async function check(command, args, log) {
  const ended = await record(command, args, { log: `test-${log}` });
  return oneCheck(ended.code === 0 ? undefined : ended.output);
}

/** @returns {Promise<Result>} */
async function licences() {
  const packages = ['node_modules', join('tools', 'runtime', 'node_modules')].flatMap((folder) =>
    packagesIn(inRoot(folder)),
  );
  const found = violations(packages);
  return oneCheck(
    found.length === 0
      ? undefined
      : `These packages may not be used with the AGPL (tools/licences):\n${found.join('\n')}`,
  );
}

/** Through nx: without its project graph, the rule on boundaries passes over everything in silence. */
function lint() {
  return check('nx', ['run-many', '-t', 'lint', '--outputStyle=static-failures-only', '--parallel=2'], 'lint');
}

/** @returns {Promise<Result>} */
async function types() {
  const routes = await record('react-router', ['typegen', 'apps/web'], { log: 'test-typegen' });
  if (routes.code !== 0) return oneCheck(routes.output);
  return check('tsc', ['-p', 'tsconfig.json', '--noEmit', '--pretty', 'false'], 'types');
}

/** @returns {Promise<Result>} */
async function generated() {
  const stale = await staleFiles();
  return oneCheck(
    stale.length === 0 ? undefined : `Not what would be printed now (npm run generate):\n${stale.join('\n')}`,
  );
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
async function jest(project, env) {
  mkdirSync(resultsFolder, { recursive: true });
  const report = join(resultsFolder, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['--experimental-vm-modules', '--no-warnings', inRoot('node_modules', 'jest', 'bin', 'jest.js')];
  const options = ['--selectProjects', project, '--json', '--outputFile', report, '--maxWorkers', '2'];
  const ended = await record(process.execPath, [...args, ...options], { env, log: `test-${project}` });
  return jestResult(report, ended);
}

/** @returns {Promise<Result>} */
async function database() {
  const postgres = await startTemporaryPostgres();
  try {
    return await jest('database', { ...process.env, ...testEnvironment(postgres.urls) });
  } finally {
    await postgres.stop();
  }
}

/** @returns {Promise<Result>} */
async function buildAndWeigh() {
  await buildIfChanged();
  const measures = await measureBuiltPages();
  if (measures.length === 0) return oneCheck('No page was built: nothing to weigh.');
  return sum([
    oneCheck(),
    ...measures.map((one) => oneCheck(one.bytes <= one.budget ? undefined : `Too heavy: ${describeMeasure(one)}`)),
  ]);
}

/** @returns {Promise<Result>} */
async function browser() {
  const chromium = await ensureChromium();
  await buildIfChanged();
  const report = join(resultsFolder, 'browser.json');
  rmSync(report, { force: true });
  // Another checkout's tests may be running on this machine.
  const port = await freePort(firstBrowserPort);
  const env = { ...process.env, PARVIS_CHROMIUM: chromium, PARVIS_E2E_PORT: String(port) };
  const ended = await record('playwright', ['test', '-c', 'e2e/playwright.config.ts'], { env, log: 'test-browser' });
  return playwrightResult(report, ended);
}
