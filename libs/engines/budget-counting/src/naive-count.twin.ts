import { compare, type FractionText, type Rational, rational, toText } from '@parvis/exact-numbers';
import type { Election } from './election';
import type { EqualSharesRule, Rule, TieBreak } from './rule';

/** What the twin finds: enough to catch any disagreement. */
export interface NaiveCount {
  readonly selected: readonly string[];
  readonly cost: bigint;
  /** Equal shares: the price of each selected project that was paid by shares, in order. */
  readonly payments: readonly FractionText[];
  readonly runs: number;
}

/**
 * The slow twin: the same rules, written straight from their definitions with none of the engine's ideas. No groups, no floats, no bounds, no
 * laziness: every voter, every project, every round. It exists to disagree with the engine when the engine is wrong.
 */
export function countNaively(election: Election, rule: Rule): NaiveCount {
  const { projects, budget } = election;
  const voters = votersOf(election);
  const votes = projects.map((_, project) => voters.filter((listed) => listed.includes(project)).length);
  const prefers = preference(election, votes, rule.ties);
  const free = projects.flatMap(({ cost }, project) => (cost === 0n && (votes[project] ?? 0) > 0 ? [project] : []));
  const selected = free.sort(prefers);
  const payments: Rational[] = [];
  let runs = 1;
  if (rule.kind === 'equal-shares') {
    const shared = runUntilStop(election, voters, votes, rule, prefers, free);
    selected.push(...shared.run.order);
    payments.push(...shared.run.payments);
    runs = shared.runs;
  }
  if (rule.kind === 'greedy' || rule.completion === 'greedy') fillByKey(election, votes, rule, prefers, selected);
  const cost = selected.reduce((sum, project) => sum + (projects[project]?.cost ?? 0n), 0n);
  if (cost > budget) throw new RangeError('the twin overspent');
  return {
    selected: selected.map((project) => projects[project]?.id ?? ''),
    cost,
    payments: payments.map(toText),
    runs,
  };
}

function votersOf({ ballots }: Election): number[][] {
  return [...ballots.groupOfBallot].map((group) => [
    ...ballots.choices.slice(ballots.offsets[group] ?? 0, ballots.offsets[group + 1] ?? 0),
  ]);
}

type Preference = (a: number, b: number) => number;

function preference({ projects }: Election, votes: readonly number[], ties: readonly TieBreak[]): Preference {
  return (a, b) => {
    for (const tie of [...ties, 'lexicographic'] as const) {
      const costs = Number((projects[a]?.cost ?? 0n) - (projects[b]?.cost ?? 0n));
      if (tie === 'min-cost' && costs !== 0) return costs;
      const more = (votes[b] ?? 0) - (votes[a] ?? 0);
      if (tie === 'max-votes' && more !== 0) return more;
      const [first, second] = [[...(projects[a]?.id ?? '')], [...(projects[b]?.id ?? '')]];
      for (let index = 0; tie === 'lexicographic' && index < Math.max(first.length, second.length); index += 1) {
        const difference = (first[index]?.codePointAt(0) ?? -1) - (second[index]?.codePointAt(0) ?? -1);
        if (difference !== 0) return difference;
      }
    }
    return 0;
  };
}

function fillByKey(
  { projects, budget }: Election,
  votes: readonly number[],
  { utility }: Rule,
  prefers: Preference,
  selected: number[],
): void {
  const keyOf = (project: number): Rational => {
    const cost = projects[project]?.cost ?? 0n;
    return rational(BigInt(votes[project] ?? 0), utility === 'cost' || cost === 0n ? 1n : cost);
  };
  const left = projects.map((_, project) => project).filter((project) => !selected.includes(project));
  let remaining = selected.reduce((rest, project) => rest - (projects[project]?.cost ?? 0n), budget);
  for (const project of left.sort((a, b) => compare(keyOf(b), keyOf(a)) || prefers(a, b))) {
    const cost = projects[project]?.cost ?? 0n;
    if (cost > remaining) continue;
    remaining -= cost;
    selected.push(project);
  }
}

