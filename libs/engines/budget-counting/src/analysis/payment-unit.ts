import { type FractionText, fromText, multiply, rational, toText } from '@parvis/exact-numbers';
import type { Count } from '../count';

/** What a payment of the trace is for: one supporter, each point that a ballot gives, or each rank above the last one of a ballot. */
export type PaymentUnit = 'person' | 'point' | 'rank';

export interface UnitPayment {
  readonly payment: FractionText;
  readonly each: PaymentUnit;
}

/** Payments of the trace are for each mark, and points may have decimals: what people read is for a whole point. */
export function unitPayment({ rule, counted }: Count, payment: FractionText): UnitPayment {
  const utility = 'utility' in rule ? rule.utility : 'cardinality';
  if (utility === 'borda') return { payment, each: 'rank' };
  if (utility !== 'points' && utility !== 'score') return { payment, each: 'person' };
  const wholePoint = rational(10n ** BigInt(counted.pointsScale ?? 0));
  return { payment: toText(multiply(fromText(payment), wholePoint)), each: 'point' };
}
