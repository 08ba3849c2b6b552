import { greatestCommonDivisor } from '@parvis/exact-numbers';
import type { Work } from './work';

/** Sums that are written down, at most: 130 MB. */
const MOST_SUMS = 2 ** 26;

/** Places are kept in 16 bits. */
const MOST_COSTS = 2 ** 16 - 2;

const BITS = 32;
/** A word whose sums are all reached. */
const ALL_REACHED = -1;
/** Shifting words costs far less than examining partial selections. */
const WORDS_PER_UNIT = 256;

/**
 * All sums that some of `costs` make, and which of the last costs suffice for each. For candidates that are worth the same for their cost,
 * a search through selections would meet every one of these sums, and most of them many times.
 */
export class ReachableSums {
  /** `lasting[s]` − 1 is the largest place from which the costs to the end make the sum s (in units); 0: no costs do. */
  private readonly lasting: Uint16Array;
  /** `totals[place]`: the costs from that place to the end, together. */
  private readonly totals: readonly bigint[];

  private constructor(
    costs: readonly bigint[],
    private readonly unit: bigint,
    length: number,
    work: Work,
  ) {
    this.lasting = new Uint16Array(length);
    const reached = new Int32Array(Math.ceil(length / BITS));
    this.lasting[0] = costs.length + 1;
    reached[0] = 1;
    const totals = [0n];
    for (let place = costs.length - 1; place >= 0; place -= 1) {
      work.spend(Math.ceil(reached.length / WORDS_PER_UNIT));
      const cost = costs[place] ?? 0n;
      const shift = cost / unit;
      if (shift < BigInt(length)) this.add(reached, Number(shift), place);
      totals.unshift(cost + (totals[0] ?? 0n));
    }
    this.totals = totals;
  }

  /** Undefined when there are too many costs, or sums up to `most`, to write down. */
  static upTo(most: bigint, costs: readonly bigint[], work: Work): ReachableSums | undefined {
    const unit = costs.reduce(greatestCommonDivisor, 0n);
    const all = costs.reduce((sum, cost) => sum + cost, 0n);
    const length = (all < most ? all : most) / unit + 1n;
    if (length > MOST_SUMS || costs.length > MOST_COSTS) return undefined;
    return new ReachableSums(costs, unit, Number(length), work);
  }

  /** What the costs from `place` to the end make together. */
  total(place: number): bigint {
    return this.totals[place] ?? 0n;
  }

  /** The largest sum of some costs from `place` to the end that is at most `most`; undefined when it is below `least`. */
  largest(place: number, least: bigint, most: bigint, work: Work): bigint | undefined {
    if (most < least) return undefined;
    const top = most / this.unit;
    const from = top < BigInt(this.lasting.length) ? Number(top) : this.lasting.length - 1;
    const needed = least > 0n ? (least + this.unit - 1n) / this.unit : 0n;
    if (needed > BigInt(from)) return undefined;
    const to = Number(needed);
    let sum = from;
    while (sum >= to && (this.lasting[sum] ?? 0) <= place) sum -= 1;
    work.spend(Math.ceil((from - sum) / WORDS_PER_UNIT));
    return sum < to ? undefined : BigInt(sum) * this.unit;
  }

  /** Adds to every reached sum the shift: high words first, so that each reads sums reached before. */
  private add(reached: Int32Array, shift: number, place: number): void {
    const words = Math.floor(shift / BITS);
    const bits = shift % BITS;
    for (let word = reached.length - 1; word >= words; word -= 1) {
      const before = reached[word] ?? 0;
      if (before === ALL_REACHED) continue;
      const high = (reached[word - words] ?? 0) << bits;
      const low = bits === 0 || word === words ? 0 : (reached[word - words - 1] ?? 0) >>> (BITS - bits);
      const added = (high | low) & ~before;
      if (added === 0) continue;
      reached[word] = before | added;
      this.write(word * BITS, added, place);
    }
  }

  private write(start: number, added: number, place: number): void {
    for (let left = added; left !== 0; left &= left - 1) {
      const sum = start + (BITS - 1 - Math.clz32(left & -left));
      if (sum < this.lasting.length) this.lasting[sum] = place + 1;
    }
  }
}
