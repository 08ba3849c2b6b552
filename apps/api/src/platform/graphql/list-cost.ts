import type { ComplexityEstimator } from '@nestjs/graphql';

/** For the `complexity` of a field whose list is long: what one item costs, times how many there usually are. */
export const listCost =
  (usualLength: number): ComplexityEstimator =>
  ({ childComplexity }) =>
    1 + childComplexity * usualLength;
