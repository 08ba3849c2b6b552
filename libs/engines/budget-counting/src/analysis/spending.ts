import { compareCodePoints } from '../code-point-order';
import type { Count, MinorUnits } from '../count';

/** What one district, or one category, got. */
export interface Spending {
  readonly name: string;
  readonly projects: number;
  readonly selected: number;
  /** Votes for its projects, winners and losers. */
  readonly votes: number;
  readonly spent: MinorUnits;
}

/** The districts, or the categories, of a project. One with two counts whole in each; one with none, in none. */
export type AttributesOf = (project: string) => string | readonly string[] | null | undefined;

/** Spending by an attribute of projects, in the order of names. */
export function spendingBy({ trace }: Count, attributesOf: AttributesOf): readonly Spending[] {
  const parts = new Map<string, { projects: number; selected: number; votes: number; spent: bigint }>();
  const namesOf = (project: string): readonly string[] => [attributesOf(project) ?? []].flat();
  const add = (name: string, votes: number, spent: bigint | null): void => {
    const part = parts.get(name) ?? { projects: 0, selected: 0, votes: 0, spent: 0n };
    parts.set(name, part);
    part.projects += 1;
    part.votes += votes;
    if (spent === null) return;
    part.selected += 1;
    part.spent += spent;
  };
  for (const { project, votes, cost } of trace.steps)
    for (const name of namesOf(project)) add(name, votes, BigInt(cost));
  for (const { project, votes } of trace.notSelected) for (const name of namesOf(project)) add(name, votes, null);
  return [...parts]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, part]) => ({ name, ...part, spent: part.spent.toString() }));
}
