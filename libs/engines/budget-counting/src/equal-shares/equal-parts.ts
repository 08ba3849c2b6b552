import { compare, divide, type Rational, rational } from '@parvis/exact-numbers';
import { costOf, type Tally, unitOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import { UNIT_ROUNDOFF } from './price-bounds';

/**
 * Each project's price when all its supporters can pay an equal part for each mark: cost ÷ marks. No project is ever cheaper than that, so
 * among projects at that price the order is known beforehand, exactly, tie-breaks included.
 */
export class EqualParts {
  /** Cheapest per unit first; equals by the tie-breaks. */
  readonly order: readonly number[];
  private readonly precedence: Int32Array;
  private readonly prices: Float64Array;
  private readonly perUnit: Float64Array;

  constructor(
    private readonly tally: Tally,
    eligible: readonly number[],
    units: Float64Array,
    ties: TieBreaker,
  ) {
    const exact = new Map(
      eligible.map((project) => [project, this.exactPerUnit(project, tally.totalMarks[project] ?? 1)]),
    );
    const keyOf = (project: number): Rational => exact.get(project) ?? rational(0n);
    this.order = [...eligible].sort((a, b) => compare(keyOf(a), keyOf(b)) || ties.compare(a, b));
    this.precedence = new Int32Array(units.length);
    for (const [place, project] of this.order.entries()) this.precedence[project] = place;
    this.prices = Float64Array.from(
      units,
      (_, project) => Number(costOf(tally, project)) / (tally.totalMarks[project] ?? 1),
    );
    this.perUnit = this.prices.map((price, project) => price / (units[project] ?? 1));
  }

  /** For each mark, as a float. */
  priceOf(project: number): number {
    return this.prices[project] ?? 0;
  }

  /** Price per unit that the project certainly reaches whatever its supporters have. */
  lowerPerUnit(project: number): number {
    return (this.perUnit[project] ?? 0) * (1 - 16 * UNIT_ROUNDOFF);
  }

  upperPerUnit(project: number): number {
    return (this.perUnit[project] ?? 0) * (1 + 16 * UNIT_ROUNDOFF);
  }

  /** Whether the first, at its equal parts, comes before the second whatever the second costs. */
  precedes(first: number, second: number): boolean {
    return (this.precedence[first] ?? 0) < (this.precedence[second] ?? 0);
  }

  /** Whether every supporter has more than an equal part, by more than `margin`. */
  allCanPay(project: number, budgets: Float64Array, margin: number): boolean {
    const { offsets, groups, marks } = this.tally;
    const price = this.priceOf(project);
    const end = offsets[project + 1] ?? 0;
    for (let entry = offsets[project] ?? 0; entry < end; entry += 1) {
      const due = marks ? price * (marks[entry] ?? 0) : price;
      if ((budgets[groups[entry] ?? 0] ?? 0) <= due + margin) return false;
    }
    return true;
  }

  /** Price per unit when `marks` share the cost equally. */
  exactPerUnit(project: number, marks: number): Rational {
    const cost = rational(costOf(this.tally, project), BigInt(marks));
    return divide(cost, unitOf(this.tally, project));
  }
}
