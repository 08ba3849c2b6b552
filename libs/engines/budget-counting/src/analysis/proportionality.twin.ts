import type { Election } from '../election';
import type { Selection } from './analyse';
import type { Measure } from './won-amounts';

/**
 * EJR+ up to any project, from the words of the definition: every group of voters, every project that all of them chose and that was not
 * selected. Exponential in the number of ballots.
 */
export function violatesProportionality(election: Election, result: Selection, measure: Measure): boolean {
  const { projects, budget, ballots } = election;
  const voters = Array.from(ballots.groupOfBallot, (group) =>
    Array.from(ballots.choices.slice(ballots.offsets[group], ballots.offsets[group + 1])),
  );
  const selected = projects.map(({ id }) => result.outcome.selected.includes(id));
  const worth = (project: number): bigint => (measure === 'cost' ? (projects[project]?.cost ?? 0n) : 1n);
  const got = (choices: readonly number[]): bigint =>
    choices.filter((project) => selected[project]).reduce((sum, project) => sum + worth(project), 0n);
  for (let members = 1; members < 2 ** voters.length; members += 1) {
    const group = voters.filter((_, voter) => members & (1 << voter));
    for (const [project, { cost }] of projects.entries()) {
      if (selected[project] || !group.every((choices) => choices.includes(project))) continue;
      const theirs = BigInt(group.length) * budget * worth(project);
      const allAreOwed = group.every(
        (choices) => (got(choices) + worth(project)) * cost * BigInt(voters.length) <= theirs,
      );
      if (allAreOwed) return true;
    }
  }
  return false;
}
