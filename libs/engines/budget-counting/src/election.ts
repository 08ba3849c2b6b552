/**
 * What is counted: an envelope, projects with a cost, and ballots. Plain data (bigint and typed arrays), so it can be
 * posted to a worker as it is. Amounts are integer minor units at the election's `scale`.
 */
export interface Election {
  /** The envelope, in minor units. */
  readonly budget: bigint;
  /** Decimals of an amount: 2 means that 100 minor units are one unit of the currency. */
  readonly scale: number;
  readonly projects: readonly Project[];
  readonly ballots: BallotGroups;
}

export interface Project {
  readonly id: string;
  /** In minor units; zero is allowed. */
  readonly cost: bigint;
}

/**
 * Ballots that list the same projects are one group with a weight: no counting rule here can tell them apart.
 * Group `g` lists `choices[offsets[g]]` … `choices[offsets[g + 1] - 1]`, indexes into `projects`, ascending, each once.
 */
export interface BallotGroups {
  readonly offsets: Uint32Array;
  readonly choices: Uint32Array;
  /** How many ballots the group has. */
  readonly weights: Uint32Array;
  /** The group of each ballot, in the order in which ballots were added. Its length is the number of ballots, blank ones included. */
  readonly groupOfBallot: Uint32Array;
}
