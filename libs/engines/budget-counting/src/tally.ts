import type { Election } from './election';

/** The ballots seen from the projects: who supports each one. Built once per count. */
export interface Tally {
  readonly election: Election;
  /** Ballots that list each project. */
  readonly votes: readonly number[];
  /** Supporters of project `p` are `groups[offsets[p]]` … `groups[offsets[p + 1] - 1]`, with the weights of those groups alongside. */
  readonly offsets: Uint32Array;
  readonly groups: Uint32Array;
  readonly weights: Uint32Array;
  /** All ballots, blank ones included. */
  readonly ballots: number;
  readonly blankBallots: number;
}

export function tally(election: Election): Tally {
  const { ballots, projects } = election;
  const offsets = supporterOffsets(ballots.choices, projects.length);
  const groups = new Uint32Array(ballots.choices.length);
  const weights = new Uint32Array(ballots.choices.length);
  const votes = new Array<number>(projects.length).fill(0);
  const next = offsets.slice();
  let blankBallots = 0;
  for (let group = 0; group < ballots.weights.length; group += 1) {
    const weight = ballots.weights[group] ?? 0;
    const end = ballots.offsets[group + 1] ?? 0;
    if (end === ballots.offsets[group]) blankBallots += weight;
    for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1) {
      const project = ballots.choices[entry] ?? 0;
      const place = next[project] ?? 0;
      groups[place] = group;
      weights[place] = weight;
      next[project] = place + 1;
      votes[project] = (votes[project] ?? 0) + weight;
    }
  }
  return { election, votes, offsets, groups, weights, ballots: ballots.groupOfBallot.length, blankBallots };
}

/** Where each project's supporters start: a counting sort by project. */
function supporterOffsets(choices: Uint32Array, projects: number): Uint32Array {
  const offsets = new Uint32Array(projects + 1);
  for (const project of choices) offsets[project + 1] = (offsets[project + 1] ?? 0) + 1;
  for (let project = 0; project < projects; project += 1) {
    offsets[project + 1] = (offsets[project + 1] ?? 0) + (offsets[project] ?? 0);
  }
  return offsets;
}

export function idOf({ election }: Tally, project: number): string {
  return election.projects[project]?.id ?? '';
}

export function costOf({ election }: Tally, project: number): bigint {
  return election.projects[project]?.cost ?? 0n;
}

export function votesOf({ votes }: Tally, project: number): number {
  return votes[project] ?? 0;
}
