import { costOf } from '../tally';
import type { BangForPayment } from './bang-for-payment';
import type { Paid, PaymentLedger, Round } from './payment-ledger';

/**
 * For each project, about the most that one of its supporters pays less than before to the projects that go before some other, whichever that
 * is: what the supporter can give to a project more than before, beside the larger endowment.
 */
export function gainsBySupporters(ledger: PaymentLedger, bang: BangForPayment, before: Paid): Float64Array {
  const { ballots, projects } = ledger.tally.election;
  const gains = new Float64Array(projects.length);
  const lists = new PaymentLists(ledger, bang, before);
  for (let group = 0; group < ballots.weights.length; group += 1) {
    const gained = lists.gainOf(group);
    if (gained <= 0) continue;
    const end = ballots.offsets[group + 1] ?? 0;
    for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1) {
      const project = ballots.choices[entry] ?? 0;
      gains[project] = Math.max(gains[project] ?? 0, gained);
    }
  }
  return gains;
}

/** What each group paid before and pays now, both in the order in which projects go. */
class PaymentLists {
  private readonly now: Paid;
  /** For each round before, the one now with the same project and the same payers, or -1. */
  private readonly sameNow: Int32Array;
  private readonly pricesBefore: Float64Array;
  private readonly pricesNow: Float64Array;

  constructor(
    private readonly ledger: PaymentLedger,
    private readonly bang: BangForPayment,
    private readonly before: Paid,
  ) {
    this.now = ledger.paid();
    const priceOf = ({ project, payers }: Round): number => Number(costOf(ledger.tally, project)) / payers;
    this.pricesBefore = Float64Array.from(before.rounds, priceOf);
    this.pricesNow = Float64Array.from(this.now.rounds, priceOf);
    this.sameNow = Int32Array.from(before.rounds, ({ project, payers }) =>
      this.now.rounds.findIndex((round) => round.project === project && round.payers === payers),
    );
  }

  gainOf(group: number): number {
    const first = this.ledger.tally.election.ballots.offsets[group] ?? 0;
    const [then, thenEnd] = [this.before.paidIn, first + (this.before.payments[group] ?? 0)];
    const [now, nowEnd] = [this.now.paidIn, first + (this.now.payments[group] ?? 0)];
    let [past, present] = [first, first];
    let saved = 0;
    let most = 0;
    while (past < thenEnd || present < nowEnd) {
      const pastRound = past < thenEnd ? (then[past] ?? 0) : -1;
      const presentRound = present < nowEnd ? (now[present] ?? 0) : -1;
      const isSame = pastRound >= 0 && presentRound >= 0 && this.sameNow[pastRound] === presentRound;
      const isPastFirst = isSame || presentRound < 0 || (pastRound >= 0 && this.goesFirst(pastRound, presentRound));
      if (isPastFirst) {
        saved += this.pricesBefore[pastRound] ?? 0;
        past += 1;
      }
      if (isSame || !isPastFirst) {
        saved -= this.pricesNow[presentRound] ?? 0;
        present += 1;
      }
      if (saved > most) most = saved;
    }
    return most;
  }

  private goesFirst(past: number, present: number): boolean {
    const [then, now] = [this.before.rounds[past], this.now.rounds[present]];
    return (
      then !== undefined &&
      now !== undefined &&
      this.bang.compare(then.project, then.payers, now.project, now.payers) < 0
    );
  }
}
