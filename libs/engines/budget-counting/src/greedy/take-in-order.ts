import { compare, divide, type Rational, rational, toText, ZERO } from '@parvis/exact-numbers';
import type { Step, Tie } from '../count';
import { costOf, idOf, type Tally, totalUtility, votesOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import type { GreedyBar } from './bar-facts';
import { GreedyLimits } from './greedy-limits';

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
  /** Absent when it was the envelope that lacked. */
  readonly bar?: GreedyBar;
}

export interface Taken {
  readonly projects: readonly number[];
  readonly steps: readonly Step[];
  readonly refused: readonly Refusal[];
  readonly ties: readonly Tie[];
  readonly remaining: bigint;
}

/** Total utility per minor unit of cost. A project that costs nothing and is still a candidate has no voter, and is worth nothing. */
export function greedyKey(tally: Tally, project: number): Rational {
  const cost = costOf(tally, project);
  return cost === 0n ? ZERO : divide(totalUtility(tally, project), rational(cost));
}

/** By utility per cost, best first, equals in tie order. */
export function inGreedyOrder(tally: Tally, projects: readonly number[], ties: TieBreaker): number[] {
  const keys = new Map(projects.map((project) => [project, greedyKey(tally, project)]));
  const keyOf = (project: number): Rational => keys.get(project) ?? ZERO;
  return [...projects].sort((a, b) => compare(keyOf(b), keyOf(a)) || ties.compare(a, b));
}

/**
 * Takes `candidates` by their key, best first, passing over those that do not fit or are barred; with a limit that says so, the first that
 * does not fit ends the count. Among equal keys the tie-break orders; a tie is written down when the order decides something: when at least
 * two of the equals could be taken, or one could and another would end the count.
 */
export function takeInOrder(
  tally: Tally,
  candidates: readonly number[],
  ties: TieBreaker,
  purse: Purse,
  limits: GreedyLimits = new GreedyLimits(tally, { kind: 'greedy' }),
): Taken {
  const queue = inGreedyOrder(tally, candidates, ties);
  const taken = { projects: [] as number[], steps: [] as Step[], refused: [] as Refusal[], ties: [] as Tie[] };
  let { remaining } = purse;
  let ending: number | undefined;
  for (const [position, project] of queue.entries()) {
    const after = purse.stepsBefore + taken.steps.length;
    const isOpen = ending === undefined;
    const bar =
      ending === undefined
        ? limits.barOf(project, remaining, after)
        : limits.barAfterEnd(project, remaining, after, ending);
    const isTaken = isOpen && !bar && costOf(tally, project) <= remaining;
    const isEnding = isOpen && !isTaken && limits.isEnding(project);
    if (isTaken || isEnding) {
      const equals = equalsInPlay(tally, queue.slice(position), remaining, limits);
      if (equals.length > 1) taken.ties.push(ties.decide(equals, after + 1, purse.run).tie);
    }
    if (isEnding) ending = project;
    if (!isTaken) {
      taken.refused.push({ project, remaining, afterSteps: after, ...(bar && { bar }) });
      continue;
    }
    remaining -= costOf(tally, project);
    limits.take(project);
    taken.projects.push(project);
    taken.steps.push(stepOf(tally, project, purse.by, remaining));
  }
  return { ...taken, remaining };
}

function stepOf(tally: Tally, project: number, by: Purse['by'], remaining: bigint): Step {
  return {
    by,
    project: idOf(tally, project),
    cost: costOf(tally, project).toString(),
    votes: votesOf(tally, project),
    remaining: remaining.toString(),
    key: toText(greedyKey(tally, project)),
  };
}

/** Those at the head of the queue, with its key, among which the order decides something; none when none of them could be taken. */
function equalsInPlay(tally: Tally, queue: readonly number[], remaining: bigint, limits: GreedyLimits): number[] {
  const key = greedyKey(tally, queue[0] ?? 0);
  const end = queue.findIndex((project) => compare(greedyKey(tally, project), key) !== 0);
  const equals = end < 0 ? queue : queue.slice(0, end);
  const fits = (project: number): boolean =>
    costOf(tally, project) <= remaining && !limits.barOf(project, remaining, 0);
  if (!equals.some(fits)) return [];
  return equals.filter((project) => fits(project) || limits.isEnding(project));
}
