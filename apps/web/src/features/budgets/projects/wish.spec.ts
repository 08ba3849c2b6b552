import { isFiltered, readWish, wishQuery } from './wish';

const wish = (query: string) => readWish(new URLSearchParams(query));

describe('what a reader asks of the list of projects', () => {
  it('is read from the address', () => {
    expect(wish('search=%20vélo%20&district=les-hauts&category=Nature&outcome=selected&sort=cost&after=abc')).toEqual({
      search: 'vélo',
      district: 'les-hauts',
      category: 'Nature',
      outcome: 'selected',
      sort: 'cost',
      after: 'abc',
    });
  });

  it('is nothing where the address says nothing, or something the list does not know', () => {
    const nothing = { search: '', district: '', category: '', outcome: '', sort: '', after: '' };
    expect(wish('')).toEqual(nothing);
    expect(wish('outcome=won&sort=__proto__')).toEqual(nothing);
    expect(isFiltered(wish('sort=cost&after=abc'))).toBe(false);
    expect(isFiltered(wish('district=les-hauts'))).toBe(true);
  });

  it('never sends a search longer than the graph reads', () => {
    expect(wish(`search=${'x'.repeat(5000)}`).search).toHaveLength(100);
  });

  it('goes back into an address that says the same', () => {
    const asked = wish('search=a%26b&district=les-hauts&sort=title');
    expect(wish(wishQuery(asked, 'next'))).toEqual({ ...asked, after: 'next' });
    expect(wishQuery(wish(''), '')).toBe('');
  });
});
