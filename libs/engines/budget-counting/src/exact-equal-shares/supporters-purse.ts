import { add, floor, multiply, type Rational, rational, subtract, ZERO } from '@parvis/exact-numbers';
import type { PaidTo } from '../count';
import { costOf, idOf, supportersOf } from '../tally';
import type { EqualPaymentMoney } from './equal-payment-facts';
import type { PaymentLedger } from './payment-ledger';

/** What kept a project's supporters from paying for it with the same payment each, and where their money went. */
export function equalPaymentMoney(ledger: PaymentLedger, project: number): EqualPaymentMoney {
  const { tally } = ledger;
  const atStart = multiply(ledger.endowment, rational(BigInt(supportersOf(tally, project))));
  const payments = paymentsByRound(ledger, project);
  const spent = payments.reduce((sum, { amount }) => add(sum, amount), ZERO);
  const { raised, payers } = mostWithEqualPayments(ledger, project);
  return {
    atStart: floor(atStart).toString(),
    left: floor(subtract(atStart, spent)).toString(),
    raised: raised.toString(),
    payers,
    missing: (costOf(tally, project) - raised).toString(),
    paidTo: payments
      .map(({ winner, amount, voters }) => ({ project: idOf(tally, winner), amount: floor(amount), voters }))
      .sort((a, b) => Number(b.amount - a.amount))
      .map(({ amount, ...payment }): PaidTo => ({ ...payment, amount: amount.toString() })),
  };
}

interface Payment {
  readonly winner: number;
  readonly voters: number;
  readonly amount: Rational;
}

function paymentsByRound(ledger: PaymentLedger, project: number): Payment[] {
  const { tally, rounds } = ledger;
  const voters = new Float64Array(rounds.length);
  const end = tally.offsets[project + 1] ?? 0;
  for (let place = tally.offsets[project] ?? 0; place < end; place += 1) {
    const weight = tally.weights[place] ?? 0;
    for (const round of ledger.roundsPaidBy(tally.groups[place] ?? 0, rounds.length)) {
      voters[round] = (voters[round] ?? 0) + weight;
    }
  }
  return rounds.flatMap(({ project: winner }, round) => {
    const paying = voters[round] ?? 0;
    if (paying === 0) return [];
    return [{ winner, voters: paying, amount: multiply(ledger.exactPrice(round), rational(BigInt(paying))) }];
  });
}

/** The largest k · (money of the k-th richest). Floats choose k, so it may miss the largest by a rounding: it explains, and decides nothing. */
function mostWithEqualPayments(ledger: PaymentLedger, project: number): { raised: bigint; payers: number } {
  const { tally } = ledger;
  const places = [...tally.groups.subarray(tally.offsets[project], tally.offsets[project + 1]).keys()].map(
    (index) => (tally.offsets[project] ?? 0) + index,
  );
  const groupAt = (place: number): number => tally.groups[place] ?? 0;
  const moneyAt = (place: number): number => ledger.start - (ledger.spent[groupAt(place)] ?? 0);
  places.sort((a, b) => moneyAt(b) - moneyAt(a));
  let payers = 0;
  let most = { float: 0, payers: 0, poorest: -1 };
  for (const place of places) {
    payers += tally.weights[place] ?? 0;
    const float = payers * moneyAt(place);
    if (float > most.float) most = { float, payers, poorest: groupAt(place) };
  }
  if (most.poorest < 0) return { raised: 0n, payers: 0 };
  const each = ledger.exactMoneyBefore(most.poorest, ledger.rounds.length);
  return { raised: floor(multiply(each, rational(BigInt(most.payers)))), payers: most.payers };
}
