// @ts-check
// `npm run bench:counting [-- --json] [-- --growth]`: the engine beside its slow twin and beside the least it must read, in one run, so that the
// machine's mood cancels out. `--growth` measures instead how the cost grows, and draws docs/methods/images/cost-of-counting.svg.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { growthCases, growthPicture, growthTable } from './cost-growth.mjs';

/** @typedef {import('./counting-suite.ts').Case} Case @typedef {import('./counting-suite.ts').Measured} Measured */

const root = resolve(import.meta.dirname, '../..');
const data = process.env['PARVIS_DATA'] ?? resolve(root, '../shared/data');
const asJson = process.argv.includes('--json');

/** @type {readonly Case[]} */
const CASES = [
  { name: '', source: 'Poland_Lodz_2022.pb', rule: 'equal-shares' },
  { name: '', source: 'Poland_Lodz_2022.pb', rule: 'add1-infeasible', target: 80 },
  { name: '', source: 'Poland_Wieliczka_2023_Green_Budget.pb', rule: 'add1-infeasible' },
  { name: '', source: 'France_Toulouse_2022.pb', rule: 'add1-infeasible' },
  { name: '', source: 'Hungary_Budapest_2024.pb', rule: 'add1-infeasible', target: 3000 },
  {
    name: 'generated, 62 000 × 83',
    source: { ballots: 62_000, projects: 83, approvals: 5, budget: 9_000_000 },
    rule: 'add1-infeasible',
    target: 500,
  },
  {
    name: 'generated, 1 000 000 × 300',
    source: { ballots: 1_000_000, projects: 300, approvals: 12, budget: 1_000_000_000 },
    rule: 'equal-shares',
    target: 3000,
  },
];

const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
try {
  await buildSuite();
  if (process.argv.includes('--growth')) measureGrowth();
  else for (const one of CASES.flatMap(withFile)) show(measured(one));
} finally {
  rmSync(folder, { recursive: true });
}

function buildSuite() {
  return build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node24',
      rolldownOptions: {
        input: {
          counting: join(import.meta.dirname, 'counting-suite.ts'),
          twin: join(root, 'libs/engines/budget-counting/src/naive-count.twin.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
}

/** @param {Case} one @returns {Case[]} */
function withFile(one) {
  if (typeof one.source !== 'string') return [one];
  const file = join(data, 'pabulib', one.source);
  if (existsSync(file)) return [{ ...one, source: file }];
  console.error(`${one.source} is not measured: no ${file} (set PARVIS_DATA).`);
  return [];
}

/** @param {Case} one @returns {Measured} */
function measured(one) {
  const args = [
    '--max-old-space-size=900',
    join(folder, 'counting.mjs'),
    JSON.stringify(one),
    join(folder, 'twin.mjs'),
  ];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${one.name} ended with ${status}`);
  const found = /** @type {Measured} */ (JSON.parse(stdout));
  if (!found.twinAgrees) process.exitCode = 1;
  return { ...found, name: `${found.name}, ${one.rule}` };
}

/** @param {Measured} found */
function show(found) {
  if (asJson) return console.log(JSON.stringify(found));
  const { name, ballots, distinctBallots, projects, runs, firstMs, laterMs, targetMs, floorMs, timesFloor } = found;
  const target = targetMs === null ? '' : `, asked ≤ ${targetMs} ms`;
  console.log(`\n${name}: ${ballots} ballots (${distinctBallots} distinct), ${projects} projects`);
  console.log(
    `  count  first ${firstMs.toFixed(0)} ms${target}, then ${laterMs.toFixed(0)} ms; ${runs} endowments, peak ${found.peakMB} MB`,
  );
  console.log(
    `  floor  ${floorMs.toFixed(1)} ms to read what recounting each endowment needs: ${timesFloor.toFixed(1)} times that`,
  );
  const agrees = found.twinAgrees
    ? `${found.timesFasterThanTwin.toFixed(0)} times faster than the twin`
    : 'THE TWIN DISAGREES';
  console.log(`  twin   ${agrees} on ${found.sampleBallots} ballots`);
  console.log(`  parse  ${found.parseMs.toFixed(0)} ms, ${found.parseMBPerSecond.toFixed(0)} MB/s`);
}

function measureGrowth() {
  const series = growthCases.map(({ cases, ...about }) => ({ ...about, measured: cases.map((one) => measured(one)) }));
  const picture = join(root, 'docs/methods/images/cost-of-counting.svg');
  writeFileSync(picture, growthPicture(series));
  console.log(growthTable(series));
  console.error(`Drawn: ${picture}`);
}
