import { parseArgs } from 'node:util';
import type { AddStop, Rule, TieBreak, Utility } from '@parvis/budget-counting';
import { UsageError } from '../command';

export interface CountArguments {
  readonly files: readonly string[];
  readonly rule: Rule;
  readonly json: boolean;
  /** `official`, or the path of a published result; undefined when nothing is compared. */
  readonly against: string | undefined;
}

const OPTIONS = {
  rule: { type: 'string' },
  utility: { type: 'string' },
  completion: { type: 'string' },
  stop: { type: 'string' },
  start: { type: 'string' },
  increment: { type: 'string' },
  ties: { type: 'string' },
  against: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

const COMPLETIONS = ['none', 'greedy', 'add1', 'add1-greedy'] as const;
const UTILITIES: readonly Utility[] = ['cost', 'cardinality'];
const STOPS: readonly AddStop[] = ['exhaustive-supported', 'infeasible', 'exhaustive-all'];
const STARTS = ['exact', 'floor'] as const;
const TIE_BREAKS: readonly TieBreak[] = ['lexicographic', 'min-cost', 'max-votes'];

/** @throws UsageError also for a flag that the rule would ignore: a published command must mean what it says. */
export function readCountArguments(args: readonly string[]): CountArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError('which file? count FILE.pb --rule greedy|equal-shares');
  return {
    files: positionals,
    rule: readRule(values),
    json: values.json === true,
    against: typeof values.against === 'string' ? values.against : undefined,
  };
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readRule(values: Values): Rule {
  const kind = oneOf(values, 'rule', ['greedy', 'equal-shares'] as const);
  if (!values.rule) throw new UsageError('which rule? --rule greedy or --rule equal-shares');
  const utility = oneOf(values, 'utility', UTILITIES);
  const ties = readTies(values);
  if (kind === 'greedy') {
    refuse(values, ['completion', 'stop', 'start', 'increment'], '--rule greedy');
    return { kind, utility, ties };
  }
  const completion = oneOf(values, 'completion', COMPLETIONS);
  const addsOne = completion === 'add1' || completion === 'add1-greedy';
  if (!addsOne) refuse(values, ['stop', 'increment'], `--completion ${completion}`);
  return {
    kind,
    utility,
    start: oneOf(values, 'start', STARTS),
    add1: addsOne ? { increment: readIncrement(values), stop: oneOf(values, 'stop', STOPS) } : null,
    completion: completion === 'greedy' || completion === 'add1-greedy' ? 'greedy' : 'none',
    ties,
  };
}

/** The value of a flag; the first of the allowed ones is the default. */
function oneOf<Value extends string>(
  values: Values,
  flag: keyof Values,
  allowed: readonly [Value, ...Value[]] | readonly Value[],
): Value {
  const given = values[flag];
  const [byDefault] = allowed;
  const found = given === undefined ? byDefault : allowed.find((value) => value === given);
  if (found === undefined) throw new UsageError(`--${flag} ${String(given)}: one of ${allowed.join(', ')}`);
  return found;
}

function readTies({ ties }: Values): TieBreak[] {
  const names = typeof ties === 'string' ? ties.split(',') : ['lexicographic'];
  return names.map((name) => {
    const found = TIE_BREAKS.find((candidate) => candidate === name.trim());
    if (!found) throw new UsageError(`--ties ${names.join(',')}: a comma list of ${TIE_BREAKS.join(', ')}`);
    return found;
  });
}

function readIncrement({ increment = '1' }: Values): number {
  const value = Number(increment);
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw new UsageError(`--increment ${String(increment)}: a whole number of currency units above zero`);
  }
  return value;
}

function refuse(values: Values, flags: readonly (keyof Values)[], because: string): void {
  for (const flag of flags) {
    if (values[flag] !== undefined) throw new UsageError(`--${flag} has no effect with ${because}`);
  }
}
