import type { RuleTrialQuery } from '../../../../generated/graphql';

export type TrialView = NonNullable<RuleTrialQuery['ruleTrial']>;
export type CountView = TrialView['counts'][number];
export type ProjectView = TrialView['projects'][number];

/** A rule of the trial under the letter that names it all over the page: two rules may have the same name. */
export interface ComparedRule {
  readonly letter: string;
  readonly count: CountView;
  readonly outcome: TrialView['outcomes'][number] | null;
}

/** Those that gave a result, with their letters. Letters are given to all: a rule keeps its own when another is refused. */
export function comparedRules({ counts, outcomes }: TrialView): readonly ComparedRule[] {
  return lettered(counts)
    .filter(({ count }) => count.state === 'done')
    .map((rule) => ({ ...rule, outcome: outcomes.find(({ count }) => count === rule.count.id) ?? null }));
}

export function lettered(counts: readonly CountView[]): readonly Omit<ComparedRule, 'outcome'>[] {
  return counts.map((count, place) => ({ count, letter: String.fromCharCode('A'.charCodeAt(0) + place) }));
}

/** How many projects win with every rule, with some of them, with none. */
export interface Agreement {
  readonly always: number;
  readonly sometimes: number;
  readonly never: readonly ProjectView[];
  readonly won: readonly ProjectView[];
}

export function agreementOf(projects: readonly ProjectView[], rules: number): Agreement {
  const won = projects.filter(({ selectedIn }) => selectedIn.length > 0);
  const always = won.filter(({ selectedIn }) => selectedIn.length === rules).length;
  return {
    always,
    sometimes: won.length - always,
    won,
    never: projects.filter(({ selectedIn }) => selectedIn.length === 0),
  };
}

export interface MoneyThere {
  readonly district: string | null;
  /** In the order of the rules; null where a rule knows nothing of it. */
  readonly spent: readonly (CountView['spent'] | null)[];
}

/** What each rule spends in each district; projects for the whole town last. */
export function moneyByDistrict(rules: readonly ComparedRule[]): readonly MoneyThere[] {
  const names = new Set(rules.flatMap(({ count }) => count.analysis?.districts.map(({ district }) => district) ?? []));
  const inOrder = [...names].sort(
    (a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''),
  );
  return inOrder.map((district) => ({
    district,
    spent: rules.map(
      ({ count }) => count.analysis?.districts.find((there) => there.district === district)?.spent ?? null,
    ),
  }));
}

export interface VotersWith {
  readonly winners: number;
  /** In the order of the rules. */
  readonly voters: readonly number[];
}

/** Voters by the number of winners on their ballot, from none to the most that any rule gives. */
export function votersByWinners(rules: readonly ComparedRule[]): readonly VotersWith[] {
  const perRule = rules.map(({ count }) => count.analysis?.winnersPerVoter ?? []);
  const most = Math.max(
    0,
    ...perRule.flatMap((levels) => levels.filter(({ voters }) => voters > 0).map(({ winners }) => winners)),
  );
  return Array.from({ length: most + 1 }, (_, winners) => ({
    winners,
    voters: perRule.map((levels) => levels.find((level) => level.winners === winners)?.voters ?? 0),
  }));
}
