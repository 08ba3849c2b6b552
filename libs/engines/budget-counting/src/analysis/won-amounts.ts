import type { Election } from '../election';
import { type Selection, winnersPerBallotGroup } from './analyse';

/** What each group of ballots won, with a measure of winners added up. Amounts may be longer than a float holds, so groups are ranked. */
export interface WonAmounts {
  /** The different amounts, smallest first. */
  readonly levels: readonly bigint[];
  /** For each group of ballots, its place in `levels`. */
  readonly levelOf: Uint32Array;
}

export type Measure = 'cost' | 'cardinality';

/** The cost of the winners on each ballot, or their number. */
export function wonAmounts(election: Election, result: Selection, measure: Measure): WonAmounts {
  return measure === 'cost' ? wonCosts(election, result) : wonNumbers(winnersPerBallotGroup(election, result));
}

function wonNumbers(levelOf: Uint32Array): WonAmounts {
  const most = levelOf.reduce((larger, winners) => Math.max(larger, winners), 0);
  return { levels: Array.from({ length: most + 1 }, (_, winners) => BigInt(winners)), levelOf };
}

function wonCosts({ projects, ballots }: Election, { outcome }: Selection): WonAmounts {
  const selected = new Set(outcome.selected);
  const costs = projects.map(({ id, cost }) => (selected.has(id) ? cost : 0n));
  const amounts: bigint[] = [];
  for (let group = 0; group < ballots.weights.length; group += 1) {
    let amount = 0n;
    const end = ballots.offsets[group + 1] ?? 0;
    for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1)
      amount += costs[ballots.choices[entry] ?? 0] ?? 0n;
    amounts.push(amount);
  }
  const levels = [...new Set(amounts)].sort((a, b) => (a < b ? -1 : Number(a > b)));
  const places = new Map(levels.map((amount, place) => [amount, place]));
  return { levels, levelOf: Uint32Array.from(amounts, (amount) => places.get(amount) ?? 0) };
}
