import { type FractionText, rational, toText } from '@parvis/exact-numbers';
import { compareCodePoints } from '../code-point-order';
import type { MinorUnits } from '../count';
import type { Election } from '../election';
import type { Selection } from './analyse';
import { type Measure, wonAmounts } from './won-amounts';

/** A group of voters whose part of the envelope could pay for more than each of them got. */
export interface ProportionalityViolation {
  /** Not selected, and on the ballot of each of them. */
  readonly project: string;
  readonly cost: MinorUnits;
  readonly voters: number;
  /** Their part of the envelope, in minor units: the envelope divided by all ballots, times these voters. */
  readonly deserved: FractionText;
  /** The most that one of them got: winners on the ballot, in money or in number. */
  readonly most: string;
}

/**
 * EJR+ up to any project (Brill & Peters 2023), with cost or cardinality utilities. It is violated when, for a project p that was not
 * selected, some of its supporters N′ all have u(winners on the ballot) + u(p) ≤ |N′| · (B ÷ n) · u(p) ÷ cost(p): their part of the
 * envelope, spent on projects no worse than p, would have given each of them more than they got even with p on top.
 * It suffices to look, for each p, at the supporters who got the least: all up to some amount. Exact; O(choices + groups · log groups).
 * @returns the violation with the largest group, then the smallest id; null when there is none
 */
export function proportionalityViolation(
  election: Election,
  result: Selection,
  measure: Measure = 'cost',
): ProportionalityViolation | null {
  const { levels, levelOf } = wonAmounts(election, result, measure);
  const supporters = new SupportersByLevel(election, new Set(result.outcome.selected));
  const isDeserved = deserving(election, measure);
  let worst: { project: number; voters: number; level: number } | null = null;
  for (const { level, groups } of byLevel(levelOf, levels.length)) {
    for (const project of supporters.join(groups)) {
      const voters = supporters.voters[project] ?? 0;
      if (!isDeserved(project, voters, levels[level] ?? 0n)) continue;
      const isWorse =
        worst === null ||
        voters > worst.voters ||
        (voters === worst.voters && isBefore(election, project, worst.project));
      if (isWorse) worst = { project, voters, level };
    }
  }
  if (!worst) return null;
  const { id, cost } = election.projects[worst.project] ?? { id: '', cost: 0n };
  return {
    project: id,
    cost: cost.toString(),
    voters: worst.voters,
    deserved: toText(rational(election.budget * BigInt(worst.voters), BigInt(ballotsOf(election)))),
    most: (levels[worst.level] ?? 0n).toString(),
  };
}

/** Supporters of losers, who join in the order of what they got. */
class SupportersByLevel {
  readonly voters: Float64Array;
  private readonly joined: Uint32Array;
  private round = 0;

  constructor(
    private readonly election: Election,
    private readonly selected: ReadonlySet<string>,
  ) {
    this.voters = new Float64Array(election.projects.length);
    this.joined = new Uint32Array(election.projects.length);
  }

  /** @returns the losers that have more supporters now */
  join(groups: readonly number[]): number[] {
    const { projects, ballots } = this.election;
    const grown: number[] = [];
    this.round += 1;
    for (const group of groups) {
      const end = ballots.offsets[group + 1] ?? 0;
      for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1) {
        const project = ballots.choices[entry] ?? 0;
        if (this.selected.has(projects[project]?.id ?? '')) continue;
        this.voters[project] = (this.voters[project] ?? 0) + (ballots.weights[group] ?? 0);
        if (this.joined[project] === this.round) continue;
        this.joined[project] = this.round;
        grown.push(project);
      }
    }
    return grown;
  }
}

/** Groups of ballots by level, from those who got least. */
function byLevel(levelOf: Uint32Array, levels: number): { level: number; groups: number[] }[] {
  const grouped = Array.from({ length: levels }, (_, level) => ({ level, groups: [] as number[] }));
  for (let group = 0; group < levelOf.length; group += 1) grouped[levelOf[group] ?? 0]?.groups.push(group);
  return grouped;
}

/** n · cost(p) · (got + u(p)) ≤ |N′| · B · u(p), on integers. */
function deserving(election: Election, measure: Measure): (project: number, voters: number, got: bigint) => boolean {
  const ballots = BigInt(ballotsOf(election));
  return (project, voters, got) => {
    const cost = election.projects[project]?.cost ?? 0n;
    if (measure === 'cost') return ballots * (got + cost) <= BigInt(voters) * election.budget;
    return ballots * cost * (got + 1n) <= BigInt(voters) * election.budget;
  };
}

function ballotsOf({ ballots }: Election): number {
  return ballots.groupOfBallot.length;
}

function isBefore({ projects }: Election, a: number, b: number): boolean {
  return compareCodePoints(projects[a]?.id ?? '', projects[b]?.id ?? '') < 0;
}
