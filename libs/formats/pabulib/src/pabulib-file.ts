/**
 * A participatory budget in the .pb format of Pabulib (https://pabulib.org/format): what the file says, typed where a program needs it
 * and as text elsewhere. Unknown keys and columns are kept. A cell that is empty or says `none` is missing, and absent here.
 */
export interface PabulibFile extends PabulibHeader {
  readonly ballots: readonly PabulibBallot[];
}

/** Everything before the ballots. */
export interface PabulibHeader {
  readonly meta: PabulibMeta;
  readonly voteType: VoteType;
  /** Decimals met in the budget and the costs, at most 4; trailing zeros do not count. */
  readonly scale: number;
  /** In minor units at `scale`. */
  readonly budget: bigint;
  /** In the order of the file. */
  readonly projectColumns: readonly string[];
  readonly projects: readonly PabulibProject[];
  /** In the order of the file. */
  readonly ballotColumns: readonly string[];
}

export const VOTE_TYPES = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] as const;
export type VoteType = (typeof VOTE_TYPES)[number];

/** Keys and values of META as written, in the order of the file; `budget` is at the file's scale. */
export interface PabulibMeta {
  readonly description?: string;
  readonly country?: string;
  readonly unit?: string;
  readonly district?: string;
  readonly subunit?: string;
  readonly instance?: string;
  readonly edition?: string;
  readonly num_projects?: string;
  readonly num_votes?: string;
  readonly budget?: string;
  readonly vote_type?: string;
  readonly rule?: string;
  readonly date_begin?: string;
  readonly date_end?: string;
  readonly language?: string;
  readonly currency?: string;
  readonly min_length?: string;
  readonly max_length?: string;
  readonly comment?: string;
  readonly acknowledgments?: string;
  readonly [key: string]: string | undefined;
}

export interface PabulibProject {
  readonly id: string;
  /** In minor units at the file's scale. */
  readonly cost: bigint;
  /** The official outcome: 0 not selected, 1 selected, 2 and 3 selected for another reason (see the comment of the file). */
  readonly selected?: Selected;
  /** The other columns, as text. */
  readonly cells: ProjectCells;
}

export type Selected = 0 | 1 | 2 | 3;

export interface ProjectCells {
  readonly votes?: string;
  readonly score?: string;
  readonly name?: string;
  /** Comma-separated. */
  readonly category?: string;
  /** Comma-separated. */
  readonly beneficiaries?: string;
  readonly neighborhood?: string;
  readonly subunit?: string;
  readonly district?: string;
  readonly description?: string;
  readonly proposer?: string;
  readonly public_id?: string;
  readonly latitude?: string;
  readonly longitude?: string;
  readonly [column: string]: string | undefined;
}

export interface PabulibBallot {
  readonly voterId: string;
  /** Project ids as listed; the order counts for ordinal ballots. May be empty, and may repeat a project. */
  readonly vote: readonly string[];
  /** Aligned with `vote`, as decimal texts. */
  readonly points?: readonly string[];
  /** The other columns, as text. */
  readonly cells: BallotCells;
}

export interface BallotCells {
  readonly age?: string;
  readonly sex?: string;
  readonly voting_method?: string;
  readonly district?: string;
  readonly neighborhood?: string;
  readonly education?: string;
  readonly [column: string]: string | undefined;
}
