import { type FractionText, type Rational, toText } from '@parvis/exact-numbers';
import type { Step, Tie } from '../count';
import type { Refusal, Taken } from '../greedy/take-in-order';
import { costOf, idOf, supportersOf, type Tally, votesOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import { CarriedLoads } from './carried-loads';
import { compareLoads, type Load } from './exact-loads';

export interface AlreadySelected {
  /** Projects selected before, which take no part. */
  readonly selected: readonly number[];
  /** What is left of the envelope. */
  readonly remaining: bigint;
  readonly stepsBefore: number;
  readonly run: number;
}

/** `refused`: the projects tied for the least load that no longer fitted, which ended the count. */
export interface PhragmenTaken extends Taken {
  /** What the supporters of each project that was still open at the end would have carried, the refused ones included. */
  readonly loads: ReadonlyMap<number, FractionText>;
  readonly decisions: { readonly bounded: number; readonly exact: number };
}

interface Contender {
  readonly project: number;
  readonly load: Load;
}

/**
 * Sequential Phragmén on what is left, from loads of zero whatever was selected before. Projects that cost more than the whole envelope take
 * no part; the first one that fits the envelope but not what is left of it ends the count.
 * @param tally by a utility that counts every voter who lists a project: `cost`, `cardinality` or `effort`
 */
export function phragmenFrom(tally: Tally, ties: TieBreaker, before: AlreadySelected): PhragmenTaken {
  const carried = new CarriedLoads(tally);
  const open = openProjects(tally, before.selected);
  const taken = { projects: [] as number[], steps: [] as Step[], refused: [] as Refusal[], ties: [] as Tie[] };
  const decisions = { bounded: 0, exact: 0 };
  let { remaining } = before;
  while (open.size > 0 && taken.refused.length === 0) {
    const least = leastLoaded(carried, open, decisions);
    const step = before.stepsBefore + taken.steps.length + 1;
    const dear = least.filter(({ project }) => costOf(tally, project) > remaining);
    taken.refused.push(...dear.map(({ project }) => ({ project, remaining, afterSteps: step - 1 })));
    if (dear.length > 0) break;
    const { project, load } = winnerOf(least, ties, { step, run: before.run }, taken.ties);
    remaining -= costOf(tally, project);
    taken.projects.push(project);
    taken.steps.push(stepOf(tally, project, carried.exactly(load), remaining));
    carried.select(project, load);
    open.delete(project);
  }
  const loads = [...open].map((project) => [project, toText(carried.exactly(carried.exactLoadWith(project)))] as const);
  return { ...taken, remaining, loads: new Map(loads), decisions };
}

function openProjects(tally: Tally, selected: readonly number[]): Set<number> {
  const { projects, budget } = tally.election;
  const open = new Set(projects.keys());
  for (const project of selected) open.delete(project);
  for (const project of open) {
    if (supportersOf(tally, project) === 0 || costOf(tally, project) > budget) open.delete(project);
  }
  return open;
}

/** The projects with exactly the least load. Floats rule out those that are certainly above it; if more than one is left, exact numbers decide. */
function leastLoaded(
  carried: CarriedLoads,
  open: ReadonlySet<number>,
  decisions: { bounded: number; exact: number },
): Contender[] {
  let lowest = Infinity;
  for (const project of open) lowest = Math.min(lowest, carried.loadWith(project));
  const ceiling = lowest * (1 + 4 * carried.error);
  let least: Contender[] = [];
  let compared = 0;
  for (const project of open) {
    if (carried.loadWith(project) > ceiling) continue;
    compared += 1;
    const contender = { project, load: carried.exactLoadWith(project) };
    const [leader] = least;
    const order = leader ? compareLoads(contender.load, leader.load) : -1;
    if (order < 0) least = [contender];
    else if (order === 0) least.push(contender);
  }
  decisions[compared > 1 ? 'exact' : 'bounded'] += 1;
  return least;
}

function winnerOf(
  least: readonly Contender[],
  ties: TieBreaker,
  { step, run }: { step: number; run: number },
  met: Tie[],
): Contender {
  const [first] = least;
  if (!first) throw new RangeError('an open project has a load');
  if (least.length === 1) return first;
  const { chosen, tie } = ties.decide(
    least.map(({ project }) => project),
    step,
    run,
  );
  met.push(tie);
  return least.find(({ project }) => project === chosen) ?? first;
}

function stepOf(tally: Tally, project: number, load: Rational, remaining: bigint): Step {
  return {
    by: 'phragmen',
    project: idOf(tally, project),
    cost: costOf(tally, project).toString(),
    votes: votesOf(tally, project),
    remaining: remaining.toString(),
    load: toText(load),
  };
}
