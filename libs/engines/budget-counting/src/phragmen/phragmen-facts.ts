import type { FractionText } from '@parvis/exact-numbers';

export interface PhragmenStepFacts {
  /**
   * What each of its supporters carries once it is selected, in minor units: by how much everybody had earned, at the same pace, when they
   * could pay for it together.
   */
  readonly load: FractionText;
}
