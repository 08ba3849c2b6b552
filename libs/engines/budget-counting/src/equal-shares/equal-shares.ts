import { add, type Rational, rational, toText } from '@parvis/exact-numbers';
import type { Count, CountProgress, NotSelected, Step, WhyNot } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import { type Refusal, type Taken, takeInOrder } from '../greedy/take-in-order';
import type { AddStop, EqualSharesRule } from '../rule';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { type TieBreaker, tieBreaker } from '../tie-breaking';
import { type FreeProjects, selectZeroCost } from '../zero-cost';
import { effectiveSupports } from './effective-support';
import { incrementOf, startEndowment } from './endowments';
import { type Run, sharesRun } from './shares-run';
import { supportersMoney } from './supporters-money';

/** Method of Equal Shares: see the README beside this file for the definition, its source and what it promises. */
export function equalShares(
  election: Election,
  rule: EqualSharesRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election);
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const { run, runs, start, final } = countByShares(counted, rule, ties, free, onStep);
  const shared = [...free.steps, ...equalSharesSteps(counted, rule, run)];
  const selected = [...free.projects, ...run.rounds.map(({ project }) => project)];
  const completed = complete(counted, rule, ties, run, selected);
  const steps = [...shared, ...completed.steps];
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: { start: toText(start), final: toText(final) },
      runs,
      steps,
      notSelected: losers(counted, rule, run, [...selected, ...completed.projects], completed.refused),
      ties: [...run.ties, ...completed.ties],
    },
  };
}

interface Shared {
  readonly run: Run;
  readonly runs: number;
  readonly start: Rational;
  readonly final: Rational;
}

/** Counts once, or with Add1 again and again with larger shares; the last run that stays within the envelope is the result. */
function countByShares(
  counted: Tally,
  rule: EqualSharesRule,
  ties: TieBreaker,
  free: FreeProjects,
  onStep?: (progress: CountProgress) => void,
): Shared {
  const total = counted.election.projects.length;
  const runWith = (endowment: Rational, number: number): Run =>
    sharesRun(counted, {
      utility: rule.utility,
      ties,
      endowment,
      free: free.projects,
      run: number,
      onRound: onStep && ((done) => onStep({ run: number, done, total })),
    });
  const start = startEndowment(counted, rule.start);
  let final = start;
  let run = runWith(final, 1);
  let runs = 1;
  if (!rule.add1) return { run, runs, start, final };
  const increment = incrementOf(counted, rule.add1.increment);
  while (mayGainFromMore(counted, free, run, rule.add1.stop)) {
    const larger = add(final, increment);
    const next = runWith(larger, runs + 1);
    runs += 1;
    if (next.overspent) break;
    run = next;
    final = larger;
  }
  return { run, runs, start, final };
}

/**
 * Larger shares cannot change anything within the envelope once each supported project that costs no more than it is selected; the
 * `exhaustive` stops are also content when nothing more fits.
 */
function mayGainFromMore(counted: Tally, free: FreeProjects, run: Run, stop: AddStop): boolean {
  const { budget } = counted.election;
  const left = projectsOtherThan(counted, [...free.projects, ...run.rounds.map(({ project }) => project)]);
  const supported = left.filter((project) => votesOf(counted, project) > 0);
  if (supported.every((project) => costOf(counted, project) > budget)) return false;
  if (stop === 'infeasible') return true;
  const fitting = stop === 'exhaustive-all' ? left : supported;
  return fitting.some((project) => costOf(counted, project) <= budget - run.spent);
}

function equalSharesSteps(counted: Tally, rule: EqualSharesRule, { rounds, money }: Run): Step[] {
  let remaining = counted.election.budget;
  return rounds.map(({ project, paid }, round) => {
    const cost = costOf(counted, project);
    const votes = votesOf(counted, project);
    const payment = money.exact.paymentOf(round);
    const worth = rule.utility === 'cost' ? cost : 1n;
    remaining -= cost;
    return {
      by: 'equal-shares',
      project: idOf(counted, project),
      cost: cost.toString(),
      votes,
      remaining: remaining.toString(),
      payment: toText(payment),
      payingInFull: paid.payingInFull,
      payingLess: paid.payingLess,
      payingNothing: votes - paid.payingInFull - paid.payingLess,
      key: toText(rational(worth * payment.denominator, payment.numerator)),
    };
  });
}

function complete(
  counted: Tally,
  rule: EqualSharesRule,
  ties: TieBreaker,
  run: Run,
  selected: readonly number[],
): Taken {
  const candidates = rule.completion === 'greedy' ? projectsOtherThan(counted, selected) : [];
  return takeInOrder(counted, candidates, rule.utility, ties, {
    remaining: counted.election.budget - run.spent,
    stepsBefore: selected.length,
    run: run.number,
    by: 'completion',
  });
}

function losers(
  counted: Tally,
  rule: EqualSharesRule,
  run: Run,
  selected: readonly number[],
  refused: readonly Refusal[],
): NotSelected[] {
  const lost = projectsOtherThan(counted, selected);
  const supported = lost.filter((project) => votesOf(counted, project) > 0);
  const supports = effectiveSupports(counted, run, rule.utility, supported);
  return lost
    .map((project): NotSelected => {
      const refusal = refused.find((candidate) => candidate.project === project);
      const support = supports.get(project);
      return {
        project: idOf(counted, project),
        cost: costOf(counted, project).toString(),
        votes: votesOf(counted, project),
        why: whyNot(counted, project),
        envelope: refusal ? envelopeFacts(counted, refusal) : null,
        supporters: support === undefined ? null : supportersMoney(counted, run, project, support),
      };
    })
    .sort(byVotes);
}

function whyNot(counted: Tally, project: number): WhyNot {
  if (votesOf(counted, project) === 0) return 'no-supporter';
  return costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'supporters-money';
}
