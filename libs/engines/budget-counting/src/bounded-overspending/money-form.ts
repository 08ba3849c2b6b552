/**
 * An amount as it depends on the voters' first share e and on the prices y of earlier rounds: amount + shares · e − Σ paid[k] · y_k, all
 * integers. A voter who still has money paid every price in full, so what any voters have together is such a form.
 */
export interface MoneyForm {
  readonly amount: bigint;
  readonly shares: bigint;
  /** By price; missing ones are 0. */
  readonly paid: readonly bigint[];
}

export function amountForm(amount: bigint): MoneyForm {
  return { amount, shares: 0n, paid: [] };
}

export function plus(a: MoneyForm, b: MoneyForm): MoneyForm {
  const prices = Math.max(a.paid.length, b.paid.length);
  return {
    amount: a.amount + b.amount,
    shares: a.shares + b.shares,
    paid: Array.from({ length: prices }, (_, price) => (a.paid[price] ?? 0n) + (b.paid[price] ?? 0n)),
  };
}

export function times(factor: bigint, { amount, shares, paid }: MoneyForm): MoneyForm {
  return { amount: factor * amount, shares: factor * shares, paid: paid.map((count) => factor * count) };
}

export function minus(a: MoneyForm, b: MoneyForm): MoneyForm {
  return plus(a, times(-1n, b));
}

/** Zero whatever the share and the prices are. */
export function isNothing({ amount, shares, paid }: MoneyForm): boolean {
  return amount === 0n && shares === 0n && paid.every((count) => count === 0n);
}

export function isSameForm(a: MoneyForm, b: MoneyForm): boolean {
  return isNothing(minus(a, b));
}
