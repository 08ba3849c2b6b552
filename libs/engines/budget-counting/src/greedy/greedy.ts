import type { Count, CountProgress, NotSelected } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { GreedyRule } from '../rule';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { type Refusal, takeInOrder } from './take-in-order';

/** Greedy approximation of total utility: see the README beside this file for the definition and what it promises. */
export function greedy(election: Election, rule: GreedyRule, onStep?: (progress: CountProgress) => void): Count {
  const counted = tally(election);
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const taken = takeInOrder(counted, projectsOtherThan(counted, free.projects), rule.utility, ties, {
    remaining: election.budget,
    stepsBefore: free.steps.length,
    run: 1,
    by: 'greedy',
  });
  const steps = [...free.steps, ...taken.steps];
  onStep?.({ run: 1, done: election.projects.length, total: election.projects.length });
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: null,
      runs: 1,
      steps,
      notSelected: taken.refused.map((refusal) => refusedProject(counted, refusal)).sort(byVotes),
      ties: taken.ties,
    },
  };
}

function refusedProject(counted: Tally, refusal: Refusal): NotSelected {
  const { project } = refusal;
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    why: costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'envelope',
    envelope: envelopeFacts(counted, refusal),
    supporters: null,
  };
}
