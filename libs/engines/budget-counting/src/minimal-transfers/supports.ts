import { costOf, type Tally } from '../tally';

/**
 * Money is an integer number of units: a minor unit is cut in as many parts as there are ballots (so that a voter's share of the envelope
 * is whole), and each part in 2^FRACTION_BITS.
 */
export const FRACTION_BITS = 128n;

/** Surely not below `low` and not above `high`. */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

/** What a ballot gives to one project, beside all it gives to the projects that are still open: the part of its money put on it. */
export interface Level {
  readonly mark: number;
  readonly marks: number;
}

/** What supporters pay of the money that they had put on a project: `due` ÷ `base`, or all they have. */
export interface Part {
  /** Ballots that had put at least this part of their money on the project give all; null when none do. */
  readonly allFrom: Level | null;
  /** What the others owe together, and what they had put on it together. */
  readonly due: Bounds;
  readonly base: Bounds;
}

/** One group of ballots that support a project and still have money. */
export interface Supporter extends Level {
  readonly voters: number;
  /** Money of one voter for each of its open marks. */
  readonly rate: Bounds;
}

/**
 * What voters have left and what they put on each open project. A voter's money is always split in proportion to the marks of the open
 * projects of the ballot: so it starts, surplus and transfers keep the proportions among the other projects, and a project that receives
 * transfers is funded at once. One number for each group of ballots says it all: its money for each open mark.
 */
export class Supports {
  private readonly open: Uint8Array;
  private readonly openMarks: Float64Array;
  private readonly rateLow: bigint[];
  private readonly rateHigh: bigint[];
  private readonly supportLow: bigint[];
  private readonly supportHigh: bigint[];
  private readonly totalLow: bigint[];
  private readonly totalHigh: bigint[];

  /** @param free projects already selected, which no money is put on */
  constructor(
    private readonly counted: Tally,
    free: readonly number[],
  ) {
    const { projects, budget } = counted.election;
    const groups = counted.election.ballots.weights.length;
    this.open = new Uint8Array(projects.length).fill(1);
    for (const project of free) this.open[project] = 0;
    this.openMarks = new Float64Array(groups);
    const nothing = (length: number): bigint[] => new Array<bigint>(length).fill(0n);
    this.rateLow = nothing(groups);
    this.rateHigh = nothing(groups);
    this.supportLow = nothing(projects.length);
    this.supportHigh = nothing(projects.length);
    this.totalLow = nothing(projects.length);
    this.totalHigh = nothing(projects.length);
    const share = budget << FRACTION_BITS;
    for (let group = 0; group < groups; group += 1) this.splitShare(group, share);
  }

  /** In units, as all money here. */
  costOf(project: number): bigint {
    return (costOf(this.counted, project) * BigInt(Math.max(1, this.counted.ballots))) << FRACTION_BITS;
  }

  /** What its supporters have put on a project. */
  supportOf(project: number): Bounds {
    return { low: this.supportLow[project] ?? 0n, high: this.supportHigh[project] ?? 0n };
  }

  /** All that its supporters have left, on it and on other projects. */
  totalOf(project: number): Bounds {
    return { low: this.totalLow[project] ?? 0n, high: this.totalHigh[project] ?? 0n };
  }

  supportersOf(project: number): Supporter[] {
    const { offsets, groups, weights, marks } = this.counted;
    const supporters: Supporter[] = [];
    for (let place = offsets[project] ?? 0; place < (offsets[project + 1] ?? 0); place += 1) {
      const group = groups[place] ?? 0;
      const rate = { low: this.rateLow[group] ?? 0n, high: this.rateHigh[group] ?? 0n };
      if (rate.high === 0n) continue;
      supporters.push({ voters: weights[place] ?? 0, mark: marks?.[place] ?? 1, marks: this.marksOf(group), rate });
    }
    return supporters;
  }

