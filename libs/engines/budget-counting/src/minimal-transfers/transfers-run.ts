import { rational, toText } from '@parvis/exact-numbers';
import type { CountProgress, MinorUnits, Tie } from '../count';
import { costOf, supportersOf, type Tally } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import type { FreeProjects } from '../zero-cost';
import { ExactSupports } from './exact-supports';
import { SupportOrder } from './support-order';
import { compareLevels, FRACTION_BITS, type Part, Supports } from './supports';
import type { SupportMoney, TransferStepFacts } from './transfer-facts';
import { partFor } from './transfer-part';

export interface FundedProject extends TransferStepFacts {
  readonly project: number;
}

/** Projects paid for by their supporters, and what everybody had put on the others when it ended. */
export interface TransfersRun {
  readonly funded: readonly FundedProject[];
  readonly ties: readonly Tie[];
  readonly order: SupportOrder;
  readonly supportAtEnd: (project: number) => SupportMoney;
}

/**
 * Each round funds, among the projects whose supporters have the cost together, one of the largest excess. A project with enough support
 * is always among them, and above those that need transfers, so both phases of the rule are one.
 */
export function transfersRun(
  counted: Tally,
  ties: TieBreaker,
  free: FreeProjects,
  onStep?: (progress: CountProgress) => void,
): TransfersRun {
  const supports = new Supports(counted, free.projects);
  const exact = new ExactSupports(counted, free.projects);
  const order = new SupportOrder(supports, exact);
  const total = counted.election.projects.length;
  const funded: FundedProject[] = [];
  const met: Tie[] = [];
  let candidates = counted.election.projects
    .map((_, project) => project)
    .filter((project) => costOf(counted, project) > 0n && supportersOf(counted, project) > 0);
  for (;;) {
    // Supporters only get poorer: who has not the cost now never will.
    candidates = candidates.filter((project) => order.hasTheCost(project));
    const best = order.best(candidates);
    if (best[0] === undefined) break;
    const decided = ties.decide(best, free.steps.length + funded.length + 1, 1);
    if (best.length > 1) met.push(decided.tie);
    const project = decided.chosen;
    const part = partFor(supports, exact, project);
    funded.push({ project, ...stepFacts(counted, supports, project, part) });
    supports.fund(project, part);
    exact.record({ project, allFrom: part.allFrom });
    candidates = candidates.filter((other) => other !== project);
    onStep?.({ run: 1, done: free.steps.length + funded.length, total });
  }
  return { funded, ties: met, order, supportAtEnd: (project) => supportMoney(counted, supports, project) };
}

function stepFacts(counted: Tally, supports: Supports, project: number, part: Part): TransferStepFacts {
  let [payingPart, givingAll] = [0, 0];
  for (const supporter of supports.supportersOf(project)) {
    if (part.allFrom && compareLevels(supporter, part.allFrom) >= 0) givingAll += supporter.voters;
    else payingPart += supporter.voters;
  }
  return {
    support: minorUnits(counted, supports.supportOf(project).high).toString(),
    part: toText(partInMillionths(part)),
    payingPart,
    givingAll,
    payingNothing: supportersOf(counted, project) - payingPart - givingAll,
  };
}

const MILLION = 1_000_000n;

/** Where all give all, the part at which the last of them do. */
function partInMillionths({ allFrom, due, base }: Part): ReturnType<typeof rational> {
  if (base.low > 0n) return rational((due.high * MILLION) / base.low, MILLION);
  const { mark, marks } = allFrom ?? { mark: 1, marks: 1 };
  return rational((BigInt(marks) * MILLION) / BigInt(mark), MILLION);
}

/** Rounded down; a value closer than bounds can tell below a whole number counts as that number. */
function minorUnits({ ballots }: Tally, upperBound: bigint): bigint {
  return (upperBound >> FRACTION_BITS) / BigInt(Math.max(1, ballots));
}

function supportMoney(counted: Tally, supports: Supports, project: number): SupportMoney {
  const left = minorUnits(counted, supports.totalOf(project).high);
  const shares = counted.election.budget * BigInt(supportersOf(counted, project));
  const text = (amount: bigint): MinorUnits => amount.toString();
  return {
    support: text(minorUnits(counted, supports.supportOf(project).high)),
    atStart: text(shares / BigInt(Math.max(1, counted.ballots))),
    left: text(left),
    missing: text(costOf(counted, project) - left),
  };
}
