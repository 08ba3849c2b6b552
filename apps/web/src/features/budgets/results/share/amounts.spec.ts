import { shareInCents } from './amounts';

const paid = (...amounts: readonly string[]) =>
  amounts.map((exact, index) => ({
    project: String(index),
    amount: { exact: exact as `${bigint}/${bigint}`, rounded: '0' },
    how: 'in-full' as const,
  }));

describe('a share in cents', () => {
  it('is what who does the sum by hand finds, whatever the exact fractions are', () => {
    const share = { exact: '165/1' as const, rounded: '165' };
    // 165 000 ÷ 1 390 and 24 000 ÷ 560: the amounts of the demonstration.
    const cents = shareInCents({ share, paid: paid('16500/139', '300/7') }, { currency: 'EUR', scale: 0 });
    expect(cents?.payments.map(({ amount }) => amount)).toEqual(['11871', '4286']);
    expect(cents?.left).toEqual({ amount: '343', currency: 'EUR', scale: 2 });
  });

  it('never leaves less than nothing when roundings add up', () => {
    const share = { exact: '1/1' as const, rounded: '1' };
    // Three payments of 0.335 round to 0.34, 0.34 and 0.33: one cent more than the share.
    const cents = shareInCents({ share, paid: paid('67/200', '67/200', '33/100') }, { currency: 'EUR', scale: 0 });
    expect(cents?.left.amount).toBe('0');
  });

  it('keeps the decimals of currencies that have more', () => {
    const share = { exact: '1234567/1' as const, rounded: '1234567' };
    expect(shareInCents({ share, paid: [] }, { currency: 'TND', scale: 3 })?.left).toEqual({
      amount: '1234567',
      currency: 'TND',
      scale: 3,
    });
  });

  it('is none where the rule gives voters no money', () => {
    expect(shareInCents({ share: null, paid: [] }, { currency: 'EUR', scale: 2 })).toBeNull();
  });
});
