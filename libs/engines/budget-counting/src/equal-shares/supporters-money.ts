import { toNumber } from '@parvis/exact-numbers';
import type { PaidTo, SupportersMoney } from '../count';
import type { BallotGroups } from '../election';
import { costOf, idOf, type Tally } from '../tally';
import { ExactFlow } from './exact-flow';
import { UNIT_ROUNDOFF } from './price-bounds';
import type { Run } from './shares-run';
import { HAS_MONEY } from './voters-money';

/**
 * What the supporters of each losing project had, have left, and gave to each winner: the answer to "we were many, why not us?".
 * The printed amounts are exact sums rounded down to minor units. One pass over the ballots adds them up in floats, whose error is bounded;
 * an amount so near a whole unit that the error could change it is added up exactly.
 */
export class MoneyOfSupporters {
  /** By loser and round. */
  private readonly given: Float64Array;
  private readonly voters: Float64Array;
  /** By loser. */
  private readonly left: Float64Array;
  /** By loser and class of voters. */
  private readonly supporters: Float64Array;
  private readonly placeOf: Int32Array;

  constructor(
    private readonly tally: Tally,
    private readonly run: Run,
    losers: readonly number[],
  ) {
    const { rounds, classes } = run.money.exact;
    this.given = new Float64Array(losers.length * rounds);
    this.voters = new Float64Array(losers.length * rounds);
    this.left = new Float64Array(losers.length);
    this.supporters = new Float64Array(losers.length * classes);
    this.placeOf = new Int32Array(tally.election.projects.length).fill(-1);
    for (const [place, project] of losers.entries()) this.placeOf[project] = place;
    this.addUp();
  }

  of(project: number, effectiveSupport: number): SupportersMoney {
    const place = this.placeOf[project] ?? 0;
    const exact = new ExactFlow(this.tally, this.run, project);
    const left = this.wholeUnits(this.left[place] ?? 0, () => exact.left());
    return {
      atStart: this.atStart(place).toString(),
      left: left.toString(),
      missing: (costOf(this.tally, project) - left).toString(),
      effectiveSupport,
      paidTo: this.paidTo(place, exact),
    };
  }

  private atStart(place: number): bigint {
    const { exact } = this.run.money;
    const row = place * exact.classes;
    return exact.floor(exact.money(this.supporters.subarray(row, row + exact.classes), []));
  }

  private paidTo(place: number, exact: ExactFlow): PaidTo[] {
    const payments = this.run.rounds.flatMap(({ project }, round) => {
      const cell = place * this.run.rounds.length + round;
      const voters = this.voters[cell] ?? 0;
      if (voters === 0) return [];
      const amount = this.wholeUnits(this.given[cell] ?? 0, () => exact.givenTo(round));
      return [{ project: idOf(this.tally, project), amount, voters }];
    });
    return payments
      .sort((a, b) => Number(b.amount - a.amount))
      .map(({ project, amount, voters }) => ({ project, amount: amount.toString(), voters }));
  }

  /** Ballot by ballot: what its voters gave to each winner on it, for each loser on it. */
  private addUp(): void {
    const { ballots } = this.tally.election;
    const { exact, classOfGroup } = this.run.money;
    const shares = Array.from({ length: exact.classes }, (_, number) => toNumber(exact.shareOf(number)));
    const spending = new Spending(this.tally, this.run);
    for (let group = 0; group < ballots.weights.length; group += 1) {
      const number = classOfGroup ? (classOfGroup[group] ?? 0) : 0;
      spending.read(group, shares[number] ?? 0);
      const end = ballots.offsets[group + 1] ?? 0;
      for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1) {
        const place = this.placeOf[ballots.choices[entry] ?? 0] ?? -1;
        if (place < 0 || (this.tally.ballotMarks?.[entry] ?? 1) <= 0) continue;
        const cell = place * exact.classes + number;
        this.supporters[cell] = (this.supporters[cell] ?? 0) + (ballots.weights[group] ?? 0);
        this.addBallot(place, ballots.weights[group] ?? 0, spending);
      }
    }
  }

  private addBallot(place: number, weight: number, spending: Spending): void {
    this.left[place] = (this.left[place] ?? 0) + weight * spending.left;
    const row = place * this.run.rounds.length;
    for (let payment = 0; payment < spending.count; payment += 1) {
      const cell = row + (spending.rounds[payment] ?? 0);
      this.given[cell] = (this.given[cell] ?? 0) + weight * (spending.amounts[payment] ?? 0);
      this.voters[cell] = (this.voters[cell] ?? 0) + weight;
    }
  }

  private wholeUnits(amount: number, exactly: () => bigint): bigint {
    // Each voter's part is the share less a few prices, and there are no more parts than ballots.
    const terms = this.run.rounds.length + 8;
    const error = this.tally.ballots * terms * 4 * UNIT_ROUNDOFF * this.largestShare;
    const [low, high] = [Math.floor(amount - error), Math.floor(amount + error)];
    return low === high && amount < Number.MAX_SAFE_INTEGER ? BigInt(low) : exactly();
  }

  private get largestShare(): number {
    const { exact } = this.run.money;
    return Math.max(0, ...Array.from({ length: exact.classes }, (_, number) => toNumber(exact.shareOf(number))));
  }
}

/** What one voter of a group gave to each round, in order. One pair of lists serves every group. */
class Spending {
  readonly rounds: Int32Array;
  readonly amounts: Float64Array;
  count = 0;
  left = 0;
  private readonly prices: Float64Array;
  private readonly marks: Int32Array | null;
  private readonly ballots: BallotGroups;

  constructor(
    tally: Tally,
    private readonly run: Run,
  ) {
    this.rounds = new Int32Array(run.rounds.length);
    this.amounts = new Float64Array(run.rounds.length);
    this.prices = Float64Array.from(run.rounds, (_, round) => toNumber(run.money.exact.paymentOf(round)));
    this.marks = tally.ballotMarks;
    this.ballots = tally.election.ballots;
  }

  read(group: number, share: number): void {
    const { money } = this.run;
    const emptiedIn = money.emptiedIn[group] ?? HAS_MONEY;
    const end = this.ballots.offsets[group + 1] ?? 0;
    let spent = 0;
    this.count = 0;
    for (let entry = this.ballots.offsets[group] ?? 0; entry < end; entry += 1) {
      const round = money.roundOf[this.ballots.choices[entry] ?? 0] ?? -1;
      const mark = this.marks ? (this.marks[entry] ?? 0) : 1;
      if (round < 0 || mark <= 0 || (emptiedIn !== HAS_MONEY && round >= emptiedIn)) continue;
      const amount = (this.prices[round] ?? 0) * mark;
      this.add(round, amount);
      spent += amount;
    }
    this.left = emptiedIn === HAS_MONEY ? share - spent : 0;
    if (emptiedIn !== HAS_MONEY) this.add(emptiedIn, share - spent);
  }

  private add(round: number, amount: number): void {
    this.rounds[this.count] = round;
    this.amounts[this.count] = amount;
    this.count += 1;
  }
}
