import type { ExactSupports } from './exact-supports';
import type { Bounds, Supports } from './supports';

/** Compares projects by what bounds prove, and by exact fractions where they prove nothing. */
export class SupportOrder {
  bounded = 0;
  exact = 0;

  constructor(
    private readonly supports: Supports,
    private readonly exactSupports: ExactSupports,
  ) {}

  /** Positive when the first project has the larger excess: support less cost. */
  compareExcess(a: number, b: number): number {
    const [first, second] = [this.excessOf(a), this.excessOf(b)];
    const sign = first.low > second.high ? 1 : first.high < second.low ? -1 : 0;
    if (sign !== 0 || (first.low === second.high && first.high === second.low)) {
      this.bounded += 1;
      return sign;
    }
    this.exact += 1;
    return this.exactSupports.compareExcess(a, b);
  }

  /** Whether its supporters have the cost together. */
  hasTheCost(project: number): boolean {
    const { low, high } = this.supports.totalOf(project);
    const cost = this.supports.costOf(project);
    const bounded = low >= cost || high < cost;
    if (bounded) this.bounded += 1;
    else this.exact += 1;
    return bounded ? low >= cost : this.exactSupports.hasTheCost(project);
  }

  /** All projects of the largest excess. */
  best(projects: readonly number[]): number[] {
    let best: number[] = [];
    for (const project of projects) {
      const order = best[0] === undefined ? 1 : this.compareExcess(project, best[0]);
      if (order > 0) best = [project];
      else if (order === 0) best.push(project);
    }
    return best;
  }

  private excessOf(project: number): Bounds {
    const { low, high } = this.supports.supportOf(project);
    const cost = this.supports.costOf(project);
    return { low: low - cost, high: high - cost };
  }
}
