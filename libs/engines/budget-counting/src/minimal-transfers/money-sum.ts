import { add, multiply, type Rational, rational, toText, ZERO } from '@parvis/exact-numbers';
import type { History } from './ballot-histories';

interface Term {
  readonly history: History;
  /** By denominator. */
  readonly coefficients: Map<bigint, bigint>;
}

/** Σ coefficient · money of a history, without the money: what cancels out is never computed. */
export class MoneySum {
  private readonly terms = new Map<string, Term>();

  /** @param key the same for histories after which a voter has the same money */
  add(key: string, history: History, numerator: bigint, denominator: bigint): void {
    const term = this.terms.get(key) ?? { history, coefficients: new Map<bigint, bigint>() };
    term.coefficients.set(denominator, (term.coefficients.get(denominator) ?? 0n) + numerator);
    this.terms.set(key, term);
  }

  value(moneyAfter: (history: History) => Rational): Rational {
    let sum = ZERO;
    for (const { history, coefficients } of this.terms.values()) {
      const coefficient = sumOf(coefficients);
      if (coefficient.numerator !== 0n) sum = add(sum, multiply(coefficient, moneyAfter(history)));
    }
    return sum;
  }

  /** The same for sums of the same terms. */
  toString(): string {
    const terms = [...this.terms].map(([key, { coefficients }]) => `${toText(sumOf(coefficients))}(${key})`);
    return terms.sort().join('+');
  }
}

function sumOf(coefficients: ReadonlyMap<bigint, bigint>): Rational {
  let sum = ZERO;
  for (const [over, numerator] of coefficients) sum = add(sum, rational(numerator, over));
  return sum;
}
