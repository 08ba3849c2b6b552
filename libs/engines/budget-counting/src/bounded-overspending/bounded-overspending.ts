import { type FractionText, rational, toText, ZERO } from '@parvis/exact-numbers';
import type { Count, CountProgress, NotSelected, Step, WhyNot } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { BoundedOverspendingRule } from '../rule';
import { costOf, idOf, supportersOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { plus, times } from './money-form';
import { type OverspendingRound, overspendingRun, type OverspendingRun } from './overspending-run';
import { priceForm } from './price-book';
import { spentMoney } from './spent-money';
import { HAS_MONEY } from './voters-purses';

/** Equal Shares with Bounded Overspending: see the README beside this file for the definition, its source and what it promises. */
export function boundedOverspending(
  election: Election,
  rule: BoundedOverspendingRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election, rule.utility);
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const total = election.projects.length;
  const share = counted.ballots === 0 ? ZERO : rational(election.budget, BigInt(counted.ballots));
  const onRound = onStep && ((done: number) => onStep({ run: 1, done, total }));
  const run = overspendingRun(counted, { ties, share, free: free.projects, onRound });
  const steps = [...free.steps, ...run.rounds.map((round) => stepOf(counted, run, round))];
  const lost = projectsOtherThan(counted, [...free.projects, ...run.rounds.map(({ part }) => part.project)]);
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: { start: toText(share), final: toText(share) },
      runs: 1,
      steps,
      notSelected: lost.map((project) => notSelected(counted, run, project, free.steps.length)).sort(byVotes),
      ties: run.ties,
      certificate: {
        claims: ['within-envelope', 'each-step-least'],
        decisions: { ...run.purses.prices.decisions },
      },
    },
  };
}

/** Amounts in the trace are rounded down to this part of a minor unit. */
const PRECISION = 1_000_000n;

function stepOf(counted: Tally, { purses }: OverspendingRun, { part, paid, remaining }: OverspendingRound): Step {
  const { prices } = purses;
  const cost = costOf(counted, part.project);
  const price = priceForm(paid.price);
  const together = plus(paid.byLess, times(BigInt(paid.fullMarks), price));
  const covered = prices.floor(part.given, PRECISION) / (part.givenIn * cost);
  return {
    by: 'bounded-overspending',
    project: idOf(counted, part.project),
    cost: cost.toString(),
    votes: votesOf(counted, part.project),
    remaining: remaining.toString(),
    payment: inMillionths(prices.floor(price, PRECISION)),
    part: part.isWhole ? '1/1' : inMillionths(covered),
    payingInFull: paid.payingInFull,
    payingLess: paid.payingLess,
    payingNothing: supportersOf(counted, part.project) - paid.payingInFull - paid.payingLess,
    paid: (part.isWhole ? cost : prices.floor(together)).toString(),
  };
}

function inMillionths(amount: bigint): FractionText {
  return toText(rational(amount, PRECISION));
}

function notSelected(counted: Tally, run: OverspendingRun, project: number, stepsBefore: number): NotSelected {
  const refusal = run.refused.find((refused) => refused.project === project);
  const why = whyNot(counted, run, project, refusal && refusal.afterSteps - stepsBefore);
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    why,
    envelope: refusal && why === 'envelope' ? envelopeFacts(counted, refusal) : null,
    supporters: null,
    ...(why === 'supporters-spent' && { spent: spentMoney(run, project) }),
  };
}

/** @param refusedAfter rounds after which the project no longer fitted; undefined when it always did */
function whyNot(counted: Tally, run: OverspendingRun, project: number, refusedAfter: number | undefined): WhyNot {
  if (supportersOf(counted, project) === 0) return 'no-supporter';
  if (costOf(counted, project) > counted.election.budget) return 'dearer-than-envelope';
  if (refusedAfter === undefined) return 'supporters-spent';
  const supporters = counted.groups.subarray(counted.offsets[project], counted.offsets[project + 1]);
  // A group that gave its last money in round k had none from k + 1 rounds on.
  const spent = supporters.every((group) => {
    const emptied = run.purses.emptiedIn[group] ?? HAS_MONEY;
    return emptied !== HAS_MONEY && emptied + 1 < refusedAfter;
  });
  return spent ? 'supporters-spent' : 'envelope';
}
