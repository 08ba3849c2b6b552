import { compareCodePoints } from './code-point-order';
import type { CountedElection, NotSelected, Outcome, Step } from './count';
import type { Refusal } from './greedy/take-in-order';
import { costOf, type Tally } from './tally';

export function countedElection({ election, ballots, blankBallots }: Tally): CountedElection {
  const { budget, scale, projects, ballots: groups } = election;
  const points = groups.form === 'points' && { pointsScale: groups.pointsScale };
  return { budget: budget.toString(), scale, projects: projects.length, ballots, blankBallots, ...points };
}

export function outcomeOf({ election }: Tally, steps: readonly Step[]): Outcome {
  const cost = steps.reduce((sum, step) => sum + BigInt(step.cost), 0n);
  return {
    selected: steps.map(({ project }) => project),
    cost: cost.toString(),
    remaining: (election.budget - cost).toString(),
  };
}

export function projectsOtherThan({ election }: Tally, selected: readonly number[]): number[] {
  const chosen = new Set(selected);
  return election.projects.map((_, project) => project).filter((project) => !chosen.has(project));
}

/** Null when something else than the envelope lacked. */
export function envelopeFacts(tally: Tally, refusal: Refusal): NotSelected['envelope'] {
  const { project, remaining, afterSteps, bar } = refusal;
  if (bar) return null;
  return {
    remaining: remaining.toString(),
    missing: (costOf(tally, project) - remaining).toString(),
    afterSteps,
  };
}

export function byVotes(a: NotSelected, b: NotSelected): number {
  return b.votes - a.votes || compareCodePoints(a.project, b.project);
}
