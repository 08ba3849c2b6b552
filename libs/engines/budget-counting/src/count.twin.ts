import { countOverspendingNaively } from './bounded-overspending/bounded-overspending.twin';
import type { Election } from './election';
import { NaiveExactEqualShares } from './exact-equal-shares/exact-equal-shares.twin';
import { countGreedyNaively } from './greedy/greedy.twin';
import { allocateNaively } from './knapsack-allocation/knapsack-allocation.twin';
import { judgeNaively } from './majority-judgment/majority-judgment.twin';
import { countWelfareNaively } from './max-welfare/max-welfare.twin';
import { countTransfersNaively } from './minimal-transfers/minimal-transfers.twin';
import { countNaively } from './naive-count.twin';
import { countPhragmenNaively } from './phragmen/phragmen.twin';
import type { CompletionRule, EqualSharesRule, Rule } from './rule';
import { tieOrder } from './tie-order.twin';

/** What every slow twin finds, in the order of selection. */
export interface TwinCount {
  readonly selected: readonly string[];
}

/** With `effort` all projects are as efficient, and the twin of `max-welfare` looks at every selection: a million, and each project doubles it. */
const MOST_PROJECTS = 20;

/** Why nobody would see the twin's answer; undefined when it has one. */
export function whyNoTwin({ projects }: Election, rule: Rule): string | undefined {
  if (rule.kind === 'max-welfare' && rule.utility === 'effort' && projects.length > MOST_PROJECTS) {
    return `the slow twin looks at every selection, and there are 2^${projects.length}`;
  }
  const comparesAfterRule = rule.kind === 'equal-shares' && typeof rule.completion === 'object' && rule.comparison;
  return comparesAfterRule ? 'the slow twin compares with greedy only after greedy' : undefined;
}

/**
 * Counts by the slow twin of the rule: the same definition, written a second time with none of the engine's ideas. One door for all of them,
 * for tests and for whoever asks the verifier to count twice.
 */
export function countByTwin(election: Election, rule: Rule): TwinCount {
  switch (rule.kind) {
    case 'greedy':
    case 'greedy-no-skip':
    case 'greedy-threshold':
      return countGreedyNaively(election, rule);
    case 'equal-shares':
      return typeof rule.completion === 'string'
        ? countNaively(election, rule)
        : countOn(election, rule, rule.completion);
    case 'phragmen':
      return countPhragmenNaively(election, tieOrder(election, rule.ties));
    case 'max-welfare':
      return countWelfareNaively(election, rule);
    case 'exact-equal-shares':
      return new NaiveExactEqualShares(election, rule, tieOrder(election, rule.ties)).count();
    case 'minimal-transfers':
      return countTransfersNaively(election, tieOrder(election, rule.ties));
    case 'knapsack-allocation':
      return allocateNaively(election, tieOrder(election, rule.ties));
    case 'majority-judgment':
      return { selected: judgeNaively(election, tieOrder(election, rule.ties)) };
    case 'bounded-overspending':
      return countOverspendingNaively(election, rule.utility, tieOrder(election, rule.ties));
  }
}

/** Equal shares, then another rule on what is left. */
function countOn(election: Election, rule: EqualSharesRule, next: CompletionRule): TwinCount {
  const { selected, cost } = countNaively(election, { ...rule, completion: 'none' });
  if (next.kind !== 'phragmen') return countGreedyNaively(election, next, selected);
  const before = selected.map((id) => election.projects.findIndex((project) => project.id === id));
  const remaining = election.budget - cost;
  const then = countPhragmenNaively(election, tieOrder(election, next.ties), { selected: before, remaining });
  return { selected: [...selected, ...then.selected] };
}
