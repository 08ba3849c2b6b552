import type { FractionText } from '@parvis/exact-numbers';
import type { MinorUnits, PaidTo } from '../count';

/** Prices of this rule are fractions whose length doubles from round to round, so the trace rounds them down to a millionth of a minor unit. */
export interface OverspendingStepFacts {
  /** What was asked of a supporter for each mark (each point; for the project, where ballots only list), in minor units. */
  readonly payment: FractionText;
  /** The part of the cost that its supporters could cover without overspending, at most 1. */
  readonly part: FractionText;
  readonly payingInFull: number;
  /** Supporters who had less than was asked and gave all they had. */
  readonly payingLess: number;
  /** Supporters who had nothing left and pay nothing. */
  readonly payingNothing: number;
  /** What they paid together, in minor units rounded down. The rest of the cost is overspent: no voter's share paid for it. */
  readonly paid: MinorUnits;
}

/** Where the money of a project's supporters went, in minor units rounded down. */
export interface SpentMoney {
  readonly atStart: MinorUnits;
  readonly left: MinorUnits;
  /** Earlier winners that took it, largest amount first. */
  readonly paidTo: readonly PaidTo[];
}
