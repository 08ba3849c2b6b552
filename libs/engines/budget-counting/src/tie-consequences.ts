import type { Count, Tie } from './count';
import type { Election } from './election';
import type { Rule } from './rule';

/**
 * How much counting again may cost, in ballot entries read: some seconds at most. A limit of work and not of time, so that every machine
 * says the same of a tie.
 */
const MOST_WORK = 40_000_000;

/** Up to this many tied projects, every other order of them is tried. */
const ALL_ORDERS_OF = 3;

/**
 * Says of each tie whether it matters: counts again with the tied projects preferred in other orders, and compares which projects are
 * selected. Unknown (null) where that would be too much work, or where so many are tied that only each one's being first was tried.
 */
export function withTieConsequences(election: Election, count: Count, recount: (rule: Rule) => Count): Count {
  if (count.trace.ties.length === 0) return count;
  const selection = selectionOf(count);
  const workOfOne = (election.ballots.choices.length + election.projects.length ** 2) * count.trace.runs;
  let left = MOST_WORK;
  const changes = ({ tied, chosen }: Tie): boolean | null => {
    const orders = otherOrders(tied, chosen);
    for (const drawn of orders) {
      left -= workOfOne;
      if (left < 0) return null;
      if (selectionOf(recount(preferring(count.rule, drawn))) !== selection) return true;
    }
    return tied.length <= ALL_ORDERS_OF ? false : null;
  };
  const ties = count.trace.ties.map((tie): Tie => ({ ...tie, changesOutcome: tie.changesOutcome ?? changes(tie) }));
  return { ...count, trace: { ...count.trace, ties } };
}

function selectionOf({ outcome }: Count): string {
  return JSON.stringify([...outcome.selected].sort());
}

function otherOrders(tied: readonly string[], chosen: string): (readonly string[])[] {
  const others = tied.filter((project) => project !== chosen);
  if (tied.length > ALL_ORDERS_OF)
    return others.map((first) => [first, ...tied.filter((project) => project !== first)]);
  return permutations(tied);
}

function permutations(items: readonly string[]): (readonly string[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

function preferring(rule: Rule, drawn: readonly string[]): Rule {
  const preferred = { ...rule, ties: [{ drawn }, ...rule.ties] };
  if (preferred.kind !== 'equal-shares' || typeof preferred.completion === 'string') return preferred;
  const { completion } = preferred;
  return { ...preferred, completion: { ...completion, ties: [{ drawn }, ...completion.ties] } };
}
