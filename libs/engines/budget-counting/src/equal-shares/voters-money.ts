import { toNumber } from '@parvis/exact-numbers';
import type { BallotGroups } from '../election';
import type { Tally } from '../tally';
import type { Endowments } from './endowments';
import type { ExactPrice } from './exact-price';
import { ExactShares } from './exact-shares';
import { UNIT_ROUNDOFF } from './price-bounds';

/** In `emptiedIn`: the group still has money. */
export const HAS_MONEY = -1;

/**
 * What each group of voters has left during a run: a float that guides the search, and what is needed to know it exactly. A group that
 * still has money paid the full price of every selected project it supports, so its ballot and the round of each project say all.
 */
export class VotersMoney {
  readonly exact: ExactShares;
  readonly budgets: Float64Array;
  /** The round in which a group gave its last money, or HAS_MONEY. */
  readonly emptiedIn: Int32Array;
  /** The round in which each project was selected, or -1. */
  readonly roundOf: Int32Array;
  /** Bound on |float − exact| of every budget: the start, then one rounded payment and one rounded subtraction a round. */
  budgetError: number;
  private readonly roundingPerRound: number;
  private readonly ballots: BallotGroups;
  private readonly marks: Int32Array | null;
  readonly classOfGroup: Uint32Array | null;

  constructor(
    private readonly tally: Tally,
    { shares, classOfGroup }: Endowments,
  ) {
    const { ballots, projects } = tally.election;
    this.ballots = ballots;
    this.marks = tally.ballotMarks;
    this.classOfGroup = classOfGroup;
    this.exact = new ExactShares(shares);
    const floats = shares.map(toNumber);
    const largest = Math.max(0, ...floats);
    this.budgets = startingBudgets(ballots.weights.length, floats, classOfGroup);
    this.emptiedIn = new Int32Array(ballots.weights.length).fill(HAS_MONEY);
    this.roundOf = new Int32Array(projects.length).fill(-1);
    this.budgetError = 8 * UNIT_ROUNDOFF * largest;
    this.roundingPerRound = 8 * UNIT_ROUNDOFF * largest;
  }

  weightOf(group: number): number {
    return this.ballots.weights[group] ?? 0;
  }

  classOf(group: number): number {
    return this.classOfGroup ? (this.classOfGroup[group] ?? 0) : 0;
  }

  /** Numerator, over the common denominator, of what one voter of a group that has money still has. */
  exactMoney(group: number): bigint {
    const paid = new Float64Array(this.exact.rounds);
    const end = this.ballots.offsets[group + 1] ?? 0;
    for (let entry = this.ballots.offsets[group] ?? 0; entry < end; entry += 1) {
      const round = this.roundAt(entry);
      if (round >= 0) paid[round] = this.markAt(entry);
    }
    const voters = new Float64Array(this.exact.classes);
    voters[this.classOf(group)] = 1;
    return this.exact.money(voters, paid);
  }

  /** Adds, for each round before `until` whose project a group's voters support, the marks with which they paid its full price. */
  addPaid(group: number, until: number, paid: Float64Array): void {
    const weight = this.weightOf(group);
    const end = this.ballots.offsets[group + 1] ?? 0;
    for (let entry = this.ballots.offsets[group] ?? 0; entry < end; entry += 1) {
      const round = this.roundAt(entry);
      if (round < 0 || round >= until) continue;
      paid[round] = (paid[round] ?? 0) + weight * this.markAt(entry);
    }
  }

  /** The round in which the project of a ballot entry was selected and the group supports it, or -1. */
  private roundAt(entry: number): number {
    if (this.marks && (this.marks[entry] ?? 0) <= 0) return -1;
    return this.roundOf[this.ballots.choices[entry] ?? 0] ?? -1;
  }

  private markAt(entry: number): number {
    return this.marks ? (this.marks[entry] ?? 0) : 1;
  }

  /** Closes a round: the project's supporters pay. */
  pay(project: number, { price, emptied }: ExactPrice): void {
    const { tally, budgets, emptiedIn } = this;
    const round = this.exact.rounds;
    const amount = this.exact.priceAsFloat(price);
    for (const group of emptied) {
      budgets[group] = 0;
      emptiedIn[group] = round;
    }
    const end = tally.offsets[project + 1] ?? 0;
    for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
      const group = tally.groups[entry] ?? 0;
      if (emptiedIn[group] !== HAS_MONEY) continue;
      const mark = tally.marks ? (tally.marks[entry] ?? 0) : 1;
      // Clamped: the exact rest is above zero, so this can only bring the float nearer.
      budgets[group] = Math.max(0, (budgets[group] ?? 0) - amount * mark);
    }
    this.budgetError += this.roundingPerRound;
    this.exact.record(price);
    this.roundOf[project] = round;
  }
}

export function startingBudgets(
  groups: number,
  shares: readonly number[],
  classOfGroup: Uint32Array | null,
): Float64Array {
  const budgets = new Float64Array(groups);
  if (!classOfGroup) return budgets.fill(shares[0] ?? 0);
  for (let group = 0; group < groups; group += 1) budgets[group] = shares[classOfGroup[group] ?? 0] ?? 0;
  return budgets;
}
