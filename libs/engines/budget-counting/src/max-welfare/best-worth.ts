import { largestWorth } from './core-search';
import { type SearchSpace, upperBound } from './search-space';
import type { Work } from './work';

/** The first guess is that the best selection is nearer to the bound than to one known already by this factor. */
const FIRST_PART = 64n;

/**
 * The most that any selection is worth, proved. The search is fast when it looks for a total close to the best one, so it guesses from the
 * upper bound downwards: a total that no selection reaches is ruled out, twice as far the next time, until one is met.
 * @param known what some selection is worth
 */
export function bestWorth(space: SearchSpace, known: bigint, work: Work): bigint {
  const bound = upperBound(space);
  for (let step = (bound - known) / FIRST_PART; ; step = step * 2n + 1n) {
    const guess = bound - step;
    const best = largestWorth(space, guess > known ? guess : known, work);
    if (best !== undefined) return best;
    if (guess <= known) throw new RangeError('the search does not find a selection that is known');
  }
}
