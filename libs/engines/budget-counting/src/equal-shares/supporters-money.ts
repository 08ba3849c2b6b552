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
  readonly paidByThem: Float64Array;
  /** For each round: supporters who gave it their last money, and how many of those had paid each earlier round. */
  readonly emptied: Map<number, { voters: number; readonly paidBefore: Float64Array }>;
}

function moneyFlow(tally: Tally, money: VotersMoney, project: number): MoneyFlow {
  const { rounds } = money.exact;
  const flow: MoneyFlow = { withMoney: 0, paidByThem: new Float64Array(rounds), emptied: new Map() };
  const end = tally.offsets[project + 1] ?? 0;
  for (let entry = tally.offsets[project] ?? 0; entry < end; entry += 1) {
    const group = tally.groups[entry] ?? 0;
    const weight = tally.weights[entry] ?? 0;
    const emptiedIn = money.emptiedIn[group] ?? HAS_MONEY;
    if (emptiedIn === HAS_MONEY) {
      flow.withMoney += weight;
      money.addPaid(group, rounds, flow.paidByThem);
      continue;
    }
    const emptied = flow.emptied.get(emptiedIn) ?? { voters: 0, paidBefore: new Float64Array(rounds) };
    flow.emptied.set(emptiedIn, emptied);
    emptied.voters += weight;
    money.addPaid(group, emptiedIn, emptied.paidBefore);
  }
  return flow;
}

function paymentsByWinner(tally: Tally, { rounds, money }: Run, flow: MoneyFlow): PaidTo[] {
  const { exact } = money;
  const paidInFull = flow.paidByThem.slice();
  for (const { paidBefore } of flow.emptied.values()) {
    for (const [round, voters] of paidBefore.entries()) paidInFull[round] = (paidInFull[round] ?? 0) + voters;
  }
  const payments = rounds.flatMap(({ project }, round) => {
    const inFull = paidInFull[round] ?? 0;
    const emptied = flow.emptied.get(round);
    const voters = inFull + (emptied?.voters ?? 0);
    if (voters === 0) return [];
    const amount = exact.paid(inFull, round) + (emptied ? exact.money(emptied.voters, emptied.paidBefore) : 0n);
    return [{ project: idOf(tally, project), amount: exact.floor(amount), voters }];
  });
  return payments
    .sort((a, b) => Number(b.amount - a.amount))
    .map(({ project, amount, voters }) => ({ project, amount: amount.toString(), voters }));
}
