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
 * What a ballot says of the projects it lists: nothing more (`approval`), which it prefers (`ranking`, best first), or how many points or
 * which grade it gives to each (`points`).
 */
export type BallotForm = 'approval' | 'ranking' | 'points';

/**
 * Ballots that say the same are one group with a weight: no counting rule here can tell them apart.
 * Group `g` lists `choices[offsets[g]]` … `choices[offsets[g + 1] - 1]`, indexes into `projects`, ascending, each once.
 */
export interface BallotGroups {
  readonly form: BallotForm;
  readonly offsets: Uint32Array;
  readonly choices: Uint32Array;
  /** Aligned with `choices`. `ranking`: the place on the ballot, from 0. `points`: points at `pointsScale`. `approval`: null. */
  readonly marks: Int32Array | null;
  /** Decimals of points: 1 means that a mark of 5 is half a point. */
  readonly pointsScale: number;
  /** How many ballots the group has. */
  readonly weights: Uint32Array;
  /** The group of each ballot, in the order in which ballots were added. Its length is the number of ballots, blank ones included. */
  readonly groupOfBallot: Uint32Array;
  /** Classes of voters (districts, as a rule), where the caller names them; ballots of two classes are never in one group. */
  readonly classes: VoterClasses | null;
}

export interface VoterClasses {
  readonly names: readonly string[];
  /** For each group, its class in `names` plus one; 0 when it has none. */
  readonly ofGroup: Uint32Array;
}
