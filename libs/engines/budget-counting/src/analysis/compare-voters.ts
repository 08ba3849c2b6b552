import type { Election } from '../election';
import type { Selection } from './analyse';
import { type WonAmounts, wonAmounts } from './won-amounts';

/** Two results of the same election, by voter, among those whose ballot lists a project. */
export interface VoterComparison {
  readonly voters: number;
  /** Voters without any winner, in each. */
  readonly excluded: readonly [number, number];
  /** How many have more, fewer or as many winners on their ballot in the second. */
  readonly winners: BetterOrWorse;
  /** The same by what these winners cost. */
  readonly money: BetterOrWorse;
}

export interface BetterOrWorse {
  readonly better: number;
  readonly worse: number;
  readonly same: number;
}

export function compareVoters(election: Election, first: Selection, second: Selection): VoterComparison {
  const winners = [wonAmounts(election, first, 'cardinality'), wonAmounts(election, second, 'cardinality')] as const;
  const money = [wonAmounts(election, first, 'cost'), wonAmounts(election, second, 'cost')] as const;
  const { weights } = election.ballots;
  const compared = {
    voters: 0,
    excluded: [0, 0] as [number, number],
    winners: { better: 0, worse: 0, same: 0 },
    money: { better: 0, worse: 0, same: 0 },
  };
  for (let group = 0; group < weights.length; group += 1) {
    if (isBlank(election, group)) continue;
    const weight = weights[group] ?? 0;
    compared.voters += weight;
    for (const side of [0, 1] as const) if (wonBy(winners[side], group) === 0n) compared.excluded[side] += weight;
    compared.winners[change(winners, group)] += weight;
    compared.money[change(money, group)] += weight;
  }
  return compared;
}

function change([before, after]: readonly [WonAmounts, WonAmounts], group: number): keyof BetterOrWorse {
  const [was, is] = [wonBy(before, group), wonBy(after, group)];
  return is > was ? 'better' : is < was ? 'worse' : 'same';
}

function wonBy({ levels, levelOf }: WonAmounts, group: number): bigint {
  return levels[levelOf[group] ?? 0] ?? 0n;
}

function isBlank({ ballots }: Election, group: number): boolean {
  return ballots.offsets[group] === ballots.offsets[group + 1];
}
