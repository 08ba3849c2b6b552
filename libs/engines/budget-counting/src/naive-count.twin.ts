import {
  add,
  compare,
  divide,
  floor,
  type FractionText,
  fromText,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
  toText,
  ZERO,
} from '@parvis/exact-numbers';
import type { Election } from './election';
import type { EqualSharesRule, GreedyRule, TieBreak, Utility } from './rule';

/** What the twin finds: enough to catch any disagreement. */
export interface NaiveCount {
  readonly selected: readonly string[];
  readonly cost: bigint;
  /** Equal shares: the price of each selected project that was paid by shares, for each mark, in order. */
  readonly payments: readonly FractionText[];
  readonly runs: number;
}

/** One voter: what each project is worth to them in marks, and their class. */
interface Voter {
  readonly lists: readonly number[];
  readonly marks: ReadonlyMap<number, bigint>;
  readonly voterClass: string | null;
}

/**
 * The slow twin: the same rules, written straight from their definitions with none of the engine's ideas. No groups, no floats, no bounds, no
 * laziness: every voter, every project, every round. It exists to disagree with the engine when the engine is wrong.
 */
export function countNaively(election: Election, rule: GreedyRule | EqualSharesRule): NaiveCount {
  const scene = sceneOf(election, rule);
  const count = rule.kind === 'greedy' ? nothingShared(scene) : countShares(scene, rule);
  if (rule.kind === 'greedy' || rule.completion === 'greedy') fillByKey(scene, count.selected);
  else if (rule.completion !== 'none') throw new RangeError('the twin completes by greedy only');
  if (rule.kind === 'equal-shares' && rule.comparison && greedyIsPreferred(scene, rule, count.selected)) {
    return countNaively(election, { kind: 'greedy', utility: rule.utility, ties: rule.ties });
  }
  const cost = costOf(scene, count.selected);
  if (cost > election.budget) throw new RangeError('the twin overspent');
  return {
    selected: count.selected.map((project) => election.projects[project]?.id ?? ''),
    cost,
    payments: count.payments.map(toText),
    runs: count.runs,
  };
}

interface Scene {
  readonly election: Election;
  readonly voters: readonly Voter[];
  /** Ballots that list each project. */
  readonly votes: readonly number[];
  /** What one mark is worth. */
  readonly units: readonly Rational[];
  readonly prefers: Preference;
  readonly free: readonly number[];
}

interface Shared {
  readonly selected: number[];
  readonly payments: readonly Rational[];
  readonly runs: number;
}

function sceneOf(election: Election, { utility, ties }: GreedyRule | EqualSharesRule): Scene {
  const { projects } = election;
  const voters = votersOf(election, utility);
  const votes = projects.map((_, project) => voters.filter(({ lists }) => lists.includes(project)).length);
  const prefers = preference(election, votes, ties);
  const free = projects.flatMap(({ cost }, project) => (cost === 0n && (votes[project] ?? 0) > 0 ? [project] : []));
  const units = projects.map(({ cost }, project) => {
    if (utility === 'cost' || utility === 'score') return rational(cost);
    return utility === 'effort' ? rational(cost, BigInt(Math.max(1, votes[project] ?? 0))) : rational(1n);
  });
  return { election, voters, votes, units, prefers, free: free.sort(prefers) };
}

function votersOf({ ballots }: Election, utility: Utility): Voter[] {
  return [...ballots.groupOfBallot].map((group) => {
    const [start, end] = [ballots.offsets[group] ?? 0, ballots.offsets[group + 1] ?? 0];
    const lists = [...ballots.choices.slice(start, end)];
    const marks = lists.map((_, place): bigint => {
      const mark = ballots.marks?.[start + place] ?? 0;
      if (utility === 'points' || utility === 'score') return BigInt(mark);
      return utility === 'borda' ? BigInt(lists.length - mark - 1) : 1n;
    });
    const number = ballots.classes?.ofGroup[group] ?? 0;
    return {
      lists,
      marks: new Map(lists.map((project, place) => [project, marks[place] ?? 0n])),
      voterClass: number === 0 ? null : (ballots.classes?.names[number - 1] ?? null),
    };
  });
}

