import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  count,
  type Election,
  electionBuilder,
  EQUAL_SHARES,
  type EqualSharesRule,
  MOST_VOTES_FIRST,
  type Rule,
} from '@parvis/budget-counting';
import { readElection } from '@parvis/pabulib';
import { type ElectionSize, generatedElection } from './generated-election';

/** One election, one process: the first count of a process is what a citizen waits for. */
const [caseText = '{}', twinFile = ''] = process.argv.slice(2);
const asked = JSON.parse(caseText) as Case;

export interface Case {
  readonly name: string;
  /** A .pb file, or the size of one to generate. */
  readonly source: string | ElectionSize;
  readonly rule: 'most-votes-first' | 'equal-shares' | 'add1-infeasible' | 'add1-exhaustive';
  /** Milliseconds, for the first count after parsing. */
  readonly target?: number;
}

export interface Measured {
  readonly name: string;
  readonly ballots: number;
  readonly distinctBallots: number;
  readonly projects: number;
  readonly choices: number;
  readonly runs: number;
  readonly selected: number;
  readonly parseMs: number;
  readonly parseMBPerSecond: number;
  readonly firstMs: number;
  /** Median of the counts after the first. */
  readonly laterMs: number;
  readonly targetMs: number | null;
  /** The least that recounting every endowment would have to read, at the pace of this machine now. */
  readonly floorMs: number;
  readonly timesFloor: number;
  /** On a sample of the ballots counted once: the twin's time over the engine's. */
  readonly timesFasterThanTwin: number;
  readonly sampleBallots: number;
  readonly twinAgrees: boolean;
  readonly peakMB: number;
}

const RULES: Readonly<Record<Case['rule'], EqualSharesRule | typeof MOST_VOTES_FIRST>> = {
  'most-votes-first': MOST_VOTES_FIRST,
  'equal-shares': EQUAL_SHARES,
  'add1-infeasible': { ...EQUAL_SHARES, start: 'floor', add1: { increment: 1, stop: 'infeasible' } },
  'add1-exhaustive': { ...EQUAL_SHARES, add1: { increment: 1, stop: 'exhaustive-supported' } },
};

const LATER_COUNTS = 3;
const SAMPLE = 3000;

console.log(JSON.stringify(await measure(asked)));

async function measure({ name, source, rule: ruleName, target }: Case): Promise<Measured> {
  const rule = RULES[ruleName];
  const pieces = typeof source === 'string' ? [readFileSync(source)] : [...generatedElection(source)];
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { result: election, ms: parseMs } = timed(() => readElection(pieces).election);
  const { result: first, ms: firstMs } = timed(() => count(election, rule));
  const later = Array.from({ length: LATER_COUNTS }, () => timed(() => count(election, rule)).ms);
  const floorMs = readingFloor(election, first.outcome.selected, first.trace.runs);
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    name: name === '' && typeof source === 'string' ? basename(source) : name,
    ballots: election.ballots.groupOfBallot.length,
    distinctBallots: election.ballots.weights.length,
    projects: election.projects.length,
    choices: election.ballots.choices.length,
    runs: first.trace.runs,
    selected: first.outcome.selected.length,
    parseMs,
    parseMBPerSecond: bytes / 1e6 / (parseMs / 1000),
    firstMs,
    laterMs: later.sort((a, b) => a - b)[LATER_COUNTS >> 1] ?? 0,
    targetMs: target ?? null,
    floorMs,
    timesFloor: firstMs / floorMs,
    ...(await besideTwin(election, rule)),
    peakMB,
  };
}

/** The slow twin on the first ballots, with as much money for each voter, counted once: more would take it hours. */
async function besideTwin(
  election: Election,
  rule: Rule,
): Promise<Pick<Measured, 'timesFasterThanTwin' | 'sampleBallots' | 'twinAgrees'>> {
  const { countNaively } = (await import(twinFile)) as {
    countNaively: (election: Election, rule: Rule) => { readonly selected: readonly string[] };
  };
  const sample = firstBallots(election, SAMPLE);
  const once: Rule = rule.kind === 'equal-shares' ? { ...rule, add1: null } : rule;
  const engine = timed(() => count(sample, once));
  const twin = timed(() => countNaively(sample, once));
  return {
    timesFasterThanTwin: twin.ms / engine.ms,
    sampleBallots: sample.ballots.groupOfBallot.length,
    twinAgrees: twin.result.selected.join() === engine.result.outcome.selected.join(),
  };
}

function firstBallots({ budget, scale, projects, ballots }: Election, most: number): Election {
  const all = ballots.groupOfBallot.length;
  const sampled = Math.min(most, all);
  const part = (amount: bigint): bigint => (amount * BigInt(sampled)) / BigInt(all);
  const builder = electionBuilder({
    budget: part(budget),
    scale,
    projects: projects.map(({ id, cost }) => ({ id, cost: part(cost) + 1n })),
  });
  for (const group of ballots.groupOfBallot.subarray(0, sampled)) {
    const listed = ballots.choices.subarray(ballots.offsets[group], ballots.offsets[group + 1]);
    builder.addBallot([...listed].map((project) => projects[project]?.id ?? ''));
  }
  return builder.build();
}

/**
 * Each endowment has to read the supporters of each winner twice, to price it and to make them pay, and those of each loser once. The pace of
 * a read is measured here: a plain sum through an index, in memory of the same size.
 */
function readingFloor({ ballots, projects }: Election, selected: readonly string[], runs: number): number {
  const supporters = new Float64Array(projects.length);
  for (const project of ballots.choices) supporters[project] = (supporters[project] ?? 0) + 1;
  const won = new Set(selected);
  const reads = projects.reduce((sum, { id }, project) => sum + (supporters[project] ?? 0) * (won.has(id) ? 2 : 1), 0);
  return (reads * runs * nanosecondsARead(ballots.choices.length, ballots.weights.length)) / 1e6;
}

function nanosecondsARead(entries: number, groups: number): number {
  const index = Uint32Array.from({ length: entries }, (_, entry) => (Math.imul(entry, 2_654_435_761) >>> 0) % groups);
  const money = new Float64Array(groups).fill(1);
  const repeats = Math.max(3, Math.ceil(2e7 / entries));
  let sum = 0;
  const { ms } = timed(() => {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (let entry = 0; entry < entries; entry += 1) sum += money[index[entry] ?? 0] ?? 0;
    }
  });
  if (sum !== entries * repeats) throw new RangeError('an index was out of range');
  return (ms * 1e6) / (entries * repeats);
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}
