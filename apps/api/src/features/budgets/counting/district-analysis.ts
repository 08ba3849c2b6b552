/** What a count means for one district. */
export interface DistrictAnalysisRow {
  /** Null: projects for the whole town. */
  readonly district: string | null;
  /** Votes received by the projects of the district. */
  readonly votes: number;
  /** People of the district who chose something, and those with a winner; null where ballots do not say. */
  readonly voters: number | null;
  readonly served: number | null;
  /** Minor units, as decimal text. */
  readonly spent: string;
}

interface CountedThere {
  readonly district: string | null;
  readonly cost: bigint;
  readonly votes: number;
  readonly selected: boolean;
}

interface VotersThere {
  readonly voters: number;
  readonly served: number;
}

/** Districts in the order of the projects, then those that only have voters. */
export function byDistrict(
  projects: readonly CountedThere[],
  people: ReadonlyMap<string, VotersThere>,
): DistrictAnalysisRow[] {
  const sums = new Map<string | null, { votes: number; spent: bigint }>();
  for (const { district, cost, votes, selected } of projects) {
    const sum = sums.get(district) ?? { votes: 0, spent: 0n };
    sums.set(district, { votes: sum.votes + votes, spent: sum.spent + (selected ? cost : 0n) });
  }
  for (const district of people.keys()) if (!sums.has(district)) sums.set(district, { votes: 0, spent: 0n });
  return [...sums].map(([district, { votes, spent }]) => {
    const there = district === null ? undefined : people.get(district);
    return { district, votes, spent: spent.toString(), voters: there?.voters ?? null, served: there?.served ?? null };
  });
}
