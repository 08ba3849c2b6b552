import {
  add,
  compare,
  floor,
  type FractionText,
  multiply,
  type Rational,
  rational,
  toText,
  ZERO,
} from '@parvis/exact-numbers';
import type { Endowment } from '../count';
import { CountingError } from '../counting-error';
import type { ClassShares, EqualSharesRule } from '../rule';
import type { Tally } from '../tally';

/** What each voter starts with, in minor units: one share for all, or one for each class of voters. */
export interface Endowments {
  /** By class number; a single one when all voters have the same. */
  readonly shares: readonly Rational[];
  /** Which classes Add1 enlarges: those to which the rule gives something. */
  readonly grows: readonly boolean[];
  /** For each group of ballots, the number of its class; null when all voters have the same. */
  readonly classOfGroup: Uint32Array | null;
}

/** The first shares. @throws CountingError `invalid-shares` */
export function startEndowments(tally: Tally, { start, shares }: EqualSharesRule): Endowments {
  const { election, ballots } = tally;
  const inUnits = (share: Rational): Rational => (start === 'exact' ? share : wholeUnits(share, election.scale));
  if (shares) return byClass(tally, shares, inUnits);
  const equal = ballots === 0 ? ZERO : rational(election.budget, BigInt(ballots));
  return { shares: [inUnits(equal)], grows: [ballots > 0], classOfGroup: null };
}

/** Every share larger by `steps` increments; those who have none still have none. */
export function enlarged(endowments: Endowments, increment: Rational, steps: number): Endowments {
  const more = multiply(increment, rational(BigInt(steps)));
  const shares = endowments.shares.map((share, number) => (endowments.grows[number] ? add(share, more) : share));
  return { ...endowments, shares };
}

/** The step of Add1 in minor units. @throws CountingError `invalid-increment` unless it is a whole number of units above zero. */
export function incrementOf({ election }: Tally, increment: number): Rational {
  if (!Number.isSafeInteger(increment) || increment <= 0) {
    throw new CountingError('invalid-increment', { increment: String(increment) });
  }
  return rational(BigInt(increment) * currencyUnit(election.scale));
}

function byClass({ election }: Tally, totals: ClassShares, inUnits: (share: Rational) => Rational): Endowments {
  const { classes, weights } = election.ballots;
  if (!classes) throw new CountingError('invalid-shares', { reason: 'no-classes' });
  const unknown = Object.keys(totals).find((name) => !classes.names.includes(name));
  if (unknown !== undefined) throw new CountingError('invalid-shares', { class: unknown });
  const amounts = [0n, ...classes.names.map((name) => BigInt(totals[name] ?? '0'))];
  if (amounts.some((amount) => amount < 0n) || sum(amounts) > election.budget) {
    throw new CountingError('invalid-shares', { reason: 'more-than-envelope' });
  }
  const voters = amounts.map(() => 0);
  for (const [group, number] of classes.ofGroup.entries())
    voters[number] = (voters[number] ?? 0) + (weights[group] ?? 0);
  const shares = amounts.map((amount, number) => inUnits(rational(amount, BigInt(Math.max(1, voters[number] ?? 0)))));
  return { shares, grows: amounts.map((amount) => amount > 0n), classOfGroup: classes.ofGroup };
}

/** Whether the project has a supporter who has a share, now or after some enlargement. */
export function isWithinReach(tally: Tally, { grows, classOfGroup }: Endowments, project: number): boolean {
  if (!classOfGroup) return grows[0] === true;
  const supporters = tally.groups.subarray(tally.offsets[project], tally.offsets[project + 1]);
  return supporters.some((group) => grows[classOfGroup[group] ?? 0] === true);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function wholeUnits(share: Rational, scale: number): Rational {
  const unit = currencyUnit(scale);
  return rational(floor(rational(share.numerator, share.denominator * unit)) * unit);
}

function currencyUnit(scale: number): bigint {
  return 10n ** BigInt(scale);
}

/** The shares as the trace tells them: the largest, and each class's where classes differ. */
export function endowmentFacts({ election }: Tally, start: Endowments, final: Endowments): Endowment {
  const largest = { start: toText(largestShare(start)), final: toText(largestShare(final)) };
  if (!start.classOfGroup) return largest;
  const shareOf = ({ shares }: Endowments, number: number): FractionText => toText(shares[number] ?? ZERO);
  const named = (election.ballots.classes?.names ?? []).map((name, index) => {
    return [name, { start: shareOf(start, index + 1), final: shareOf(final, index + 1) }] as const;
  });
  return { ...largest, classes: Object.fromEntries(named) };
}

function largestShare({ shares }: Endowments): Rational {
  return shares.reduce((largest, share) => (compare(share, largest) > 0 ? share : largest), ZERO);
}
