import type { Tally } from '../tally';
import type { ExactShares, Price } from './exact-shares';
import { UNIT_ROUNDOFF } from './price-bounds';
import { HAS_MONEY, type VotersMoney } from './voters-money';

/** A project's supporters who have money, sorted by float money into surely poor, surely rich, and close to the price. */
export class SupporterSides {
  readonly poor: number[] = [];
  readonly rich: number[] = [];
  readonly close: number[] = [];
  poorVotes = 0;
  richVotes = 0;
  /** By round: how many of the poor voters paid its price. */
  readonly poorPaid: Float64Array;
  private readonly mostOfPoor: number;
  private readonly leastOfRich: number;

  constructor(
    tally: Tally,
    private readonly money: VotersMoney,
    project: number,
    low: number,
    high: number,
  ) {
    this.poorPaid = new Float64Array(money.exact.rounds);
    let mostOfPoor = -Infinity;
    let leastOfRich = Infinity;
    const end = tally.offsets[project + 1] ?? 0;
    for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
      const group = tally.groups[entry] ?? 0;
      if (money.emptiedIn[group] !== HAS_MONEY) continue;
      const budget = money.budgets[group] ?? 0;
      if (budget < low) {
        this.addPoor(group);
        mostOfPoor = Math.max(mostOfPoor, budget);
      } else if (budget > high) {
        this.rich.push(group);
        this.richVotes += money.weightOf(group);
        leastOfRich = Math.min(leastOfRich, budget);
      } else {
        this.close.push(group);
      }
    }
    this.mostOfPoor = mostOfPoor;
    this.leastOfRich = leastOfRich;
  }

  addPoor(group: number): void {
    this.poor.push(group);
    this.poorVotes += this.money.weightOf(group);
    this.money.addPaid(group, this.poorPaid.length, this.poorPaid);
  }

  /** True when the exact price certainly lies between what floats called poor and rich. */
  areSeparatedBy(price: Price, exact: ExactShares): boolean {
    const amount = exact.priceAsFloat(price);
    const error = this.money.budgetError + 8 * UNIT_ROUNDOFF * amount;
    return this.mostOfPoor + error < amount && this.leastOfRich - error > amount;
  }
}
