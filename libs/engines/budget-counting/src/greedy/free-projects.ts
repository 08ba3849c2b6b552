import type { Step, Tie } from '../count';
import type { Tally } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { type AnyGreedyRule, GreedyLimits } from './greedy-limits';

interface FreeTaken {
  readonly projects: readonly number[];
  readonly steps: readonly Step[];
  readonly ties: readonly Tie[];
}

/** Zero-cost projects that somebody lists, in tie order, each unless one before it excludes it: then their order decides, which is a tie. */
export function takeFreeProjects(tally: Tally, rule: AnyGreedyRule, ties: TieBreaker): FreeTaken {
  const limits = new GreedyLimits(tally, rule);
  const free = selectZeroCost(tally, ties);
  const taken = { projects: [] as number[], steps: [] as Step[], ties: [] as Tie[] };
  const isOut = (project: number): boolean => limits.barOf(project, 0n, 0) !== undefined;
  for (const [place, project] of free.projects.entries()) {
    const step = free.steps[place];
    if (!step || isOut(project)) continue;
    const rivals = free.projects.filter((other) => !isOut(other) && limits.areExclusive(project, other));
    if (rivals.length > 0) taken.ties.push(ties.decide([project, ...rivals], taken.steps.length + 1, 1).tie);
    limits.take(project);
    taken.projects.push(project);
    taken.steps.push(step);
  }
  return taken;
}
