import fc from 'fast-check';
import { explainProject } from '../analysis/explain-project';
import { count } from '../count-election';
import type { Election } from '../election';
import { electionBuilder } from '../election-builder';
import { built, drawnElections, tieBreaks } from '../random-elections-scene';
import { MOST_VOTES_FIRST, type Utility } from '../rule';
import type { AnyGreedyRule } from './greedy-limits';
import { countGreedyNaively } from './greedy.twin';

const UTILITIES: Readonly<Record<string, readonly Utility[]>> = {
  approval: ['cost', 'cardinality', 'effort'],
  ranking: ['cost', 'borda', 'effort'],
  points: ['cost', 'cardinality', 'points', 'score'],
};

/** Elections of up to seven projects, with rules that bind: groups that overlap, part envelopes smaller and larger than what they hold. */
const counts = drawnElections('approval', 'ranking', 'points').chain((drawn) => {
  const some = fc.subarray(
    drawn.costs.map((_, project) => `p${project * 7}`),
    { minLength: 1 },
  );
  const part = fc.record({ budget: fc.nat({ max: 40 }).map(String), projects: some });
  const rules = fc.record({
    kind: fc.constantFrom('greedy', 'greedy-no-skip', 'greedy-threshold'),
    threshold: fc.constantFrom('0', '2', '7/2', '6'),
    utility: fc.constantFrom(...UTILITIES[drawn.form]!),
    ties: tieBreaks,
    exclusive: fc.array(some, { maxLength: 2 }),
    envelopes: fc
      .array(part, { maxLength: 3 })
      .map((parts) => parts.map((each, place) => ({ ...each, name: `part ${place}` }))),
  });
  return fc.tuple(fc.constant(built(drawn)), rules);
});

const lostOf = (election: Election, rule: AnyGreedyRule) =>
  Object.fromEntries(count(election, rule).trace.notSelected.map(({ project, why }) => [project, why]));

describe('the greedy rules and their slow twin', () => {
  it('select the same projects in the same order, and refuse the others for the same reasons', () => {
    fc.assert(
      fc.property(counts, ([election, rule]) => {
        const twin = countGreedyNaively(election, rule);
        expect(count(election, rule).outcome.selected).toEqual(twin.selected);
        expect(lostOf(election, rule)).toEqual(twin.lost);
      }),
      { numRuns: 2000 },
    );
  });

  it('write down every tie that could have changed the outcome', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 5039 }), ([election, rule], shuffle) => {
        const before = count(election, rule);
        const drawn = permutation(
          election.projects.map(({ id }) => id),
          shuffle,
        );
        const after = count(election, { ...rule, ties: [{ drawn }] });
        const winners = [before, after].map(({ outcome }) => [...outcome.selected].sort());
        if (before.trace.ties.length === 0) expect(winners[1]).toEqual(winners[0]);
      }),
      { numRuns: 3000 },
    );
  });
});

function permutation(ids: readonly string[], number: number): string[] {
  const left = [...ids];
  const order: string[] = [];
  for (let rest = number; left.length > 0; rest = Math.floor(rest / (left.length + 1))) {
    order.push(...left.splice(rest % left.length, 1));
  }
  return order;
}

/** Ballots of one project each: `votes` of them. */
function votes(budget: bigint, projects: Readonly<Record<string, readonly [cost: bigint, votes: number]>>): Election {
  const listed = Object.entries(projects);
  const builder = electionBuilder({ budget, scale: 0, projects: listed.map(([id, [cost]]) => ({ id, cost })) });
  for (const [id, [, voters]] of listed) for (let voter = 0; voter < voters; voter += 1) builder.addBallot([id]);
  return builder.build();
}

describe('exclusive projects', () => {
  const twoBridges = votes(100n, { bridge: [60n, 5], otherBridge: [30n, 4], path: [40n, 3] });
  const rule: AnyGreedyRule = { ...MOST_VOTES_FIRST, exclusive: [['bridge', 'otherBridge']] };

  it('put one another out, and the loser says who did', () => {
    const counted = count(twoBridges, rule);
    expect(counted.outcome.selected).toEqual(['bridge', 'path']);
    expect(explainProject(counted, 'otherBridge')).toMatchObject({ kind: 'lost-exclusive', winner: 'bridge' });
  });

  it('hold for projects that cost nothing too, and the tie between them is written down', () => {
    const free = votes(10n, { b: [0n, 1], a: [0n, 2], c: [0n, 1] });
    const { outcome, trace } = count(free, { ...MOST_VOTES_FIRST, exclusive: [['a', 'b']] });
    expect(outcome.selected).toEqual(['a', 'c']);
    expect(trace.ties).toMatchObject([{ step: 1, tied: ['a', 'b'], chosen: 'a' }]);
  });

  it('must exist', () => {
    expect(() => count(twoBridges, { ...rule, exclusive: [['bridge', 'tunnel']] })).toThrow(
      expect.objectContaining({ code: 'unknown-project', params: { project: 'tunnel' } }) as Error,
    );
  });
});

