import { add, type Rational, toNumber } from '@parvis/exact-numbers';
import type { Tie } from '../count';
import type { AddStop } from '../rule';
import { costOf, supportersOf, type Tally } from '../tally';
import type { BangForPayment } from './bang-for-payment';
import { runOn, type RunTerms } from './equal-payment-run';
import { type Change, nextChange } from './next-change';
import { NeedBounds } from './need-bounds';
import type { PaymentLedger, Round } from './payment-ledger';

export interface EqualPayments {
  /** The run that gave the result. */
  readonly ledger: PaymentLedger;
  readonly ties: readonly Tie[];
  /** Endowments that were counted, the one that overspent included. */
  readonly runs: number;
  /** The number of the run that gave the result. */
  readonly run: number;
  readonly overspentNext: boolean;
}

/**
 * Counts with the endowment of the ledger; with add-opt, again with each larger endowment that changes the outcome, be it only who pays for
 * what, until the stop. Only rounds that can change are counted again; the result is then counted once more from the start.
 */
export function countToStop(terms: RunTerms, stop: AddStop | null, onRun?: (run: number) => void): EqualPayments {
  const { ledger, bang, tally } = terms;
  const bounds = new NeedBounds(tally.election.projects.length);
  const ties: Tie[] = [];
  let run = 1;
  runOn(terms, ties, run);
  while (stop && mayGainFromMore(tally, ledger, stop)) {
    onRun?.(run);
    const change = nextChange(ledger, bang, bounds);
    if (!change) break;
    const before = { endowment: ledger.endowment, paid: ledger.copyOfPaid() };
    countAgain(terms, change, run + 1);
    if (spentBy(tally, ledger) > tally.election.budget) {
      return { ...result(terms, before.endowment, before.paid.rounds, run), runs: run + 1, overspentNext: true };
    }
    bounds.fall(ledger, bang, before.paid, toNumber(change.increase));
    run += 1;
  }
  const last = run === 1 ? { ledger, ties, run } : result(terms, ledger.endowment, ledger.rounds, run);
  return { ...last, runs: run, overspentNext: false };
}

/** What changes is the best project that the larger endowment lets in, so none of the rounds from there on has a larger key. */
function countAgain(terms: RunTerms, change: Change, run: number): void {
  const { ledger, bang } = terms;
  ledger.restart(change.round, add(ledger.endowment, change.increase));
  runOn(terms, [], run, (project) => bang.mostPayersBelow(project, change.project, change.payers));
}

/** @throws RangeError when counting from the start gives other rounds, which would be a mistake of this program */
function result(
  terms: RunTerms,
  endowment: Rational,
  rounds: readonly Round[],
  run: number,
): Pick<EqualPayments, 'ledger' | 'ties' | 'run'> {
  const { ledger } = terms;
  const expected = rounds.map(({ project, payers }) => `${project}:${payers}`).join();
  const ties: Tie[] = [];
  ledger.restart(0, endowment);
  runOn(terms, ties, run);
  if (ledger.rounds.map(({ project, payers }) => `${project}:${payers}`).join() !== expected) {
    throw new RangeError('counting from the start does not confirm the rounds that were counted again');
  }
  return { ledger, ties, run };
}

export function spentBy(tally: Tally, { rounds }: PaymentLedger): bigint {
  return rounds.reduce((sum, { project }) => sum + costOf(tally, project), 0n);
}

/** Nothing can be gained once each supported project that costs no more than the envelope is selected; see `AddStop`. */
function mayGainFromMore(tally: Tally, ledger: PaymentLedger, stop: AddStop): boolean {
  const { budget, projects } = tally.election;
  const remaining = budget - spentBy(tally, ledger);
  const isSupported = (project: number): boolean => supportersOf(tally, project) > 0;
  const isOpen = (project: number): boolean =>
    ledger.payersOf(project) === 0 && !(costOf(tally, project) === 0n && isSupported(project));
  const open = [...projects.keys()].filter(isOpen);
  if (!open.some((project) => isSupported(project) && costOf(tally, project) <= budget)) return false;
  if (stop === 'infeasible') return true;
  const watched = stop === 'exhaustive-all' ? open : open.filter(isSupported);
  return watched.some((project) => costOf(tally, project) <= remaining);
}

/**
 * That the run is the outcome of its endowment, to the last fraction: as many paid as each cost was divided by, and no group could give more
 * utility for its payment with what it has or paid to later projects.
 * @throws RangeError when it does not hold, which would be a mistake of this program
 */
export function certify(ledger: PaymentLedger, bang: BangForPayment, budget: bigint): void {
  if (spentBy(ledger.tally, ledger) > budget) throw new RangeError('exact equal shares spent more than the envelope');
  for (const [round, { payers }] of ledger.rounds.entries()) {
    if (ledger.countPayers(round) !== payers) throw new RangeError('payments do not add up to the costs');
  }
  const change = nextChange(ledger, bang);
  if (change && change.increase.numerator <= 0n) throw new RangeError('the outcome is not stable');
}
