import type { ExactSupports } from './exact-supports';
import { type Bounds, compareLevels, type Level, type Part, type Supporter, type Supports } from './supports';

/**
 * The part of the money put on a project that its supporters pay: the smallest x with Σ min(x · put on it, all they have) = cost.
 * They have the cost: surplus makes x at most 1; otherwise the fewer marks others have on the ballot, the sooner a supporter gives all.
 */
export function partFor(supports: Supports, exact: ExactSupports, project: number): Part {
  const cost = supports.costOf(project);
  const support = supports.supportOf(project);
  if (support.low > cost) return { allFrom: null, due: { low: cost, high: cost }, base: support };
  const given = { low: 0n, high: 0n };
  const base = { ...support };
  let allFrom: Level | null = null;
  for (const level of supports.supportersOf(project).sort((a, b) => compareLevels(b, a))) {
    if (!allFrom || compareLevels(level, allFrom) !== 0) {
      if (fundedBelow(level, given, base, cost) ?? exact.isFundedBelow(project, level)) break;
      allFrom = { mark: level.mark, marks: level.marks };
    }
    giveAll(level, given, base);
  }
  return { allFrom, due: { low: cost - given.high, high: cost - given.low }, base };
}

/**
 * Whether the project would have more than its cost if x were marks ÷ mark, at which ballots of this level give all: given + base · x > cost.
 * Undefined where the bounds do not tell.
 */
function fundedBelow({ mark, marks }: Level, given: Bounds, base: Bounds, cost: bigint): boolean | undefined {
  if ((given.low - cost) * BigInt(mark) + base.low * BigInt(marks) > 0n) return true;
  if ((given.high - cost) * BigInt(mark) + base.high * BigInt(marks) < 0n) return false;
  return undefined;
}

function giveAll({ voters, mark, marks, rate }: Supporter, given: Mutable, base: Mutable): void {
  const [all, put] = [BigInt(voters) * BigInt(marks), BigInt(voters) * BigInt(mark)];
  given.low += all * rate.low;
  given.high += all * rate.high;
  base.low -= put * rate.low;
  base.high -= put * rate.high;
}

interface Mutable {
  low: bigint;
  high: bigint;
}
