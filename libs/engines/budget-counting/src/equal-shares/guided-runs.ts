import { compare, toNumber, ZERO } from '@parvis/exact-numbers';
import { costOf, type Tally, unitOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import type { Endowments } from './endowments';
import { EqualParts } from './equal-parts';
import { type FloatPrice, searchPrice, UNIT_ROUNDOFF } from './price-bounds';
import { RichPrefix } from './rich-prefix';
import { takePayments } from './take-payments';

/** A run in which every decision was proved in floats: the same as exact numbers would find. */
export interface GuidedRun {
  /** Projects in the order of selection. */
  readonly order: readonly number[];
  /** For each of them, what its price per unit of utility certainly does not exceed. */
  readonly prices: readonly number[];
  /** Whether all supporters of each paid an equal part. */
  readonly inEqualParts: readonly boolean[];
  readonly spent: number;
  /** The run was cut short because it spent more than the envelope. */
  readonly overspent: boolean;
}

type FoundPrice = Extract<FloatPrice, { kind: 'found' }>;

/** Nothing can be bought any more. */
const NONE = -1;
/** Two prices, or money and a cost, are nearer than rounding allows to tell: exact numbers must decide. */
const UNCLEAR = -2;

/** Sums of amounts stay exact in floats below this. */
const LARGEST_EXACT = 2n ** 53n;

/**
 * Runs of equal shares for one election, one endowment after another, in floats alone. Each decision is proved by bounds on all roundings
 * (price-bounds.ts); the first one that cannot be proved gives the run up. Typed arrays are made once and serve every run.
 */
export class GuidedRuns {
  private readonly budgets: Float64Array;
  private readonly costs: Float64Array;
  private readonly units: Float64Array;
  /** Price per unit that each project certainly reaches in this run: voters only get poorer, so it holds until the end. */
  private readonly atLeast: Float64Array;
  private readonly isOut: Uint8Array;
  private readonly open: Int32Array;
  private readonly parts: EqualParts;
  private readonly prefix: RichPrefix;
  /**
   * How much larger shares may probably still grow before a run with `before` can prove nothing (after one that could not: by how much it
   * went too far, negative), in minor units. A guess from how fast prices fell, to choose the next endowment to try.
   */
  room = 0;
  /** By round and project: the price per mark found there by the last run that looked, and its shares. The next has nearly the same. */
  private readonly guesses: Float64Array;
  private readonly guessedAt: Float64Array;
  /** How fast the price looked for last falls as shares grow. */
  private slope = 0;
  private round = 0;
  private openCount = 0;
  /** Bound on |float − exact| of every budget above zero; those at zero are exact. */
  private budgetError = 0;
  private largestShare = 0;
  /** Of the winner of the round, and whether all its supporters pay the same. */
  private paidEqually = false;
  private found: FoundPrice = { kind: 'found', atLeast: 0, price: 0, error: 0, rounding: 0 };

  /** Undefined where amounts are too large for floats to add up exactly. */
  static for(tally: Tally, eligible: readonly number[], ties: TieBreaker): GuidedRuns | undefined {
    const most = eligible.reduce((sum, project) => sum + costOf(tally, project), tally.election.budget);
    return most < LARGEST_EXACT ? new GuidedRuns(tally, eligible, ties) : undefined;
  }

  private constructor(
    private readonly tally: Tally,
    eligible: readonly number[],
    private readonly ties: TieBreaker,
  ) {
    const { projects, ballots } = tally.election;
    this.budgets = new Float64Array(ballots.weights.length);
    this.costs = Float64Array.from(projects, ({ cost }) => Number(cost));
    this.units = Float64Array.from(projects, (_, project) => toNumber(unitOf(tally, project)));
    this.atLeast = new Float64Array(projects.length);
    this.isOut = new Uint8Array(projects.length);
    this.open = new Int32Array(eligible.length);
    this.guesses = new Float64Array((eligible.length + 1) * projects.length);
    this.guessedAt = new Float64Array(this.guesses.length);
    this.parts = new EqualParts(tally, eligible, this.units, ties);
    this.prefix = new RichPrefix(tally, this.parts, this.costs);
  }

  /**
   * Counts with these shares; undefined when a decision is too close for floats.
   *
   * With `before`, a run with smaller shares: proves instead that every endowment from that one to this gives the same order. Money
   * only grows with the shares as long as the order is the same, so prices only fall: whoever is dearer here than the winner was there is
   * dearer in between, and what cannot be paid here could not be paid there. Undefined when that cannot be proved.
   */
  run(endowments: Endowments, before?: GuidedRun): GuidedRun | undefined {
    this.start(endowments, before === undefined);
    this.room = Infinity;
    const order = [...this.prefix.order];
    const prices = [...this.prefix.prices];
    const inEqualParts = order.map(() => true);
    const budget = Number(this.tally.election.budget);
    let { spent } = this.prefix;
    while (this.openCount > 0 && spent <= budget) {
      this.round = order.length;
      const winner = before ? this.confirm(before, order.length) : this.cheapest();
      if (winner === NONE) break;
      if (winner === UNCLEAR || !this.pay(winner)) return undefined;
      this.isOut[winner] = 1;
      order.push(winner);
      prices.push(this.upperPrice(winner, this.found));
      inEqualParts.push(this.paidEqually);
      spent += this.costs[winner] ?? 0;
    }
    if (before && order.length !== before.order.length) return undefined;
    return { order, prices, inEqualParts, spent, overspent: spent > budget };
  }

  private start({ shares, classOfGroup }: Endowments, extend: boolean): void {
    const floats = shares.map(toNumber);
    this.largestShare = Math.max(0, ...floats);
    const { budgets, prefix } = this;
    if (classOfGroup) {
      for (let group = 0; group < budgets.length; group += 1) budgets[group] = floats[classOfGroup[group] ?? 0] ?? 0;
    } else {
      budgets.fill(floats[0] ?? 0);
    }
    this.budgetError = prefix.apply(budgets, this.largestShare);
    if (extend) prefix.extend(budgets, this.largestShare, Number(this.tally.election.budget));
    this.openCount = 0;
    this.isOut.fill(0);
    for (const project of prefix.rest) {
      this.atLeast[project] = this.parts.lowerPerUnit(project);
      this.open[this.openCount] = project;
      this.openCount += 1;
    }
    if (this.largestShare === 0) this.openCount = 0;
  }

  /** The project with the lowest price per unit, proved to be the only one. */
  private cheapest(): number {
    this.sortOpen();
    const { open, atLeast } = this;
    let best = NONE;
    let ceiling = Infinity;
    let looked = 0;
    for (; looked < this.openCount; looked += 1) {
      const project = open[looked] ?? 0;
      if ((atLeast[project] ?? 0) > ceiling) break;
      const found = this.search(project, ceiling);
      if (found === UNCLEAR) return UNCLEAR;
      if (found === NONE) continue;
      const upper = this.upperPrice(project, found);
      if (upper >= ceiling) continue;
      best = project;
      ceiling = upper;
      this.found = found;
    }
    return best === NONE ? NONE : this.unlessContended(best, ceiling, looked);
  }

  /**
   * The best project of those looked at, if no other may cost as little. Contenders whose supporters all pay alike or have nothing have
   * exact prices, cost ÷ marks that pay: these are compared exactly, and equals go by the tie-breaks.
   */
  private unlessContended(best: number, ceiling: number, looked: number): number {
    const { open, atLeast, isOut } = this;
    const contenders = [best];
    for (let place = 0; place < looked; place += 1) {
      const project = open[place] ?? 0;
      if (project !== best && isOut[project] === 0 && (atLeast[project] ?? 0) <= ceiling) contenders.push(project);
    }
    if (contenders.length === 1) return best;
    const paying = contenders.map((project) => this.marksPayingAlike(project));
    if (paying.includes(0)) return UNCLEAR;
    const prices = contenders.map((project, place) => this.parts.exactPerUnit(project, paying[place] ?? 1));
    const [first = 0] = contenders
      .map((_, place) => place)
      .sort(
        (a, b) =>
          compare(prices[a] ?? ZERO, prices[b] ?? ZERO) || this.ties.compare(contenders[a] ?? 0, contenders[b] ?? 0),
      );
    const winner = contenders[first] ?? best;
    const price = (this.costs[winner] ?? 0) / (paying[first] ?? 1);
    const rounding = 16 * UNIT_ROUNDOFF * price;
    this.found = { kind: 'found', price, atLeast: price - rounding, error: rounding, rounding };
    return winner;
  }

  /** Marks of the supporters who have money, if each of them surely has more than an equal part of the cost; 0 otherwise. */
  private marksPayingAlike(project: number): number {
    const { tally, budgets } = this;
    const { offsets, groups, weights, marks } = tally;
    const [start = 0, end = 0] = [offsets[project], offsets[project + 1]];
    let paying = 0;
    for (let entry = start; entry < end; entry += 1) {
      const mark = marks ? (marks[entry] ?? 0) : 1;
      if ((budgets[groups[entry] ?? 0] ?? 0) > 0) paying += (weights[entry] ?? 0) * mark;
    }
    if (paying === 0) return 0;
    const price = (this.costs[project] ?? 0) / paying;
    const margin = 2 * this.budgetError + 64 * UNIT_ROUNDOFF * this.largestShare;
    for (let entry = start; entry < end; entry += 1) {
      const budget = budgets[groups[entry] ?? 0] ?? 0;
      const mark = marks ? (marks[entry] ?? 0) : 1;
      if (budget > 0 && budget <= price * mark + margin) return 0;
    }
    return paying;
  }

  /** The winner of the same round in `before`, if all others are dearer now than it was then. */
  private confirm(before: GuidedRun, round: number): number {
    this.sortOpen();
    const winner = before.order[round] ?? NONE;
    const ceiling = before.prices[round] ?? Infinity;
    let nearest = Infinity;
    for (let place = 0; place < this.openCount; place += 1) {
      const project = this.open[place] ?? 0;
      if ((this.atLeast[project] ?? 0) > ceiling) break;
      if (project === winner) continue;
      const found = this.search(project, ceiling);
      if (found === UNCLEAR) return this.tooFar(-Infinity);
      if (this.isOut[project] === 1) continue;
      const above = (this.atLeast[project] ?? 0) - ceiling;
      const perUnit = this.slope / (this.units[project] ?? 1);
      if (above > 0) nearest = Math.min(nearest, above / perUnit);
      else if (!before.inEqualParts[round] || !this.parts.precedes(winner, project))
        return this.tooFar(above / perUnit);
    }
    if (winner === NONE) return this.sortOpen() > 0 ? this.tooFar(-Infinity) : NONE;
    const found = this.search(winner, Infinity);
    if (found === UNCLEAR || found === NONE) return this.tooFar(-Infinity);
    // The next run with `before` compares with the price found here, which has fallen since.
    const gained =
      (ceiling - this.upperPrice(winner, found)) / Math.max(this.slope / (this.units[winner] ?? 1), Number.MIN_VALUE);
    this.room = Math.min(this.room, nearest + Math.min(gained, nearest));
    this.found = found;
    return winner;
  }

  private tooFar(by: number): typeof UNCLEAR {
    this.room = by;
    return UNCLEAR;
  }

  /** What a price per unit certainly does not exceed, once no supporter's money is too near it. */
  private upperPrice(project: number, { price, error }: FoundPrice): number {
    return ((price + error) / (this.units[project] ?? 1)) * (1 + 8 * UNIT_ROUNDOFF);
  }

  /** Looks for a project's price: NONE when it is above the ceiling or can never be paid again. */
  private search(project: number, ceiling: number): FoundPrice | typeof NONE | typeof UNCLEAR {
    const unit = this.units[project] ?? 1;
    const place = this.round * this.costs.length + project;
    const from = Math.max((this.atLeast[project] ?? 0) * unit, this.guesses[place] ?? 0);
    const { budgets, budgetError } = this;
    const cost = this.costs[project] ?? 0;
    const found = searchPrice(this.tally, project, { budgets, budgetError, cost, ceiling: ceiling * unit, from });
    if (found.kind === 'unclear') return UNCLEAR;
    if (found.kind === 'unaffordable') {
      this.isOut[project] = 1;
      return NONE;
    }
    this.learn(place, found.atLeast);
    const bound = (found.atLeast / unit) * (1 - 8 * UNIT_ROUNDOFF);
    if (bound > (this.atLeast[project] ?? 0)) this.atLeast[project] = bound;
    return found.kind === 'found' ? found : NONE;
  }

  private learn(place: number, price: number): void {
    const fallen = (this.guesses[place] ?? 0) - price;
    const grown = this.largestShare - (this.guessedAt[place] ?? 0);
    this.slope = (this.guesses[place] ?? 0) > 0 && grown !== 0 ? Math.max(0, fallen / grown) : 0;
    this.guesses[place] = price;
    this.guessedAt[place] = this.largestShare;
  }

  /** Takes the price from the supporters; false when some supporter is so near the price that floats cannot say on which side. */
  private pay(project: number): boolean {
    const { tally } = this;
    const { price, error, rounding } = this.found;
    const margin = (this.budgetError + error) * (1 + 64 * UNIT_ROUNDOFF);
    const paid = takePayments(tally, this.budgets, project, price, margin);
    if (paid.close > 0 || paid.richMarks === 0) return false;
    this.paidEqually = paid.richMarks === tally.totalMarks[project];
    // The exact price is the same combination of exact budgets, so its error is that of the poor who had money, shared by the rich.
    const inPrice = ((paid.moneyed - paid.rich) * this.budgetError) / paid.richMarks + rounding;
    this.budgetError += inPrice * paid.largestMark + 8 * UNIT_ROUNDOFF * this.largestShare;
    return true;
  }

  /** Leaves out who is out, lowest bounds first; insertion, because bounds hardly move from one round to the next. @returns how many */
  private sortOpen(): number {
    const { open, isOut, atLeast } = this;
    let kept = 0;
    for (let place = 0; place < this.openCount; place += 1) {
      const project = open[place] ?? 0;
      if (isOut[project] === 1) continue;
      const bound = atLeast[project] ?? 0;
      let free = kept;
      for (; free > 0 && (atLeast[open[free - 1] ?? 0] ?? 0) > bound; free -= 1) open[free] = open[free - 1] ?? 0;
      open[free] = project;
      kept += 1;
    }
    this.openCount = kept;
    return kept;
  }
}