  /** Supporters pay their part, and what they put on other projects shrinks or grows accordingly. */
  fund(project: number, part: Part): void {
    const { offsets, groups, marks } = this.counted;
    this.open[project] = 0;
    for (let place = offsets[project] ?? 0; place < (offsets[project + 1] ?? 0); place += 1) {
      const group = groups[place] ?? 0;
      const level = { mark: marks?.[place] ?? 1, marks: this.marksOf(group) };
      const rate = { low: this.rateLow[group] ?? 0n, high: this.rateHigh[group] ?? 0n };
      this.setMoney(group, level.marks - level.mark, rateAfter(rate, level, part));
    }
  }

  private marksOf(group: number): number {
    return this.openMarks[group] ?? 0;
  }

  private splitShare(group: number, share: bigint): void {
    const { offsets, choices } = this.counted.election.ballots;
    const { ballotMarks } = this.counted;
    let marks = 0;
    for (let entry = offsets[group] ?? 0; entry < (offsets[group + 1] ?? 0); entry += 1) {
      if (this.open[choices[entry] ?? 0] === 1) marks += Math.max(0, ballotMarks?.[entry] ?? 1);
    }
    if (marks === 0) return;
    const low = share / BigInt(marks);
    this.setMoney(group, marks, { low, high: low * BigInt(marks) === share ? low : low + 1n });
  }

  private setMoney(group: number, marks: number, { low, high }: Bounds): void {
    const { offsets, choices, weights } = this.counted.election.ballots;
    const { ballotMarks } = this.counted;
    const voters = BigInt(weights[group] ?? 0);
    const [oldLow, oldHigh, oldMarks] = [this.rateLow[group] ?? 0n, this.rateHigh[group] ?? 0n, this.marksOf(group)];
    const moreLow = voters * (low - oldLow);
    const moreHigh = voters * (high - oldHigh);
    const moneyLow = voters * (low * BigInt(marks) - oldLow * BigInt(oldMarks));
    const moneyHigh = voters * (high * BigInt(marks) - oldHigh * BigInt(oldMarks));
    for (let entry = offsets[group] ?? 0; entry < (offsets[group + 1] ?? 0); entry += 1) {
      const project = choices[entry] ?? 0;
      const mark = ballotMarks?.[entry] ?? 1;
      if (mark <= 0 || this.open[project] === 0) continue;
      this.supportLow[project] = (this.supportLow[project] ?? 0n) + moreLow * BigInt(mark);
      this.supportHigh[project] = (this.supportHigh[project] ?? 0n) + moreHigh * BigInt(mark);
      this.totalLow[project] = (this.totalLow[project] ?? 0n) + moneyLow;
      this.totalHigh[project] = (this.totalHigh[project] ?? 0n) + moneyHigh;
    }
    this.rateLow[group] = low;
    this.rateHigh[group] = high;
    this.openMarks[group] = marks;
  }
}

const NOTHING: Bounds = { low: 0n, high: 0n };

/**
 * Money r·W for W open marks, of which w on the project; after paying the part N ÷ T of what was on it, and over the marks that stay open,
 * it is r·(W·T − N·w) ÷ (T·(W − w)).
 */
function rateAfter(rate: Bounds, level: Level, { allFrom, due, base }: Part): Bounds {
  const left = BigInt(level.marks - level.mark);
  if (left === 0n || rate.high === 0n || (allFrom && compareLevels(level, allFrom) >= 0)) return NOTHING;
  const [mark, marks] = [BigInt(level.mark), BigInt(level.marks)];
  const keptLow = base.low * marks - due.high * mark;
  const keptHigh = base.high * marks - due.low * mark;
  const over = base.high * left;
  return {
    low: keptLow > 0n ? (rate.low * keptLow) / (base.low * left) : 0n,
    high: keptHigh > 0n ? (rate.high * keptHigh + over - 1n) / over : 0n,
  };
}

/** By the part of a ballot's money that is on the project. Equal quotients round to equal floats, so only equal floats need a closer look. */
export function compareLevels(a: Level, b: Level): number {
  const difference = a.mark / a.marks - b.mark / b.marks;
  if (difference !== 0) return difference;
  const exact = BigInt(a.mark) * BigInt(b.marks) - BigInt(b.mark) * BigInt(a.marks);
  return exact === 0n ? 0 : exact < 0n ? -1 : 1;
}