type Preference = (a: number, b: number) => number;

function preference({ projects }: Election, votes: readonly number[], ties: readonly TieBreak[]): Preference {
  return (a, b) => {
    for (const tie of [...ties, 'lexicographic'] as const) {
      const costs = Number((projects[a]?.cost ?? 0n) - (projects[b]?.cost ?? 0n));
      if (tie === 'min-cost' && costs !== 0) return costs;
      const more = (votes[b] ?? 0) - (votes[a] ?? 0);
      if (tie === 'max-votes' && more !== 0) return more;
      if (typeof tie === 'object') {
        const placeOf = (project: number): number => {
          const place = tie.drawn.indexOf(projects[project]?.id ?? '');
          return place === -1 ? tie.drawn.length : place;
        };
        if (placeOf(a) !== placeOf(b)) return placeOf(a) - placeOf(b);
      }
      const [first, second] = [[...(projects[a]?.id ?? '')], [...(projects[b]?.id ?? '')]];
      for (let index = 0; tie === 'lexicographic' && index < Math.max(first.length, second.length); index += 1) {
        const difference = (first[index]?.codePointAt(0) ?? -1) - (second[index]?.codePointAt(0) ?? -1);
        if (difference !== 0) return difference;
      }
    }
    return 0;
  };
}

function nothingShared({ free }: Scene): Shared {
  return { selected: [...free], payments: [], runs: 1 };
}

function costOf({ election }: Scene, projects: readonly number[]): bigint {
  return projects.reduce((sum, project) => sum + (election.projects[project]?.cost ?? 0n), 0n);
}

function supportersOf({ voters }: Scene, project: number): Voter[] {
  return voters.filter(({ marks }) => (marks.get(project) ?? 0n) > 0n);
}

