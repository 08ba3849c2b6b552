import type { MinorUnits } from '../count';

/** The last project that the envelope reaches, and does not pay whole. */
export interface PartFunding {
  /** What the envelope had left for it, in minor units. It stays in the outcome's `remaining`: the project is not selected. */
  readonly amount: MinorUnits;
}
