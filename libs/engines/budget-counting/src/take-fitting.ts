import type { Tie } from './count';
import type { Refusal } from './greedy/take-in-order';
import { costOf, type Tally } from './tally';
import type { TieBreaker } from './tie-breaking';

export interface FittingProject {
  readonly project: number;
  /** Left of the envelope after it. */
  readonly remaining: bigint;
}

export interface Fitted {
  readonly taken: readonly FittingProject[];
  readonly refused: readonly Refusal[];
  readonly ties: readonly Tie[];
}

/**
 * Takes projects rank by rank, best first, each if it still fits. Within a rank the tie-break orders; a tie is written down when at least
 * two of the rank still fit, because only then does the order decide anything.
 */
export function takeFitting(
  tally: Tally,
  ranks: readonly (readonly number[])[],
  ties: TieBreaker,
  { remaining, stepsBefore }: { readonly remaining: bigint; readonly stepsBefore: number },
): Fitted {
  const taken: FittingProject[] = [];
  const refused: Refusal[] = [];
  const met: Tie[] = [];
  let left = remaining;
  for (const rank of ranks) {
    const ordered = [...rank].sort(ties.compare);
    for (const [position, project] of ordered.entries()) {
      const afterSteps = stepsBefore + taken.length;
      if (costOf(tally, project) > left) {
        refused.push({ project, remaining: left, afterSteps });
        continue;
      }
      const money = left;
      const fitting = ordered.slice(position).filter((other) => costOf(tally, other) <= money);
      if (fitting.length > 1) met.push(ties.decide(fitting, afterSteps + 1, 1).tie);
      left -= costOf(tally, project);
      taken.push({ project, remaining: left });
    }
  }
  return { taken, refused, ties: met };
}

/** Projects of equal standing together, best first. @param compare negative when the first stands above the second */
export function ranked(projects: readonly number[], compare: (a: number, b: number) => number): number[][] {
  const ranks: number[][] = [];
  for (const project of [...projects].sort(compare)) {
    const last = ranks.at(-1);
    if (last?.[0] !== undefined && compare(last[0], project) === 0) last.push(project);
    else ranks.push([project]);
  }
  return ranks;
}
