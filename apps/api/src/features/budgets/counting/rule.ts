import { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST, type Rule } from '@parvis/budget-counting';
import type { VoteType } from '@parvis/pabulib';

/** A result that was published with its ballots and is kept as it is: no rule here recomputes it. */
export interface PublishedRule {
  readonly kind: 'published';
  /** The name the file gives to its rule, such as `greedy-threshold`. */
  readonly name: string | null;
}

/** What an edition or a count says of its rule. */
export type StoredRule = Rule | PublishedRule;

export const isCountable = (rule: StoredRule): rule is Rule => rule.kind !== 'published';

/** What an organiser may ask for; everything else of a rule follows from it. */
export interface RuleChoice {
  readonly rule: 'greedy' | 'equal-shares';
  readonly utility: 'cost' | 'cardinality';
  /** Equal shares: what becomes of the money they leave. */
  readonly completion: 'none' | 'greedy';
}

export function ruleOf({ rule, utility, completion }: RuleChoice): Rule {
  if (rule === 'greedy') return { ...MOST_VOTES_FIRST, utility };
  return { ...(completion === 'none' ? EQUAL_SHARES : EQUAL_SHARES_COMPLETED), utility };
}

/** One text per rule, the same for two rules that count alike. */
export function ruleKey(rule: StoredRule): string {
  switch (rule.kind) {
    case 'published':
      return 'published';
    case 'greedy':
      return ['greedy', rule.utility, rule.ties.join('+')].join('/');
    case 'equal-shares': {
      const { utility, start, add1, completion, ties } = rule;
      return [
        'equal-shares',
        utility,
        start,
        add1 === null ? 'once' : `add${add1.increment}-${add1.stop}`,
        completion,
        ties.join('+'),
      ].join('/');
    }
  }
}

/** The counts every imported election gets: what most cities do, and what Parvis proposes, both as pabutools computes them. */
export const IMPORT_RULES: readonly Rule[] = [MOST_VOTES_FIRST, EQUAL_SHARES];

/** Where every supporter counts for one, votes are what `greedy` ranks by; elsewhere it ranks by points. */
const BY_VOTES: readonly VoteType[] = ['approval', 'choose-1'];

/** Pabulib's name of the rule → the rule, where the name alone says everything. */
export function ruleOfPabulib(name: string | undefined, voteType: VoteType): StoredRule {
  if (name === 'greedy' && BY_VOTES.includes(voteType)) return MOST_VOTES_FIRST;
  return { kind: 'published', name: name ?? null };
}
