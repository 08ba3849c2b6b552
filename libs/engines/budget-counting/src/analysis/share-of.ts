import {
  add,
  compare,
  floor,
  type FractionText,
  fromText,
  minimum,
  multiply,
  rational,
  type Rational,
  subtract,
  toText,
  ZERO,
} from '@parvis/exact-numbers';
import type { Count, MinorUnits, Step } from '../count';
import { type Marks, marksOf, type TypedBallot } from './typed-ballot';

export interface ShareAmount {
  /** In minor units, exactly. */
  readonly exact: FractionText;
  /** In whole minor units. Roundings are carried over, so that payments and what is left add up to the share. */
  readonly rounded: MinorUnits;
}

/** What became of one voter's share of the envelope, and of their choices. */
export interface ShareOf {
  /** What the voter could spend; null where the rule gives voters no money. */
  readonly share: ShareAmount | null;
  /** To each winner among their choices that shares paid for, in order of selection. */
  readonly paid: readonly SharePayment[];
  readonly left: ShareAmount | null;
  /** Winners among their choices that no share paid for, in order of selection. */
  readonly won: readonly WonChoice[];
  /** The other choices, as the ballot has them. */
  readonly lost: readonly string[];
}

export interface SharePayment {
  readonly project: string;
  readonly amount: ShareAmount;
  /** All that was asked; all they had left, which was less; or nothing, because nothing was left or it did not reach an equal payment. */
  readonly how: 'in-full' | 'all-left' | 'nothing';
}

export interface WonChoice {
  readonly project: string;
  readonly by: Step['by'];
  /** The cost divided by the ballots that list the project: the part of each. */
  readonly part: ShareAmount;
}

/**
 * Where one voter's share went, from the trace alone: payments are replayed in the order of selection, so a browser can do it with the
 * choices typed again, and no ballot leaves the voter's hands. O(steps + choices).
 * @throws CountingError `unknown-project`, `points-mismatch`, `invalid-points`
 */
export function shareOf(count: Count, ballot: TypedBallot): ShareOf {
  const marks = marksOf(count, ballot);
  const share = shareAtStart(count, ballot.voterClass);
  const purse = { left: share ?? ZERO, spent: ZERO };
  const paid: SharePayment[] = [];
  const won: WonChoice[] = [];
  for (const step of count.trace.steps) {
    if (!marks.has(step.project)) continue;
    const asked = share && askedOf(count, step, marks, purse);
    if (!asked) {
      won.push(wonChoice(step));
      continue;
    }
    const amount =
      asked.allOrNothing && compare(asked.amount, purse.left) > 0 ? ZERO : minimum(asked.amount, purse.left);
    paid.push(payment(step, amount, asked.amount, purse));
    purse.left = subtract(purse.left, amount);
    purse.spent = add(purse.spent, amount);
  }
  const selected = new Set(count.outcome.selected);
  return {
    share: share && { exact: toText(share), rounded: floor(share).toString() },
    paid,
    left: share && { exact: toText(purse.left), rounded: (floor(share) - floor(purse.spent)).toString() },
    won,
    lost: [...marks.keys()].filter((project) => !selected.has(project)),
  };
}

interface Purse {
  left: Rational;
  spent: Rational;
}

interface Asked {
  readonly amount: Rational;
  /** Who has less pays nothing, instead of all they have. */
  readonly allOrNothing: boolean;
}

function shareAtStart({ rule, trace }: Count, voterClass: string | undefined): Rational | null {
  switch (rule.kind) {
    case 'equal-shares':
    case 'exact-equal-shares':
    case 'bounded-overspending': {
      if (trace.endowment === null || trace.comparison?.kept === 'greedy') return null;
      const { final, classes } = trace.endowment;
      if (!classes) return fromText(final);
      return fromText((voterClass === undefined ? undefined : classes[voterClass]?.final) ?? '0/1');
    }
    // Everybody earns at the same pace: at the last purchase, as much as its supporters then carry.
    case 'phragmen':
      return fromText(trace.steps.findLast((step) => step.by === 'phragmen')?.load ?? '0/1');
    default:
      return null;
  }
}

/** What the step asks of this voter; null where no share pays for it, or where the voter lists the project and does not support it. */
function askedOf({ rule }: Count, step: Step, marks: Marks, { spent }: Purse): Asked | null {
  const mark = marks.get(step.project) ?? ZERO;
  if (mark.numerator <= 0n) return null;
  switch (step.by) {
    case 'equal-shares':
    case 'bounded-overspending':
      return { amount: multiply(fromText(step.payment), mark), allOrNothing: false };
    case 'exact-equal-shares':
      return { amount: fromText(step.payment), allOrNothing: true };
    case 'phragmen':
      // Supporters pay what they have earned and not spent: their load becomes the step's.
      return rule.kind === 'phragmen' ? { amount: subtract(fromText(step.load), spent), allOrNothing: false } : null;
    default:
      return null;
  }
}

function payment({ project }: Step, amount: Rational, asked: Rational, { spent }: Purse): SharePayment {
  const rounded = floor(add(spent, amount)) - floor(spent);
  return {
    project,
    amount: { exact: toText(amount), rounded: rounded.toString() },
    how: amount.numerator === 0n ? 'nothing' : compare(amount, asked) < 0 ? 'all-left' : 'in-full',
  };
}

function wonChoice({ project, by, cost, votes }: Step): WonChoice {
  const part = rational(BigInt(cost), BigInt(Math.max(1, votes)));
  return { project, by, part: { exact: toText(part), rounded: floor(part).toString() } };
}
