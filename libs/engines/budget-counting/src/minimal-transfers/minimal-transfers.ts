import type { Count, CountProgress, NotSelected, Step } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { Refusal } from '../greedy/take-in-order';
import type { MinimalTransfersRule } from '../rule';
import { type FittingProject, ranked, takeFitting } from '../take-fitting';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { type FundedProject, type TransfersRun, transfersRun } from './transfers-run';

/**
 * Minimal Transfers: see the README beside this file for the definition, its source and what it promises.
 * @throws CountingError `form-mismatch` when ballots give no points; `too-hard` when a tie could not be proved or refuted
 */
export function minimalTransfers(
  election: Election,
  rule: MinimalTransfersRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election, 'points');
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const run = transfersRun(counted, ties, free, onStep);
  const supported = [...free.steps, ...fundedSteps(counted, run.funded)];
  const selected = [...free.projects, ...run.funded.map(({ project }) => project)];
  const { remaining } = outcomeOf(counted, supported);
  const others = projectsOtherThan(counted, selected);
  const ranks = ranked(others, (a, b) => run.order.compareExcess(b, a));
  const accepted = takeFitting(counted, ranks, ties, {
    remaining: BigInt(remaining),
    stepsBefore: supported.length,
  });
  const steps = [...supported, ...accepted.taken.map((fitting) => undersupportedStep(counted, run, fitting))];
  const { bounded, exact } = run.order;
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: null,
      runs: 1,
      steps,
      notSelected: accepted.refused.map((refusal) => refusedProject(counted, run, refusal)).sort(byVotes),
      ties: [...run.ties, ...accepted.ties],
      certificate: { claims: ['within-envelope'], decisions: { bounded, exact } },
    },
  };
}

function fundedSteps(counted: Tally, funded: readonly FundedProject[]): Step[] {
  let remaining = counted.election.budget;
  return funded.map(({ project, ...facts }) => {
    remaining -= costOf(counted, project);
    const step = { ...projectFacts(counted, project), remaining: remaining.toString(), ...facts };
    return { by: 'minimal-transfers', ...step };
  });
}

function undersupportedStep(counted: Tally, { supportAtEnd }: TransfersRun, fitting: FittingProject): Step {
  const { project, remaining } = fitting;
  const { support } = supportAtEnd(project);
  return { by: 'undersupported', ...projectFacts(counted, project), remaining: remaining.toString(), support };
}

function refusedProject(counted: Tally, { supportAtEnd }: TransfersRun, refusal: Refusal): NotSelected {
  const { project } = refusal;
  return {
    ...projectFacts(counted, project),
    why: costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'supporters-money',
    envelope: envelopeFacts(counted, refusal),
    supporters: null,
    support: supportAtEnd(project),
  };
}

function projectFacts(counted: Tally, project: number): Pick<NotSelected, 'project' | 'cost' | 'votes'> {
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
  };
}
