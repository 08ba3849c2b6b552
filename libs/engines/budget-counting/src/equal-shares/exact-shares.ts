import { type Rational, rational, toNumber } from '@parvis/exact-numbers';

/**
 * Voters' money, exactly. Everyone starts with the same endowment e and a supporter who can afford it pays the round's price x_k, so
 * the money of any set of voters is an integer combination of e and the prices: weight · e − Σ_k (voters who paid x_k) · x_k.
 * All amounts share one denominator that grows with the rounds; the numerators are here.
 */
export class ExactShares {
  private denominator: bigint;
  private endowment: bigint;
  private readonly payments: bigint[] = [];

  constructor(endowment: Rational) {
    this.denominator = endowment.denominator;
    this.endowment = endowment.numerator;
  }

  get rounds(): number {
    return this.payments.length;
  }

  /** Numerator of weight · e − Σ_k paid[k] · x_k. */
  money(weight: number, paid: ArrayLike<number>): bigint {
    let sum = BigInt(weight) * this.endowment;
    for (let round = 0; round < this.payments.length; round += 1) {
      const voters = paid[round] ?? 0;
      if (voters !== 0) sum -= BigInt(voters) * (this.payments[round] ?? 0n);
    }
    return sum;
  }

  /** Numerator of one voter's money after paying the price of each of `rounds`. */
  moneyAfter(rounds: readonly number[]): bigint {
    let sum = this.endowment;
    for (const round of rounds) sum -= this.payments[round] ?? 0n;
    return sum;
  }

  /** Numerator of an amount in minor units. */
  of(amount: bigint): bigint {
    return amount * this.denominator;
  }

  /** A price of the round being decided, within a rounding. */
  priceAsFloat({ numerator, parts }: Price): number {
    return toNumber({ numerator, denominator: this.denominator * BigInt(parts) });
  }

  priceAsRational({ numerator, parts }: Price): Rational {
    return rational(numerator, this.denominator * BigInt(parts));
  }

  startOf(): Rational {
    return rational(this.endowment, this.denominator);
  }

  /** Numerator of what `voters` paid in full to a round. */
  paid(voters: number, round: number): bigint {
    return BigInt(voters) * (this.payments[round] ?? 0n);
  }

  paymentOf(round: number): Rational {
    return rational(this.payments[round] ?? 0n, this.denominator);
  }

  /** Amount of a numerator in whole minor units, rounded down. */
  floor(numerator: bigint): bigint {
    return numerator / this.denominator;
  }

  /** Closes a round whose price is numerator ÷ (common denominator · parts). */
  record({ numerator, parts }: Price): void {
    const divisor = BigInt(smallDivisor(numerator, parts));
    const factor = BigInt(parts) / divisor;
    if (factor !== 1n) {
      this.denominator *= factor;
      this.endowment *= factor;
      for (const [round, payment] of this.payments.entries()) this.payments[round] = payment * factor;
    }
    this.payments.push(numerator / divisor);
  }
}

/** A price that `parts` voters share: numerator ÷ (common denominator · parts). Kept apart so that no large fraction is reduced. */
export interface Price {
  readonly numerator: bigint;
  readonly parts: number;
}

/** Which of two prices per unit is lower: negative when the first is. Units are what the projects are worth to one supporter. */
export function comparePrices(a: Price, unitOfA: bigint, b: Price, unitOfB: bigint): number {
  const left = a.numerator * BigInt(b.parts) * unitOfB;
  const right = b.numerator * BigInt(a.parts) * unitOfA;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Greatest common divisor with a number of voters: one big remainder, then ordinary integers. */
function smallDivisor(numerator: bigint, parts: number): number {
  let a = parts;
  let b = Number(numerator % BigInt(parts));
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
