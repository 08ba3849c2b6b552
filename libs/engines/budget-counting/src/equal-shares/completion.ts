import { greedyFrom } from '../greedy/greedy-from';
import type { Taken } from '../greedy/take-in-order';
import { phragmenFrom } from '../phragmen/phragmen-from';
import type { CompletionRule, EqualSharesRule } from '../rule';
import { type Tally, tally } from '../tally';
import { type TieBreaker, tieBreaker } from '../tie-breaking';

export interface LeftOver {
  /** Projects selected so far, in order. */
  readonly selected: readonly number[];
  readonly remaining: bigint;
  /** Number of the run that gave them. */
  readonly run: number;
}

/** What is done with the money that equal shares leave. */
export function complete(counted: Tally, rule: EqualSharesRule, ties: TieBreaker, left: LeftOver): Taken {
  const start = { ...left, stepsBefore: left.selected.length, by: 'completion' as const };
  if (rule.completion === 'none') return { projects: [], steps: [], refused: [], ties: [], remaining: left.remaining };
  if (rule.completion === 'greedy')
    return greedyFrom(counted, { kind: 'greedy', utility: rule.utility, ties: rule.ties }, ties, start);
  const next = rule.completion;
  const seen = tally(counted.election, utilityOf(next));
  const breaker = tieBreaker(seen, next.ties);
  return next.kind === 'phragmen' ? phragmenFrom(seen, breaker, start) : greedyFrom(seen, next, breaker, start);
}

/** Phragmén reads only who lists a project. */
function utilityOf(rule: CompletionRule): Tally['utility'] {
  return rule.kind === 'phragmen' ? 'cardinality' : rule.utility;
}
