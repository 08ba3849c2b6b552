import type { FractionText } from '@parvis/exact-numbers';

/** Utilities in points where ballots give points; where a project is worth its cost (`cost`, `score`, `effort`), in minor units. */
export interface WelfareStepFacts {
  /** What it is worth to all voters together. */
  readonly utility: FractionText;
  /** The same for each minor unit of its cost. */
  readonly key: FractionText;
}

export interface LostWelfare {
  /** The largest total utility of a selection that contains it. */
  readonly with: FractionText;
  /** How much less that is than the total of the selection; zero when only the tie-break decided. */
  readonly less: FractionText;
}
