import { type Rational, rational, ZERO } from '@parvis/exact-numbers';
import { CountingError } from './counting-error';
import type { BallotGroups, Election } from './election';
import type { Utility } from './rule';

/**
 * The ballots seen from the projects: who supports each one, and for how much. Built once per count.
 *
 * A project is worth `unitOf(project) · mark` to a supporter. Where every supporter of a project counts the same (`cost`,
 * `cardinality`, `effort`) marks are all 1 and there are no lists of them.
 */
export interface Tally {
  readonly election: Election;
  readonly utility: Utility;
  /** Ballots that list each project. */
  readonly votes: readonly number[];
  /** Ballots to which each project is worth more than nothing. */
  readonly supporters: readonly number[];
  /** Marks of its supporters added up: total utility is this times the unit. Below 2⁵³. */
  readonly totalMarks: readonly number[];
  /**
   * Supporters of project `p` are `groups[offsets[p]]` … `groups[offsets[p + 1] - 1]`, with the weights of those groups alongside. Groups of
   * one ballot come first, up to `severalFrom[p]`: sums over them need no weight.
   */
  readonly offsets: Uint32Array;
  readonly severalFrom: Uint32Array;
  readonly groups: Uint32Array;
  readonly weights: Uint32Array;
  /** Aligned with `groups`: what one voter's mark is; null when all are 1. */
  readonly marks: Int32Array | null;
  /** Aligned with the ballots' `choices`; null when all are 1. Zero or less: not a supporter. */
  readonly ballotMarks: Int32Array | null;
  /** All ballots, blank ones included. */
  readonly ballots: number;
  readonly blankBallots: number;
}

/** @throws CountingError `form-mismatch` when the utility reads something that these ballots do not say */
export function tally(election: Election, utility: Utility): Tally {
  const { ballots, projects } = election;
  const ballotMarks = marksOfBallots(ballots, utility);
  const offsets = supporterOffsets(ballots.choices, ballotMarks, projects.length);
  const entries = offsets[projects.length] ?? 0;
  const groups = new Uint32Array(entries);
  const weights = new Uint32Array(entries);
  const marks = ballotMarks && new Int32Array(entries);
  const votes = new Float64Array(projects.length);
  const supporters = new Float64Array(projects.length);
  const totalMarks = new Float64Array(projects.length);
  const next = offsets.slice();
  const place = (isWanted: (weight: number) => boolean): void => {
    for (let group = 0; group < ballots.weights.length; group += 1) {
      const weight = ballots.weights[group] ?? 0;
      if (!isWanted(weight)) continue;
      const end = ballots.offsets[group + 1] ?? 0;
      for (let entry = ballots.offsets[group] ?? 0; entry < end; entry += 1) {
        const project = ballots.choices[entry] ?? 0;
        votes[project] = (votes[project] ?? 0) + weight;
        const mark = ballotMarks ? (ballotMarks[entry] ?? 0) : 1;
        if (mark <= 0) continue;
        const free = next[project] ?? 0;
        groups[free] = group;
        weights[free] = weight;
        if (marks) marks[free] = mark;
        next[project] = free + 1;
        supporters[project] = (supporters[project] ?? 0) + weight;
        totalMarks[project] = (totalMarks[project] ?? 0) + weight * mark;
      }
    }
  };
  place((weight) => weight === 1);
  const severalFrom = next.slice();
  place((weight) => weight > 1);
  return {
    election,
    utility,
    votes: Array.from(votes),
    supporters: Array.from(supporters),
    totalMarks: Array.from(totalMarks),
    offsets,
    severalFrom,
    groups,
    weights,
    marks,
    ballotMarks,
    ballots: ballots.groupOfBallot.length,
    blankBallots: blankBallotsOf(ballots),
  };
}

function blankBallotsOf({ offsets, weights }: BallotGroups): number {
  return weights.reduce((sum, weight, group) => (offsets[group] === offsets[group + 1] ? sum + weight : sum), 0);
}

function marksOfBallots({ form, marks, offsets, choices }: BallotGroups, utility: Utility): Int32Array | null {
  if (utility === 'cost' || utility === 'cardinality' || utility === 'effort') return null;
  const needed = utility === 'borda' ? 'ranking' : 'points';
  if (form !== needed || !marks) throw new CountingError('form-mismatch', { utility, form, needed });
  if (utility !== 'borda') return marks;
  const worth = new Int32Array(choices.length);
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    const [start = 0, end = 0] = [offsets[group], offsets[group + 1]];
    for (let entry = start; entry < end; entry += 1) worth[entry] = end - start - 1 - (marks[entry] ?? 0);
  }
  return worth;
}

/** Where each project's supporters start: a counting sort by project. */
function supporterOffsets(choices: Uint32Array, marks: Int32Array | null, projects: number): Uint32Array {
  const offsets = new Uint32Array(projects + 1);
  for (let entry = 0; entry < choices.length; entry += 1) {
    if (marks && (marks[entry] ?? 0) <= 0) continue;
    const project = choices[entry] ?? 0;
    offsets[project + 1] = (offsets[project + 1] ?? 0) + 1;
  }
  for (let project = 0; project < projects; project += 1) {
    offsets[project + 1] = (offsets[project + 1] ?? 0) + (offsets[project] ?? 0);
  }
  return offsets;
}

export function idOf({ election }: Tally, project: number): string {
  return election.projects[project]?.id ?? '';
}

export function costOf({ election }: Tally, project: number): bigint {
  return election.projects[project]?.cost ?? 0n;
}

export function votesOf({ votes }: Tally, project: number): number {
  return votes[project] ?? 0;
}

export function supportersOf({ supporters }: Tally, project: number): number {
  return supporters[project] ?? 0;
}

/** What one mark of the project is worth. */
export function unitOf(counted: Tally, project: number): Rational {
  switch (counted.utility) {
    case 'cost':
    case 'score':
      return rational(costOf(counted, project));
    case 'effort':
      return rational(costOf(counted, project), BigInt(Math.max(1, votesOf(counted, project))));
    case 'cardinality':
    case 'points':
    case 'borda':
      return rational(1n);
  }
}

/** Utility of the project to all voters together. */
export function totalUtility(counted: Tally, project: number): Rational {
  const marks = counted.totalMarks[project] ?? 0;
  if (marks === 0) return ZERO;
  const { numerator, denominator } = unitOf(counted, project);
  return rational(numerator * BigInt(marks), denominator);
}
