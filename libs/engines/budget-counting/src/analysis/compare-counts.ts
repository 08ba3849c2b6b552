import type { Count, MinorUnits } from '../count';

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
