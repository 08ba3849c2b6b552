import { floor, type Rational, rational } from '@parvis/exact-numbers';
import { CountingError } from '../counting-error';
import type { EqualSharesRule } from '../rule';
import type { Tally } from '../tally';

/** Each voter's first share, over all ballots, blank ones included. */
export function startEndowment({ election, ballots }: Tally, start: EqualSharesRule['start']): Rational {
  if (ballots === 0) return rational(0n);
  if (start === 'exact') return rational(election.budget, BigInt(ballots));
  const unit = currencyUnit(election.scale);
  return rational(floor(rational(election.budget, BigInt(ballots) * unit)) * unit);
}

/** The step of Add1 in minor units. @throws CountingError `invalid-increment` unless it is a whole number of units above zero. */
export function incrementOf({ election }: Tally, increment: number): Rational {
  if (!Number.isSafeInteger(increment) || increment <= 0) {
    throw new CountingError('invalid-increment', { increment: String(increment) });
  }
  return rational(BigInt(increment) * currencyUnit(election.scale));
}

function currencyUnit(scale: number): bigint {
  return 10n ** BigInt(scale);
}
