import type { Count, MinorUnits } from '../count';
import { type AttributesOf, spendingBy } from './spending';

/** Two counts of the same election, by project. */
export interface CountComparison {
  readonly sameSelection: boolean;
  /** In the first count's order of selection. */
  readonly inBoth: readonly string[];
  readonly onlyInFirst: readonly string[];
  /** In the second count's order of selection. */
  readonly onlyInSecond: readonly string[];
  readonly costs: readonly [MinorUnits, MinorUnits];
}

export function compareCounts(first: Count, second: Count): CountComparison {
  const inFirst = new Set(first.outcome.selected);
  const inSecond = new Set(second.outcome.selected);
  const onlyInFirst = first.outcome.selected.filter((project) => !inSecond.has(project));
  const onlyInSecond = second.outcome.selected.filter((project) => !inFirst.has(project));
  return {
    sameSelection: onlyInFirst.length === 0 && onlyInSecond.length === 0,
    inBoth: first.outcome.selected.filter((project) => inSecond.has(project)),
    onlyInFirst,
    onlyInSecond,
    costs: [first.outcome.cost, second.outcome.cost],
  };
}

/** What one district, or one category, got in each of two counts. */
export interface SpendingComparison {
  readonly name: string;
  readonly projects: number;
  readonly selected: readonly [number, number];
  readonly spent: readonly [MinorUnits, MinorUnits];
}

/** In the order of names. The counts are of the same election, so the names are the same. */
export function compareSpending(
  first: Count,
  second: Count,
  attributesOf: AttributesOf,
): readonly SpendingComparison[] {
  const after = new Map(spendingBy(second, attributesOf).map((spending) => [spending.name, spending]));
  return spendingBy(first, attributesOf).map(({ name, projects, selected, spent }) => {
    const then = after.get(name);
    return { name, projects, selected: [selected, then?.selected ?? 0], spent: [spent, then?.spent ?? '0'] };
  });
}
