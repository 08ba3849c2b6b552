import { rational, toText } from '@parvis/exact-numbers';
import { electionBuilder } from '../election-builder';
import { tally } from '../tally';
import { BallotHistories } from './ballot-histories';
import { ExactMoney } from './exact-money';

/** One voter for each pair of projects, with points that differ, and one who wants them all. */
function histories(projects: number): BallotHistories {
  const ids = Array.from({ length: projects }, (_, project) => ({ id: `p${project}`, cost: 5n + BigInt(project) }));
  const builder = electionBuilder({ budget: 10_000n, scale: 0, projects: ids, form: 'points' });
  builder.addBallot(
    ids.map(({ id }) => id),
    { points: ids.map((_, project) => String(1 + (project % 4))) },
  );
  for (let project = 0; project + 1 < projects; project += 1) {
    builder.addBallot([`p${project}`, `p${project + 1}`], { points: ['1', String(2 + (project % 3))] });
  }
  return new BallotHistories(tally(builder.build(), 'points'), []);
}

describe('the money of a voter as a fraction', () => {
  it('is the share less what was paid for each project', () => {
    const voters = histories(2);
    // 2 ballots of 10 000 halves: both put 2/3 on p1; p0 has 10 000 · (1/3 + 1/3) halves and costs 10 halves.
    voters.rounds.push({ project: 0, allFrom: null });
    const money = new ExactMoney(voters).after(voters.now(0)?.history ?? []);
    expect(toText(money)).toBe(toText(rational(10_000n - 5n)));
  });

  it('is refused when it grows too long to be computed while anybody waits', () => {
    const voters = histories(24);
    for (let project = 0; project < 24; project += 1) voters.rounds.push({ project, allFrom: null });
    expect(() => new ExactMoney(voters).after(voters.now(0)?.history ?? [])).toThrow(
      expect.objectContaining({ code: 'too-hard', params: { rule: 'minimal-transfers' } }) as Error,
    );
  });
});
