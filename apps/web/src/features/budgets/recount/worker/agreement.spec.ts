import { agreementWith } from './agreement';

describe('a count beside a published result', () => {
  it('agrees when the same projects are selected, in whatever order', () => {
    expect(agreementWith(['b', 'a'], ['a', 'b'])).toEqual({ agrees: true });
    expect(agreementWith([], [])).toEqual({ agrees: true });
  });

  it('says which projects stand on one side only, in the order of that side', () => {
    const differing = { onlyCounted: ['d', 'a'], onlyPublished: ['c'] };
    expect(agreementWith(['d', 'b', 'a'], ['b', 'c'])).toEqual({ agrees: false, differing });
  });

  it('says nothing where nothing was published', () => {
    expect(agreementWith(['a'], null)).toBeNull();
  });
});
