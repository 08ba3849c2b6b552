import { subtract, toText } from '@parvis/exact-numbers';
import fc from 'fast-check';
import { explainProject } from '../analysis/explain-project';
import { count } from '../count-election';
import type { BallotForm, Election } from '../election';
import { electionBuilder } from '../election-builder';
import { built, drawnElections, tieBreaks } from '../random-elections-scene';
import type { MaxWelfareRule, Utility } from '../rule';
import { tally } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { bestWorth } from './best-worth';
import { welfareProblem } from './candidates';
import { countWelfareNaively } from './max-welfare.twin';
import { searchSpace } from './search-space';
import { Work } from './work';

const UTILITIES: Readonly<Record<BallotForm, readonly Utility[]>> = {
  approval: ['cost', 'cardinality', 'effort'],
  ranking: ['cost', 'borda', 'effort'],
  points: ['cost', 'cardinality', 'points', 'score'],
};

const rulesFor = (form: BallotForm): fc.Arbitrary<MaxWelfareRule> =>
  fc.record({ kind: fc.constant('max-welfare'), utility: fc.constantFrom(...UTILITIES[form]), ties: tieBreaks });

const counts = drawnElections('approval', 'ranking', 'points').chain((drawn) =>
  fc.tuple(fc.constant(built(drawn)), rulesFor(drawn.form)),
);

/** Up to 14 projects, each with its voters: a knapsack in which ties, and projects of equal efficiency, are common. */
const knapsacks = fc
  .record({
    projects: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1, 1, 1, 1, 1, 2, 3)), {
      minLength: 1,
      maxLength: 14,
    }),
    budget: fc.nat({ max: 50 }),
    factor: fc.constantFrom(1n, 7n, 10n ** 18n),
  })
  .map(({ projects, budget, factor }) =>
    votes(
      BigInt(budget) * factor,
      projects.map(([cost, voters]) => [BigInt(cost) * factor, voters]),
    ),
  );

/** Ballots of one project each. */
function votes(budget: bigint, projects: readonly (readonly [cost: bigint, votes: number])[]): Election {
  const id = (project: number): string => `p${project * 7}`;
  const listed = projects.map(([cost], project) => ({ id: id(project), cost }));
  const builder = electionBuilder({ budget, scale: 0, projects: listed });
  for (const [project, [, voters]] of projects.entries()) {
    for (let voter = 0; voter < voters; voter += 1) builder.addBallot([id(project)]);
  }
  return builder.build();
}

function expectAgreement(election: Election, rule: MaxWelfareRule): void {
  const { outcome, trace } = count(election, rule);
  const twin = countWelfareNaively(election, rule);
  expect(outcome.selected).toEqual(twin.selected);
  expect(trace.welfare).toBe(toText(twin.welfare));
  expect(trace.ties.length > 0).toBe(twin.best > 1);
  const lost = trace.notSelected.find(({ welfare }) => welfare);
  if (!lost) return;
  const having = countWelfareNaively(election, rule, lost.project).welfare;
  expect(lost.welfare).toEqual({ with: toText(having), less: toText(subtract(twin.welfare, having)) });
}

describe('maximum welfare and its slow twin', () => {
  it('agree on small elections of every form, and on whether there was a tie', () => {
    fc.assert(
      fc.property(counts, ([election, rule]) => expectAgreement(election, rule)),
      { numRuns: 2000 },
    );
  });

  it('agree where many projects are equally efficient, at any size of the amounts', () => {
    fc.assert(
      fc.property(knapsacks, rulesFor('approval'), (election, rule) => expectAgreement(election, rule)),
      { numRuns: 1500 },
    );
  });

  it('agree whatever a solver proposes', () => {
    fc.assert(
      fc.property(
        knapsacks,
        rulesFor('approval'),
        fc.array(fc.integer({ min: -2, max: 20 })),
        (election, rule, proposal) => {
          expect(count(election, rule, { solver: () => proposal })).toEqual(count(election, rule));
        },
      ),
    );
  });
});

const BEST_TOTAL: MaxWelfareRule = { kind: 'max-welfare', utility: 'cost', ties: ['lexicographic'] };

describe('maximum welfare', () => {
  // Votes come first for p0, and then neither of the others fits.
  const twoForOne = votes(10n, [
    [6n, 5],
    [5n, 4],
    [5n, 4],
    [11n, 9],
    [1n, 0],
  ]);

  it('does without the project with most votes when the others together are worth more', () => {
    const counted = count(twoForOne, BEST_TOTAL);
    expect(counted.outcome.selected).toEqual(['p14', 'p7']);
    expect(counted.trace.welfare).toBe('40/1');
    expect(counted.trace.certificate.claims).toEqual(['within-envelope', 'optimal']);
    expect(explainProject(counted, 'p0')).toMatchObject({
      kind: 'lost-welfare',
      welfare: '40/1',
      best: { with: '30/1', less: '10/1' },
    });
  });

  it('does not spend on a project that nobody supports, nor on one that is dearer than the envelope', () => {
    const { trace } = count(twoForOne, BEST_TOTAL);
    const why = Object.fromEntries(trace.notSelected.map((lost) => [lost.project, lost.why]));
    expect(why).toEqual({ p0: 'welfare', p21: 'dearer-than-envelope', p28: 'no-supporter' });
  });

  it('prefers, among selections of equal total, the one with the first project in tie order, and writes it down', () => {
    const alike = votes(10n, [
      [5n, 2],
      [5n, 2],
      [10n, 2],
    ]);
    const preferring = (drawn: string): MaxWelfareRule => ({ ...BEST_TOTAL, ties: [{ drawn: [drawn] }] });
    expect(count(alike, preferring('p14')).outcome.selected).toEqual(['p14']);
    const { outcome, trace } = count(alike, preferring('p7'));
    expect(outcome.selected).toEqual(['p7', 'p0']);
    expect(trace.ties).toEqual([
      { step: 1, run: 1, tied: ['p14', 'p7'], chosen: 'p7', rule: 'drawn', changesOutcome: true },
    ]);
  });

  it('says its total in points, whatever their decimals', () => {
    const projects = ['a', 'b'].map((id) => ({ id, cost: 10n }));
    const builder = electionBuilder({ budget: 10n, scale: 0, projects, form: 'points' });
    builder.addBallot(['a', 'b'], { points: ['1.5', '2.25'] });
    expect(count(builder.build(), { ...BEST_TOTAL, utility: 'points' }).trace.welfare).toBe('9/4');
  });

  it('gives up in an error, never in a claim, when the proof would take more than the limit of work', () => {
    const projects = Array.from({ length: 40 }, (_, place) => [10n ** 12n + BigInt(place * place * 7919), 1] as const);
    const election = votes(5n * 10n ** 12n + 3n, projects);
    const problem = welfareProblem(tally(election, 'cost'), tieBreaker(tally(election, 'cost'), []));
    const prove = (limit: number) => () => bestWorth(searchSpace(problem, new Work(limit)), 0n, new Work(limit));
    expect(prove(1000)).toThrow(expect.objectContaining({ code: 'too-hard', params: { limit: '1000' } }) as Error);
  });

  it('stops when its caller does', () => {
    const cancel = (): never => {
      throw new RangeError('enough');
    };
    expect(() => count(twoForOne, BEST_TOTAL, { onStep: cancel })).toThrow('enough');
  });
});
