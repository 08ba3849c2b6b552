import type { Tally } from '../tally';
import type { ExactShares, Price } from './exact-shares';
import { UNIT_ROUNDOFF } from './price-bounds';
import { HAS_MONEY, type VotersMoney } from './voters-money';

/** Supporters of one project who say the same, and the mark that each of them gives it. */
export interface Supporter {
  readonly group: number;
  readonly mark: number;
}

/** A project's supporters who have money, sorted by float money per mark into surely poor, surely rich, and close to the price. */
export class SupporterSides {
  readonly poor: number[] = [];
  readonly close: Supporter[] = [];
  richVotes = 0;
  /** Marks of the rich: the parts into which the rest of the cost is divided. */
  richMarks = 0;
  /** By class of voters: how many of them are poor. */
  readonly poorVoters: Float64Array;
  /** By round: the marks with which the poor paid its price. */
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
    this.poorVoters = new Float64Array(money.exact.classes);
    let mostOfPoor = -Infinity;
    let leastOfRich = Infinity;
    const end = tally.offsets[project + 1] ?? 0;
    for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
      const group = tally.groups[entry] ?? 0;
      if (money.emptiedIn[group] !== HAS_MONEY) continue;
      const mark = tally.marks ? (tally.marks[entry] ?? 0) : 1;
      const perMark = (money.budgets[group] ?? 0) / mark;
      if (perMark < low) {
        this.addPoor(group);
        mostOfPoor = Math.max(mostOfPoor, perMark);
      } else if (perMark > high) {
        this.richVotes += money.weightOf(group);
        this.richMarks += money.weightOf(group) * mark;
        leastOfRich = Math.min(leastOfRich, perMark);
      } else {
        this.close.push({ group, mark });
      }
    }
    this.mostOfPoor = mostOfPoor;
    this.leastOfRich = leastOfRich;
  }

  addPoor(group: number): void {
    const number = this.money.classOf(group);
    this.poor.push(group);
    this.poorVoters[number] = (this.poorVoters[number] ?? 0) + this.money.weightOf(group);
    this.money.addPaid(group, this.poorPaid.length, this.poorPaid);
  }

  get poorVotes(): number {
    return this.poorVoters.reduce((sum, voters) => sum + voters, 0);
  }

  /** True when the exact price certainly lies between what floats called poor and rich. */
  areSeparatedBy(price: Price, exact: ExactShares): boolean {
    const amount = exact.priceAsFloat(price);
    const error = (this.money.budgetError + 8 * UNIT_ROUNDOFF * amount) * (1 + 8 * UNIT_ROUNDOFF);
    return this.mostOfPoor + error < amount && this.leastOfRich - error > amount;
  }
}
