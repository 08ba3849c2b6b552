import type { FractionText } from '@parvis/exact-numbers';
import type { MinorUnits, PaidTo } from '../count';

export interface EqualPaymentStepFacts {
  /** What each payer pays, in minor units: the cost divided by the payers. */
  readonly payment: FractionText;
  /** Supporters who could pay that much: all of them did. */
  readonly payers: number;
  /** What was compared: utility for each minor unit that a payer gives. Larger is better. */
  readonly key: FractionText;
}

/** Why supporters could not pay for a project with the same payment each. Amounts in minor units, rounded down; `missing` rounded up. */
export interface EqualPaymentMoney {
  readonly atStart: MinorUnits;
  /** What they have left together, equal payments or not. */
  readonly left: MinorUnits;
  /** The most that some of them can give if each gives the same, and how many they are. */
  readonly raised: MinorUnits;
  readonly payers: number;
  /** Cost less what can be raised. */
  readonly missing: MinorUnits;
  /** Earlier winners that took its supporters' money, largest amount first. */
  readonly paidTo: readonly PaidTo[];
}
