import { add, divide, floor, multiply, type Rational, rational, subtract, toNumber, ZERO } from '@parvis/exact-numbers';
import { CountingError } from '../counting-error';
import { type Arithmetic, type Bounds, boundsWith, exactly, quotient } from './arithmetic';
import { isNothing, isSameForm, type MoneyForm } from './money-form';

/** A price for one mark: factor · above ÷ below. */
export interface PriceForm {
  readonly factor: Rational;
  readonly above: MoneyForm;
  readonly below: MoneyForm;
  /** What no such price is above. */
  readonly atMost: bigint;
}

/** Something made of amounts by sums and products. */
export type Expression = <Number>(numbers: Arithmetic<Number>, amount: (place: number) => Number) => Number;

const NOTHING: Bounds = { low: 0n, high: 0n };

export interface Precision {
  /** Bits of bounds, tried in this order. */
  readonly bits: readonly number[];
  /** Longest exact price that is worked with, in bits. */
  readonly exactBits: number;
}

/** Exact prices stand for what a long election needs in tests by hand; bounds of 8192 bits tell apart all but equals. */
export const PRECISION: Precision = { bits: [128, 512, 2048, 8192], exactBits: 4096 };

/**
 * Prices of the rounds. Where a project was not covered in full, its price is a quotient of two amounts that depend on earlier prices: as a
 * fraction it would be twice as long as they are, and after forty such rounds longer than any memory. So prices are kept as what they are
 * made of, as bounds that get as narrow as a decision asks for, and as fractions while these are short.
 */
export class PriceBook {
  private readonly forms: PriceForm[] = [];
  private readonly exact: (Rational | undefined)[] = [];
  private readonly bounds = new Map<number, Bounds[]>();
  readonly decisions = { bounded: 0, exact: 0 };

  constructor(
    readonly share: Rational,
    private readonly precision: Precision = PRECISION,
  ) {}

  /** Writes a price down; prices that are certainly equal have one number, so that equal amounts have the same form. */
  record(form: PriceForm): number {
    const exact = this.exactPrice(form);
    const known = this.forms.findIndex((other, price) => {
      const otherExact = this.exact[price];
      return exact && otherExact
        ? exact.numerator === otherExact.numerator && exact.denominator === otherExact.denominator
        : isSamePrice(form, other);
    });
    if (known >= 0) return known;
    this.forms.push(form);
    this.exact.push(exact);
    return this.forms.length - 1;
  }

  /** The sign of an expression of these amounts. @throws CountingError `too-hard` when it is too near zero to be told from it */
  sign(amounts: readonly MoneyForm[], expression: Expression): number {
    const [first = 0, ...more] = this.precision.bits;
    const rough = this.signWithin(first, amounts, expression);
    if (rough !== undefined) {
      this.decisions.bounded += 1;
      return rough;
    }
    this.decisions.exact += 1;
    const values = amounts.map((amount) => this.exactly(amount));
    if (values.every((value) => value !== undefined)) {
      return exactly.sign(expression(exactly, (place) => values[place] ?? ZERO)) ?? 0;
    }
    for (const bits of more) {
      const sign = this.signWithin(bits, amounts, expression);
      if (sign !== undefined) return sign;
    }
    throw new CountingError('too-hard', { reason: 'near-tie', bits: String(more.at(-1) ?? first) });
  }

  signOf(amount: MoneyForm): number {
    return isNothing(amount) ? 0 : this.sign([amount], (_numbers, amountAt) => amountAt(0));
  }

  /** An amount as a float: exact, or within the last bounds but for a rounding. */
  asFloat(amount: MoneyForm): number {
    const [bits = 0] = this.precision.bits;
    const { low, high } = this.within(bits, amount);
    return toNumber(rational(low + high, 2n << BigInt(bits)));
  }

  priceAsFloat(price: number): number {
    return this.asFloat(priceForm(price));
  }

  /** An amount, or a price, times `scale`, rounded down. */
  floor(amount: MoneyForm, scale = 1n): bigint {
    const value = this.exactly(amount);
    if (value) return floor(multiply(value, rational(scale)));
    const bits = this.precision.bits.at(1) ?? 128;
    return (this.within(bits, amount).low * scale) >> BigInt(bits);
  }

  private signWithin(bits: number, amounts: readonly MoneyForm[], expression: Expression): number | undefined {
    const numbers = boundsWith(bits);
    const values = amounts.map((amount) => this.within(bits, amount));
    return numbers.sign(expression(numbers, (place) => values[place] ?? NOTHING));
  }

  private exactly({ amount, shares, paid }: MoneyForm): Rational | undefined {
    let sum: Rational = add(rational(amount), multiply(rational(shares), this.share));
    for (const [price, count] of paid.entries()) {
      if (count === 0n) continue;
      const value = this.exact[price];
      if (!value) return undefined;
      sum = subtract(sum, multiply(rational(count), value));
    }
    return sum;
  }

  private exactPrice({ factor, above, below }: PriceForm): Rational | undefined {
    const [over, under] = [this.exactly(above), this.exactly(below)];
    if (!over || !under) return undefined;
    const price = multiply(factor, divide(over, under));
    return price.denominator.toString(16).length * 4 > this.precision.exactBits ? undefined : price;
  }

  private within(bits: number, { amount, shares, paid }: MoneyForm): Bounds {
    const shift = BigInt(bits);
    const share = (this.share.numerator * shares) << shift;
    const low = share / this.share.denominator - 1n;
    let sum = { low: (amount << shift) + low, high: (amount << shift) + low + 2n };
    if (share % this.share.denominator === 0n) sum = { low: sum.low + 1n, high: sum.low + 1n };
    for (const [price, count] of paid.entries()) {
      if (count === 0n) continue;
      const value = this.priceWithin(bits, price);
      const [most, least] = count > 0n ? [value.high, value.low] : [value.low, value.high];
      sum = { low: sum.low - count * most, high: sum.high - count * least };
    }
    return sum;
  }

  /** Prices depend on earlier ones only, so they are bounded in turn. */
  private priceWithin(bits: number, price: number): Bounds {
    const known = this.bounds.get(bits) ?? [];
    this.bounds.set(bits, known);
    for (let next = known.length; next <= price; next += 1) {
      const form = this.forms[next];
      if (!form) throw new RangeError('a price is written down before it is used');
      const ratio = quotient(this.within(bits, form.above), this.within(bits, form.below), bits);
      const { numerator, denominator } = form.factor;
      known.push(
        ratio
          ? { low: (ratio.low * numerator) / denominator, high: (ratio.high * numerator) / denominator + 1n }
          : { low: 0n, high: form.atMost << BigInt(bits) },
      );
    }
    return known[price] ?? { low: 0n, high: 0n };
  }
}

function isSamePrice(a: PriceForm, b: PriceForm): boolean {
  return (
    a.factor.numerator === b.factor.numerator &&
    a.factor.denominator === b.factor.denominator &&
    isSameForm(a.above, b.above) &&
    isSameForm(a.below, b.below)
  );
}

/** What one pays for one mark of the project that had the price. */
export function priceForm(price: number): MoneyForm {
  return { amount: 0n, shares: 0n, paid: [...Array.from({ length: price }, () => 0n), -1n] };
}
