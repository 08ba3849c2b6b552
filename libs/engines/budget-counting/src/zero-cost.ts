import type { Step } from './count';
import { costOf, idOf, type Tally, votesOf } from './tally';
import type { TieBreaker } from './tie-breaking';

export interface FreeProjects {
  readonly projects: readonly number[];
  readonly steps: readonly Step[];
}

/** Projects that cost nothing and that somebody lists come first, in tie order, in every rule: they take nothing from the others. */
export function selectZeroCost(tally: Tally, ties: TieBreaker): FreeProjects {
  const projects = tally.election.projects
    .map((_, project) => project)
    .filter((project) => costOf(tally, project) === 0n && votesOf(tally, project) > 0)
    .sort(ties.compare);
  const remaining = tally.election.budget.toString();
  return {
    projects,
    steps: projects.map((project) => ({
      by: 'zero-cost',
      project: idOf(tally, project),
      cost: '0',
      votes: votesOf(tally, project),
      remaining,
    })),
  };
}
