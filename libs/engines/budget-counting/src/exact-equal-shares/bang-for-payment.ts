import { divide, type Rational, rational, toNumber } from '@parvis/exact-numbers';
import { costOf, type Tally, unitOf } from '../tally';

/** How far apart two float keys are when floats alone say which is larger, relatively. Each is within two roundings. */
const KEY_MARGIN = 2 ** -49;

/**
 * What projects are compared by: utility for each minor unit that a payer gives, u(p) · payers ÷ cost(p). Between two projects only
 * payers · u ÷ cost matters, so a project is `payers` ÷ `divisor`.
 */
export class BangForPayment {
  private readonly divisors: readonly Rational[];
  private readonly floats: Float64Array;

  constructor(
    tally: Tally,
    /** The published tie-break: negative when the first project is preferred. */
    private readonly prefers: (a: number, b: number) => number,
  ) {
    this.divisors = tally.election.projects.map((_, project) => {
      const unit = unitOf(tally, project);
      return unit.numerator === 0n ? rational(1n) : divide(rational(costOf(tally, project)), unit);
    });
    this.floats = Float64Array.from(this.divisors, toNumber);
  }

  of(project: number, payers: number): Rational {
    return divide(rational(BigInt(payers)), this.divisor(project));
  }

  /** Negative when the first project, with so many payers, has the larger key. */
  compareKeys(project: number, payers: number, other: number, otherPayers: number): number {
    const difference = otherPayers * (this.floats[project] ?? 1) - payers * (this.floats[other] ?? 1);
    const size = payers * (this.floats[other] ?? 1);
    if (Math.abs(difference) > size * KEY_MARGIN) return difference;
    const [mine, others] = [this.divisor(project), this.divisor(other)];
    const left = BigInt(payers) * others.numerator * mine.denominator;
    const right = BigInt(otherPayers) * mine.numerator * others.denominator;
    return left > right ? -1 : left < right ? 1 : 0;
  }

  /** Negative when the first project goes first: larger key, or as large and preferred. */
  compare(project: number, payers: number, other: number, otherPayers: number): number {
    return this.compareKeys(project, payers, other, otherPayers) || this.prefers(project, other);
  }

  /** The most payers with which a project still does not have a larger key than another with its own. */
  mostPayersBelow(project: number, other: number, otherPayers: number): number {
    const [mine, others] = [this.divisor(project), this.divisor(other)];
    return Number((BigInt(otherPayers) * mine.numerator * others.denominator) / (mine.denominator * others.numerator));
  }

  private divisor(project: number): Rational {
    return this.divisors[project] ?? rational(1n);
  }
}
