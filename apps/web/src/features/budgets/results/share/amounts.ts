import type { ShareOf } from '@parvis/budget-counting';
import { floor, type FractionText, fromText, multiply, rational } from '@parvis/exact-numbers';
import type { MoneyValue } from '@parvis/messages';

export interface ShareInCents {
  readonly share: MoneyValue;
  readonly spent: MoneyValue;
  readonly left: MoneyValue;
  /** Aligned with `paid`. */
  readonly payments: readonly MoneyValue[];
}

/**
 * A share to the hundredth of the currency unit, as the table of payments has it, so that who does the sum by hand finds the same:
 * payments are rounded to the nearest, and what is left is the share less them.
 */
export function shareInCents(
  { share, paid }: Pick<ShareOf, 'share' | 'paid'>,
  { currency, scale }: Pick<MoneyValue, 'currency' | 'scale'>,
): ShareInCents | null {
  if (share === null) return null;
  const digits = Math.max(2, scale);
  const finer = rational(10n ** BigInt(digits - scale));
  const said = (amount: bigint): MoneyValue => ({ amount: amount.toString(), currency, scale: digits });
  const down = (amount: FractionText): bigint => floor(multiply(fromText(amount), finer));
  const nearest = (amount: FractionText): bigint => {
    const { numerator, denominator } = multiply(fromText(amount), finer);
    return floor(rational(2n * numerator + denominator, 2n * denominator));
  };
  const payments = paid.map(({ amount }) => nearest(amount.exact));
  const whole = down(share.exact);
  const spent = payments.reduce((sum, amount) => sum + amount, 0n);
  const left = whole > spent ? whole - spent : 0n;
  return { share: said(whole), spent: said(spent), left: said(left), payments: payments.map(said) };
}
