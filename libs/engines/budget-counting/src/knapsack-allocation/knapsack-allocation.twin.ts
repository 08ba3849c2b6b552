import type { Election } from '../election';

export interface NaiveAllocation {
  readonly selected: readonly string[];
  /** The project funded in part, and how many units of it. */
  readonly part: { readonly project: string; readonly amount: bigint } | null;
}

/**
 * The slow twin, which never walks down the list: each project by itself is asked how many units of money stand ahead of its own, having more
 * votes or as many and the tie-break; of what those leave of the envelope it receives as much as it has units.
 * @param prefers the published order of tie-breaks, by project index
 */
export function allocateNaively(
  { projects, budget, ballots }: Election,
  prefers: (a: number, b: number) => number,
): NaiveAllocation {
  const votes = projects.map(() => 0);
  for (const group of ballots.groupOfBallot) {
    for (const project of ballots.choices.slice(ballots.offsets[group] ?? 0, ballots.offsets[group + 1] ?? 0)) {
      votes[project] = (votes[project] ?? 0) + 1;
    }
  }
  const costOf = (project: number): bigint => projects[project]?.cost ?? 0n;
  const order = (a: number, b: number): number => (votes[b] ?? 0) - (votes[a] ?? 0) || prefers(a, b);
  const wanted = [...projects.keys()].filter((project) => votes[project] !== 0);
  const received = wanted.map((project) => {
    const ahead = wanted.filter((other) => other !== project && order(other, project) < 0);
    const left = budget - ahead.reduce((sum, other) => sum + costOf(other), 0n);
    return { project, amount: left <= 0n ? 0n : left < costOf(project) ? left : costOf(project) };
  });
  const free = wanted.filter((project) => costOf(project) === 0n).sort(prefers);
  const whole = received.filter(({ project, amount }) => amount > 0n && amount === costOf(project));
  const part = received.find(({ project, amount }) => amount > 0n && amount < costOf(project));
  const idOf = (project: number): string => projects[project]?.id ?? '';
  return {
    selected: [...free, ...whole.map(({ project }) => project).sort(order)].map(idOf),
    part: part ? { ...part, project: idOf(part.project) } : null,
  };
}
