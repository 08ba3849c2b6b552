import type {
  Add1,
  AddStop,
  ClassShares,
  CompletionRule,
  EqualSharesRule,
  ExactEqualSharesRule,
  GreedyThresholdRule,
  PartEnvelope,
  Rule,
  TieBreak,
  Utility,
} from '@parvis/budget-counting';
import { fromText, toNumber } from '@parvis/exact-numbers';
import type { Speech } from '../telling';
import { greedyOf, ruleName } from './rule-words';

export interface ParameterInWords {
  /** Stable, for programs. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** A drawn order of a hundred projects would bury the page: the first ones, and how many come after. The count holds them all. */
const DRAWN_SHOWN = 12;

export function ruleParameters(rule: Rule, said: Speech): readonly ParameterInWords[] {
  return [...ownParameters(rule, said), ties(rule.ties, said)];
}

function ownParameters(rule: Rule, said: Speech): readonly ParameterInWords[] {
  switch (rule.kind) {
    case 'greedy':
    case 'greedy-no-skip':
      return [utility(rule.utility, said), ...parts(rule, said)];
    case 'greedy-threshold':
      return [utility(rule.utility, said), threshold(rule, said), ...parts(rule, said)];
    case 'equal-shares':
      return [utility(rule.utility, said), ...equalShares(rule, said)];
    case 'exact-equal-shares':
      return [utility(rule.utility, said), ...exactEqualShares(rule, said)];
    case 'max-welfare':
    case 'bounded-overspending':
      return [utility(rule.utility, said)];
    case 'phragmen':
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return [];
  }
}

type ParameterName =
  | 'utility'
  | 'threshold'
  | 'exclusive'
  | 'envelopes'
  | 'start'
  | 'shares'
  | 'eligibility'
  | 'increment'
  | 'stop'
  | 'completion'
  | 'ties';

function parameter(name: ParameterName, value: string, { t }: Speech): ParameterInWords {
  return { name, label: t(`counting-rules.parameter.${name}`), value };
}

function utility(measure: Utility, said: Speech): ParameterInWords {
  return parameter('utility', said.t(`counting-rules.parameter.utility.${measure}`), said);
}

function threshold(rule: GreedyThresholdRule, said: Speech): ParameterInWords {
  const score = said.decimal(rule.threshold, 4);
  return parameter('threshold', said.t('counting-rules.parameter.threshold.value', { score }), said);
}

interface Parts {
  readonly exclusive?: readonly (readonly string[])[];
  readonly envelopes?: readonly PartEnvelope[];
}

function parts({ exclusive = [], envelopes = [] }: Parts, said: Speech): ParameterInWords[] {
  const { t, all, quoted, money } = said;
  const groups = exclusive.map((group) =>
    t('counting-rules.parameter.exclusive.group', { projects: all(group.map(quoted)) }),
  );
  const shared = envelopes.map(({ name, budget, projects }) =>
    t('counting-rules.parameter.envelopes.part', { name, budget: money(budget), projects: projects.length }),
  );
  return [
    ...(groups.length > 0 ? [parameter('exclusive', all(groups), said)] : []),
    ...(shared.length > 0 ? [parameter('envelopes', all(shared), said)] : []),
  ];
}

function equalShares(rule: EqualSharesRule, said: Speech): ParameterInWords[] {
  const { t } = said;
  const start = rule.shares ? (`classes.${rule.start}` as const) : rule.start;
  return [
    ...(rule.shares ? [classShares(rule.shares, said)] : []),
    parameter('start', t(`counting-rules.parameter.start.${start}`), said),
    ...(rule.eligibility === undefined ? [] : [eligibility(rule.eligibility, said)]),
    ...add1(rule.add1, said),
    ...completion(rule, said),
    ...(rule.comparison === undefined ? [] : [comparison(rule, rule.comparison, said)]),
  ];
}

function exactEqualShares(rule: ExactEqualSharesRule, said: Speech): ParameterInWords[] {
  const { addOpt } = rule;
  const increment = said.t(`counting-rules.parameter.increment.${addOpt === null ? 'none' : 'next'}`);
  return [
    parameter('increment', increment, said),
    ...(addOpt === null ? [] : [stop(addOpt, said)]),
    ...completion(rule, said),
  ];
}

function classShares(shares: ClassShares, said: Speech): ParameterInWords {
  const told = Object.entries(shares).map(([name, budget]) =>
    said.t('counting-rules.parameter.shares.class', { name, budget: said.money(budget) }),
  );
  return parameter('shares', said.all(told), said);
}

function eligibility(part: string, said: Speech): ParameterInWords {
  const share = said.percent(toNumber(fromText(part)), 2);
  return parameter('eligibility', said.t('counting-rules.parameter.eligibility.value', { part: share }), said);
}

function add1(step: Add1 | null, said: Speech): ParameterInWords[] {
  if (step === null) return [parameter('increment', said.t('counting-rules.parameter.increment.none'), said)];
  return [parameter('increment', said.units(step.increment), said), stop(step.stop, said)];
}

function stop(when: AddStop, said: Speech): ParameterInWords {
  return parameter('stop', said.t(`counting-rules.parameter.stop.${when}`), said);
}

/** A rule that goes on with the money left has parameters of its own: they are told beside the others, named so. */
function completion(rule: EqualSharesRule | ExactEqualSharesRule, said: Speech): ParameterInWords[] {
  const { t } = said;
  if (rule.completion === 'none') return [parameter('completion', t('counting-rules.parameter.completion.none'), said)];
  const next: CompletionRule = rule.completion === 'greedy' ? greedyOf(rule) : rule.completion;
  const value =
    next.kind === 'greedy' && next.utility === 'cost'
      ? t('counting-rules.parameter.completion.greedy')
      : t('counting-rules.parameter.completion.rule', { rule: ruleName(next, 'with', t) });
  const own = rule.completion === 'greedy' ? [] : ruleParameters(next, said);
  return [
    parameter('completion', value, said),
    ...own.map(({ name, label, value: told }) => ({
      name: `completion.${name}`,
      label: t('counting-rules.parameter.completion.own', { label }),
      value: told,
    })),
  ];
}

function comparison(
  rule: EqualSharesRule,
  step: NonNullable<EqualSharesRule['comparison']>,
  said: Speech,
): ParameterInWords {
  return {
    name: 'comparison',
    label: said.t('counting-rules.parameter.comparison', { rule: ruleName(greedyOf(rule), 'with', said.t) }),
    value: said.t(`counting-rules.parameter.comparison.${step}`),
  };
}

function ties(order: readonly TieBreak[], said: Speech): ParameterInWords {
  const applied: readonly TieBreak[] = order.length > 0 ? order : ['lexicographic'];
  return parameter('ties', applied.map((tieBreak) => tieBreakInWords(tieBreak, said)).join(', '), said);
}

function tieBreakInWords(tieBreak: TieBreak, { t }: Speech): string {
  if (typeof tieBreak === 'string') return t(`counting-rules.parameter.ties.${tieBreak}`);
  const shown = tieBreak.drawn.slice(0, DRAWN_SHOWN).join(', ');
  const others = tieBreak.drawn.length - DRAWN_SHOWN;
  const projects = others > 0 ? t('counting-rules.parameter.ties.drawn.others', { projects: shown, others }) : shown;
  return t('counting-rules.parameter.ties.drawn.order', { projects });
}
