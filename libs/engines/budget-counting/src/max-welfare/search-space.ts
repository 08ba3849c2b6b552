import { type Candidate, compareEfficiency, totalOf, type WelfareProblem } from './candidates';
import { ReachableSums } from './reachable-sums';
import type { Work } from './work';

/** Fewer candidates of equal efficiency than this are searched like the others. */
const LEAST_FILLERS = 10;

/** Candidates that are all worth the same for their cost, and what their costs can add up to. */
export interface Filler {
  readonly sums: ReachableSums;
  /** In tie order, as the sums are. */
  readonly ranks: readonly number[];
  /** One of them, for its efficiency. */
  readonly sample: Candidate;
}

/** A part of the problem: some candidates, with what is left of the capacity. */
export interface SearchSpace {
  /** Most worth for their cost first; without the fillers. */
  readonly candidates: readonly Candidate[];
  readonly capacity: bigint;
  readonly filler: Filler | null;
  /** Fillers from this place on (see `Filler.ranks`) may be used. */
  readonly fillersFrom: number;
}

/**
 * The whole problem. The candidates that are exactly as efficient as the one at which money runs out can replace one another without loss:
 * where they are many, only their sums matter.
 */
export function searchSpace({ candidates, capacity }: WelfareProblem, work: Work): SearchSpace {
  const ordered = [...candidates].sort((a, b) => compareEfficiency(b, a) || a.rank - b.rank);
  const sample = candidateAtBreak(ordered, capacity);
  const fillers = sample ? candidates.filter((candidate) => compareEfficiency(candidate, sample) === 0) : [];
  const costs = fillers.map(({ cost }) => cost);
  const sums = fillers.length < LEAST_FILLERS ? undefined : ReachableSums.upTo(capacity, costs, work);
  if (!sample || !sums) return { candidates: ordered, capacity, filler: null, fillersFrom: 0 };
  return {
    candidates: ordered.filter((candidate) => compareEfficiency(candidate, sample) !== 0),
    capacity,
    filler: { sums, sample, ranks: fillers.map(({ rank }) => rank) },
    fillersFrom: 0,
  };
}

function candidateAtBreak(ordered: readonly Candidate[], capacity: bigint): Candidate | undefined {
  let left = capacity;
  return ordered.find(({ cost }) => {
    left -= cost;
    return left < 0n;
  });
}

/** What is left to decide after the candidate of `rank`, with `capacity` for it. */
export function afterRank(space: SearchSpace, rank: number, capacity: bigint): SearchSpace {
  const ranks = space.filler?.ranks ?? [];
  const from = ranks.findIndex((other) => other > rank);
  return {
    candidates: space.candidates.filter((candidate) => candidate.rank > rank),
    capacity,
    filler: space.filler,
    fillersFrom: from < 0 ? ranks.length : from,
  };
}

/** What the fillers cost together. */
export function fillersCost({ filler, fillersFrom }: SearchSpace): bigint {
  return filler ? filler.sums.total(fillersFrom) : 0n;
}

/**
 * No selection is worth more (Dantzig 1957): candidates in order of efficiency, as if the last one could be had in part. Rounded down, as
 * worths are whole.
 */
export function upperBound(space: SearchSpace): bigint {
  const { filler } = space;
  const parts = space.candidates.map(({ cost, worth }) => ({ cost, worth, sample: { cost, worth } }));
  const together = fillersCost(space);
  if (filler && together > 0n) {
    const { cost, worth } = filler.sample;
    const place = space.candidates.findIndex((candidate) => compareEfficiency(candidate, filler.sample) < 0);
    const all = { cost: together, worth: (together * worth) / cost, sample: { cost, worth } };
    parts.splice(place < 0 ? parts.length : place, 0, all);
  }
  let [left, bound] = [space.capacity, 0n];
  for (const { cost, worth, sample } of parts) {
    if (cost > left) return bound + (left * sample.worth) / sample.cost;
    left -= cost;
    bound += worth;
  }
  return bound;
}

/** What a first selection is worth: the most efficient candidates that still fit, fillers aside. */
export function worthOfFirstFitting({ candidates, capacity }: SearchSpace): bigint {
  let left = capacity;
  const taken = candidates.filter(({ cost }) => {
    if (cost > left) return false;
    left -= cost;
    return true;
  });
  return totalOf(taken, 'worth');
}
