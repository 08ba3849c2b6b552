import type { AddStop, Rule, RuleKind, TieBreak, Utility } from '@parvis/budget-counting';

/** Every rule that the engine counts, the most used first. */
export const RULE_KINDS: readonly RuleKind[] = [
  'greedy',
  'equal-shares',
  'greedy-threshold',
  'greedy-no-skip',
  'phragmen',
  'exact-equal-shares',
  'bounded-overspending',
  'minimal-transfers',
  'max-welfare',
  'knapsack-allocation',
  'majority-judgment',
];

export const RULE_FIELDS = ['utility', 'threshold', 'start', 'stop', 'increment', 'completion', 'ties'] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** What a person may set in each rule: other fields are not shown, so that what is shown counts. */
export const FIELDS_OF: Readonly<Record<RuleKind, readonly RuleField[]>> = {
  greedy: ['utility', 'ties'],
  'greedy-no-skip': ['utility', 'ties'],
  'greedy-threshold': ['utility', 'threshold', 'ties'],
  'equal-shares': ['utility', 'start', 'stop', 'increment', 'completion', 'ties'],
  phragmen: ['ties'],
  'max-welfare': ['utility', 'ties'],
  'exact-equal-shares': ['utility', 'stop', 'completion', 'ties'],
  'bounded-overspending': ['utility', 'ties'],
  'minimal-transfers': ['ties'],
  'knapsack-allocation': ['ties'],
  'majority-judgment': ['ties'],
};

export const UTILITIES: readonly [Utility, ...Utility[]] = [
  'cost',
  'cardinality',
  'points',
  'score',
  'borda',
  'effort',
];
/** Exact equal shares: each project is worth the same to all its supporters. */
const EQUAL_UTILITIES = ['cost', 'cardinality', 'effort'] as const;
export const STOPS = ['infeasible', 'exhaustive-supported', 'exhaustive-all'] as const satisfies readonly AddStop[];
export const STARTS = ['floor', 'exact'] as const;
export const COMPLETIONS = ['greedy', 'none'] as const;
export const TIES = [
  'lexicographic',
  'min-cost',
  'max-votes',
  'min-cost,max-votes',
  'max-votes,min-cost',
] as const satisfies readonly string[];

/** The fields of the form by name, as the browser gives them. */
export type RuleFormValues = Readonly<Partial<Record<RuleField, string>>>;

/**
 * What a published command says (`… count FILE.pb --rule equal-shares --stop infeasible …`), for the fields of the form. What no field
 * can hold (a drawn order, amounts of districts) stays out: the rule of the published result has it.
 */
export function formOfCommand(command: string): RuleFormValues & { readonly kind?: RuleKind } {
  const flags = new Map([...command.matchAll(/ --([a-z-]+) (\S+)/g)].map(([, flag = '', value = '']) => [flag, value]));
  const completion = flags.get('completion');
  if (completion !== undefined) {
    // One flag of the command is two questions here.
    if (!completion.startsWith('add1')) flags.set('stop', 'once');
    flags.set('completion', completion.endsWith('greedy') ? 'greedy' : 'none');
  }
  const kind = RULE_KINDS.find((name) => name === flags.get('rule'));
  const fields = [...flags].filter(([name]) => (RULE_FIELDS as readonly string[]).includes(name));
  return { ...Object.fromEntries(fields), ...(kind !== undefined && { kind }) };
}

/** A field that must hold a number and does not. */
export class NotANumber extends Error {
  override readonly name = 'NotANumber';

  constructor(
    readonly field: RuleField,
    readonly value: string,
  ) {
    super(`${field} is not a number: ${value}`);
  }
}

export function utilitiesOf(kind: RuleKind): readonly Utility[] {
  return kind === 'exact-equal-shares' ? EQUAL_UTILITIES : UTILITIES;
}

/** @throws NotANumber */
export function ruleOfForm(kind: RuleKind, values: RuleFormValues): Rule {
  const ties = (values.ties ?? TIES[0]).split(',') as TieBreak[];
  const utility = oneOf(UTILITIES, values.utility);
  const stop = STOPS.find((name) => name === values.stop) ?? null;
  const completion = oneOf(COMPLETIONS, values.completion);
  switch (kind) {
    case 'greedy':
    case 'greedy-no-skip':
    case 'max-welfare':
    case 'bounded-overspending':
      return { kind, utility, ties };
    case 'greedy-threshold':
      return { kind, utility, threshold: `${wholeNumber('threshold', values)}/1`, ties };
    case 'equal-shares': {
      const add1 = stop && { stop, increment: wholeNumber('increment', values) };
      return { kind, utility, start: oneOf(STARTS, values.start), add1, completion, ties };
    }
    case 'exact-equal-shares':
      return { kind, utility: oneOf(EQUAL_UTILITIES, values.utility), addOpt: stop, completion, ties };
    case 'phragmen':
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return { kind, ties };
  }
}

function oneOf<Value extends string>(allowed: readonly [Value, ...Value[]], given: string | undefined): Value {
  return allowed.find((value) => value === given) ?? allowed[0];
}

function wholeNumber(field: RuleField, values: RuleFormValues): number {
  const value = values[field] ?? '';
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0) throw new NotANumber(field, value);
  return number;
}
