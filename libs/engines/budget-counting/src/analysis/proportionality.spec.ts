import fc from 'fast-check';
import type { Count } from '../count';
import { count } from '../count-election';
import type { Election } from '../election';
import { electionBuilder } from '../election-builder';
import { built, drawnElections, largerElections } from '../random-elections-scene';
import { EQUAL_SHARES, MOST_VOTES_FIRST } from '../rule';
import { proportionalityViolation } from './proportionality';
import { violatesProportionality } from './proportionality.twin';
import type { Measure } from './won-amounts';

const measures = fc.constantFrom<Measure>('cost', 'cardinality');
const approvals = drawnElections('approval').map((drawn) => ({ ...drawn, ballots: drawn.ballots.slice(0, 6) }));

describe('EJR+ up to any project (Brill & Peters 2023)', () => {
  it('is violated where the definition, tried on every group of voters, says so', () => {
    fc.assert(
      fc.property(approvals, measures, fc.nat(), (drawn, measure, some) => {
        const election = built(drawn);
        const selected = election.projects.filter((_, project) => (some >> project) & 1).map(({ id }) => id);
        const supported = new Set(election.ballots.choices);
        const free = election.projects.filter(({ cost }, project) => cost === 0n && supported.has(project));
        const result = { outcome: { selected: [...new Set([...selected, ...free.map(({ id }) => id)])] } };
        const found = proportionalityViolation(election, result, measure) !== null;
        expect(found).toBe(violatesProportionality(election, result, measure));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['cost', EQUAL_SHARES, drawnElections('approval')],
    ['cardinality', { ...EQUAL_SHARES, utility: 'cardinality' as const }, drawnElections('approval')],
    ['cost', EQUAL_SHARES, largerElections(12)],
  ] as const)('is never violated, by %s, by equal shares of the exact start', (measure, rule, elections) => {
    fc.assert(
      fc.property(elections, (drawn) => {
        const election = built(drawn);
        expect(proportionalityViolation(election, count(election, rule), measure)).toBeNull();
      }),
    );
  });

  it('is violated by most votes first where a third of the voters could pay for a project of their own', () => {
    const projects = ['a', 'b', 'c', 'd'].map((id) => ({ id, cost: 30n }));
    const byVotes = (minority: readonly (readonly string[])[]): [Election, Count] => {
      const builder = electionBuilder({ budget: 90n, scale: 0, projects });
      for (let voter = 0; voter < 8; voter += 1) builder.addBallot(['a', 'b', 'd']);
      for (const choices of minority) builder.addBallot(choices);
      const election = builder.build();
      return [election, count(election, MOST_VOTES_FIRST)];
    };
    const violation = { project: 'c', cost: '30', voters: 4, deserved: '30/1', most: '0' };
    expect(proportionalityViolation(...byVotes([['c'], ['c'], ['c'], ['c']]))).toEqual(violation);
    expect(proportionalityViolation(...byVotes([['c'], ['c'], ['c'], ['c', 'd']]))).toBeNull();
    expect(proportionalityViolation(...byVotes([['c'], ['c'], ['c'], []]))).toBeNull();
  });

  it('is decided on integers that floats cannot tell apart', () => {
    const unit = 10n ** 20n;
    const project = (cost: bigint): Election => {
      const builder = electionBuilder({ budget: 3n * unit, scale: 0, projects: [{ id: 'a', cost }] });
      for (const choices of [['a'], [], []]) builder.addBallot(choices);
      return builder.build();
    };
    const nothing = { outcome: { selected: [] } };
    expect(proportionalityViolation(project(unit), nothing)).toMatchObject({ project: 'a', voters: 1 });
    expect(proportionalityViolation(project(unit + 1n), nothing)).toBeNull();
  });
});
