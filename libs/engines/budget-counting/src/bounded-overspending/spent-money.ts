import type { PaidTo } from '../count';
import { idOf, supportersOf } from '../tally';
import { type MoneyForm, plus, times } from './money-form';
import type { SpentMoney } from './overspending-facts';
import type { OverspendingRun } from './overspending-run';
import { priceForm } from './price-book';
import { HAS_MONEY, MoneySum } from './voters-purses';

/** What became of the money of a project's supporters. */
export function spentMoney(run: OverspendingRun, project: number): SpentMoney {
  const { tally, prices, emptiedIn, priceOf } = run.purses;
  const payments = priceOf.map(() => ({ voters: 0, fullMarks: 0, last: new MoneySum(run.purses) }));
  const left = new MoneySum(run.purses);
  const end = tally.offsets[project + 1] ?? 0;
  for (let place = tally.offsets[project] ?? 0; place < end; place += 1) {
    const group = tally.groups[place] ?? 0;
    const weight = tally.weights[place] ?? 0;
    const emptied = emptiedIn[group] ?? HAS_MONEY;
    if (emptied === HAS_MONEY) left.add(group, weight);
    run.purses.eachPayment(group, emptied === HAS_MONEY ? priceOf.length : emptied + 1, (round, mark) => {
      const payment = payments[round];
      if (!payment) return;
      payment.voters += weight;
      if (round === emptied) payment.last.add(group, weight, round);
      else payment.fullMarks += weight * mark;
    });
  }
  const share: MoneyForm = { amount: 0n, shares: BigInt(supportersOf(tally, project)), paid: [] };
  const paidTo = payments.flatMap(({ voters, fullMarks, last }, round) => {
    if (voters === 0) return [];
    const inFull = times(BigInt(fullMarks), priceForm(priceOf[round] ?? 0));
    const winner = run.rounds[round]?.part.project ?? 0;
    return [{ project: idOf(tally, winner), amount: prices.floor(plus(inFull, last.form())), voters }];
  });
  return {
    atStart: prices.floor(share).toString(),
    left: prices.floor(left.form()).toString(),
    paidTo: paidTo
      .sort((a, b) => Number(b.amount - a.amount))
      .map(({ amount, ...payment }): PaidTo => ({ ...payment, amount: amount.toString() })),
  };
}
