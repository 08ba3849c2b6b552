import { add, compare, type Rational, rational, subtract, toNumber, ZERO } from '@parvis/exact-numbers';
import { costOf, type Tally } from '../tally';

/** Half a unit in the last place of a float, relative (IEEE 754 double). */
export const UNIT_ROUNDOFF = 2 ** -53;

export interface Round {
  readonly project: number;
  /** Supporters who paid, each an equal part of the cost. */
  readonly payers: number;
}

/** Who paid in which rounds, apart from amounts. */
export interface Paid {
  readonly rounds: readonly Round[];
  /** For each group, from the place of its first choice on, the rounds it paid in, in order; it has as many as `payments` says. */
  readonly paidIn: Uint32Array;
  readonly payments: Uint32Array;
}

/**
 * Who paid what. A payer of a round gives cost ÷ payers, so what a voter has is the endowment less a few such fractions: exact at any time
 * from the rounds that the voter paid in. Floats guide; `error` bounds how far they are off.
 */
export class PaymentLedger {
  readonly rounds: Round[] = [];
  /** Projects priced by floats alone, and with exact numbers. */
  readonly decisions = { bounded: 0, exact: 0 };
  /** About what one voter of each group has spent. */
  readonly spent: Float64Array;
  /** The round in which each project was selected, or -1. */
  private readonly roundOf: Int32Array;
  /** For each group, the rounds it paid in, in order, and what it had spent after each; a group has room for one a choice. */
  private readonly paidIn: Uint32Array;
  private readonly spentAfter: Float64Array;
  private readonly payments: Uint32Array;
  private exactStart: Rational = ZERO;
  private floatStart = 0;

  constructor(
    readonly tally: Tally,
    endowment: Rational,
  ) {
    const { ballots, projects } = tally.election;
    this.spent = new Float64Array(ballots.weights.length);
    this.payments = new Uint32Array(ballots.weights.length);
    this.paidIn = new Uint32Array(ballots.choices.length);
    this.spentAfter = new Float64Array(ballots.choices.length);
    this.roundOf = new Int32Array(projects.length).fill(-1);
    this.restart(0, endowment);
  }

  get endowment(): Rational {
    return this.exactStart;
  }

  /** The endowment, about. */
  get start(): number {
    return this.floatStart;
  }

  /** Bound on the distance between a float amount made of the endowment and prices, and the exact one. `price`: the largest beside them. */
  error(price: number): number {
    return (8 * (this.rounds.length + 2) * this.floatStart + 8 * price) * UNIT_ROUNDOFF;
  }

  paid(): Paid {
    return { rounds: [...this.rounds], paidIn: this.paidIn, payments: this.payments };
  }

  /** As it is now, kept from what is paid later. */
  copyOfPaid(): Paid {
    return { rounds: [...this.rounds], paidIn: this.paidIn.slice(), payments: this.payments.slice() };
  }

  /** Payers of a project so far selected, 0 for another. */
  payersOf(project: number): number {
    return this.rounds[this.roundOf[project] ?? -1]?.payers ?? 0;
  }

  /** Voters who paid in a round, counted one by one. */
  countPayers(round: number): number {
    const { groups, weights } = this.tally;
    let voters = 0;
    this.eachSupporter(this.rounds[round]?.project ?? -1, (place) => {
      if (this.roundsPaidBy(groups[place] ?? 0, round + 1).at(-1) === round) voters += weights[place] ?? 0;
    });
    return voters;
  }

  /** Forgets the rounds from `round` on, and gives everybody another endowment. */
  restart(round: number, endowment: Rational): void {
    for (const { project } of this.rounds.splice(round)) {
      this.roundOf[project] = -1;
      this.eachSupporter(project, (place) => this.forget(this.tally.groups[place] ?? 0, round));
    }
    this.exactStart = endowment;
    this.floatStart = toNumber(endowment);
  }

  /** Closes a round: `payers` supporters of the project, all who have so much, pay an equal part of its cost. */
  pay(project: number, payers: number): void {
    const round = this.rounds.length;
    const price = Number(costOf(this.tally, project)) / payers;
    const exactPrice = rational(costOf(this.tally, project), BigInt(payers));
    const { offsets } = this.tally.election.ballots;
    this.eachSupporter(project, (place) => {
      const group = this.tally.groups[place] ?? 0;
      if (!this.has(group, price, exactPrice)) return;
      const spent = (this.spent[group] ?? 0) + price;
      const payments = this.payments[group] ?? 0;
      const entry = (offsets[group] ?? 0) + payments;
      this.paidIn[entry] = round;
      this.spentAfter[entry] = spent;
      this.payments[group] = payments + 1;
      this.spent[group] = spent;
    });
    this.roundOf[project] = round;
    this.rounds.push({ project, payers });
  }

  /** Whether one voter of the group has the price. */
  has(group: number, price: number, exactPrice: Rational): boolean {
    const money = this.floatStart - (this.spent[group] ?? 0);
    if (Math.abs(money - price) > this.error(price)) return money > price;
    return compare(this.exactMoneyBefore(group, this.rounds.length), exactPrice) >= 0;
  }

  /** About what one voter of the group had spent before a round. */
  spentBefore(group: number, round: number): number {
    const first = this.tally.election.ballots.offsets[group] ?? 0;
    let entry = first + (this.payments[group] ?? 0);
    while (entry > first && (this.paidIn[entry - 1] ?? 0) >= round) entry -= 1;
    return entry > first ? (this.spentAfter[entry - 1] ?? 0) : 0;
  }

  exactMoneyBefore(group: number, round: number): Rational {
    const spent = this.roundsPaidBy(group, round).reduce<Rational>(
      (sum, paid) => add(sum, this.exactPrice(paid)),
      ZERO,
    );
    return subtract(this.exactStart, spent);
  }

  /** The rounds before `until` in which the group paid, in order. */
  roundsPaidBy(group: number, until: number): number[] {
    const first = this.tally.election.ballots.offsets[group] ?? 0;
    const paid = [...this.paidIn.subarray(first, first + (this.payments[group] ?? 0))];
    return paid.filter((round) => round < until);
  }

  /** What each payer of a round gave. */
  exactPrice(round: number): Rational {
    const { project = 0, payers = 1 } = this.rounds[round] ?? {};
    return rational(costOf(this.tally, project), BigInt(payers));
  }

  private forget(group: number, from: number): void {
    const first = this.tally.election.ballots.offsets[group] ?? 0;
    let payments = this.payments[group] ?? 0;
    while (payments > 0 && (this.paidIn[first + payments - 1] ?? 0) >= from) payments -= 1;
    this.payments[group] = payments;
    this.spent[group] = payments > 0 ? (this.spentAfter[first + payments - 1] ?? 0) : 0;
  }

  private eachSupporter(project: number, visit: (place: number) => void): void {
    const end = this.tally.offsets[project + 1] ?? 0;
    for (let place = this.tally.offsets[project] ?? 0; place < end; place += 1) visit(place);
  }
}
