import type { Count, MinorUnits } from '../count';
import type { Election } from '../election';

/** A count, or a result that a file told: nothing else of it is read. */
export interface Selection {
  readonly outcome: { readonly selected: readonly string[] };
}

/** What a count means for the people who voted. A voter is *served* when at least one project of their ballot is selected. */
export interface Analysis {
  readonly ballots: number;
  readonly blankBallots: number;
  /** Ballots that list at least one project. */
  readonly withChoice: number;
  readonly served: number;
  readonly unserved: number;
  /** `winnersPerVoter[k]` ballots with a choice have exactly k of their projects selected. */
  readonly winnersPerVoter: readonly number[];
  readonly spent: MinorUnits;
  readonly remaining: MinorUnits;
  /** In the order in which groups first appear: those asked for, else the classes of voters. Ballots without a group are in none. */
  readonly groups: readonly GroupAnalysis[];
}

/** Voters of one group (a district, as a rule). */
export interface GroupAnalysis {
  readonly group: string;
  readonly withChoice: number;
  readonly served: number;
  readonly unserved: number;
}

/**
 * @param groupOfBallot the group of each ballot, in the order in which ballots were added to the election (null or '': unknown);
 * absent, the classes of voters that the election names.
 * @throws RangeError when it has another length than the ballots.
 */
export function analyse(election: Election, count: Count, groupOfBallot?: readonly (string | null)[]): Analysis {
  const { offsets, weights } = election.ballots;
  const winners = winnersPerBallotGroup(election, count);
  const winnersPerVoter: number[] = [0];
  let blankBallots = 0;
  for (let group = 0; group < weights.length; group += 1) {
    const weight = weights[group] ?? 0;
    if (offsets[group] === offsets[group + 1]) {
      blankBallots += weight;
      continue;
    }
    const won = winners[group] ?? 0;
    while (winnersPerVoter.length <= won) winnersPerVoter.push(0);
    winnersPerVoter[won] = (winnersPerVoter[won] ?? 0) + weight;
  }
  const ballots = election.ballots.groupOfBallot.length;
  const unserved = winnersPerVoter[0] ?? 0;
  return {
    ballots,
    blankBallots,
    withChoice: ballots - blankBallots,
    served: ballots - blankBallots - unserved,
    unserved,
    winnersPerVoter,
    spent: count.outcome.cost,
    remaining: count.outcome.remaining,
    groups: groupOfBallot ? analyseGroups(election, winners, groupOfBallot) : analyseClasses(election, winners),
  };
}

/** For each ballot, in the order of addition: how many of its projects are selected (0 for a blank one). */
export function winnersPerBallot(election: Election, result: Selection): Uint32Array {
  const winners = winnersPerBallotGroup(election, result);
  return election.ballots.groupOfBallot.map((group) => winners[group] ?? 0);
}

export function winnersPerBallotGroup({ projects, ballots }: Election, { outcome }: Selection): Uint32Array {
  const selected = new Set(outcome.selected);
  const isSelected = projects.map(({ id }) => Number(selected.has(id)));
  return ballots.weights.map((_, group) => {
    let winners = 0;
    const end = ballots.offsets[group + 1] ?? 0;
    for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1) {
      winners += isSelected[ballots.choices[entry] ?? 0] ?? 0;
    }
    return winners;
  });
}

/** Ballots of two classes are never in one group of ballots, so these need no look at single ballots. */
function analyseClasses({ ballots }: Election, winners: Uint32Array): GroupAnalysis[] {
  const { classes, weights, offsets } = ballots;
  if (!classes) return [];
  const tallied = classes.names.map((group) => ({ group, withChoice: 0, served: 0 }));
  for (let group = 0; group < weights.length; group += 1) {
    const there = tallied[(classes.ofGroup[group] ?? 0) - 1];
    if (!there || offsets[group] === offsets[group + 1]) continue;
    there.withChoice += weights[group] ?? 0;
    if ((winners[group] ?? 0) > 0) there.served += weights[group] ?? 0;
  }
  return tallied.map((there) => ({ ...there, unserved: there.withChoice - there.served }));
}

function analyseGroups(
  { ballots }: Election,
  winners: Uint32Array,
  groupOfBallot: readonly (string | null)[],
): GroupAnalysis[] {
  if (groupOfBallot.length !== ballots.groupOfBallot.length) {
    throw new RangeError(`${groupOfBallot.length} groups for ${ballots.groupOfBallot.length} ballots`);
  }
  const groups = new Map<string, { withChoice: number; served: number }>();
  for (const [ballot, name] of groupOfBallot.entries()) {
    const listed = ballots.groupOfBallot[ballot] ?? 0;
    if (!name || ballots.offsets[listed] === ballots.offsets[listed + 1]) continue;
    const tallied = groups.get(name) ?? { withChoice: 0, served: 0 };
    tallied.withChoice += 1;
    if ((winners[listed] ?? 0) > 0) tallied.served += 1;
    groups.set(name, tallied);
  }
  return [...groups].map(([group, { withChoice, served }]) => ({
    group,
    withChoice,
    served,
    unserved: withChoice - served,
  }));
}