describe('part envelopes', () => {
  const districts = votes(100n, { a: [30n, 5], b: [30n, 4], c: [30n, 3] });
  const north = { name: 'North', budget: '50', projects: ['a', 'b'] };

  it('bound the projects that they name, and the loser says what was missing', () => {
    const counted = count(districts, { ...MOST_VOTES_FIRST, envelopes: [north] });
    expect(counted.outcome.selected).toEqual(['a', 'c']);
    expect(explainProject(counted, 'b')).toEqual({
      kind: 'lost-part-envelope',
      project: 'b',
      votes: 4,
      cost: '30',
      envelope: 'North',
      remaining: '20',
      missing: '10',
      after: 'a',
    });
  });

  it.each([
    [
      { ...north, projects: ['a', 'z'] },
      { envelope: 'North', 'unknown-project': 'z' },
    ],
    [
      { ...north, projects: ['a', 'a'] },
      { envelope: 'North', 'project-twice': 'a' },
    ],
    [
      { ...north, budget: '-1' },
      { envelope: 'North', budget: '-1' },
    ],
    [
      { ...north, budget: '12.5' },
      { envelope: 'North', budget: '12.5' },
    ],
    [
      { ...north, name: ' ' },
      { envelope: ' ', name: 'empty' },
    ],
  ])('that are wrong are refused by name: %j', (envelope, params) => {
    expect(() => count(districts, { ...MOST_VOTES_FIRST, envelopes: [envelope] })).toThrow(
      expect.objectContaining({ code: 'invalid-envelope', params }) as Error,
    );
  });

  it('have names of their own', () => {
    expect(() => count(districts, { ...MOST_VOTES_FIRST, envelopes: [north, north] })).toThrow(
      expect.objectContaining({ code: 'invalid-envelope', params: { envelope: 'North', name: 'twice' } }) as Error,
    );
  });
});

describe('greedy without skipping', () => {
  const rule: AnyGreedyRule = { ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' };

  it('ends at the first project that does not fit, and those after it say so', () => {
    const counted = count(votes(100n, { a: [60n, 5], b: [50n, 4], c: [10n, 3] }), rule);
    expect(counted.outcome.selected).toEqual(['a']);
    expect(explainProject(counted, 'b')).toMatchObject({ kind: 'lost-envelope', missing: '10' });
    expect(explainProject(counted, 'c')).toMatchObject({ kind: 'lost-count-ended', endedBy: ['b'] });
  });

  it('passes over a project that costs more than the whole envelope, as a withdrawn one does', () => {
    const counted = count(votes(100n, { a: [999_999_999n, 5], b: [50n, 4], c: [10n, 3] }), rule);
    expect(counted.outcome.selected).toEqual(['b', 'c']);
    expect(explainProject(counted, 'a')).toMatchObject({ kind: 'lost-dearer-than-envelope' });
  });

  it('writes down a tie in which one project fits and another would end the count', () => {
    const { outcome, trace } = count(votes(100n, { a: [60n, 5], b: [50n, 4], c: [10n, 4] }), rule);
    expect(outcome.selected).toEqual(['a']);
    expect(trace.ties).toMatchObject([{ step: 2, tied: ['b', 'c'], chosen: 'b' }]);
  });
});

describe('greedy with a threshold', () => {
  const rule = { ...MOST_VOTES_FIRST, kind: 'greedy-threshold', threshold: '3/1' } as const;

  it('leaves out projects with fewer votes, but not those that cost nothing', () => {
    const counted = count(votes(100n, { a: [10n, 3], b: [10n, 2], free: [0n, 1] }), rule);
    expect(counted.outcome.selected).toEqual(['free', 'a']);
    expect(explainProject(counted, 'b')).toMatchObject({ kind: 'lost-threshold', score: '2/1', threshold: '3/1' });
  });

  it('counts points where ballots give points, whatever their decimals', () => {
    const projects = ['a', 'b'].map((id) => ({ id, cost: 10n }));
    const builder = electionBuilder({ budget: 100n, scale: 0, projects, form: 'points' });
    builder.addBallot(['a', 'b'], { points: ['3', '2.9'] });
    expect(count(builder.build(), { ...rule, utility: 'score' }).outcome.selected).toEqual(['a']);
  });

  it.each(['-1', '3/0', 'many', ''])('that is not one is refused: %s', (threshold) => {
    expect(() => count(votes(1n, { a: [1n, 1] }), { ...rule, threshold })).toThrow(
      expect.objectContaining({ code: 'invalid-threshold', params: { threshold } }) as Error,
    );
  });
});
