import { count } from './count-election';
import { electionBuilder } from './election-builder';
import type { Election, Project } from './election';
import { EQUAL_SHARES, MOST_VOTES_FIRST } from './rule';

function election(budget: bigint, costs: Record<string, bigint>, ballots: readonly string[]): Election {
  const projects = Object.entries(costs).map(([id, cost]): Project => ({ id, cost }));
  const builder = electionBuilder({ budget, scale: 0, projects });
  for (const ballot of ballots) builder.addBallot(ballot === '' ? [] : ballot.split(' '));
  return builder.build();
}

const threeAlike = election(20n, { b: 10n, a: 10n, c: 9n }, ['a', 'b', 'c']);

describe('a tie', () => {
  it('falls to the smallest id when nothing else decides', () => {
    expect(count(threeAlike, MOST_VOTES_FIRST).outcome.selected).toEqual(['a', 'b']);
  });

  it('goes by the published list, and each one met is written down with what decided it', () => {
    const { outcome, trace } = count(threeAlike, { ...MOST_VOTES_FIRST, ties: ['max-votes', 'min-cost'] });
    expect(outcome.selected).toEqual(['c', 'a']);
    expect(trace.ties).toEqual([
      { step: 1, run: 1, tied: ['a', 'b', 'c'], chosen: 'c', rule: 'min-cost', changesOutcome: true },
      { step: 2, run: 1, tied: ['a', 'b'], chosen: 'a', rule: 'lexicographic', changesOutcome: true },
    ]);
  });

  it('is not one when only one of the equals still fits', () => {
    const { trace } = count(election(10n, { a: 11n, b: 10n }, ['a b']), MOST_VOTES_FIRST);
    expect(trace.ties).toEqual([]);
    expect(trace.steps).toMatchObject([{ project: 'b' }]);
  });

  it('is seen by equal shares where floats would see a difference', () => {
    // Three thirds of the envelope: the shares have no exact float, the prices are equal all the same.
    const thirds = election(10n, { a: 3n, b: 3n }, ['a', 'b', '']);
    const { trace } = count(thirds, { ...EQUAL_SHARES, ties: ['min-cost'] });
    expect(trace.ties).toEqual([
      { step: 1, run: 1, tied: ['a', 'b'], chosen: 'a', rule: 'lexicographic', changesOutcome: false },
    ]);
  });

  it('may go by an order drawn before the count; projects it does not name come after', () => {
    const { outcome, trace } = count(threeAlike, { ...MOST_VOTES_FIRST, ties: [{ drawn: ['b'] }] });
    expect(outcome.selected).toEqual(['b', 'a']);
    expect(trace.ties.map(({ rule }) => rule)).toEqual(['drawn', 'lexicographic']);
  });

  it.each([
    ['names a project that is not there', ['b', 'z']],
    ['names a project twice', ['b', 'a', 'b']],
  ])('is not counted by a drawn order that %s', (_, drawn) => {
    expect(() => count(threeAlike, { ...MOST_VOTES_FIRST, ties: [{ drawn }] })).toThrow(
      expect.objectContaining({ code: 'invalid-ties' }) as Error,
    );
  });

  it('is said to matter when another order of the tied projects selects others, and not to when none does', () => {
    const roomForOne = election(10n, { a: 10n, b: 10n }, ['a b']);
    const roomForBoth = election(20n, { a: 10n, b: 10n }, ['a b']);
    for (const rule of [MOST_VOTES_FIRST, EQUAL_SHARES]) {
      expect(count(roomForOne, rule).trace.ties).toMatchObject([{ changesOutcome: true }]);
      expect(count(roomForBoth, rule).trace.ties).toMatchObject([{ changesOutcome: false }]);
    }
  });

  it('of so many that not every order was tried is not said to be without consequence', () => {
    const four = election(40n, { a: 10n, b: 10n, c: 10n, d: 10n }, ['a b c d']);
    expect(count(four, MOST_VOTES_FIRST).trace.ties[0]).toMatchObject({ changesOutcome: null });
  });
});

describe('projects that cost nothing', () => {
  it('come first in every rule when somebody wants them, and take nothing', () => {
    const withFree = election(10n, { a: 10n, z: 0n, y: 0n, x: 0n }, ['a z', 'a y', 'a']);
    for (const rule of [MOST_VOTES_FIRST, EQUAL_SHARES]) {
      expect(count(withFree, rule).outcome.selected.slice(0, 3)).toEqual(['y', 'z', 'a']);
    }
  });
});

describe('ballots', () => {
  it('that list a project twice support it once', () => {
    const twice = election(10n, { a: 10n, b: 10n }, ['a a a', 'b', 'b']);
    expect(count(twice, MOST_VOTES_FIRST).trace.steps).toMatchObject([{ project: 'b', votes: 2 }]);
    expect(count(twice, EQUAL_SHARES).trace.notSelected.find(({ project }) => project === 'a')).toMatchObject({
      votes: 1,
    });
  });

  it('that are blank count in the number that shares the envelope', () => {
    const { trace, counted } = count(election(12n, { a: 5n }, ['a', '', '', '']), EQUAL_SHARES);
    expect(counted).toMatchObject({ ballots: 4, blankBallots: 3 });
    expect(trace.endowment).toEqual({ start: '3/1', final: '3/1' });
    expect(trace.steps).toEqual([]);
  });

  it('may be none at all', () => {
    for (const rule of [MOST_VOTES_FIRST, EQUAL_SHARES]) {
      expect(count(election(12n, { a: 13n }, []), rule).outcome.selected).toEqual([]);
    }
  });

  it('that name a project nobody knows are refused', () => {
    expect(() => election(1n, { a: 1n }, ['b'])).toThrow(
      expect.objectContaining({ code: 'unknown-project', params: { project: 'b' } }) as Error,
    );
  });
});
