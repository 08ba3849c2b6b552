import type { Tally } from '../tally';
import type { EqualParts } from './equal-parts';
import { UNIT_ROUNDOFF } from './price-bounds';

/** How much more than its price a supporter must have to count as surely able to pay, as a part of the largest share. */
const SURELY = 1e-12;

/**
 * The first rounds of a run, as long as each winner's supporters can all pay an equal part. Such a price, cost ÷ marks, does not depend on
 * the shares, and neither does the order of these projects (`EqualParts`): another one is never cheaper than an equal part of its own
 * cost. So these rounds are the same for every larger share, and are worked out once.
 */
export class RichPrefix {
  readonly order: number[] = [];
  /** Price per unit of each, rounded up. */
  readonly prices: number[] = [];
  spent = 0;
  /** The other projects, in the order of their equal parts. */
  readonly rest: number[];
  /** What each group's voters paid in these rounds. */
  private readonly paid: Float64Array;

  constructor(
    private readonly tally: Tally,
    private readonly parts: EqualParts,
    private readonly costs: Float64Array,
  ) {
    this.paid = new Float64Array(tally.election.ballots.weights.length);
    this.rest = [...parts.order];
  }

  /** Takes these rounds' payments from the budgets. @returns the bound on the error of each budget afterwards */
  apply(budgets: Float64Array, largestShare: number): number {
    const { paid } = this;
    if (this.order.length > 0) {
      for (let group = 0; group < budgets.length; group += 1)
        budgets[group] = (budgets[group] ?? 0) - (paid[group] ?? 0);
    }
    return 8 * UNIT_ROUNDOFF * largestShare * (this.order.length + 2);
  }

  /** Adds the rounds that these budgets allow. Shares only grow from one call to the next. */
  extend(budgets: Float64Array, largestShare: number, envelope: number): void {
    while (this.rest.length > 0 && this.spent <= envelope) {
      const [project = 0] = this.rest;
      if (!this.parts.allCanPay(project, budgets, SURELY * largestShare)) return;
      this.collect(project, this.parts.priceOf(project), budgets);
      this.rest.shift();
      this.order.push(project);
      this.prices.push(this.parts.upperPerUnit(project));
      this.spent += this.costs[project] ?? 0;
    }
  }

  private collect(project: number, price: number, budgets: Float64Array): void {
    const { offsets, groups, marks } = this.tally;
    const end = offsets[project + 1] ?? 0;
    for (let entry = offsets[project] ?? 0; entry < end; entry += 1) {
      const group = groups[entry] ?? 0;
      const due = marks ? price * (marks[entry] ?? 0) : price;
      this.paid[group] = (this.paid[group] ?? 0) + due;
      budgets[group] = (budgets[group] ?? 0) - due;
    }
  }
}
