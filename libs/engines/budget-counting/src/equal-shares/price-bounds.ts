import type { Tally } from '../tally';

/** Half a unit in the last place of a float, relative (IEEE 754 double). */
export const UNIT_ROUNDOFF = 2 ** -53;

/** Slack on the lower bound for the few roundings after the sums: subtraction, division, scaling by the unit. */
const LAST_ROUNDINGS = 1 - 16 * UNIT_ROUNDOFF;

/** Two iterates that differ by no more than roundings. */
const SAME = 4 * UNIT_ROUNDOFF;

/** Each pass moves at least one supporter to the poor, and a handful is usual; beyond this, roundings chase each other. */
const MOST_PASSES = 200;

export interface PriceSearch {
  /** Each group's money, in float minor units. */
  readonly budgets: Float64Array;
  /** Largest possible distance between a float budget and the exact one. */
  readonly budgetError: number;
  readonly cost: number;
  /** Stop as soon as the price is certainly above this. */
  readonly ceiling: number;
  /** Where to begin: any guess; near the price is quicker. */
  readonly from: number;
}

export type FloatPrice =
  /** All supporters together certainly have less than the cost. */
  | { readonly kind: 'unaffordable' }
  /** The price is certainly above the ceiling. */
  | { readonly kind: 'too-dear'; readonly atLeast: number }
  /**
   * The price is about `price` and certainly at least `atLeast`; `error` bounds its distance from the exact one as long as no supporter's
   * money is so near the price that floats may have put it on the wrong side; `rounding` is the part of it that budgets did not cause.
   */
  | {
      readonly kind: 'found';
      readonly atLeast: number;
      readonly price: number;
      readonly error: number;
      readonly rounding: number;
    }
  /** Too close to call in floats: exact numbers decide. */
  | { readonly kind: 'unclear'; readonly atLeast: number };

/** Sums over a project's supporters at a price: the money of those with less, and the marks of the others. */
interface Sides {
  poorMoney: number;
  richMarks: number;
}

/**
 * Solves Σ w · min(b, x · mark) = cost for the price per mark x without sorting supporters, by the fixed point
 * x ← (cost − money of those with less than x · mark) ÷ (marks of the others), which only rises once it is below the price.
 *
 * Why each value is a lower bound: for any set P of supporters, y = (cost − Σ_P b) ÷ (others) satisfies Σ min(b, y · mark) ≤
 * Σ_P b + others · y = cost, so y is at most x. That holds for the set that floats pick, right or wrong; only the rounding of the sum
 * remains, and `sumError` is the textbook bound on it. Marks added up are integers below 2⁵³, exact in floats.
 */
export function searchPrice(tally: Tally, project: number, search: PriceSearch): FloatPrice {
  const { budgetError, cost, ceiling } = search;
  const entries = (tally.offsets[project + 1] ?? 0) - (tally.offsets[project] ?? 0);
  const allVotes = tally.supporters[project] ?? 0;
  const sides: Sides = { poorMoney: 0, richMarks: 0 };
  const equalPart = cost / (tally.totalMarks[project] ?? 1);
  let price = search.from;
  let atLeast = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    if (tally.marks) sumMarked(tally, tally.marks, project, search.budgets, price, sides);
    else sumUnmarked(tally, project, search.budgets, price, sides);
    const { poorMoney, richMarks } = sides;
    // The number of poor voters is at most all of them: with marks it is not counted apart.
    const poorVotes = tally.marks ? allVotes : allVotes - richMarks;
    const sumRounding = (entries + 4) * UNIT_ROUNDOFF * (poorMoney + cost);
    const sumError = poorVotes * budgetError + sumRounding;
    if (richMarks === 0) {
      if (poorMoney + sumError < cost) return { kind: 'unaffordable' };
      if (pass > 0 || search.from <= equalPart) return { kind: 'unclear', atLeast };
      // The guess was above what anyone has.
      price = equalPart;
      continue;
    }
    const next = (cost - poorMoney) / richMarks;
    const error = sumError / richMarks;
    atLeast = Math.max(atLeast, (next - error) * LAST_ROUNDINGS);
    if (atLeast > ceiling) return { kind: 'too-dear', atLeast };
    if (next <= price && price - next <= SAME * price) {
      const rounding = sumRounding / richMarks + 16 * UNIT_ROUNDOFF * next + (price - next);
      return { kind: 'found', atLeast, price: next, error: (poorVotes * budgetError) / richMarks + rounding, rounding };
    }
    price = next;
  }
  return { kind: 'unclear', atLeast };
}

/*
 * Branchless on purpose: which supporters are rich is unpredictable, and a mispredicted branch costs more than both products.
 */

function sumUnmarked(tally: Tally, project: number, budgets: Float64Array, price: number, sides: Sides): void {
  const { groups, weights, offsets, severalFrom } = tally;
  const several = severalFrom[project] ?? 0;
  const end = offsets[project + 1] ?? 0;
  let poorMoney = 0;
  let richMarks = 0;
  for (let entry = offsets[project] ?? 0; entry < several; entry += 1) {
    const budget = budgets[groups[entry] ?? 0] ?? 0;
    const poor = Number(budget < price);
    richMarks -= poor;
    poorMoney += budget * poor;
  }
  richMarks += several - (offsets[project] ?? 0);
  for (let entry = several; entry < end; entry += 1) {
    const budget = budgets[groups[entry] ?? 0] ?? 0;
    const weight = weights[entry] ?? 0;
    const rich = Number(budget >= price);
    richMarks += weight * rich;
    poorMoney += weight * budget * (1 - rich);
  }
  sides.poorMoney = poorMoney;
  sides.richMarks = richMarks;
}

function sumMarked(
  tally: Tally,
  marks: Int32Array,
  project: number,
  budgets: Float64Array,
  price: number,
  sides: Sides,
): void {
  const { groups, weights, offsets } = tally;
  const end = offsets[project + 1] ?? 0;
  let poorMoney = 0;
  let richMarks = 0;
  for (let entry = offsets[project] ?? 0; entry < end; entry += 1) {
    const budget = budgets[groups[entry] ?? 0] ?? 0;
    const weight = weights[entry] ?? 0;
    const mark = marks[entry] ?? 0;
    const rich = Number(budget >= price * mark);
    richMarks += weight * mark * rich;
    poorMoney += weight * budget * (1 - rich);
  }
  sides.poorMoney = poorMoney;
  sides.richMarks = richMarks;
}
