import { compare, fromText, type Rational, rational } from '@parvis/exact-numbers';
import type { Election } from '../election';
import type { Utility } from '../rule';
import { tieOrder } from '../tie-order.twin';
import type { WhyNot } from '../count';
import type { AnyGreedyRule } from './greedy-limits';

export interface NaiveGreedy {
  readonly selected: readonly string[];
  /** Why each of the others is not. */
  readonly lost: Readonly<Record<string, WhyNot>>;
}

/** A voter's projects, with the mark of each: points, the place from 0, or nothing. */
type Voter = ReadonlyMap<number, number>;

/**
 * The greedy rules once more, from their definitions: one project at a time, the best of those left, with all that is known recomputed from
 * the voters and from the projects selected so far.
 * @param before ids that another rule has selected already
 */
export function countGreedyNaively(
  election: Election,
  rule: AnyGreedyRule,
  before: readonly string[] = [],
): NaiveGreedy {
  const { projects } = election;
  const id = (project: number): string => projects[project]!.id;
  const cost = (project: number): bigint => projects[project]!.cost;
  const voters = votersOf(election);
  const listing = projects.map((_, project) => voters.filter((voter) => voter.has(project)));
  const prefers = tieOrder(election, rule.ties);
  const left = [...projects.keys()].filter((project) => !before.includes(id(project))).sort(prefers);
  const found = {
    selected: before.map((taken) => projects.findIndex((project) => project.id === taken)),
    lost: {} as Record<string, WhyNot>,
    ended: false,
  };
  const decide = (project: number, reason: WhyNot | undefined): void => {
    left.splice(left.indexOf(project), 1);
    if (reason) found.lost[id(project)] = reason;
    else found.selected.push(project);
  };
  for (const project of [...left]) {
    const isFree = cost(project) === 0n && listing[project]!.length > 0;
    if (isFree) decide(project, misfit(election, rule, found, project));
  }
  for (const project of [...left])
    if (isBelow(election, rule, listing[project]!, project)) decide(project, 'threshold');
  const worth = projects.map((_, project) => worthPerCost(rule.utility, cost(project), listing[project]!, project));
  while (left.length > 0) {
    const next = left.reduce((best, project) => (compare(worth[project]!, worth[best]!) > 0 ? project : best));
    const reason = misfit(election, rule, found, next);
    const isHopeless = [envelope(election), ...partsOf(election, rule, next)].some(({ budget }) => cost(next) > budget);
    if (found.ended && !isHopeless && reason !== 'exclusive') decide(next, 'count-ended');
    else decide(next, reason);
    const lacks = reason === 'envelope' || reason === 'part-envelope';
    if (rule.kind === 'greedy-no-skip' && lacks && !isHopeless) found.ended = true;
  }
  return { selected: found.selected.map(id), lost: found.lost };
}

function votersOf({ ballots }: Election): Voter[] {
  return [...ballots.groupOfBallot].map((group) => {
    const voter = new Map<number, number>();
    const [start, end] = [ballots.offsets[group]!, ballots.offsets[group + 1]!];
    for (let entry = start; entry < end; entry += 1) {
      const mark = ballots.marks?.[entry] ?? 1;
      voter.set(ballots.choices[entry]!, ballots.form === 'ranking' ? end - start - 1 - mark : mark);
    }
    return voter;
  });
}

/** Total utility per unit of cost; points in their smallest part. */
function worthPerCost(utility: Utility, cost: bigint, listing: readonly Voter[], project: number): Rational {
  if (cost === 0n) return rational(0n);
  const given = listing.map((voter) => BigInt(Math.max(0, voter.get(project)!))).reduce((sum, mark) => sum + mark, 0n);
  const votes = BigInt(listing.length);
  switch (utility) {
    case 'cost':
      return rational(votes);
    case 'effort':
      return rational(votes > 0n ? 1n : 0n);
    case 'cardinality':
      return rational(votes, cost);
    case 'score':
      return rational(given);
    case 'points':
    case 'borda':
      return rational(given, cost);
  }
}

function isBelow({ ballots }: Election, rule: AnyGreedyRule, listing: readonly Voter[], project: number): boolean {
  if (rule.kind !== 'greedy-threshold') return false;
  const points = listing.reduce((sum, voter) => sum + voter.get(project)!, 0);
  const inPoints = rational(BigInt(points), 10n ** BigInt(ballots.pointsScale));
  const score = ballots.form === 'points' ? inPoints : rational(BigInt(listing.length));
  return compare(score, fromText(rule.threshold)) < 0;
}

interface Envelope {
  readonly budget: bigint;
  readonly members: readonly number[];
}

function envelope({ budget, projects }: Election): Envelope {
  return { budget, members: [...projects.keys()] };
}

function partsOf({ projects }: Election, { envelopes = [] }: AnyGreedyRule, project: number): Envelope[] {
  const indexOf = (id: string): number => projects.findIndex((candidate) => candidate.id === id);
  return envelopes
    .map((part) => ({ budget: BigInt(part.budget), members: part.projects.map(indexOf) }))
    .filter(({ members }) => members.includes(project));
}

/** What keeps a project out after those selected so far. */
function misfit(
  election: Election,
  rule: AnyGreedyRule,
  { selected }: { readonly selected: readonly number[] },
  project: number,
): WhyNot | undefined {
  const { projects, budget } = election;
  const cost = (of: number): bigint => projects[of]!.cost;
  const groups = (rule.exclusive ?? []).filter((group) => group.includes(projects[project]!.id));
  if (groups.some((group) => selected.some((other) => group.includes(projects[other]!.id)))) return 'exclusive';
  if (cost(project) > budget) return 'dearer-than-envelope';
  const overflows = ({ budget: most, members }: Envelope): boolean =>
    [...selected, project].filter((of) => members.includes(of)).reduce((sum, of) => sum + cost(of), 0n) > most;
  if (overflows(envelope(election))) return 'envelope';
  return partsOf(election, rule, project).some(overflows) ? 'part-envelope' : undefined;
}