interface NaiveRun {
  readonly order: number[];
  readonly payments: Rational[];
  readonly spent: bigint;
}

function runUntilStop(
  election: Election,
  voters: readonly number[][],
  votes: readonly number[],
  rule: EqualSharesRule,
  prefers: Preference,
  free: readonly number[],
): { run: NaiveRun; runs: number } {
  const { budget, projects, scale } = election;
  const unit = 10n ** BigInt(scale);
  const people = BigInt(Math.max(1, voters.length));
  let share = rule.start === 'exact' ? rational(budget, people) : rational((budget / unit / people) * unit);
  let run = runOnce(election, voters, rule, prefers, free, share);
  let runs = 1;
  const isDone = (): boolean =>
    projects.every(
      ({ cost }, project) =>
        cost > budget || votes[project] === 0 || free.includes(project) || run.order.includes(project),
    );
  const fits = (run: NaiveRun): boolean =>
    projects.some(
      ({ cost }, project) =>
        cost <= budget - run.spent &&
        !free.includes(project) &&
        !run.order.includes(project) &&
        (rule.add1?.stop === 'exhaustive-all' || (rule.add1?.stop === 'exhaustive-supported' && votes[project] !== 0)),
    );
  const goesOn = (run: NaiveRun): boolean => !isDone() && (rule.add1?.stop === 'infeasible' || fits(run));
  while (rule.add1 && goesOn(run)) {
    share = rational(share.numerator + BigInt(rule.add1.increment) * unit * share.denominator, share.denominator);
    const next = runOnce(election, voters, rule, prefers, free, share);
    runs += 1;
    if (next.spent > budget) break;
    run = next;
  }
  return { run, runs };
}

function runOnce(
  { projects }: Election,
  voters: readonly number[][],
  { utility }: Rule,
  prefers: Preference,
  free: readonly number[],
  share: Rational,
): NaiveRun {
  // Everybody's money is money[voter] / denominator.
  let denominator = share.denominator;
  let money = voters.map(() => share.numerator);
  const supporters = projects.map((_, project) =>
    voters.flatMap((listed, voter) => (listed.includes(project) ? [voter] : [])),
  );
  const run = { order: [] as number[], payments: [] as Rational[], spent: 0n };
  for (;;) {
    let best: { project: number; price: Rational; perUnit: Rational } | undefined;
    for (const [project, { cost }] of projects.entries()) {
      if (cost === 0n || free.includes(project) || run.order.includes(project)) continue;
      const has = (supporters[project] ?? []).map((voter) => money[voter] ?? 0n);
      const price = smallestPrice(has, cost * denominator);
      if (!price) continue;
      const perUnit = utility === 'cost' ? rational(price.numerator, price.denominator * cost) : price;
      const order = best ? compare(perUnit, best.perUnit) || prefers(project, best.project) : -1;
      if (order < 0) best = { project, price, perUnit };
    }
    if (!best) return run;
    run.order.push(best.project);
    run.payments.push(rational(best.price.numerator, best.price.denominator * denominator));
    run.spent += projects[best.project]?.cost ?? 0n;
    const { numerator, denominator: parts } = best.price;
    denominator *= parts;
    money = money.map((amount) => amount * parts);
    for (const voter of supporters[best.project] ?? []) {
      const amount = money[voter] ?? 0n;
      money[voter] = amount > numerator ? amount - numerator : 0n;
    }
  }
}

/** The smallest x with Σ min(money, x) = cost; undefined when all their money is less than the cost. */
function smallestPrice(money: readonly bigint[], cost: bigint): Rational | undefined {
  let rest = cost;
  for (const [index, amount] of [...money].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).entries()) {
    const others = BigInt(money.length - index);
    if (amount * others >= rest) return rational(rest, others);
    rest -= amount;
  }
  return undefined;
}
