import type { Tally } from '../tally';
import { compareLevels, type Level } from './supports';

export interface Round {
  readonly project: number;
  /** Ballots that had put at least this part of their money on it gave all. */
  readonly allFrom: Level | null;
}

/** The funded projects that a ballot paid for, and which part of its money was on each: all that its money depends on. */
export type History = readonly { readonly round: number; readonly level: Level }[];

export interface BallotState {
  readonly history: History;
  /** Marks that it gives to projects still open. */
  readonly marks: number;
}

/** What each group of ballots has paid for, found again from the ballots when it is asked for: most counts never ask. */
export class BallotHistories {
  readonly rounds: Round[] = [];
  private readonly closedAtStart: ReadonlySet<number>;

  /** @param free projects already selected, which no money is put on */
  constructor(
    readonly counted: Tally,
    free: readonly number[],
  ) {
    this.closedAtStart = new Set(free);
  }

  /** Before a round, from 0. Undefined once the ballots have given all. */
  before(round: number, group: number): BallotState | undefined {
    const given = this.marksOf(group);
    let marks = 0;
    for (const mark of given.values()) marks += mark;
    const history: { round: number; level: Level }[] = [];
    for (let earlier = 0; earlier < round; earlier += 1) {
      const { project, allFrom } = this.rounds[earlier] ?? { project: -1, allFrom: null };
      const mark = given.get(project);
      if (mark === undefined) continue;
      const level = { mark, marks };
      if (allFrom && compareLevels(level, allFrom) >= 0) return undefined;
      history.push({ round: earlier, level });
      marks -= mark;
    }
    return { history, marks };
  }

  now(group: number): BallotState | undefined {
    return this.before(this.rounds.length, group);
  }

  /** Supporters of a project who had money before a round. */
  *supporters(
    project: number,
    round: number,
  ): Generator<BallotState & { readonly group: number; readonly mark: number }> {
    const { offsets, groups, marks } = this.counted;
    for (let place = offsets[project] ?? 0; place < (offsets[project + 1] ?? 0); place += 1) {
      const group = groups[place] ?? 0;
      const state = this.before(round, group);
      if (state) yield { ...state, group, mark: marks?.[place] ?? 1 };
    }
  }

  votersOf(group: number): bigint {
    return BigInt(this.counted.election.ballots.weights[group] ?? 0);
  }

  private marksOf(group: number): ReadonlyMap<number, number> {
    const { offsets, choices } = this.counted.election.ballots;
    const given = new Map<number, number>();
    for (let entry = offsets[group] ?? 0; entry < (offsets[group + 1] ?? 0); entry += 1) {
      const project = choices[entry] ?? 0;
      const mark = this.counted.ballotMarks?.[entry] ?? 1;
      if (mark > 0 && !this.closedAtStart.has(project)) given.set(project, mark);
    }
    return given;
  }
}
