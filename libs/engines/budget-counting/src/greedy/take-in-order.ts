import { compare, type Rational, rational, toText } from '@parvis/exact-numbers';
import type { Step, Tie } from '../count';
import type { Utility } from '../rule';
import { costOf, idOf, type Tally, votesOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';

export interface Purse {
  readonly remaining: bigint;
  /** How many projects were selected before. */
  readonly stepsBefore: number;
  readonly run: number;
  readonly by: 'greedy' | 'completion';
}

export interface Refusal {
  readonly project: number;
  readonly remaining: bigint;
  readonly afterSteps: number;
}

export interface Taken {
  readonly projects: readonly number[];
  readonly steps: readonly Step[];
  readonly refused: readonly Refusal[];
  readonly ties: readonly Tie[];
  readonly remaining: bigint;
}

/** Total utility per minor unit of cost. A project without cost and without voters is worth nothing. */
export function greedyKey(tally: Tally, utility: Utility, project: number): Rational {
  const votes = BigInt(votesOf(tally, project));
  const cost = costOf(tally, project);
  return utility === 'cost' || cost === 0n ? rational(votes) : rational(votes, cost);
}

/**
 * Takes `candidates` by their key, best first, skipping those that no longer fit. Among equal keys the tie-break orders; a tie is
 * written down when at least two of the equals still fit, because only then does the order decide anything.
 */
export function takeInOrder(
  tally: Tally,
  candidates: readonly number[],
  utility: Utility,
  ties: TieBreaker,
  purse: Purse,
): Taken {
  const keys = new Map(candidates.map((project) => [project, greedyKey(tally, utility, project)]));
  const keyOf = (project: number): Rational => keys.get(project) ?? rational(0n);
  const queue = [...candidates].sort((a, b) => compare(keyOf(b), keyOf(a)) || ties.compare(a, b));
  const taken = { projects: [] as number[], steps: [] as Step[], refused: [] as Refusal[], ties: [] as Tie[] };
  let remaining = purse.remaining;
  for (const [position, project] of queue.entries()) {
    const step = purse.stepsBefore + taken.steps.length + 1;
    if (costOf(tally, project) > remaining) {
      taken.refused.push({ project, remaining, afterSteps: step - 1 });
      continue;
    }
    const equals = equalsThatFit(tally, queue, position, remaining, keyOf);
    if (equals.length > 1) taken.ties.push(ties.decide(equals, step, purse.run).tie);
    remaining -= costOf(tally, project);
    taken.projects.push(project);
    taken.steps.push({
      by: purse.by,
      project: idOf(tally, project),
      cost: costOf(tally, project).toString(),
      votes: votesOf(tally, project),
      remaining: remaining.toString(),
      key: toText(keyOf(project)),
    });
  }
  return { ...taken, remaining };
}

function equalsThatFit(
  tally: Tally,
  queue: readonly number[],
  position: number,
  remaining: bigint,
  keyOf: (project: number) => Rational,
): number[] {
  const key = keyOf(queue[position] ?? 0);
  const equals: number[] = [];
  for (let next = position; next < queue.length; next += 1) {
    const project = queue[next] ?? 0;
    if (compare(keyOf(project), key) !== 0) break;
    if (costOf(tally, project) <= remaining) equals.push(project);
  }
  return equals;
}
