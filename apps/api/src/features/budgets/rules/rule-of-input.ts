import type { Add1, CompletionRule, EqualSharesRule, Rule, RuleKind, TieBreak } from '@parvis/budget-counting';
import type { RuleFault } from './rule-faults';
import {
  COMPARISONS,
  COMPLETIONS,
  EQUAL_UTILITIES,
  KINDS,
  NEXT_KINDS,
  STARTS,
  STOPS,
  TIE_BREAKS,
  UTILITIES,
} from './rule-fields';
import type { RuleInput } from './rule-input';
import { envelopesOf, sharesOf } from './rule-places';
import { RuleReader, type RuleGround } from './rule-reader';

export type RuleOfInput =
  | { readonly rule: Rule; readonly faults: null }
  | { readonly rule: null; readonly faults: readonly [RuleFault, ...RuleFault[]] };

/** The rule that was asked for, or everything that is wrong with it: what it would ignore or could not read is refused here, not guessed. */
export function ruleOfInput(input: RuleInput, ground: RuleGround): RuleOfInput {
  const reader = new RuleReader(input, ground);
  const kind = reader.oneOf('kind', input.kind, KINDS, 'greedy');
  const unknown = refusedFor(reader.faults);
  if (unknown !== null) return unknown;
  const rule = readRule(kind, reader);
  reader.refuseIgnored(kind);
  return refusedFor(reader.faults) ?? { rule, faults: null };
}

function refusedFor([first, ...others]: readonly RuleFault[]): RuleOfInput | null {
  return first === undefined ? null : { rule: null, faults: [first, ...others] };
}

function readRule(kind: RuleKind, reader: RuleReader): Rule {
  const ties = tiesOf(reader);
  const { input } = reader;
  switch (kind) {
    case 'greedy':
    case 'greedy-no-skip':
      return { kind, ...greedyOf(reader, ties) };
    case 'greedy-threshold':
      return { kind, ...greedyOf(reader, ties), threshold: thresholdOf(reader, input.threshold) };
    case 'equal-shares':
      return equalSharesOf(reader, ties);
    case 'exact-equal-shares': {
      const { adds, greedy } = completionOf(reader);
      const utility = reader.utility('utility', input.utility, EQUAL_UTILITIES);
      const addOpt = adds ? reader.oneOf('stop', input.stop, STOPS, 'exhaustive-supported') : null;
      return { kind, utility, addOpt, completion: greedy ? 'greedy' : 'none', ties };
    }
    case 'max-welfare':
    case 'bounded-overspending':
      return { kind, utility: reader.utility('utility', input.utility, UTILITIES), ties };
    case 'minimal-transfers':
    case 'majority-judgment':
      reader.needs('kind', 'points');
      return { kind, ties };
    case 'phragmen':
    case 'knapsack-allocation':
      return { kind, ties };
  }
}

/** A drawn order stands where `drawn` stands among the tie-breaks. */
function tiesOf(reader: RuleReader): readonly TieBreak[] {
  const { ties, drawn } = reader.input;
  const names = (ties ?? []).map((name) => reader.oneOf('ties', name, TIE_BREAKS, 'lexicographic'));
  if (names.includes('drawn') && (drawn ?? []).length === 0) reader.refuse({ field: 'drawn', code: 'missing' });
  if (drawn != null && !names.includes('drawn'))
    reader.refuse({ field: 'drawn', code: 'ignored-without', other: 'ties', value: 'drawn' });
  const order = { drawn: reader.references('drawn', drawn ?? []) };
  const given = names.map((name) => (name === 'drawn' ? order : name));
  return given.length === 0 ? ['lexicographic'] : given;
}

function greedyOf(reader: RuleReader, ties: readonly TieBreak[]): Omit<Extract<Rule, { kind: 'greedy' }>, 'kind'> {
  const { utility, envelopes, exclusive } = reader.input;
  return {
    utility: reader.utility('utility', utility, UTILITIES),
    ties,
    ...(exclusive != null && { exclusive: exclusive.map((group) => reader.references('exclusive', group)) }),
    ...(envelopes != null && { envelopes: envelopesOf(reader, envelopes) }),
  };
}

function thresholdOf(reader: RuleReader, threshold: string | null | undefined): string {
  if (threshold != null) return reader.fraction('threshold', threshold);
  reader.refuse({ field: 'threshold', code: 'missing' });
  return '0/1';
}

function equalSharesOf(reader: RuleReader, ties: readonly TieBreak[]): EqualSharesRule {
  const { input } = reader;
  const { adds, greedy } = completionOf(reader);
  if (input.then != null && greedy)
    reader.refuse({ field: 'then', code: 'ignored-without', other: 'completion', value: adds ? 'add1' : 'none' });
  return {
    kind: 'equal-shares',
    utility: reader.utility('utility', input.utility, UTILITIES),
    start: reader.oneOf('start', input.start, STARTS, 'exact'),
    add1: adds ? add1Of(reader) : null,
    completion: input.then == null ? (greedy ? 'greedy' : 'none') : nextRuleOf(reader, input.then, ties),
    ...(input.shares != null && { shares: sharesOf(reader, input.shares) }),
    ...(input.eligibility != null && { eligibility: reader.fraction('eligibility', input.eligibility) }),
    ...(input.comparison != null && {
      comparison: reader.oneOf('comparison', input.comparison, COMPARISONS, 'satisfaction'),
    }),
    ties,
  };
}

/** The four names are two answers: do shares grow, and who has what they leave? */
function completionOf(reader: RuleReader): { adds: boolean; greedy: boolean } {
  const { completion, stop, increment } = reader.input;
  const name = reader.oneOf('completion', completion, COMPLETIONS, 'none');
  const adds = name.startsWith('add1');
  const useless = { code: 'ignored-without', other: 'completion', value: 'add1' } as const;
  if (!adds && stop != null) reader.refuse({ field: 'stop', ...useless });
  if (!adds && increment != null) reader.refuse({ field: 'increment', ...useless });
  return { adds, greedy: name.endsWith('greedy') };
}

function add1Of(reader: RuleReader): Add1 {
  const { increment, stop } = reader.input;
  if (increment != null && increment <= 0)
    reader.refuse({ field: 'increment', code: 'not-positive', value: String(increment) });
  return { increment: increment ?? 1, stop: reader.oneOf('stop', stop, STOPS, 'exhaustive-supported') };
}

function nextRuleOf(
  reader: RuleReader,
  { kind: name, utility, threshold }: NonNullable<RuleInput['then']>,
  ties: readonly TieBreak[],
): CompletionRule {
  const kind = reader.oneOf('then', name, NEXT_KINDS, 'greedy');
  if (kind === 'phragmen') {
    if (utility != null) reader.refuse({ field: 'utility', code: 'ignored', rule: kind });
    if (threshold != null) reader.refuse({ field: 'threshold', code: 'ignored', rule: kind });
    return { kind, ties };
  }
  const next = { utility: reader.utility('then', utility, UTILITIES), ties };
  if (kind === 'greedy-threshold') return { kind, ...next, threshold: thresholdOf(reader, threshold) };
  if (threshold != null) reader.refuse({ field: 'threshold', code: 'ignored', rule: kind });
  return { kind, ...next };
}
