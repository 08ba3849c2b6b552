import { type Rational, toNumber } from '@parvis/exact-numbers';
import type { Tally } from '../tally';
import type { MoneyForm } from './money-form';
import { PriceBook, type Precision, type PriceForm } from './price-book';

/** Half a unit in the last place of a float, relative (IEEE 754 double). */
export const UNIT_ROUNDOFF = 2 ** -53;

/** In `emptiedIn`: the group still has money. */
export const HAS_MONEY = -1;

/**
 * What each group of voters has left: a float that guides, and the form that says it exactly. A voter who still has money paid the price of
 * every selected project for each of its marks; one who was asked for at least all that was left has nothing.
 */
export class VotersPurses {
  readonly prices: PriceBook;
  /** About what one voter of each group has left. */
  readonly money: Float64Array;
  /** The round in which a group gave its last money, or HAS_MONEY. */
  readonly emptiedIn: Int32Array;
  /** Bound on the distance between a float and the exact money of a voter. */
  error: number;
  /** The price of each round, by its number in the book. */
  readonly priceOf: number[] = [];
  private readonly roundOf: Int32Array;
  private readonly start: number;

  constructor(
    readonly tally: Tally,
    share: Rational,
    precision?: Precision,
  ) {
    const { ballots, projects } = tally.election;
    this.prices = new PriceBook(share, precision);
    this.start = toNumber(share);
    this.money = new Float64Array(ballots.weights.length).fill(this.start);
    this.emptiedIn = new Int32Array(ballots.weights.length).fill(share.numerator === 0n ? 0 : HAS_MONEY);
    this.roundOf = new Int32Array(projects.length).fill(-1);
    this.error = 8 * UNIT_ROUNDOFF * this.start;
  }

  /** What one voter of a group that has money has left. */
  formOf(group: number): MoneyForm {
    const sum = new MoneySum(this);
    sum.add(group, 1);
    return sum.form();
  }

  /** The same for all groups with the same text. */
  textOf(group: number): string {
    const marks: number[] = [];
    this.eachPayment(group, this.priceOf.length, (round, mark) => {
      const price = this.priceOf[round] ?? 0;
      marks[price] = (marks[price] ?? 0) + mark;
    });
    return marks.map((mark, price) => `${price}:${mark}`).join(' ');
  }

  /** Calls with each round before `until` whose project the group supports, and its mark. */
  eachPayment(group: number, until: number, visit: (round: number, mark: number) => void): void {
    const { offsets, choices } = this.tally.election.ballots;
    const end = offsets[group + 1] ?? 0;
    for (let entry = offsets[group] ?? 0; entry < end; entry += 1) {
      const round = this.roundOf[choices[entry] ?? 0] ?? -1;
      const mark = this.tally.ballotMarks ? (this.tally.ballotMarks[entry] ?? 0) : 1;
      if (round >= 0 && round < until && mark > 0) visit(round, mark);
    }
  }

  /** What voters of the group have beyond a price for each of `mark` marks: negative, nothing or positive. */
  compareToPrice(group: number, mark: number, { factor, above, below }: PriceForm): number {
    return this.prices.sign([this.formOf(group), above, below], (numbers, amount) => {
      const [money, over, under] = [amount(0), amount(1), amount(2)];
      const has = numbers.multiply(numbers.of(factor.denominator), numbers.multiply(money, under));
      return numbers.add(has, numbers.multiply(numbers.of(-BigInt(mark) * factor.numerator), over));
    });
  }

  /** Closes a round: each supporter pays the price for each mark, or all that is left. */
  pay(project: number, form: PriceForm): Paid {
    const { tally } = this;
    const round = this.priceOf.length;
    const price = this.prices.record(form);
    const perMark = this.prices.priceAsFloat(price);
    const less = new MoneySum(this);
    const paid = { payingInFull: 0, payingLess: 0, price, fullMarks: 0 };
    const end = tally.offsets[project + 1] ?? 0;
    for (let place = tally.offsets[project] ?? 0; place < end; place += 1) {
      const group = tally.groups[place] ?? 0;
      if (this.emptiedIn[group] !== HAS_MONEY) continue;
      const weight = tally.weights[place] ?? 0;
      const mark = tally.marks ? (tally.marks[place] ?? 0) : 1;
      const left = (this.money[group] ?? 0) - mark * perMark;
      const certain = Math.abs(left) > this.error + 16 * UNIT_ROUNDOFF * mark * perMark;
      const sign = certain ? left : this.compareToPrice(group, mark, form);
      if (sign < 0) {
        paid.payingLess += weight;
        less.add(group, weight);
      } else {
        paid.payingInFull += weight;
        paid.fullMarks += weight * mark;
      }
      this.money[group] = sign > 0 ? Math.max(0, left) : 0;
      if (sign <= 0) this.emptiedIn[group] = round;
    }
    this.roundOf[project] = round;
    this.priceOf.push(price);
    this.error += 8 * UNIT_ROUNDOFF * this.start;
    return { ...paid, byLess: less.form() };
  }
}

export interface Paid {
  readonly price: number;
  readonly payingInFull: number;
  /** Their marks together. */
  readonly fullMarks: number;
  readonly payingLess: number;
  /** What those who had less gave. */
  readonly byLess: MoneyForm;
}

/** Money of many voters added up: counts of voters and of marks, which are integers below 2⁵³. */
export class MoneySum {
  private shares = 0;
  private readonly marks: number[] = [];

  constructor(private readonly purses: VotersPurses) {}

  /** Adds what `voters` of the group have now, or had before a round. */
  add(group: number, voters: number, until = this.purses.priceOf.length): void {
    this.shares += voters;
    this.purses.eachPayment(group, until, (round, mark) => {
      const price = this.purses.priceOf[round] ?? 0;
      while (this.marks.length <= price) this.marks.push(0);
      this.marks[price] = (this.marks[price] ?? 0) + voters * mark;
    });
  }

  form(): MoneyForm {
    return { amount: 0n, shares: BigInt(this.shares), paid: this.marks.map(BigInt) };
  }
}
