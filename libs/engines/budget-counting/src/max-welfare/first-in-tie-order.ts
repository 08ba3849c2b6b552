import { type Candidate, totalOf, type WelfareProblem } from './candidates';
import { largestWorth } from './core-search';
import { afterRank, type SearchSpace } from './search-space';
import type { Work } from './work';

export interface BestSelection {
  readonly selected: readonly Candidate[];
  /** The first candidate, in tie order, at which another selection worth as much differs, and what the next such selection has instead. */
  readonly tie: { readonly candidate: Candidate; readonly instead: readonly Candidate[] } | null;
}

/**
 * Of all selections worth `best`, the one that contains the first candidate in tie order at which they differ. Candidates are taken in that
 * order: one is selected if a selection worth `best` contains it together with what was decided before.
 */
export function firstInTieOrder(
  problem: WelfareProblem,
  space: SearchSpace,
  best: bigint,
  work: Work,
  onDecided?: (decided: number) => void,
): BestSelection {
  const walk = new Walk(problem.candidates, space, best, work);
  const selected: Candidate[] = [];
  let fork: { readonly candidate: Candidate; readonly before: readonly Candidate[] } | undefined;
  for (const candidate of problem.candidates) {
    onDecided?.(candidate.rank);
    if (!walk.leadsOn([...selected, candidate], candidate.rank)) continue;
    if (!fork && walk.leadsOn(selected, candidate.rank)) fork = { candidate, before: [...selected] };
    selected.push(candidate);
  }
  if (totalOf(selected, 'worth') !== best || totalOf(selected, 'cost') > problem.capacity) {
    throw new RangeError('the selection is not worth what was proved');
  }
  if (!fork) return { selected, tie: null };
  const other = walk.complete(fork.before, fork.candidate.rank + 1);
  const instead = other.filter((candidate) => !selected.includes(candidate));
  return { selected, tie: { candidate: fork.candidate, instead } };
}

class Walk {
  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly space: SearchSpace,
    private readonly best: bigint,
    private readonly work: Work,
  ) {}

  /** Whether a best selection has exactly `selected` of the candidates up to `rank`. */
  leadsOn(selected: readonly Candidate[], rank: number): boolean {
    const capacity = this.space.capacity - totalOf(selected, 'cost');
    if (capacity < 0n) return false;
    const rest = afterRank(this.space, rank, capacity);
    return largestWorth(rest, this.best - totalOf(selected, 'worth'), this.work, true) !== undefined;
  }

  /** The first best selection in tie order that goes on from `selected` at the candidate of `rank`. */
  complete(selected: readonly Candidate[], rank: number): Candidate[] {
    const completed = [...selected];
    for (const candidate of this.candidates.slice(rank)) {
      if (this.leadsOn([...completed, candidate], candidate.rank)) completed.push(candidate);
    }
    return completed;
  }
}
