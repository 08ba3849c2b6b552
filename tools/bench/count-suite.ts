import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  count,
  type Election,
  EQUAL_SHARES,
  EQUAL_SHARES_COMPLETED,
  MOST_VOTES_FIRST,
  type Rule,
} from '@parvis/budget-counting';
import { parsePabulib, toElection } from '@parvis/pabulib';

/** Counts one election by the engine and by its twin, checks that they agree, and prints seconds and ratios. */
const [file = '', twinFile = ''] = process.argv.slice(2);
const { countNaively } = (await import(twinFile)) as Twin;

/** The engine's slow twin, which lives among its tests and is built apart. */
interface Twin {
  readonly countNaively: (election: Election, rule: Rule) => { readonly selected: readonly string[] };
}

const AGAIN = 5;

const RULES: readonly (readonly [string, Rule])[] = [
  ['most votes first', MOST_VOTES_FIRST],
  ['equal shares, once', EQUAL_SHARES],
  ['equal shares, completed', EQUAL_SHARES_COMPLETED],
];

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const bytes = statSync(file).size;
const { result: election, ms: parseMs } = timed(() => toElection(parsePabulib(readFileSync(file))));
const ballots = election.ballots.groupOfBallot.length;
const speed = (bytes / 1e6 / (parseMs / 1000)).toFixed(0);
console.log(
  `\n${basename(file)}: ${ballots} ballots, ${election.ballots.weights.length} distinct, ${election.projects.length} projects`,
);
console.log(`  parse ${parseMs.toFixed(0)} ms (${speed} MB/s)`);

for (const [name, rule] of RULES) {
  const first = timed(() => count(election, rule));
  const again = median(Array.from({ length: AGAIN }, () => timed(() => count(election, rule)).ms));
  const { runs } = first.result.trace;
  const engine = `first ${first.ms.toFixed(1)} ms, then ${again.toFixed(1)} ms`;
  if (runs > 1) {
    // The twin would take minutes: it recounts every voter for every enlarged share.
    console.log(`  ${name.padEnd(24)} engine ${engine} (${runs} counts)`);
    continue;
  }
  const twin = timed(() => countNaively(election, rule));
  const agrees = twin.result.selected.join() === first.result.outcome.selected.join();
  if (!agrees) process.exitCode = 1;
  const ratio = `${(twin.ms / first.ms).toFixed(0)}× faster than the twin (${twin.ms.toFixed(0)} ms)`;
  console.log(`  ${name.padEnd(24)} engine ${engine}; ${agrees ? ratio : 'THE TWIN DISAGREES'}`);
}
