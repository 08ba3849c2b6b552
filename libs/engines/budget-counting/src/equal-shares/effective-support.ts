import { toNumber } from '@parvis/exact-numbers';
import { costOf, type Tally, unitOf } from '../tally';
import type { Run } from './shares-run';
import { HAS_MONEY, startingBudgets } from './voters-money';

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

/** A price that nobody's money reaches, small enough that its multiples are still numbers. */
const NO_LIMIT = 2 ** 900;

/** Rounds looked at first: enough to find where each project came nearest, within a stretch. */
const FIRST_LOOKS = 6;

/**
 * How near each losing project came, in hundredths of a percent rounded down: the largest part of its cost that its supporters could
 * cover at any round if they paid no more per unit of utility than the winner of that round cost, or in the end with all they had left.
 * The run is replayed in floats: this number explains, it decides nothing. A loser stays below the whole; one that lost a tie reaches it.
 *
 * Replayed several times: a few rounds first, then the middle of each stretch in which, from what was seen at its beginning, a loser may have
 * come nearer.
 */
export function effectiveSupports(tally: Tally, run: Run, losers: readonly number[]): Map<number, number> {
  const { exact } = run.money;
  const grid = gridOf(tally, run);
  const prices = run.rounds.map(
    ({ project }, round) => toNumber(exact.paymentOf(round)) / toNumber(unitOf(tally, project)),
  );
  const coverage = losers.map((project) => new Coverage(tally, project, [...prices, NO_LIMIT], grid));
  let wanted = coverage.map(() => firstLooks(run.rounds.length));
  while (wanted.some((rounds) => rounds.size > 0)) {
    replay(tally, run, grid, (budgets, round) => {
      for (const [place, loser] of coverage.entries()) {
        if (wanted[place]?.has(round)) loser.look(budgets, round);
      }
    });
    wanted = coverage.map((loser) => loser.nextLooks());
  }
  const tied = losersOfTies(tally, run);
  return new Map(coverage.map(({ project, hundredths }) => [project, tied.has(project) ? WHOLE : hundredths]));
}

function firstLooks(rounds: number): Set<number> {
  return new Set(Array.from({ length: FIRST_LOOKS }, (_, look) => Math.round((look * rounds) / (FIRST_LOOKS - 1))));
}

/** What was seen of a project at a round: what its supporters could cover, and what bounds that afterwards. */
interface Look {
  readonly round: number;
  readonly covered: number;
  /** All that its supporters had. They only get poorer. */
  readonly money: number;
  /** Marks of those who had more than the price: each of these could pay more if the price rises. */
  readonly richMarks: number;
}

/** The best part of one project's cost that its supporters could cover so far. */
class Coverage {
  hundredths = 0;
  private readonly cost: number;
  private readonly unit: number;
  private readonly looks: Look[] = [];

  /** @param prices per unit, by round; the last one, after all rounds, is no limit */
  constructor(
    private readonly tally: Tally,
    readonly project: number,
    private readonly prices: readonly number[],
    private readonly grid: number,
  ) {
    this.cost = Number(costOf(tally, project));
    this.unit = toNumber(unitOf(tally, project));
  }

  /** The middle of each stretch between two looks where it may have come nearer than at any look. */
  nextLooks(): Set<number> {
    const middles = this.looks.flatMap((look, place) => {
      const next = this.looks[place + 1];
      if (
        !next ||
        next.round - look.round < 2 ||
        this.inHundredths(this.mostBefore(next.round, look)) <= this.hundredths
      )
        return [];
      return [(look.round + next.round) >> 1];
    });
    return new Set(middles);
  }

  /** What its supporters can cover at most from a look on, before a round. */
  private mostBefore(round: number, { money, covered, richMarks, round: from }: Look): number {
    const price = this.priceAt(round - 1);
    const rising = covered + richMarks * (price - this.priceAt(from));
    return Math.min(money, (this.tally.totalMarks[this.project] ?? 0) * price, rising);
  }

  look(budgets: Float64Array, round: number): void {
    const { offsets, groups, weights, marks } = this.tally;
    const price = this.priceAt(round);
    const end = offsets[this.project + 1] ?? 0;
    let covered = 0;
    let money = 0;
    let richMarks = 0;
    for (let entry = offsets[this.project] ?? 0; entry < end; entry += 1) {
      const budget = budgets[groups[entry] ?? 0] ?? 0;
      const weight = weights[entry] ?? 0;
      const mark = marks ? (marks[entry] ?? 0) : 1;
      const due = price * mark;
      // Branchless, as in the price search: min(budget, due).
      const rich = Number(budget > due);
      money += weight * budget;
      richMarks += weight * mark * rich;
      covered += weight * (budget + rich * (due - budget));
    }
    this.looks.push({ round, covered, money, richMarks });
    this.looks.sort((a, b) => a.round - b.round);
    this.hundredths = Math.max(this.hundredths, this.inHundredths(covered));
  }

  private priceAt(round: number): number {
    return onGrid(Math.min((this.prices[round] ?? 0) * this.unit, NO_LIMIT), this.grid);
  }

  private inHundredths(amount: number): number {
    return Math.min(WHOLE - 1, Math.floor((amount / this.cost) * WHOLE));
  }
}

/** Calls `visit` with what everyone has before each round, and after the last. */
function replay(tally: Tally, run: Run, grid: number, visit: (budgets: Float64Array, round: number) => void): void {
  const { exact, classOfGroup, emptiedIn } = run.money;
  const shares = Array.from({ length: exact.classes }, (_, number) => onGrid(toNumber(exact.shareOf(number)), grid));
  const budgets = startingBudgets(emptiedIn.length, shares, classOfGroup);
  for (const [round, { project }] of run.rounds.entries()) {
    visit(budgets, round);
    pay(tally, emptiedIn, budgets, project, round, onGrid(toNumber(exact.paymentOf(round)), grid));
  }
  visit(budgets, run.rounds.length);
}

function pay(
  tally: Tally,
  emptiedIn: Int32Array,
  budgets: Float64Array,
  project: number,
  round: number,
  price: number,
): void {
  const end = tally.offsets[project + 1] ?? 0;
  for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
    const group = tally.groups[entry] ?? 0;
    const last = emptiedIn[group] ?? HAS_MONEY;
    const due = tally.marks ? price * (tally.marks[entry] ?? 0) : price;
    const isEmptied = last !== HAS_MONEY && last <= round;
    budgets[group] = isEmptied ? 0 : Math.max(0, (budgets[group] ?? 0) - due);
  }
}

/**
 * A power of two by which all amounts here are rounded, so fine that it does not show and so coarse that sums over all voters are exact: then
 * they do not depend on the order of the voters.
 */
function gridOf({ ballots }: Tally, { money: { exact } }: Run): number {
  const shares = Array.from({ length: exact.classes }, (_, number) => toNumber(exact.shareOf(number)));
  const most = Math.max(1, ballots * Math.max(...shares));
  return 2 ** (Math.ceil(Math.log2(most)) - 51);
}

function onGrid(amount: number, grid: number): number {
  return Math.round(amount / grid) * grid;
}

function losersOfTies(tally: Tally, { ties, rounds }: Run): ReadonlySet<number> {
  const won = new Set(rounds.map(({ project }) => project));
  const tied = new Set(ties.flatMap(({ tied }) => tied));
  return new Set(
    tally.election.projects.flatMap(({ id }, project) => (tied.has(id) && !won.has(project) ? [project] : [])),
  );
}
