import { type Rational, rational, toNumber } from '@parvis/exact-numbers';

/**
 * Voters' money, exactly. A voter of class c starts with e_c, and a supporter who can afford it pays a round's price x_k once for each mark
 * (once in all where marks are 1). So the money of any set of voters is an integer combination of the shares and the prices:
 * Σ_c (voters of c) · e_c − Σ_k (marks that paid x_k) · x_k.
 * All amounts share one denominator that grows with the rounds; the numerators are here.
 */
export class ExactShares {
  private denominator: bigint;
  private readonly endowments: bigint[];
  private readonly payments: bigint[] = [];

  constructor(shares: readonly Rational[]) {
    this.denominator = shares.reduce((product, share) => leastCommonMultiple(product, share.denominator), 1n);
    this.endowments = shares.map(({ numerator, denominator }) => numerator * (this.denominator / denominator));
  }

  get rounds(): number {
    return this.payments.length;
  }

  get classes(): number {
    return this.endowments.length;
  }

  /** Numerator of Σ_c voters[c] · e_c − Σ_k paid[k] · x_k. */
  money(voters: ArrayLike<number>, paid: ArrayLike<number>): bigint {
    let sum = 0n;
    for (let number = 0; number < this.endowments.length; number += 1) {
      sum += BigInt(voters[number] ?? 0) * (this.endowments[number] ?? 0n);
    }
    for (let round = 0; round < this.payments.length; round += 1) {
      const marks = paid[round] ?? 0;
      if (marks !== 0) sum -= BigInt(marks) * (this.payments[round] ?? 0n);
    }
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

  shareOf(number: number): Rational {
    return rational(this.endowments[number] ?? 0n, this.denominator);
  }

  /** Numerator of what `marks` paid to a round. */
  paid(marks: number, round: number): bigint {
    return BigInt(marks) * (this.payments[round] ?? 0n);
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
    const divisor = smallDivisor(numerator, parts);
    const factor = BigInt(parts / divisor);
    if (factor !== 1n) {
      this.denominator *= factor;
      for (const [number, endowment] of this.endowments.entries()) this.endowments[number] = endowment * factor;
      for (const [round, payment] of this.payments.entries()) this.payments[round] = payment * factor;
    }
    this.payments.push(numerator / BigInt(divisor));
  }
}

/** A price that `parts` marks share: numerator ÷ (common denominator · parts). Kept apart so that no large fraction is reduced. */
export interface Price {
  readonly numerator: bigint;
  readonly parts: number;
}

/** Which of two prices per unit is lower: negative when the first is. Units are what one mark of the projects is worth. */
export function comparePrices(a: Price, unitOfA: Rational, b: Price, unitOfB: Rational): number {
  const left = a.numerator * BigInt(b.parts) * unitOfB.numerator * unitOfA.denominator;
  const right = b.numerator * BigInt(a.parts) * unitOfA.numerator * unitOfB.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Greatest common divisor with a number of marks: one big remainder, then ordinary integers. */
function smallDivisor(numerator: bigint, parts: number): number {
  let a = parts;
  let b = Number(numerator % BigInt(parts));
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
