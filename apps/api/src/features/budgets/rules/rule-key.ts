import type {
  CompletionRule,
  EqualSharesRule,
  ExactEqualSharesRule,
  GreedyRule,
  Rule,
  TieBreak,
} from '@parvis/budget-counting';
import { fromText, toText, type FractionText } from '@parvis/exact-numbers';
import { canonicalJson, type CanonicalValue } from '@parvis/merkle-record';
import { createHash } from 'node:crypto';
import type { StoredRule } from '../counting/rule';

/**
 * One text per rule, the same for two rules that count alike whatever the election: what a parameter cannot change is left out, and
 * lists whose order means nothing are sorted. Keys are stored: one that was given once never changes.
 */
export function ruleKey(rule: StoredRule): string {
  if (rule.kind === 'published') return 'published';
  const key = [rule.kind, ...partsOf(rule)].filter((part) => part !== null).join('/');
  return key.length <= LONGEST ? key : `${rule.kind}/${fingerprint(key)}`;
}

/** What stays readable; longer keys would outgrow the line that the public record has for them. */
const LONGEST = 200;

type Part = string | null;

function partsOf(rule: Rule): Part[] {
  const ties = tiesKey(rule.ties);
  switch (rule.kind) {
    case 'greedy':
    case 'greedy-no-skip':
      return [rule.utility, ties, ...groupKeys(rule)];
    case 'greedy-threshold':
      return [rule.utility, fractionKey(rule.threshold), ties, ...groupKeys(rule)];
    case 'equal-shares':
      return equalSharesParts(rule);
    case 'exact-equal-shares':
      return exactEqualSharesParts(rule);
    case 'max-welfare':
    case 'bounded-overspending':
      return [rule.utility, ties];
    case 'phragmen':
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return [ties];
  }
}

function equalSharesParts(rule: EqualSharesRule): Part[] {
  const { utility, start, add1, ties, eligibility, shares, comparison } = rule;
  return [
    utility,
    start,
    add1 === null ? 'once' : `add${add1.increment}-${add1.stop}`,
    completionKey(rule),
    tiesKey(ties),
    eligibility === undefined || fromText(eligibility).numerator <= 0n ? null : `from-${fractionKey(eligibility)}`,
    shares === undefined ? null : `shares-${fingerprint(sharesOf(shares))}`,
    comparison === undefined ? null : `unless-${comparison}`,
  ];
}

function exactEqualSharesParts({ utility, addOpt, completion, ties }: ExactEqualSharesRule): Part[] {
  return [utility, addOpt === null ? 'once' : `add-opt-${addOpt}`, completion, tiesKey(ties)];
}

/** `greedy` is short for the greedy rule with the utility and the ties of the shares. */
function completionKey({ completion, utility, ties }: EqualSharesRule): string {
  if (typeof completion === 'string') return completion;
  const own = ruleKey(completion);
  return own === ruleKey({ kind: 'greedy', utility, ties } satisfies CompletionRule)
    ? 'greedy'
    : `then-${own.replaceAll('/', '-')}`;
}

/** What comes after ids that all differ decides nothing more; a tie-break named twice decides nothing the second time. */
function tiesKey(ties: readonly TieBreak[]): string {
  const kept = new Set<string>();
  for (const tieBreak of [...ties, 'lexicographic' as const]) {
    if (kept.has('lexicographic')) break;
    if (typeof tieBreak === 'string') kept.add(tieBreak);
    else if (tieBreak.drawn.length > 0) kept.add(`drawn-${fingerprint(tieBreak.drawn)}`);
  }
  return [...kept].join('+');
}

function groupKeys({ exclusive = [], envelopes = [] }: Pick<GreedyRule, 'exclusive' | 'envelopes'>): Part[] {
  const groups = exclusive.map(sorted).filter(({ length }) => length > 1);
  const parts = envelopes.map(({ budget, projects }) => ({
    budget: BigInt(budget).toString(),
    projects: sorted(projects),
  }));
  return [
    groups.length === 0 ? null : `exclusive-${fingerprint(inAnyOrder(groups))}`,
    parts.length === 0 ? null : `envelopes-${fingerprint(inAnyOrder(parts))}`,
  ];
}

/** A class without money and a class that is not named are the same. */
function sharesOf(shares: Readonly<Record<string, string>>): CanonicalValue {
  const named = Object.entries(shares).map(([name, amount]) => [name, BigInt(amount).toString()] as const);
  return Object.fromEntries(named.filter(([, amount]) => amount !== '0'));
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort(byCodeUnit);
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function inAnyOrder(values: readonly CanonicalValue[]): CanonicalValue {
  return [...new Set(values.map((value) => canonicalJson(value)))].sort(byCodeUnit);
}

/** `100`, or `1-100` for a hundredth: a slash separates the parts of a key. */
function fractionKey(text: FractionText): string {
  return toText(fromText(text)).replace(/\/1$/, '').replace('/', '-');
}

/** Lists may name thousands of projects, and an index of the database holds keys of a few hundred characters. 128 bits. */
function fingerprint(value: CanonicalValue): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}
