import { floor, fromText, multiply, rational } from '@parvis/exact-numbers';
import type { Count, NotSelected } from '../count';

/** Equal shares with an eligibility threshold: how many voters had to choose a project for it to take part; 0 otherwise. */
export function votersNeeded({ rule, counted }: Count): number {
  if (rule.kind !== 'equal-shares' || rule.eligibility === undefined) return 0;
  const { numerator, denominator } = multiply(fromText(rule.eligibility), rational(BigInt(counted.ballots)));
  return Number(-floor(rational(-numerator, denominator)));
}

/** Where ballots give points, a voter may list a project without supporting it: of such projects this knows only the ones short of votes. */
export function isIneligible(count: Count, { votes, why }: NotSelected): boolean {
  return why === 'supporters-money' && votes < votersNeeded(count);
}