function fillByKey(scene: Scene, selected: number[]): void {
  const { election, units, prefers } = scene;
  const keyOf = (project: number): Rational => {
    const cost = election.projects[project]?.cost ?? 0n;
    const marks = supportersOf(scene, project).reduce((sum, { marks }) => sum + (marks.get(project) ?? 0n), 0n);
    return cost === 0n ? ZERO : divide(multiply(rational(marks), units[project] ?? ZERO), rational(cost));
  };
  const left = election.projects.map((_, project) => project).filter((project) => !selected.includes(project));
  let remaining = election.budget - costOf(scene, selected);
  for (const project of left.sort((a, b) => compare(keyOf(b), keyOf(a)) || prefers(a, b))) {
    const cost = election.projects[project]?.cost ?? 0n;
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

function countShares(scene: Scene, rule: EqualSharesRule): Shared {
  const { election, free } = scene;
  const { budget, projects, scale } = election;
  const unit = 10n ** BigInt(scale);
  const supporters = projects.map((_, project) => supportersOf(scene, project));
  const isEnough = (project: number): boolean => {
    const needed = multiply(fromText(rule.eligibility ?? '0/1'), rational(BigInt(scene.voters.length)));
    return compare(rational(BigInt(supporters[project]?.length ?? 0)), needed) >= 0;
  };
  const hasShare = ({ voterClass }: Voter): boolean =>
    !rule.shares || (voterClass !== null && BigInt(rule.shares[voterClass] ?? '0') > 0n);
  const buyable = projects.flatMap(({ cost }, project) =>
    cost > 0n && isEnough(project) && (supporters[project] ?? []).some(hasShare) ? [project] : [],
  );
  const shareAt = (increments: bigint): ((voter: Voter) => Rational) => {
    const more = rational(increments * BigInt(rule.add1?.increment ?? 0) * unit);
    return (voter) => (hasShare(voter) ? add(firstShare(scene, rule, voter), more) : ZERO);
  };
  let run = runOnce(scene, buyable, shareAt(0n));
  let runs = 1;
  const others = (run: NaiveRun, among: readonly number[]): number[] =>
    among.filter((project) => !free.includes(project) && !run.order.includes(project));
  const affordable = (among: readonly number[], limit: bigint): boolean =>
    among.some((project) => (projects[project]?.cost ?? 0n) <= limit);
  const goesOn = (run: NaiveRun): boolean => {
    if (!affordable(others(run, buyable), budget)) return false;
    if (rule.add1?.stop === 'infeasible') return true;
    const among = rule.add1?.stop === 'exhaustive-all' ? projects.map((_, project) => project) : buyable;
    return affordable(others(run, among), budget - run.spent);
  };
  while (rule.add1 && goesOn(run)) {
    const next = runOnce(scene, buyable, shareAt(BigInt(runs)));
    runs += 1;
    if (next.spent > budget) break;
    run = next;
  }
  return { selected: [...free, ...run.order], payments: run.payments, runs };
}

function firstShare({ election, voters }: Scene, { start, shares }: EqualSharesRule, voter: Voter): Rational {
  const { voterClass } = voter;
  const alike = shares ? voters.filter((other) => other.voterClass === voterClass) : voters;
  const total = shares ? BigInt(shares[voterClass ?? ''] ?? '0') : election.budget;
  const unit = rational(10n ** BigInt(election.scale));
  const share = rational(total, BigInt(alike.length));
  return start === 'exact' ? share : multiply(rational(floor(divide(share, unit))), unit);
}

function runOnce(scene: Scene, buyable: readonly number[], shareOf: (voter: Voter) => Rational): NaiveRun {
  const { election, units, prefers } = scene;
  const money = new Map(scene.voters.map((voter) => [voter, shareOf(voter)]));
  const run = { order: [] as number[], payments: [] as Rational[], spent: 0n };
  for (;;) {
    let best: { project: number; price: Rational; perUnit: Rational } | undefined;
    for (const project of buyable) {
      if (run.order.includes(project)) continue;
      const has = supportersOf(scene, project).map((voter) => ({
        money: money.get(voter) ?? ZERO,
        marks: rational(voter.marks.get(project) ?? 0n),
      }));
      const price = smallestPrice(has, rational(election.projects[project]?.cost ?? 0n));
      if (!price) continue;
      const perUnit = divide(price, units[project] ?? ZERO);
      const order = best ? compare(perUnit, best.perUnit) || prefers(project, best.project) : -1;
      if (order < 0) best = { project, price, perUnit };
    }
    if (!best) return run;
    const { project, price } = best;
    run.order.push(project);
    run.payments.push(price);
    run.spent += election.projects[project]?.cost ?? 0n;
    for (const voter of supportersOf(scene, project)) {
      const has = money.get(voter) ?? ZERO;
      const due = multiply(price, rational(voter.marks.get(project) ?? 0n));
      money.set(voter, subtract(has, minimum(has, due)));
    }
  }
}

/** The smallest x with Σ min(money, x · marks) = cost; undefined when all their money is less than the cost. */
function smallestPrice(
  supporters: readonly { readonly money: Rational; readonly marks: Rational }[],
  cost: Rational,
): Rational | undefined {
  const perMark = supporters.map(({ money, marks }) => ({ money, marks, most: divide(money, marks) }));
  perMark.sort((a, b) => compare(a.most, b.most));
  let rest = cost;
  let marks = perMark.reduce((sum, supporter) => add(sum, supporter.marks), ZERO);
  for (const supporter of perMark) {
    const price = divide(rest, marks);
    if (compare(supporter.most, price) >= 0) return price;
    rest = subtract(rest, supporter.money);
    marks = subtract(marks, supporter.marks);
  }
  return undefined;
}

function greedyIsPreferred(scene: Scene, { comparison }: EqualSharesRule, byShares: readonly number[]): boolean {
  const byVotes = [...scene.free];
  fillByKey(scene, byVotes);
  const winners = (selected: readonly number[], { lists }: Voter): number =>
    lists.filter((project) => selected.includes(project)).length;
  if (comparison === 'exclusion') {
    const served = (selected: readonly number[]): number =>
      scene.voters.filter((voter) => winners(selected, voter) > 0).length;
    return served(byVotes) > served(byShares);
  }
  const better = scene.voters.filter((voter) => winners(byVotes, voter) > winners(byShares, voter)).length;
  const worse = scene.voters.filter((voter) => winners(byVotes, voter) < winners(byShares, voter)).length;
  return better > worse;
}
