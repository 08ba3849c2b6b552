import type { FractionText } from '@parvis/exact-numbers';
import type { MinorUnits } from '../count';

/** Supports of this rule are fractions whose length doubles from round to round, so the trace rounds them down. */
export interface TransferStepFacts {
  /** What its supporters had put on it when it was chosen, in minor units. */
  readonly support: MinorUnits;
  /**
   * What a supporter pays for each unit of money put on it, to a millionth. Below 1, the rest goes back to the other projects of the
   * ballot; above 1, the supporter moves money to it from them.
   */
  readonly part: FractionText;
  /** Supporters who pay that part. */
  readonly payingPart: number;
  /** Supporters whose money was not enough for that part, and who give all they have left. */
  readonly givingAll: number;
  /** Supporters who had nothing left and pay nothing. */
  readonly payingNothing: number;
}

/** Selected at the end with money that nobody's support had claimed: its own support was not enough. */
export interface UndersupportedStepFacts {
  /** What its supporters had put on it at the end, in minor units rounded down. */
  readonly support: MinorUnits;
}

/** Why supporters could not pay for a project, all their money moved to it. Amounts in minor units, rounded down; `missing` rounded up. */
export interface SupportMoney {
  /** What they had put on it at the end. */
  readonly support: MinorUnits;
  readonly atStart: MinorUnits;
  /** All they had left at the end, on it and on other projects of their ballots. */
  readonly left: MinorUnits;
  /** Cost less all they had left. */
  readonly missing: MinorUnits;
}
