import { multiply, type Rational, rational } from '@parvis/exact-numbers';
import { CountingError } from '../counting-error';
import { bestWorth } from './best-worth';
import type { Candidate, WelfareProblem } from './candidates';
import { type SearchSpace, worthOfFirstFitting } from './search-space';
import { Work } from './work';

/** An explanation may cost less than the outcome: partial selections for all losers together. */
const EXPLANATION_LIMIT = 1_000_000;

/**
 * For each candidate that was not selected, how much total utility it would cost to have it. Not for fillers, whose sums cannot do without
 * one of them; nor for those that come once the limit is reached.
 */
export function lostWelfare(
  { candidates, unit }: WelfareProblem,
  space: SearchSpace,
  best: bigint,
  selected: ReadonlySet<Candidate>,
): ReadonlyMap<number, Rational> {
  const work = new Work(EXPLANATION_LIMIT);
  const less = new Map<number, Rational>();
  for (const candidate of candidates) {
    if (selected.has(candidate) || !space.candidates.includes(candidate)) continue;
    const worth = worthWith(candidate, space, work);
    if (worth === undefined) break;
    less.set(candidate.project, multiply(rational(best - worth), unit));
  }
  return less;
}

/** Undefined when it would take too long. */
function worthWith(candidate: Candidate, space: SearchSpace, work: Work): bigint | undefined {
  const others = space.candidates.filter((other) => other !== candidate);
  const rest = { ...space, candidates: others, capacity: space.capacity - candidate.cost };
  try {
    return candidate.worth + bestWorth(rest, worthOfFirstFitting(rest), work);
  } catch (error) {
    if (error instanceof CountingError && error.code === 'too-hard') return undefined;
    throw error;
  }
}
