import { EQUAL_SHARES, MOST_VOTES_FIRST, type Rule } from '@parvis/budget-counting';

/** A result that was published with its ballots and is kept as it is: no rule here recomputes it. */
export interface PublishedRule {
  readonly kind: 'published';
  /** The name the file gives to its rule, such as `greedy-custom`. */
  readonly name: string | null;
}

/** What an edition or a count says of its rule. */
export type StoredRule = Rule | PublishedRule;

export const isCountable = (rule: StoredRule): rule is Rule => rule.kind !== 'published';

/** The counts every imported election gets: what most cities do, and what Parvis proposes, both as pabutools computes them. */
export const IMPORT_RULES: readonly Rule[] = [MOST_VOTES_FIRST, EQUAL_SHARES];
