import { count } from '../count-election';
import { electionBuilder } from '../election-builder';
import type { Election } from '../election';
import { EQUAL_SHARES, type EqualSharesRule } from '../rule';

interface Ballot {
  readonly lists: string;
  readonly voterClass?: string;
}

function election(budget: bigint, costs: Record<string, bigint>, ballots: readonly Ballot[]): Election {
  const builder = electionBuilder({
    budget,
    scale: 0,
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
  });
  for (const { lists, voterClass } of ballots) {
    builder.addBallot(lists === '' ? [] : lists.split(' '), voterClass === undefined ? {} : { voterClass });
  }
  return builder.build();
}

const times = (number: number, ballot: Ballot): Ballot[] => Array.from({ length: number }, () => ballot);

function selected(counted: Election, rule: Partial<EqualSharesRule>): readonly string[] {
  return count(counted, { ...EQUAL_SHARES, ...rule }).outcome.selected;
}

describe('a share that differs by district', () => {
  const town = election(100n, { mill: 60n, port: 40n }, [
    ...times(3, { lists: 'mill', voterClass: 'north' }),
    ...times(9, { lists: 'port', voterClass: 'south' }),
    ...times(2, { lists: 'mill' }),
  ]);

  it('is what the rule gives the district, divided among its voters', () => {
    expect(selected(town, { shares: { north: '60', south: '40' } })).toEqual(['port', 'mill']);
    expect(selected(town, { shares: { north: '59', south: '40' } })).toEqual(['port']);
  });

  it('leaves voters of no named district without money, however often shares are enlarged', () => {
    const rule = { shares: { south: '40' }, add1: { increment: 1, stop: 'infeasible' } } as const;
    expect(selected(town, rule)).toEqual(['port']);
  });

  it.each([
    ['a district that no ballot names', { east: '10' }],
    ['more than the envelope', { north: '61', south: '40' }],
    ['less than nothing', { north: '-1', south: '40' }],
  ])('is refused for %s', (_, shares) => {
    expect(() => selected(town, { shares })).toThrow(expect.objectContaining({ code: 'invalid-shares' }) as Error);
  });
});

describe('the eligibility threshold', () => {
  const ballots = [...times(9, { lists: 'a' }), { lists: 'b' }];

  it('keeps out projects that too few voters support, and counts all ballots', () => {
    const counted = election(100n, { a: 50n, b: 10n }, ballots);
    expect(selected(counted, { eligibility: '1/10' })).toEqual(['a', 'b']);
    expect(selected(counted, { eligibility: '2/10' })).toEqual(['a']);
  });

  it('is refused above one', () => {
    expect(() => selected(election(1n, { a: 1n }, ballots.slice(0, 1)), { eligibility: '2/1' })).toThrow(
      expect.objectContaining({ code: 'invalid-threshold' }) as Error,
    );
  });
});

describe('completion by another rule', () => {
  const counted = election(100n, { a: 50n, b: 45n, c: 20n, d: 12n }, [
    ...times(5, { lists: 'a' }),
    ...times(3, { lists: 'b' }),
    ...times(2, { lists: 'c' }),
    { lists: 'd' },
  ]);

  it('gives what is left to the projects that the other rule takes', () => {
    expect(selected(counted, {})).toEqual([]);
    expect(selected(counted, { completion: 'greedy' })).toEqual(['a', 'b']);
    expect(selected(counted, { completion: { kind: 'greedy', utility: 'cardinality', ties: [] } })).toEqual([
      'a',
      'c',
      'd',
    ]);
    expect(selected(counted, { completion: { kind: 'phragmen', ties: [] } })).toEqual(['a', 'c', 'd']);
  });
});

describe('the comparison step', () => {
  // By votes, a and b: eleven voters get one project each. By shares, the cheaper ones of everybody else.
  const counted = election(100n, { a: 60n, b: 40n, c: 12n, d: 12n }, [
    ...times(6, { lists: 'a b' }),
    ...times(2, { lists: 'c' }),
    ...times(2, { lists: 'd' }),
  ]);

  it('keeps the result that more voters prefer, and says how many', () => {
    const { outcome, trace } = count(counted, { ...EQUAL_SHARES, comparison: 'satisfaction' });
    expect(trace.comparison).toEqual({ step: 'satisfaction', forEqualShares: 4, forGreedy: 6, kept: 'greedy' });
    expect(outcome.selected).toEqual(['a', 'b']);
  });

  it('or the one that leaves fewer voters with nothing', () => {
    const { outcome, trace } = count(counted, { ...EQUAL_SHARES, comparison: 'exclusion' });
    expect(trace.comparison).toEqual({ step: 'exclusion', forEqualShares: 10, forGreedy: 6, kept: 'equal-shares' });
    expect([...outcome.selected].sort()).toEqual(['a', 'c', 'd']);
  });
});

describe('the certificate', () => {
  it('says what exact numbers proved of the result', () => {
    const counted = election(100n, { a: 50n, b: 45n, c: 60n }, [
      ...times(5, { lists: 'a' }),
      ...times(4, { lists: 'b c' }),
    ]);
    const { trace } = count(counted, { ...EQUAL_SHARES, start: 'floor', add1: { increment: 1, stop: 'infeasible' } });
    expect(trace.certificate.claims).toEqual([
      'within-envelope',
      'payments-add-up',
      'each-step-cheapest',
      'next-share-overspends',
    ]);
  });
});
