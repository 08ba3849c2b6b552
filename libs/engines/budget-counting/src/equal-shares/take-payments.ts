import type { Tally } from '../tally';

/** What was seen while the supporters of a project paid. */
export interface Payments {
  /** Supporting groups whose money is within the margin of the price: floats cannot say whether they can pay it. */
  readonly close: number;
  /** Voters who had any money, and those who pay in full; the marks of the latter. */
  readonly moneyed: number;
  readonly rich: number;
  readonly richMarks: number;
  readonly largestMark: number;
}

/** Each supporter pays `price` for each mark, or all that is left. `margin` is for each mark as well. */
export function takePayments(
  tally: Tally,
  budgets: Float64Array,
  project: number,
  price: number,
  margin: number,
): Payments {
  return tally.marks
    ? takeMarked(tally, tally.marks, budgets, project, price, margin)
    : takeUnmarked(tally, budgets, project, price, margin);
}

/*
 * Branchless, as in the price search: max(rest, 0) is (rest + |rest|) ÷ 2, exactly, and counts are sums of comparisons.
 */

function takeUnmarked(tally: Tally, budgets: Float64Array, project: number, price: number, margin: number): Payments {
  const { offsets, severalFrom, groups, weights } = tally;
  const several = severalFrom[project] ?? 0;
  const end = offsets[project + 1] ?? 0;
  let close = 0;
  let moneyed = 0;
  let rich = 0;
  for (let entry = offsets[project] ?? 0; entry < several; entry += 1) {
    const group = groups[entry] ?? 0;
    const budget = budgets[group] ?? 0;
    const rest = budget - price;
    const size = Math.abs(rest);
    close += Number(size <= margin);
    moneyed += Number(budget > 0);
    rich += Number(rest > 0);
    budgets[group] = (rest + size) * 0.5;
  }
  for (let entry = several; entry < end; entry += 1) {
    const group = groups[entry] ?? 0;
    const weight = weights[entry] ?? 0;
    const budget = budgets[group] ?? 0;
    const rest = budget - price;
    const size = Math.abs(rest);
    close += Number(size <= margin);
    moneyed += weight * Number(budget > 0);
    rich += weight * Number(rest > 0);
    budgets[group] = (rest + size) * 0.5;
  }
  return { close, moneyed, rich, richMarks: rich, largestMark: 1 };
}

function takeMarked(
  tally: Tally,
  marks: Int32Array,
  budgets: Float64Array,
  project: number,
  price: number,
  margin: number,
): Payments {
  const { offsets, groups, weights } = tally;
  const end = offsets[project + 1] ?? 0;
  let close = 0;
  let moneyed = 0;
  let rich = 0;
  let richMarks = 0;
  let largestMark = 1;
  for (let entry = offsets[project] ?? 0; entry < end; entry += 1) {
    const group = groups[entry] ?? 0;
    const weight = weights[entry] ?? 0;
    const mark = marks[entry] ?? 0;
    const budget = budgets[group] ?? 0;
    const rest = budget - price * mark;
    const size = Math.abs(rest);
    const isRich = Number(rest > 0);
    close += Number(size <= margin * mark);
    moneyed += weight * Number(budget > 0);
    rich += weight * isRich;
    richMarks += weight * mark * isRich;
    if (mark > largestMark) largestMark = mark;
    budgets[group] = (rest + size) * 0.5;
  }
  return { close, moneyed, rich, richMarks, largestMark };
}
