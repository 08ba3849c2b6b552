import { compareCodePoints } from '../code-point-order';
import type { Count, MinorUnits, NotSelected } from '../count';
import { isIneligible } from './eligibility';

/** A project that was not selected, and how near it came. */
export interface NearMiss {
  readonly project: string;
  readonly cost: MinorUnits;
  readonly votes: number;
  /** In hundredths of a percent of its cost, rounded down: its effective support where shares pay, else what could be paid at its turn. */
  readonly support: number;
  readonly missing: MinorUnits;
  /** What did not suffice. */
  readonly of: 'supporters' | 'envelope';
}

const WHOLE = 10_000n;

/**
 * Those that came nearest first; at the same distance, most votes first. What something else than money kept out (a threshold, a project
 * that excludes it, the end of the count) is not among them.
 */
export function nearMisses(count: Count): readonly NearMiss[] {
  return count.trace.notSelected
    .filter((lost) => !isIneligible(count, lost))
    .flatMap(nearMiss)
    .sort((a, b) => b.support - a.support || b.votes - a.votes || compareCodePoints(a.project, b.project));
}

function nearMiss(lost: NotSelected): NearMiss[] {
  const { project, cost, votes } = lost;
  const distance = distanceOf(lost);
  return distance ? [{ project, cost, votes, ...distance }] : [];
}

type Distance = Pick<NearMiss, 'support' | 'missing' | 'of'>;

function distanceOf(lost: NotSelected): Distance | null {
  const { cost, supporters, equalPayment, spent, support, part, envelope, bar } = lost;
  if (supporters) return { support: supporters.effectiveSupport, missing: supporters.missing, of: 'supporters' };
  if (equalPayment) return covered(cost, equalPayment.raised, 'supporters');
  if (spent) return covered(cost, spent.left, 'supporters');
  if (support) return covered(cost, support.left, 'supporters');
  if (part) return covered(cost, part.amount, 'envelope');
  if (envelope) return covered(cost, envelope.remaining, 'envelope');
  if (bar?.kind === 'part-envelope') return covered(cost, bar.remaining, 'envelope');
  return lost.why === 'no-supporter' ? { support: 0, missing: cost, of: 'supporters' } : null;
}

function covered(cost: MinorUnits, amount: MinorUnits, of: NearMiss['of']): Distance {
  const whole = BigInt(cost) === 0n ? 1n : BigInt(cost);
  const part = (BigInt(amount) * WHOLE) / whole;
  const missing = BigInt(cost) - BigInt(amount);
  return { support: Number(part < WHOLE ? part : WHOLE - 1n), missing: (missing > 0n ? missing : 0n).toString(), of };
}
