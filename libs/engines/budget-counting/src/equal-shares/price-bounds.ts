import type { Tally } from '../tally';

/** Half a unit in the last place of a float, relative (IEEE 754 double). */
export const UNIT_ROUNDOFF = 2 ** -53;

/** Slack on the lower bound for the few roundings after the sums: subtraction, division, scaling by the unit. */
const LAST_ROUNDINGS = 1 - 16 * UNIT_ROUNDOFF;

export interface PriceSearch {
  /** Each group's money, in float minor units. */
  readonly budgets: Float64Array;
  /** Largest possible distance between a float budget and the exact one. */
  readonly budgetError: number;
  readonly cost: number;
  /** Stop as soon as the price is certainly above this. */
  readonly ceiling: number;
  /** Where to begin: a price known to be too low or right. */
  readonly from: number;
}

export type FloatPrice =
  /** All supporters together certainly have less than the cost. */
  | { readonly kind: 'unaffordable' }
  /** The price is certainly above the ceiling. */
  | { readonly kind: 'too-dear'; readonly atLeast: number }
  /** The price is about `price` and certainly at least `atLeast`. */
  | { readonly kind: 'found'; readonly atLeast: number; readonly price: number }
  /** Too close to call in floats: exact numbers decide. */
  | { readonly kind: 'unclear'; readonly atLeast: number };

/**
 * Solves Σ w · min(b, x) = cost for the price x without sorting supporters, by the fixed point x ← (cost − money of those with less
 * than x) ÷ (number of the others), which only rises.
 *
 * Why each value is a lower bound: for any set P of supporters, y = (cost − Σ_P b) ÷ (others) satisfies Σ min(b, y) ≤ Σ_P b + others · y
 * = cost, so y is at most x. That holds for the set that floats pick, right or wrong; only the rounding of the sum remains, and
 * `sumError` is the textbook bound on it. The counts of voters are integers below 2⁵³, exact in floats.
 */
export function searchPrice(tally: Tally, project: number, search: PriceSearch): FloatPrice {
  const { budgets, budgetError, cost, ceiling } = search;
  const start = tally.offsets[project] ?? 0;
  const end = tally.offsets[project + 1] ?? 0;
  const votes = tally.votes[project] ?? 0;
  let price = search.from;
  let atLeast = 0;
  for (;;) {
    let poorMoney = 0;
    let richVotes = 0;
    for (let entry = start; entry < end; entry += 1) {
      const budget = budgets[tally.groups[entry] ?? 0] ?? 0;
      const weight = tally.weights[entry] ?? 0;
      // Branchless on purpose: which supporters are rich is unpredictable, and a mispredicted branch costs more than both products.
      const rich = Number(budget >= price);
      richVotes += weight * rich;
      poorMoney += weight * budget * (1 - rich);
    }
    const sumError = (votes - richVotes) * budgetError + (end - start + 4) * UNIT_ROUNDOFF * (poorMoney + cost);
    if (richVotes === 0) {
      return poorMoney + sumError < cost ? { kind: 'unaffordable' } : { kind: 'unclear', atLeast };
    }
    atLeast = Math.max(atLeast, ((cost - poorMoney - sumError) / richVotes) * LAST_ROUNDINGS);
    if (atLeast > ceiling) return { kind: 'too-dear', atLeast };
    const next = (cost - poorMoney) / richVotes;
    if (next <= price) return { kind: 'found', atLeast, price: next };
    price = next;
  }
}
