import { add, compare, multiply, type Rational, rational, subtract, ZERO } from '@parvis/exact-numbers';
import { costOf, type Tally } from '../tally';
import { BallotHistories, type Round } from './ballot-histories';
import { Communities, type Community } from './communities';
import { ExactMoney } from './exact-money';
import { MoneySum } from './money-sum';
import { compareLevels, type Level } from './supports';

/** For each group of ballots that still has money, how much of a voter's money is asked for. */
type Asked = ReadonlyMap<number, Rational>;

const ALL = rational(1n);

/**
 * The same money as exact numbers, for what bounds cannot decide. Most ties need no long fraction: what two projects receive from the same
 * ballots cancels out, voters who have paid for nothing have their share, and a community asked for the same part by all has a whole number.
 * What is left is computed from the histories of ballots.
 * Money is in parts of a minor unit, one for each ballot.
 */
export class ExactSupports {
  private readonly histories: BallotHistories;
  private readonly communities: Communities;
  private readonly money: ExactMoney;

  /** @param free projects already selected, which no money is put on */
  constructor(
    private readonly counted: Tally,
    free: readonly number[],
  ) {
    this.histories = new BallotHistories(counted, free);
    this.communities = new Communities(this.histories);
    this.money = new ExactMoney(this.histories);
  }

  /** To be told after each project that is funded. */
  record(round: Round): void {
    this.histories.rounds.push(round);
  }

  /** Positive when the first project has more support above its cost (or less below it) than the second. */
  compareExcess(a: number, b: number): number {
    const asked = new Map<number, Rational>();
    for (const [group, difference] of this.markDifferences(a, b)) {
      const state = this.histories.now(group);
      if (state) asked.set(group, rational(BigInt(difference), BigInt(state.marks)));
    }
    return compare(this.valueOf(asked), subtract(this.costOf(a), this.costOf(b)));
  }

  /** Whether its supporters have the cost together. */
  hasTheCost(project: number): boolean {
    return compare(this.valueOf(this.askedOfSupporters(project, () => ALL)), this.costOf(project)) >= 0;
  }

  /** Whether supporters would pay more than the cost if those at this level and above gave all, and the others in proportion. */
  isFundedBelow(project: number, level: Level): boolean {
    const asked = this.askedOfSupporters(project, ({ mark, marks }) =>
      compareLevels({ mark, marks }, level) >= 0
        ? ALL
        : rational(BigInt(mark) * BigInt(level.marks), BigInt(marks) * BigInt(level.mark)),
    );
    return compare(this.valueOf(asked), this.costOf(project)) > 0;
  }

  private costOf(project: number): Rational {
    return rational(costOf(this.counted, project) * BigInt(Math.max(1, this.counted.ballots)));
  }

  private askedOfSupporters(project: number, part: (level: Level) => Rational): Asked {
    const asked = new Map<number, Rational>();
    for (const { group, mark, marks } of this.histories.supporters(project, this.histories.rounds.length)) {
      asked.set(group, part({ mark, marks }));
    }
    return asked;
  }

  private valueOf(asked: Asked): Rational {
    const rest = new MoneySum();
    let sum = ZERO;
    for (const community of this.communities.of(asked.keys())) {
      const part = this.partOfAll(community, asked);
      if (part) sum = add(sum, multiply(part, rational(community.money)));
      else this.addByHistory(rest, community, asked);
    }
    return add(sum, this.money.valueOf(rest));
  }

  /** The same part asked of all who have money; undefined where some are asked for another. */
  private partOfAll({ groups }: Community, asked: Asked): Rational | undefined {
    let part: Rational | undefined;
    for (const group of groups) {
      const own = asked.get(group) ?? (this.histories.now(group) ? ZERO : undefined);
      if (!own) continue;
      part ??= own;
      if (compare(part, own) !== 0) return undefined;
    }
    return part;
  }

  private addByHistory(sum: MoneySum, { groups }: Community, asked: Asked): void {
    for (const group of groups) {
      const part = asked.get(group);
      const state = part && this.histories.now(group);
      if (!state) continue;
      const { history } = state;
      sum.add(this.money.keyOf(history), history, this.histories.votersOf(group) * part.numerator, part.denominator);
    }
  }

  /** Groups of ballots that give one project more than the other: for copies of a project, none. */
  private markDifferences(a: number, b: number): ReadonlyMap<number, number> {
    const { offsets, groups, marks } = this.counted;
    const differences = new Map<number, number>();
    for (let place = offsets[a] ?? 0; place < (offsets[a + 1] ?? 0); place += 1) {
      differences.set(groups[place] ?? 0, marks?.[place] ?? 1);
    }
    for (let place = offsets[b] ?? 0; place < (offsets[b + 1] ?? 0); place += 1) {
      const group = groups[place] ?? 0;
      const difference = (differences.get(group) ?? 0) - (marks?.[place] ?? 1);
      if (difference === 0) differences.delete(group);
      else differences.set(group, difference);
    }
    return differences;
  }
}
