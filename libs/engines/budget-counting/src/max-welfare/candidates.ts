import { greatestCommonDivisor, type Rational, rational } from '@parvis/exact-numbers';
import { costOf, supportersOf, type Tally, totalUtility } from '../tally';
import type { TieBreaker } from '../tie-breaking';

/** A project that costs something, fits the envelope and has a supporter; what it costs and is worth, in whole numbers. */
export interface Candidate {
  readonly project: number;
  /** Its place among the candidates in tie order, from 0. */
  readonly rank: number;
  readonly cost: bigint;
  /** Total utility. */
  readonly worth: bigint;
}

/** The selection to find: among candidates in tie order, the most worth for at most `capacity`. */
export interface WelfareProblem {
  readonly candidates: readonly Candidate[];
  readonly capacity: bigint;
  /** Total utility of one unit of worth. */
  readonly unit: Rational;
}

/** Costs are divided by what they have in common, and so are worths: neither changes which selection is best. */
export function welfareProblem(tally: Tally, ties: TieBreaker): WelfareProblem {
  const { budget, projects } = tally.election;
  const contending = projects
    .map((_, project) => project)
    .filter((project) => costOf(tally, project) > 0n && costOf(tally, project) <= budget)
    .filter((project) => supportersOf(tally, project) > 0)
    .sort(ties.compare);
  const costs = contending.map((project) => costOf(tally, project));
  const utilities = contending.map((project) => totalUtility(tally, project));
  const parts = utilities.reduce(
    (all, { denominator }) => (all / greatestCommonDivisor(all, denominator)) * denominator,
    1n,
  );
  const worths = utilities.map(({ numerator, denominator }) => numerator * (parts / denominator));
  const costUnit = costs.reduce(greatestCommonDivisor, 0n);
  const worthUnit = worths.reduce(greatestCommonDivisor, 0n);
  return {
    candidates: contending.map((project, rank) => ({
      project,
      rank,
      cost: (costs[rank] ?? 0n) / costUnit,
      worth: (worths[rank] ?? 0n) / worthUnit,
    })),
    capacity: costUnit === 0n ? 0n : budget / costUnit,
    unit: rational(worthUnit, parts),
  };
}

/** Positive when the first is worth more for its cost. */
export function compareEfficiency(a: Candidate, b: Candidate): number {
  const difference = a.worth * b.cost - b.worth * a.cost;
  return Number(difference > 0n) - Number(difference < 0n);
}

export function totalOf(candidates: readonly Candidate[], amount: 'cost' | 'worth'): bigint {
  return candidates.reduce((sum, candidate) => sum + candidate[amount], 0n);
}
