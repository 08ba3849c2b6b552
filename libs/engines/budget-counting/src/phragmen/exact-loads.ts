import { greatestCommonDivisor, type Rational, rational, toNumber } from '@parvis/exact-numbers';

/** A load that `parts` supporters share: numerator ÷ (common denominator · parts). Kept apart so that no large fraction is reduced. */
export interface Load {
  readonly numerator: bigint;
  readonly parts: number;
}

/**
 * The loads of winners, exactly. A voter carries the load of the last winner on the ballot, so what any set of voters carries is an integer
 * combination of winners' loads: Σ_k (voters whose last winner is k) · load_k. All share one denominator, which grows with the rounds.
 */
export class ExactLoads {
  private denominator = 1n;
  private readonly loads: bigint[] = [];

  /** What each of `parts` supporters would carry with the project. `carrying[k]` of them carry the load of round k. */
  shared(carrying: ArrayLike<number>, cost: bigint, parts: number): Load {
    let numerator = cost * this.denominator;
    for (let round = 0; round < this.loads.length; round += 1) {
      const voters = carrying[round] ?? 0;
      if (voters !== 0) numerator += BigInt(voters) * (this.loads[round] ?? 0n);
    }
    return { numerator, parts };
  }

  asRational({ numerator, parts }: Load): Rational {
    return rational(numerator, this.denominator * BigInt(parts));
  }

  asFloat({ numerator, parts }: Load): number {
    return toNumber({ numerator, denominator: this.denominator * BigInt(parts) });
  }

  /** Closes a round: its winner's supporters carry this load from now on. */
  record({ numerator, parts }: Load): void {
    const divisor = greatestCommonDivisor(BigInt(parts), numerator);
    const factor = BigInt(parts) / divisor;
    if (factor !== 1n) {
      this.denominator *= factor;
      for (const [round, load] of this.loads.entries()) this.loads[round] = load * factor;
    }
    this.loads.push(numerator / divisor);
  }
}

/** Negative when the first load is smaller. Both over the same common denominator. */
export function compareLoads(a: Load, b: Load): number {
  const left = a.numerator * BigInt(b.parts);
  const right = b.numerator * BigInt(a.parts);
  return left < right ? -1 : left > right ? 1 : 0;
}
