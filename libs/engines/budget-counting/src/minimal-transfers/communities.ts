import { costOf } from '../tally';
import type { BallotHistories } from './ballot-histories';

export interface Community {
  readonly groups: readonly number[];
  /** What its voters have left together: their shares, less the cost of what they paid for. */
  readonly money: bigint;
}

/**
 * Voters who paid for the same projects, directly or through others. Whatever each of them paid, together they have their shares less the
 * cost of their projects: a whole number, where the money of each is a fraction too long to write after a dozen rounds. So that a project
 * on everybody's ballot whose cost is exactly what is left is known to be payable.
 * Money is in parts of a minor unit, one for each ballot.
 */
export class Communities {
  private readonly parents: Uint32Array;
  private joined = 0;

  constructor(private readonly histories: BallotHistories) {
    this.parents = Uint32Array.from(histories.counted.election.ballots.weights.keys());
  }

  /** Those that have at least one of these groups. */
  of(groups: Iterable<number>): Community[] {
    this.joinPayers();
    const wanted = new Set<number>();
    for (const group of groups) wanted.add(this.rootOf(group));
    const members = new Map<number, number[]>();
    for (const group of this.parents.keys()) {
      const root = this.rootOf(group);
      if (!wanted.has(root)) continue;
      const community = members.get(root);
      if (community) community.push(group);
      else members.set(root, [group]);
    }
    const spent = this.spentByRoot();
    const { budget } = this.histories.counted.election;
    return [...members].map(([root, community]) => {
      const voters = community.reduce((sum, group) => sum + this.histories.votersOf(group), 0n);
      return { groups: community, money: voters * budget - (spent.get(root) ?? 0n) };
    });
  }

  private joinPayers(): void {
    for (; this.joined < this.histories.rounds.length; this.joined += 1) {
      let first: number | undefined;
      for (const { group } of this.payers(this.joined)) {
        first ??= this.rootOf(group);
        this.parents[this.rootOf(group)] = first;
      }
    }
  }

  private payers(round: number): ReturnType<BallotHistories['supporters']> {
    return this.histories.supporters(this.histories.rounds[round]?.project ?? 0, round);
  }

  private spentByRoot(): ReadonlyMap<number, bigint> {
    const { counted, rounds } = this.histories;
    const spent = new Map<number, bigint>();
    for (const [round, { project }] of rounds.entries()) {
      const [payer] = this.payers(round);
      if (!payer) continue;
      const root = this.rootOf(payer.group);
      spent.set(root, (spent.get(root) ?? 0n) + costOf(counted, project) * BigInt(counted.ballots));
    }
    return spent;
  }

  private rootOf(group: number): number {
    let root = group;
    while (this.parents[root] !== root) root = this.parents[root] ?? 0;
    this.parents[group] = root;
    return root;
  }
}
