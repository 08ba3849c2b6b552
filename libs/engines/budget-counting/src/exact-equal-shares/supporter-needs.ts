import { costOf } from '../tally';
import type { BangForPayment } from './bang-for-payment';
import type { PaymentLedger } from './payment-ledger';

/**
 * Supporters of one project who may be able to pay for it together, and what each lacks of an equal part: the price for so many payers, less
 * what the voter has left, less what the voter paid to projects that go after this one with so many payers, and would rather give to it.
 *
 * As supporters leave, the price rises and fewer payments count: what one lacks never falls.
 */
export class SupporterNeeds {
  voters: number;
  /** About what each lacks, by index; within `error`. */
  readonly needs: Float64Array;
  error = 0;
  /** The largest of `needs`. */
  worst = -Infinity;
  /** The round before which the project goes with so many payers. */
  round = 0;
  /** How many groups of ballots are left. */
  length: number;

  /** @param places of the supporters in the tally; this object keeps the array and reorders it */
  constructor(
    private readonly ledger: PaymentLedger,
    private readonly bang: BangForPayment,
    readonly project: number,
    private readonly places: Uint32Array,
  ) {
    this.length = places.length;
    this.needs = new Float64Array(places.length);
    this.voters = places.reduce((sum, place) => sum + (ledger.tally.weights[place] ?? 0), 0);
  }

  static ofAll(ledger: PaymentLedger, bang: BangForPayment, project: number): SupporterNeeds {
    const { offsets } = ledger.tally;
    const [start = 0, end = 0] = [offsets[project], offsets[project + 1]];
    const places = new Uint32Array(end - start);
    for (let index = 0; index < places.length; index += 1) places[index] = start + index;
    return new SupporterNeeds(ledger, bang, project, places);
  }

  /** Looks at those who are left, as one group of payers. */
  measure(): void {
    const { rounds, tally } = this.ledger;
    for (let next = rounds[this.round]; next; next = rounds[this.round]) {
      if (this.bang.compare(this.project, this.voters, next.project, next.payers) < 0) break;
      this.round += 1;
    }
    const price = Number(costOf(tally, this.project)) / this.voters;
    const lacking = price - this.ledger.start;
    this.error = this.ledger.error(price);
    this.worst = -Infinity;
    for (let index = 0; index < this.length; index += 1) {
      const need = lacking + this.ledger.spentBefore(this.groupAt(index), this.round);
      this.needs[index] = need;
      if (need > this.worst) this.worst = need;
    }
  }

  keep(stays: (index: number) => boolean): void {
    let kept = 0;
    let voters = 0;
    for (let index = 0; index < this.length; index += 1) {
      if (!stays(index)) continue;
      const place = this.places[index] ?? 0;
      this.places[kept] = place;
      voters += this.ledger.tally.weights[place] ?? 0;
      kept += 1;
    }
    this.length = kept;
    this.voters = voters;
  }

  groupAt(index: number): number {
    return this.ledger.tally.groups[this.places[index] ?? 0] ?? 0;
  }

  /** Those who are left, as they were measured. */
  left(): Uint32Array {
    return this.places.slice(0, this.length);
  }
}
