import { type Rational, toNumber } from '@parvis/exact-numbers';
import type { Tie } from '../count';
import { costOf, type Tally, unitOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import type { Endowments } from './endowments';
import { type ExactPrice, exactPrice } from './exact-price';
import { comparePrices } from './exact-shares';
import { searchPrice, UNIT_ROUNDOFF } from './price-bounds';
import { VotersMoney } from './voters-money';

/** How far above the best float price a project is still compared exactly, relatively. Wide beside float errors, narrow beside votes. */
const CONTENDER_MARGIN = 1e-9;

export interface Round {
  readonly project: number;
  readonly paid: ExactPrice;
}

export interface RunOptions {
  readonly ties: TieBreaker;
  readonly endowments: Endowments;
  /** Projects that cost something and have supporters enough to take part. */
  readonly eligible: readonly number[];
  /** How many projects that cost nothing were selected before. */
  readonly stepsBefore: number;
  /** Number of this run, for ties and progress. */
  readonly run: number;
  readonly onRound?: ((decided: number) => void) | undefined;
}

export interface Run {
  /** From 1. */
  readonly number: number;
  readonly rounds: readonly Round[];
  readonly ties: readonly Tie[];
  readonly money: VotersMoney;
  readonly spent: bigint;
  /** The run was cut short because it spent more than the envelope. */
  readonly overspent: boolean;
}

interface Candidate {
  readonly project: number;
  readonly cost: number;
  /** What one mark of the project is worth; prices are compared per unit of it. */
  readonly unit: number;
  readonly exactUnit: Rational;
  /** Price per unit that it certainly reaches. Voters only get poorer, so it holds for the rest of the run. */
  atLeast: number;
  /** Float price of the last complete search. */
  price: number;
  dropped: boolean;
}

interface Contender {
  readonly candidate: Candidate;
  readonly priced: ExactPrice;
}

/**
 * One count by equal shares with a given endowment. Each round selects the project with the lowest price per unit of utility; a project
 * that its supporters cannot pay any more is out for good.
 * Projects are looked at from the lowest bound known, and the rest is left alone once the bound passes the best price found.
 */
export function sharesRun(tally: Tally, options: RunOptions): Run {
  const money = new VotersMoney(tally, options.endowments);
  const candidates = openCandidates(tally, options);
  orderByBound(candidates);
  const rounds: Round[] = [];
  const ties: Tie[] = [];
  let spent = 0n;
  while (candidates.length > 0 && spent <= tally.election.budget) {
    const best = cheapest(tally, money, candidates);
    const [first] = best;
    if (first) {
      const winner = best.length === 1 ? first : decideTie(best, options, rounds.length, ties);
      money.pay(winner.candidate.project, winner.priced);
      winner.candidate.dropped = true;
      rounds.push({ project: winner.candidate.project, paid: winner.priced });
      spent += costOf(tally, winner.candidate.project);
    }
    orderByBound(candidates);
    options.onRound?.(tally.election.projects.length - candidates.length);
  }
  return { number: options.run, rounds, ties, money, spent, overspent: spent > tally.election.budget };
}

function openCandidates(tally: Tally, { eligible, endowments }: RunOptions): Candidate[] {
  if (endowments.shares.every((share) => share.numerator === 0n)) return [];
  return eligible.map((project) => {
    const exactUnit = unitOf(tally, project);
    const unit = toNumber(exactUnit);
    const cost = Number(costOf(tally, project));
    // Nobody can pay less than an equal part of the cost for each mark.
    const atLeast = (cost / (tally.totalMarks[project] ?? 0) / unit) * (1 - 16 * UNIT_ROUNDOFF);
    return { project, cost, unit, exactUnit, atLeast, price: 0, dropped: false };
  });
}

/** Drops in place who is out, and puts the lowest bounds first; insertion, because bounds hardly move from one round to the next. */
function orderByBound(candidates: Candidate[]): void {
  let kept = 0;
  for (const candidate of candidates) {
    if (candidate.dropped) continue;
    let place = kept;
    for (let before = candidates[place - 1]; before && before.atLeast > candidate.atLeast;) {
      candidates[place] = before;
      place -= 1;
      before = candidates[place - 1];
    }
    candidates[place] = candidate;
    kept += 1;
  }
  candidates.length = kept;
}

/** The projects with exactly the lowest price per unit; several when they tie, none when nobody can pay for anything. */
function cheapest(tally: Tally, money: VotersMoney, candidates: readonly Candidate[]): Contender[] {
  for (;;) {
    const ceiling = searchAll(tally, money, candidates, Infinity);
    const best = cheapestExactly(tally, money, candidates, ceiling);
    const [first] = best;
    if (first) {
      const { candidate, priced } = first;
      const price = (money.exact.priceAsFloat(priced.price) / candidate.unit) * (1 + 16 * UNIT_ROUNDOFF);
      if (price <= ceiling) return best;
      // The float guess was too low: what it ruled out is looked at again, under the exact price found.
      searchAll(tally, money, candidates, price);
      return cheapestExactly(tally, money, candidates, price);
    }
    // Those that seemed cheapest cannot be paid after all, by less than a float can see: they are dropped, look at the rest.
    if (ceiling === Infinity) return [];
  }
}

/** Searches prices from the lowest bound up; returns a ceiling just above the lowest price found, or the one given if it is lower. */
function searchAll(tally: Tally, money: VotersMoney, candidates: readonly Candidate[], fixed: number): number {
  let ceiling = fixed;
  for (const candidate of candidates) {
    if (candidate.dropped || candidate.atLeast > ceiling) continue;
    const { project, cost, unit } = candidate;
    const found = searchPrice(tally, project, {
      budgets: money.budgets,
      budgetError: money.budgetError,
      cost,
      ceiling: ceiling * unit,
      from: candidate.atLeast * unit,
    });
    if (found.kind === 'unaffordable') {
      candidate.dropped = true;
      continue;
    }
    candidate.atLeast = Math.max(candidate.atLeast, (found.atLeast / unit) * (1 - 8 * UNIT_ROUNDOFF));
    candidate.price = found.kind === 'found' ? found.price : candidate.atLeast * unit;
    if (found.kind === 'found' && fixed === Infinity) {
      // Never below this project's own bound, so that the cheapest one is always compared exactly.
      const price = Math.max((found.price / unit) * (1 + CONTENDER_MARGIN), candidate.atLeast);
      ceiling = Math.min(ceiling, price);
    }
  }
  return ceiling;
}

/** Compares, on exact numbers, every project whose bound does not rule it out. */
function cheapestExactly(
  tally: Tally,
  money: VotersMoney,
  candidates: readonly Candidate[],
  ceiling: number,
): Contender[] {
  let best: Contender[] = [];
  for (const candidate of candidates) {
    if (candidate.dropped || candidate.atLeast > ceiling) continue;
    const priced = exactPrice(tally, money, candidate.project, candidate.price);
    if (!priced) {
      candidate.dropped = true;
      continue;
    }
    const [leader] = best;
    const contender = { candidate, priced };
    const order = leader
      ? comparePrices(priced.price, candidate.exactUnit, leader.priced.price, leader.candidate.exactUnit)
      : -1;
    if (order < 0) best = [contender];
    else if (order === 0) best.push(contender);
  }
  return best;
}

function decideTie(
  best: readonly Contender[],
  { ties, run, stepsBefore }: RunOptions,
  rounds: number,
  met: Tie[],
): Contender {
  const step = stepsBefore + rounds + 1;
  const decided = ties.decide(
    best.map(({ candidate }) => candidate.project),
    step,
    run,
  );
  met.push(decided.tie);
  const [first] = best;
  const winner = best.find(({ candidate }) => candidate.project === decided.chosen) ?? first;
  if (!winner) throw new RangeError('a tie has at least one project');
  return winner;
}
