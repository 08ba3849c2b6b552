import { compare, fromText, type Rational, rational, toText } from '@parvis/exact-numbers';
import { CountingError } from '../counting-error';
import { costOf, type Tally, votesOf } from '../tally';
import type { AnyGreedyRule } from './greedy-limits';
import type { Refusal } from './take-in-order';

interface Eligible {
  readonly candidates: readonly number[];
  /** Below the threshold. */
  readonly refused: readonly Refusal[];
}

/**
 * The candidates whose score is at least the rule's threshold: all of them under a rule that has none.
 * @throws CountingError `invalid-threshold` when it is not a fraction, or is negative
 */
export function eligibleByScore(
  tally: Tally,
  rule: AnyGreedyRule,
  candidates: readonly number[],
  purse: { readonly remaining: bigint; readonly stepsBefore: number },
): Eligible {
  if (rule.kind !== 'greedy-threshold') return { candidates, refused: [] };
  const least = readThreshold(rule.threshold);
  const scoreOf = scoresOf(tally);
  // Projects that cost nothing and that somebody lists come first in every rule.
  const isFree = (project: number): boolean => costOf(tally, project) === 0n && votesOf(tally, project) > 0;
  const isBelow = (project: number): boolean => !isFree(project) && compare(scoreOf(project), least) < 0;
  return {
    candidates: candidates.filter((project) => !isBelow(project)),
    refused: candidates.filter(isBelow).map((project) => ({
      project,
      remaining: purse.remaining,
      afterSteps: purse.stepsBefore,
      bar: { kind: 'threshold', score: toText(scoreOf(project)), threshold: toText(least) },
    })),
  };
}

function readThreshold(threshold: string): Rational {
  if (!/^\d+(\/0*[1-9]\d*)?$/.test(threshold)) throw new CountingError('invalid-threshold', { threshold });
  return fromText(threshold);
}

/** What cities publish as a project's score: points in all where ballots give points, else the ballots that list it. */
function scoresOf(tally: Tally): (project: number) => Rational {
  const { form, marks, offsets, weights, choices, pointsScale } = tally.election.ballots;
  if (form !== 'points' || !marks) return (project) => rational(BigInt(votesOf(tally, project)));
  const totals = new Float64Array(tally.election.projects.length);
  for (const [group, weight] of weights.entries()) {
    const end = offsets[group + 1] ?? 0;
    for (let entry = offsets[group] ?? 0; entry < end; entry += 1) {
      const project = choices[entry] ?? 0;
      totals[project] = (totals[project] ?? 0) + weight * (marks[entry] ?? 0);
    }
  }
  return (project) => rational(BigInt(totals[project] ?? 0), 10n ** BigInt(pointsScale));
}
