// @ts-check
// `npm run bench:count`: how long real elections take to read and to count, by the rules that a results page compares.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '../bootstrap/commands.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { exitCodes, Refusal } from '../bootstrap/refusal.mjs';
import { main } from '../bootstrap/terminal.mjs';
import { buildIfChanged } from '../launch/build.mjs';

/** From a few thousand ballots to ninety thousand: what one person waits for, and what a city waits for. */
const elections = ['France_Toulouse_2019.pb', 'France_Toulouse_2022.pb', 'Poland_Lodz_2022.pb'];
const rules = ['greedy', 'equal-shares'];
const utilities = ['cost', 'cardinality'];

const folder = join(process.env['PARVIS_DATA'] ?? inRoot('..', 'shared', 'data'), 'pabulib');

main(async () => {
  const files = process.argv.length > 2 ? process.argv.slice(2) : elections.map((name) => join(folder, name));
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0) {
    throw new Refusal(`These elections are not here: ${absent.join(', ')}`, {
      advice: 'Name .pb files, or the folder that holds pabulib/: PARVIS_DATA=/data npm run bench:count',
      exitCode: exitCodes.usage,
    });
  }
  await buildIfChanged();
  process.stdout.write(
    `${['file'.padEnd(28), 'rule'.padEnd(14), 'utility'.padEnd(13), 'read s', 'count s'].join('  ')}\n`,
  );
  for (const rule of rules) for (const utility of utilities) await count(files, rule, utility);
});

/**
 * @param {readonly string[]} files
 * @param {string} rule
 * @param {string} utility
 */
async function count(files, rule, utility) {
  const args = [
    inRoot('dist', 'apps', 'verify', 'main.js'),
    'count',
    ...files,
    '--rule',
    rule,
    '--utility',
    utility,
    '--json',
  ];
  const { code, stdout, output } = await record(process.execPath, args, { log: 'bench-count' });
  if (code !== 0) throw new Refusal(`The count failed:\n${output}`);
  for (const line of stdout.trim().split('\n')) {
    const { file, seconds } = JSON.parse(line);
    const name = String(file).split('/').at(-1) ?? '';
    const times = [seconds.parse, seconds.count].map((value) => value.toFixed(2).padStart(6));
    process.stdout.write(`${[name.padEnd(28), rule.padEnd(14), utility.padEnd(13), ...times].join('  ')}\n`);
  }
}
