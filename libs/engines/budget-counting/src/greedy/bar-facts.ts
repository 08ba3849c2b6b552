import type { FractionText } from '@parvis/exact-numbers';
import type { MinorUnits } from '../count';

/** What kept a project out of a greedy count, where that was not the envelope itself. */
export type GreedyBar =
  /** Its score, points in all or votes, is below the least one. */
  | { readonly kind: 'threshold'; readonly score: FractionText; readonly threshold: FractionText }
  /** A project selected before it excludes it. */
  | { readonly kind: 'exclusive'; readonly winner: string }
  | PartEnvelopeBar
  /** A project before it no longer fitted, and ended the count. */
  | { readonly kind: 'count-ended'; readonly endedBy: string };

/** Not enough was left of a district's or a category's envelope when the project's turn came. */
export interface PartEnvelopeBar {
  readonly kind: 'part-envelope';
  /** The name of the part envelope in the rule. */
  readonly envelope: string;
  readonly remaining: MinorUnits;
  readonly missing: MinorUnits;
  readonly afterSteps: number;
}
