import { type Rational, toNumber } from '@parvis/exact-numbers';
import type { BallotGroups } from '../election';
import type { Tally } from '../tally';
import type { ExactPrice } from './exact-price';
import { ExactShares } from './exact-shares';
import { UNIT_ROUNDOFF } from './price-bounds';

/** In `emptiedIn`: the group still has money. */
export const HAS_MONEY = -1;

/**
 * What each group of voters has left during a run: a float that guides the search, and what is needed to know it exactly. A group that
 * still has money paid the full price of every selected project it lists, so its ballot and the round of each project say all.
 */
export class VotersMoney {
  readonly exact: ExactShares;
  readonly budgets: Float64Array;
  /** The round in which a group gave its last money, or HAS_MONEY. */
  readonly emptiedIn: Int32Array;
  /** The round in which each project was selected, or -1. */
  readonly roundOf: Int32Array;
  /** Bound on |float − exact| of every budget: the start, then one rounded price and one rounded subtraction a round. */
  budgetError: number;
  private readonly roundingPerRound: number;
  private readonly ballots: BallotGroups;

  constructor(tally: Tally, endowment: Rational) {
    const { ballots, projects } = tally.election;
    const start = toNumber(endowment);
    this.ballots = ballots;
    this.exact = new ExactShares(endowment);
    this.budgets = new Float64Array(ballots.weights.length).fill(start);
    this.emptiedIn = new Int32Array(ballots.weights.length).fill(HAS_MONEY);
    this.roundOf = new Int32Array(projects.length).fill(-1);
    this.budgetError = 8 * UNIT_ROUNDOFF * start;
    this.roundingPerRound = 8 * UNIT_ROUNDOFF * start;
  }

  weightOf(group: number): number {
    return this.ballots.weights[group] ?? 0;
  }

  /** Numerator, over the common denominator, of what one voter of a group that has money still has. */
  exactMoney(group: number): bigint {
    const rounds: number[] = [];
    for (let entry = this.firstEntry(group); entry < this.firstEntry(group + 1); entry += 1) {
      const round = this.roundAt(entry);
      if (round >= 0) rounds.push(round);
    }
    return this.exact.moneyAfter(rounds);
  }

  /** Adds a group's voters to the count of each round before `until` whose project they list: what they paid in full. */
  addPaid(group: number, until: number, paid: Float64Array): void {
    const weight = this.weightOf(group);
    for (let entry = this.firstEntry(group); entry < this.firstEntry(group + 1); entry += 1) {
      const round = this.roundAt(entry);
      if (round >= 0 && round < until) paid[round] = (paid[round] ?? 0) + weight;
    }
  }

  private firstEntry(group: number): number {
    return this.ballots.offsets[group] ?? 0;
  }

  /** The round of the project that a ballot entry lists, or -1. */
  private roundAt(entry: number): number {
    return this.roundOf[this.ballots.choices[entry] ?? 0] ?? -1;
  }

  /** Closes a round: the project's supporters pay. */
  pay(project: number, { price, keep, emptied }: ExactPrice): void {
    const round = this.exact.rounds;
    const amount = this.exact.priceAsFloat(price);
    for (const group of keep) {
      // Clamped: the exact rest is above zero, so this can only bring the float nearer.
      this.budgets[group] = Math.max(0, (this.budgets[group] ?? 0) - amount);
    }
    for (const group of emptied) {
      this.budgets[group] = 0;
      this.emptiedIn[group] = round;
    }
    this.budgetError += this.roundingPerRound;
    this.exact.record(price);
    this.roundOf[project] = round;
  }
}
