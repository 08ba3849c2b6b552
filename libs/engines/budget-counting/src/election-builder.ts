import { BallotGrouping } from './ballot-grouping';
import { CountingError } from './counting-error';
import type { Election, Project } from './election';

/** More decimals than any currency has would only hide a mistake. */
export const MAXIMUM_SCALE = 4;

export interface ElectionTerms {
  readonly budget: bigint;
  readonly scale: number;
  readonly projects: readonly Project[];
}

/** Takes ballots one at a time, so that a caller can stream them; identical ones are grouped as they come. */
export interface ElectionBuilder {
  /**
   * Adds one ballot: the ids it lists, in any order. A project listed twice counts once; an empty ballot is a blank vote and counts
   * in the number of ballots.
   * @throws CountingError `unknown-project`
   */
  addBallot(projectIds: readonly string[]): void;
  build(): Election;
}

/** @throws CountingError when an amount is negative, the scale is not 0 to 4, or two projects have the same id. */
export function electionBuilder(terms: ElectionTerms): ElectionBuilder {
  const { budget, scale, projects } = terms;
  if (!Number.isInteger(scale) || scale < 0 || scale > MAXIMUM_SCALE) {
    throw new CountingError('invalid-scale', { scale: String(scale) });
  }
  if (budget < 0n) throw new CountingError('negative-amount', { amount: budget.toString() });
  const indexOf = indexById(projects);
  const grouping = new BallotGrouping();
  return {
    addBallot: (projectIds) => {
      grouping.add(listedProjects(projectIds, indexOf));
    },
    build: () => ({
      budget,
      scale,
      projects: projects.map(({ id, cost }) => ({ id, cost })),
      ballots: grouping.build(),
    }),
  };
}

function indexById(projects: readonly Project[]): ReadonlyMap<string, number> {
  const indexOf = new Map<string, number>();
  for (const [index, { id, cost }] of projects.entries()) {
    if (cost < 0n) throw new CountingError('negative-amount', { project: id, amount: cost.toString() });
    if (indexOf.has(id)) throw new CountingError('duplicate-project', { project: id });
    indexOf.set(id, index);
  }
  return indexOf;
}

function listedProjects(projectIds: readonly string[], indexOf: ReadonlyMap<string, number>): number[] {
  const listed: number[] = [];
  for (const project of projectIds) {
    const index = indexOf.get(project);
    if (index === undefined) throw new CountingError('unknown-project', { project });
    insertOnce(listed, index);
  }
  return listed;
}

/** Ballots are short, so insertion beats a set and a sort. */
function insertOnce(ascending: number[], index: number): void {
  let position = ascending.length;
  while (position > 0 && (ascending[position - 1] ?? 0) > index) position -= 1;
  if (ascending[position - 1] !== index) ascending.splice(position, 0, index);
}
