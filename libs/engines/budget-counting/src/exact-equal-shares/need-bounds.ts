import type { BangForPayment } from './bang-for-payment';
import type { Paid, PaymentLedger } from './payment-ledger';
import { gainsBySupporters } from './voters-gains';

/** How far ahead it pays to know what projects need, in increases like the last one. */
const HORIZON = 64;

/**
 * How much larger the endowment must be, at least, before each project can change the outcome. When it grows by d, all have d more; beyond
 * that, a voter can only give more to a project if less than before is paid to those that go before it. So a bound falls by d and by the most
 * that any of its supporters gained in this way, and most projects need not be looked at again for a while.
 */
export class NeedBounds {
  /** What projects need beyond this is not worth knowing yet. */
  horizon = Infinity;
  private readonly atLeast: Float64Array;

  constructor(projects: number) {
    this.atLeast = new Float64Array(projects);
  }

  of(project: number): number {
    return this.atLeast[project] ?? 0;
  }

  learn(project: number, atLeast: number): void {
    this.atLeast[project] = atLeast;
  }

  /** Everything is to be looked at again, as far as it goes. */
  forget(): void {
    this.atLeast.fill(0);
    this.horizon = Infinity;
  }

  /** @param before what was paid with the endowment that was smaller by `increase` */
  fall(ledger: PaymentLedger, bang: BangForPayment, before: Paid, increase: number): void {
    const gains = gainsBySupporters(ledger, bang, before);
    const slack = 8 * ledger.error(increase);
    for (const [project, gained] of gains.entries()) this.learn(project, this.of(project) - increase - gained - slack);
    // A project that lost payers may win them back: nothing was known of groups of that size.
    for (const { project, payers } of before.rounds) if (ledger.payersOf(project) < payers) this.learn(project, 0);
    this.horizon = HORIZON * increase;
  }
}
