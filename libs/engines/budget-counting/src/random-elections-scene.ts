import fc from 'fast-check';
import type { BallotForm, Election } from './election';
import { electionBuilder } from './election-builder';
import type { TieBreak } from './rule';

/** An election as fast-check draws it: projects and voters by number. */
export interface DrawnElection {
  readonly budget: number;
  readonly costs: readonly number[];
  /** For each voter, the projects and what is said of each (points, where ballots give points). */
  readonly ballots: readonly (readonly (readonly [number, number])[])[];
  readonly form: BallotForm;
}

/** Small numbers on purpose: they make ties, empty pockets and exact equalities common. */
export function drawnElections(...forms: readonly BallotForm[]): fc.Arbitrary<DrawnElection> {
  return fc.integer({ min: 1, max: 7 }).chain((projects) =>
    fc.record({
      budget: fc.integer({ min: 0, max: 60 }),
      costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: projects, maxLength: projects }),
      ballots: someAlike(
        fc.array(fc.array(fc.tuple(fc.nat({ max: projects - 1 }), fc.nat({ max: 4 })), { maxLength: 6 }), {
          maxLength: 9,
        }),
      ),
      form: fc.constantFrom(...forms),
    }),
  );
}

/** Some voters say the same as others, so that groups of one ballot stand beside larger ones. */
function someAlike<Ballot>(ballots: fc.Arbitrary<Ballot[]>): fc.Arbitrary<Ballot[]> {
  return fc
    .tuple(ballots, fc.array(fc.nat(), { maxLength: 6 }))
    .map(([drawn, again]) => [...drawn, ...again.flatMap((number) => drawn.slice(number % 9, (number % 9) + 1))]);
}

/** Costs that share no factor, so that fractions grow long. */
export function largerElections(projects: number): fc.Arbitrary<DrawnElection> {
  return fc.record({
    budget: fc.integer({ min: 1_000_000, max: 1_000_000_000_000 }),
    costs: fc.array(fc.integer({ min: 1, max: 90_000_000_000 }), { minLength: projects, maxLength: projects }),
    ballots: fc.array(
      fc.array(fc.tuple(fc.nat({ max: projects - 1 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 9 }),
      { minLength: 30, maxLength: 60 },
    ),
    form: fc.constant<BallotForm>('approval'),
  });
}

export const tieBreaks = fc.constantFrom<readonly TieBreak[]>(
  [],
  ['min-cost'],
  ['max-votes', 'min-cost'],
  [{ drawn: ['p0'] }, 'max-votes'],
);

export function built({ budget, costs, ballots, form }: DrawnElection, { scale = 0 } = {}): Election {
  const unit = 10n ** BigInt(scale);
  const projects = costs.map((cost, project) => ({ id: `p${project * 7}`, cost: BigInt(cost) * unit }));
  const builder = electionBuilder({ budget: BigInt(budget) * unit, scale, projects, form });
  for (const ballot of ballots) {
    const ids = ballot.map(([project]) => `p${project * 7}`);
    builder.addBallot(ids, form === 'points' ? { points: ballot.map(([, points]) => String(points)) } : {});
  }
  return builder.build();
}
