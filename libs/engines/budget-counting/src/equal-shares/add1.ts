import { type Rational, toNumber } from '@parvis/exact-numbers';
import type { Add1, AddStop } from '../rule';
import { costOf, type Tally, unitOf } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import { type Endowments, enlarged, incrementOf } from './endowments';
import { type GuidedRun, GuidedRuns } from './guided-runs';
import type { Run } from './shares-run';
import { UNIT_ROUNDOFF } from './price-bounds';

export interface EnlargedShares {
  /** By how many increments the shares of the result are larger than the first ones. */
  readonly increments: number;
  /** Endowments whose outcome is known, the one that overspent included. */
  readonly runs: number;
  readonly overspentNext: boolean;
  /** Order of selection of the result. */
  readonly order: readonly number[];
  readonly decisions: { readonly bounded: number; readonly exact: number };
}

export interface SharesToEnlarge {
  readonly tally: Tally;
  readonly ties: TieBreaker;
  readonly start: Endowments;
  readonly add1: Add1;
  /** Counts exactly with the shares enlarged so many times. */
  readonly exactRun: (increments: number) => Run;
  /** Projects that may be bought by shares. */
  readonly eligible: readonly number[];
  /** Projects that are neither selected beforehand nor out of reach for everyone: what `exhaustive-all` looks at. */
  readonly all: readonly number[];
  readonly onRun?: ((run: number) => void) | undefined;
}

/**
 * Add1: counts again with larger shares until the rule says stop. Whole stretches of endowments that certainly give the same order are
 * passed over at once (`GuidedRuns.run` with `before`); how far to try comes from how fast prices fall.
 */
export function enlargeShares(shares: SharesToEnlarge): EnlargedShares {
  const counter = new RunCounter(shares);
  let increments = 0;
  let current = counter.count(0);
  let stretch = 1;
  const result = (runs: number): EnlargedShares => ({
    increments,
    runs,
    overspentNext: runs > increments + 1,
    order: current.order,
    decisions: counter.decisions,
  });
  while (mayGainFromMore(shares, current)) {
    shares.onRun?.(increments + 1);
    const reached = stretch > 1 ? counter.sameUntil(increments + stretch, current) : undefined;
    if (reached) {
      increments += stretch;
      current = reached;
    }
    if (stretch > 1) {
      stretch = counter.nextStretch(stretch, reached !== undefined);
      continue;
    }
    const next = counter.count(increments + 1);
    if (next.overspent) return result(increments + 2);
    increments += 1;
    stretch = sameOrder(current, next) ? FIRST_STRETCH : 1;
    current = next;
  }
  return result(increments + 1);
}

/** Increments to try at once when two runs in a row gave the same order. */
const FIRST_STRETCH = 2;

/** The guess of how far to go is a straight line; prices bend. */
const PRUDENCE = 0.9;

/** Counts with floats where they are sure, with exact numbers otherwise. */
class RunCounter {
  readonly decisions = { bounded: 0, exact: 0 };

  private readonly increment: Rational;
  private readonly guided: GuidedRuns | undefined;

  constructor(private readonly shares: SharesToEnlarge) {
    const { tally, add1, eligible, ties } = shares;
    this.increment = incrementOf(tally, add1.increment);
    this.guided = GuidedRuns.for(tally, eligible, ties);
  }

  count(increments: number): GuidedRun {
    const guided = this.guided?.run(this.endowments(increments));
    if (guided) {
      this.decisions.bounded += guided.order.length;
      return guided;
    }
    const { rounds, money, spent, overspent } = this.shares.exactRun(increments);
    this.decisions.exact += rounds.length;
    const { tally } = this.shares;
    return {
      order: rounds.map(({ project }) => project),
      prices: rounds.map(({ project }, round) => {
        const perUnit = toNumber(money.exact.paymentOf(round)) / toNumber(unitOf(tally, project));
        return perUnit * (1 + 16 * UNIT_ROUNDOFF);
      }),
      inEqualParts: rounds.map(({ project, paid }) => paid.price.parts === tally.totalMarks[project]),
      spent: Number(spent),
      overspent,
    };
  }

  sameUntil(increments: number, current: GuidedRun): GuidedRun | undefined {
    const reached = this.guided?.run(this.endowments(increments), current);
    if (reached) this.decisions.bounded += reached.order.length;
    return reached;
  }

  /** How many increments to try next, after trying `stretch`; one means to count the next endowment by itself. */
  nextStretch(stretch: number, held: boolean): number {
    const room = Math.floor((PRUDENCE * (this.guided?.room ?? 0)) / toNumber(this.increment));
    if (held) return Math.max(FIRST_STRETCH, Math.min(room, stretch * 4));
    return Math.max(1, Math.min(stretch + room, Math.floor(stretch / 2)));
  }

  private endowments(increments: number): Endowments {
    return enlarged(this.shares.start, this.increment, increments);
  }
}

function sameOrder(a: GuidedRun, b: GuidedRun): boolean {
  return a.order.length === b.order.length && a.order.every((project, round) => project === b.order[round]);
}

/**
 * Larger shares cannot change anything within the envelope once each supported project that costs no more than it is selected; the
 * `exhaustive` stops are also content when nothing more fits.
 */
function mayGainFromMore({ tally, add1, eligible, all }: SharesToEnlarge, { order }: GuidedRun): boolean {
  const { budget } = tally.election;
  const selected = new Set(order);
  const spent = order.reduce((sum, project) => sum + costOf(tally, project), 0n);
  const within = (project: number, limit: bigint): boolean => !selected.has(project) && costOf(tally, project) <= limit;
  if (!eligible.some((project) => within(project, budget))) return false;
  const fitting: Record<AddStop, () => boolean> = {
    infeasible: () => true,
    'exhaustive-supported': () => eligible.some((project) => within(project, budget - spent)),
    'exhaustive-all': () => all.some((project) => within(project, budget - spent)),
  };
  return fitting[add1.stop]();
}
