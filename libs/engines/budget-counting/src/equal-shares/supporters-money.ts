import type { PaidTo, SupportersMoney } from '../count';
import { costOf, idOf, type Tally, votesOf } from '../tally';
import type { Run } from './shares-run';
import { HAS_MONEY, type VotersMoney } from './voters-money';

/**
 * What a project's supporters had, have left, and gave to each winner: the answer to "we were many, why not us?".
 * Exact sums; only the printed amounts are rounded down to minor units.
 */
export function supportersMoney(tally: Tally, run: Run, project: number, effectiveSupport: number): SupportersMoney {
  const { money } = run;
  const flow = moneyFlow(tally, money, project);
  const left = money.exact.floor(money.exact.money(flow.withMoney, flow.paidByThem));
  return {
    atStart: money.exact.floor(money.exact.money(votesOf(tally, project), [])).toString(),
    left: left.toString(),
    missing: (costOf(tally, project) - left).toString(),
    effectiveSupport,
    paidTo: paymentsByWinner(tally, run, flow),
  };
}

/** Voters among a project's supporters, counted by what they did in each round. */
interface MoneyFlow {
  /** Supporters who have money at the end, and for each round how many of them paid its price. */
  withMoney: number;
  readonly paidByThem: number[];
  /** For each round: supporters who paid its price in full and had money after it. */
  readonly paidInFull: number[];
  /** For each round: supporters who gave it their last money, and how many of those had paid each earlier round. */
  readonly emptied: { voters: number; readonly paidBefore: number[] }[];
}

function moneyFlow(tally: Tally, money: VotersMoney, project: number): MoneyFlow {
  const flow: MoneyFlow = { withMoney: 0, paidByThem: [], paidInFull: [], emptied: [] };
  const end = tally.offsets[project + 1] ?? 0;
  for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
    const group = tally.groups[entry] ?? 0;
    const weight = tally.weights[entry] ?? 0;
    const emptiedIn = money.emptiedIn[group] ?? HAS_MONEY;
    if (emptiedIn === HAS_MONEY) flow.withMoney += weight;
    else emptiedRound(flow, emptiedIn).voters += weight;
    for (const round of money.paidRounds(group)) {
      if (emptiedIn === HAS_MONEY) increase(flow.paidByThem, round, weight);
      else if (round < emptiedIn) increase(emptiedRound(flow, emptiedIn).paidBefore, round, weight);
      if (emptiedIn === HAS_MONEY || round < emptiedIn) increase(flow.paidInFull, round, weight);
    }
  }
  return flow;
}

function emptiedRound({ emptied }: MoneyFlow, round: number): { voters: number; readonly paidBefore: number[] } {
  return (emptied[round] ??= { voters: 0, paidBefore: [] });
}

function increase(counts: number[], round: number, by: number): void {
  counts[round] = (counts[round] ?? 0) + by;
}

function paymentsByWinner(tally: Tally, { rounds, money }: Run, flow: MoneyFlow): PaidTo[] {
  const { exact } = money;
  const payments = rounds.flatMap(({ project }, round) => {
    const inFull = flow.paidInFull[round] ?? 0;
    const emptied = flow.emptied[round];
    const voters = inFull + (emptied?.voters ?? 0);
    if (voters === 0) return [];
    const amount = exact.paid(inFull, round) + (emptied ? exact.money(emptied.voters, emptied.paidBefore) : 0n);
    return [{ project: idOf(tally, project), amount: exact.floor(amount), voters }];
  });
  return payments
    .sort((a, b) => Number(b.amount - a.amount))
    .map(({ project, amount, voters }) => ({ project, amount: amount.toString(), voters }));
}
