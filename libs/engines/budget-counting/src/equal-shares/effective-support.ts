import { toNumber } from '@parvis/exact-numbers';
import type { Utility } from '../rule';
import { costOf, type Tally } from '../tally';
import type { Round, Run } from './shares-run';

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

/**
 * How near each losing project came, in hundredths of a percent rounded down: the largest part of its cost that its supporters could
 * cover at any round if they paid no more per unit of utility than the winner of that round cost, or in the end with all they had left.
 * The run is replayed in floats: this number explains, it decides nothing. A loser stays below the whole; one that lost a tie reaches it.
 */
export function effectiveSupports(
  tally: Tally,
  run: Run,
  utility: Utility,
  losers: readonly number[],
): Map<number, number> {
  const budgets = new Float64Array(run.money.budgets.length).fill(toNumber(run.money.exact.startOf()));
  const best = new Map(losers.map((project) => [project, 0]));
  const raise = (perUnit: number): void => {
    for (const project of losers) {
      const cost = Number(costOf(tally, project));
      const price = Math.min(perUnit * (utility === 'cost' ? cost : 1), Number.MAX_VALUE);
      const part = coverable(tally, budgets, project, price) / cost;
      if (part > (best.get(project) ?? 0)) best.set(project, part);
    }
  };
  for (const [number, round] of run.rounds.entries()) {
    const price = toNumber(run.money.exact.paymentOf(number));
    raise(utility === 'cost' ? price / Number(costOf(tally, round.project)) : price);
    replay(budgets, round, price);
  }
  raise(Number.MAX_VALUE);
  const tied = losersOfTies(tally, run);
  return new Map([...best].map(([project, part]) => [project, hundredths(part, tied.has(project))]));
}

function coverable(tally: Tally, budgets: Float64Array, project: number, price: number): number {
  let sum = 0;
  const end = tally.offsets[project + 1] ?? 0;
  for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
    const budget = budgets[tally.groups[entry] ?? 0] ?? 0;
    // Branchless, as in the price search: min(budget, price).
    sum += (tally.weights[entry] ?? 0) * (budget + Number(budget > price) * (price - budget));
  }
  return sum;
}

function replay(budgets: Float64Array, { paid }: Round, price: number): void {
  for (const group of paid.keep) budgets[group] = Math.max(0, (budgets[group] ?? 0) - price);
  for (const group of paid.emptied) budgets[group] = 0;
}

function losersOfTies(tally: Tally, { ties, rounds }: Run): ReadonlySet<number> {
  const won = new Set(rounds.map(({ project }) => project));
  const tied = new Set(ties.flatMap(({ tied }) => tied));
  return new Set(
    tally.election.projects.flatMap(({ id }, project) => (tied.has(id) && !won.has(project) ? [project] : [])),
  );
}

function hundredths(part: number, lostTie: boolean): number {
  return lostTie ? WHOLE : Math.min(WHOLE - 1, Math.floor(part * WHOLE));
}
