import { compare, fromText, multiply, rational, toText } from '@parvis/exact-numbers';
import type { Count, CountProgress, NotSelected, Step, WhyNot } from '../count';
import { CountingError } from '../counting-error';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { Refusal } from '../greedy/take-in-order';
import type { EqualSharesRule } from '../rule';
import { costOf, idOf, supportersOf, type Tally, tally, unitOf, votesOf } from '../tally';
import { type TieBreaker, tieBreaker } from '../tie-breaking';
import { type FreeProjects, selectZeroCost } from '../zero-cost';
import { type EnlargedShares, enlargeShares } from './add1';
import { claimsOf } from './certificate';
import { complete } from './completion';
import { compareWithGreedy } from './comparison';
import { effectiveSupports } from './effective-support';
import { endowmentFacts, type Endowments, enlarged, incrementOf, isWithinReach, startEndowments } from './endowments';
import { type Run, sharesRun } from './shares-run';
import { MoneyOfSupporters } from './supporters-money';

/** Method of Equal Shares: see the README beside this file for the definition, its source and what it promises. */
export function equalShares(
  election: Election,
  rule: EqualSharesRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election, rule.utility);
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const shared = countByShares(counted, rule, ties, free, onStep);
  const selected = [...free.projects, ...shared.run.rounds.map(({ project }) => project)];
  const completed = complete(counted, rule, ties, {
    selected,
    remaining: election.budget - shared.run.spent,
    run: shared.runs,
  });
  const steps = [...free.steps, ...equalSharesSteps(counted, shared.run), ...completed.steps];
  const count: Count = {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: endowmentFacts(counted, shared.start, shared.final),
      runs: shared.runs,
      steps,
      notSelected: losers(counted, shared.run, [...selected, ...completed.projects], completed.refused),
      ties: [...shared.run.ties, ...completed.ties],
      certificate: { claims: claimsOf(counted, shared), decisions: shared.decisions },
    },
  };
  return rule.comparison ? compareWithGreedy(election, rule, rule.comparison, count) : count;
}

export interface Shared {
  /** The run that gave the result, on exact numbers. */
  readonly run: Run;
  readonly runs: number;
  readonly start: Endowments;
  readonly final: Endowments;
  readonly overspentNext: boolean;
  readonly decisions: EnlargedShares['decisions'];
}

/** Counts once, or with Add1 again and again with larger shares; the last run that stays within the envelope is the result. */
function countByShares(
  counted: Tally,
  rule: EqualSharesRule,
  ties: TieBreaker,
  free: FreeProjects,
  onStep?: (progress: CountProgress) => void,
): Shared {
  const start = startEndowments(counted, rule);
  const eligible = eligibleProjects(counted, rule, free, start);
  const total = counted.election.projects.length;
  const exactRun = (endowments: Endowments, number: number): Run =>
    sharesRun(counted, {
      ties,
      endowments,
      eligible,
      stepsBefore: free.steps.length,
      run: number,
      onRound: onStep && ((done) => onStep({ run: number, done, total })),
    });
  if (!rule.add1) {
    const run = exactRun(start, 1);
    const decisions = { bounded: 0, exact: run.rounds.length };
    return { run, runs: 1, start, final: start, overspentNext: false, decisions };
  }
  const increment = incrementOf(counted, rule.add1.increment);
  const atIncrement = (increments: number): Run => exactRun(enlarged(start, increment, increments), increments + 1);
  const { increments, runs, overspentNext, order, decisions } = enlargeShares({
    tally: counted,
    ties,
    start,
    add1: rule.add1,
    exactRun: atIncrement,
    eligible,
    all: projectsOtherThan(counted, free.projects),
    onRun: onStep && ((run) => onStep({ run, done: total, total })),
  });
  const run = atIncrement(increments);
  if (run.rounds.some(({ project }, round) => project !== order[round]) || run.rounds.length !== order.length) {
    throw new RangeError('exact numbers do not confirm what rounding bounds proved');
  }
  return { run, runs, start, final: enlarged(start, increment, increments), overspentNext, decisions };
}

/** Projects that cost something, that somebody with a share supports, and that enough voters support. */
function eligibleProjects(counted: Tally, rule: EqualSharesRule, free: FreeProjects, start: Endowments): number[] {
  const threshold = fromText(rule.eligibility ?? '0/1');
  if (threshold.numerator < 0n || threshold.numerator > threshold.denominator) {
    throw new CountingError('invalid-threshold', { threshold: toText(threshold) });
  }
  const least = multiply(threshold, rational(BigInt(counted.ballots)));
  return projectsOtherThan(counted, free.projects).filter(
    (project) =>
      costOf(counted, project) > 0n &&
      supportersOf(counted, project) > 0 &&
      compare(rational(BigInt(supportersOf(counted, project))), least) >= 0 &&
      isWithinReach(counted, start, project),
  );
}

function equalSharesSteps(counted: Tally, { rounds, money }: Run): Step[] {
  let remaining = counted.election.budget;
  return rounds.map(({ project, paid }, round) => {
    const cost = costOf(counted, project);
    const payment = money.exact.paymentOf(round);
    const unit = unitOf(counted, project);
    remaining -= cost;
    return {
      by: 'equal-shares',
      project: idOf(counted, project),
      cost: cost.toString(),
      votes: votesOf(counted, project),
      remaining: remaining.toString(),
      payment: toText(payment),
      payingInFull: paid.payingInFull,
      payingLess: paid.payingLess,
      payingNothing: supportersOf(counted, project) - paid.payingInFull - paid.payingLess,
      key: toText(rational(unit.numerator * payment.denominator, unit.denominator * payment.numerator)),
    };
  });
}

function losers(counted: Tally, run: Run, selected: readonly number[], refused: readonly Refusal[]): NotSelected[] {
  const lost = projectsOtherThan(counted, selected);
  const supported = lost.filter((project) => supportersOf(counted, project) > 0);
  const supports = effectiveSupports(counted, run, supported);
  const money = new MoneyOfSupporters(counted, run, supported);
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
        supporters: support === undefined ? null : money.of(project, support),
        ...(refusal?.bar && { bar: refusal.bar }),
      };
    })
    .sort(byVotes);
}

function whyNot(counted: Tally, project: number): WhyNot {
  if (supportersOf(counted, project) === 0) return 'no-supporter';
  return costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'supporters-money';
}
