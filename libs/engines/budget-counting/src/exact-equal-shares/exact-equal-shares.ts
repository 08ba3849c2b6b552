import { rational, toText, ZERO } from '@parvis/exact-numbers';
import type { Count, CountProgress, NotSelected, Step, WhyNot } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import { type Refusal, takeInOrder } from '../greedy/take-in-order';
import type { ExactEqualSharesRule } from '../rule';
import { costOf, idOf, supportersOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { BangForPayment } from './bang-for-payment';
import { certify, countToStop, spentBy } from './enlarge-to-changes';
import { PaymentLedger } from './payment-ledger';
import { equalPaymentMoney } from './supporters-purse';

/** Exact Equal Shares: see the README beside this file for the definition, its source and what it promises. */
export function exactEqualShares(
  election: Election,
  rule: ExactEqualSharesRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election, rule.utility);
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const total = election.projects.length;
  const start = counted.ballots === 0 ? ZERO : rational(election.budget, BigInt(counted.ballots));
  const bang = new BangForPayment(counted, ties.compare);
  const terms = {
    tally: counted,
    ledger: new PaymentLedger(counted, start),
    bang,
    ties,
    stepsBefore: free.steps.length,
  };
  const shared = countToStop(terms, rule.addOpt, onStep && ((run) => onStep({ run, done: total, total })));
  const { ledger, runs, run } = shared;
  certify(ledger, bang, election.budget);
  const selected = [...free.projects, ...ledger.rounds.map(({ project }) => project)];
  const left = rule.completion === 'greedy' ? projectsOtherThan(counted, selected) : [];
  const completed = takeInOrder(counted, left, ties, {
    remaining: election.budget - spentBy(counted, ledger),
    stepsBefore: selected.length,
    run,
    by: 'completion',
  });
  const steps = [...free.steps, ...stepsOf(ledger, bang), ...completed.steps];
  const lost = projectsOtherThan(counted, [...selected, ...completed.projects]);
  onStep?.({ run, done: total, total });
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: { start: toText(start), final: toText(ledger.endowment) },
      runs,
      steps,
      notSelected: lost.map((project) => notSelected(ledger, completed.refused, project)).sort(byVotes),
      ties: [...shared.ties, ...completed.ties],
      certificate: {
        claims: [
          'within-envelope',
          'payments-add-up',
          'each-step-cheapest',
          ...(shared.overspentNext ? (['next-share-overspends'] as const) : []),
        ],
        decisions: { ...ledger.decisions },
      },
    },
  };
}

function stepsOf(ledger: PaymentLedger, bang: BangForPayment): Step[] {
  const { tally: counted } = ledger;
  let remaining = counted.election.budget;
  return ledger.rounds.map(({ project, payers }, round) => {
    remaining -= costOf(counted, project);
    return {
      by: 'exact-equal-shares',
      project: idOf(counted, project),
      cost: costOf(counted, project).toString(),
      votes: votesOf(counted, project),
      remaining: remaining.toString(),
      payment: toText(ledger.exactPrice(round)),
      payers,
      key: toText(bang.of(project, payers)),
    };
  });
}

function notSelected(ledger: PaymentLedger, refused: readonly Refusal[], project: number): NotSelected {
  const { tally: counted } = ledger;
  const refusal = refused.find((candidate) => candidate.project === project);
  const why = whyNot(counted, project);
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    why,
    envelope: refusal ? envelopeFacts(counted, refusal) : null,
    supporters: null,
    ...(why === 'equal-payment' && { equalPayment: equalPaymentMoney(ledger, project) }),
  };
}

function whyNot(counted: Tally, project: number): WhyNot {
  if (supportersOf(counted, project) === 0) return 'no-supporter';
  return costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'equal-payment';
}
