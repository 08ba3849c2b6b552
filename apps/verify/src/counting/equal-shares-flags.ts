import type { AddStop, ClassShares, CompletionRule, EqualSharesRule } from '@parvis/budget-counting';
import { compare, fromText, rational } from '@parvis/exact-numbers';
import type { PabulibHeader } from '@parvis/pabulib';
import { UsageError } from '../command';
import { FileRefusal } from './file-error';
import { fraction, namedAmount, type NamedAmount, wholeUnits } from './flag-values';
import type { Flags } from './flags';
import { type Before, greedyOf, thenTiesOf, tiesOf, UTILITIES } from './greedy-flags';
import { minorUnits, type RuleOfFile, type RuleOfFlags } from './rule-of-file';

const COMPLETIONS = ['none', 'greedy', 'add1', 'add1-greedy'] as const;
const STOPS: readonly [AddStop, ...AddStop[]] = ['exhaustive-supported', 'infeasible', 'exhaustive-all'];
const NEXT_RULES = ['greedy', 'greedy-no-skip', 'greedy-threshold', 'phragmen'] as const;
/** The column of the ballots that says a voter's class, unless `--class` names another. */
const DISTRICT = 'district';

export interface Completion {
  readonly addsOne: boolean;
  readonly thenGreedy: boolean;
  /** When to stop enlarging shares; only where they are. */
  readonly stop: AddStop | null;
}

export function completionOf(flags: Flags): Completion {
  const name = flags.oneOf('completion', COMPLETIONS);
  const addsOne = name.startsWith('add1');
  return { addsOne, thenGreedy: name.endsWith('greedy'), stop: addsOne ? flags.oneOf('stop', STOPS) : null };
}

/** @throws UsageError */
export function equalSharesOf(flags: Flags): RuleOfFlags<EqualSharesRule> {
  const utility = flags.oneOf('utility', UTILITIES);
  const ties = tiesOf(flags);
  const { stop, thenGreedy } = completionOf(flags);
  const increment = stop && wholeUnits('increment', flags.text('increment') ?? '1');
  const start = flags.oneOf('start', ['exact', 'floor']);
  const { sharesOf, classColumn } = readShares(flags);
  const eligibility = flags.text('eligibility');
  const comparison =
    flags.text('comparison') === undefined ? undefined : flags.oneOf('comparison', ['satisfaction', 'exclusion']);
  const nextOf = thenGreedy ? undefined : readNext(flags, { utility, ties });
  const said = {
    ...(eligibility !== undefined && { eligibility: partOfVoters(eligibility) }),
    ...(comparison && { comparison }),
  };
  return {
    classColumn,
    ruleOf: (header) => ({
      kind: 'equal-shares',
      utility,
      start,
      ...sharesOf(header),
      ...said,
      add1: stop && increment ? { increment, stop } : null,
      completion: thenGreedy ? 'greedy' : (nextOf?.(header) ?? 'none'),
      ties,
    }),
  };
}

function partOfVoters(text: string): string {
  const part = fraction('eligibility', text);
  if (compare(fromText(part), rational(1n)) > 0)
    throw new UsageError(`--eligibility ${text}: no more than 1, all voters`);
  return part;
}

interface Shares {
  readonly sharesOf: (header: PabulibHeader) => { readonly shares?: ClassShares };
  readonly classColumn: string | undefined;
}

function readShares(flags: Flags): Shares {
  const text = flags.text('shares');
  if (text === undefined) return { sharesOf: () => ({}), classColumn: undefined };
  const classColumn = flags.text('class') ?? DISTRICT;
  const parts = text.split(',').filter((part) => part !== '');
  const named = parts.map((part) => namedAmount('shares', part));
  const sharesOf = (header: PabulibHeader): { readonly shares: ClassShares } => {
    if (!header.ballotColumns.includes(classColumn)) {
      throw new FileRefusal(classColumn, 'VOTES has no such column, which --shares needs');
    }
    return { shares: sharesIn(named, header) };
  };
  return { sharesOf, classColumn };
}

function sharesIn(named: readonly NamedAmount[], header: PabulibHeader): ClassShares {
  return Object.fromEntries(named.map(({ name, amount }) => [name, minorUnits('shares', amount, header)]));
}

function readNext(flags: Flags, before: Before): RuleOfFile<CompletionRule> | undefined {
  if (flags.text('then') === undefined) return undefined;
  const kind = flags.oneOf('then', NEXT_RULES);
  if (kind !== 'phragmen') return greedyOf(kind, flags, before);
  const ties = thenTiesOf(flags, before);
  return () => ({ kind, ties });
}
