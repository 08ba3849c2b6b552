import type { Count, CountProgress, NotSelected } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf } from '../count-parts';
import type { Election } from '../election';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { takeFreeProjects } from './free-projects';
import { greedyFrom } from './greedy-from';
import type { AnyGreedyRule } from './greedy-limits';
import type { Refusal } from './take-in-order';

/** Greedy approximation of total utility: see the README beside this file for the definitions and what they promise. */
export function greedy(election: Election, rule: AnyGreedyRule, onStep?: (progress: CountProgress) => void): Count {
  const counted = tally(election, rule.utility);
  const ties = tieBreaker(counted, rule.ties);
  const free = takeFreeProjects(counted, rule, ties);
  const taken = greedyFrom(counted, rule, ties, {
    selected: free.projects,
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
      ties: [...free.ties, ...taken.ties],
      certificate: { claims: ['within-envelope'], decisions: { bounded: 0, exact: election.projects.length } },
    },
  };
}

function refusedProject(counted: Tally, refusal: Refusal): NotSelected {
  const { project, bar } = refusal;
  const isDearer = costOf(counted, project) > counted.election.budget;
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    why: bar?.kind ?? (isDearer ? 'dearer-than-envelope' : 'envelope'),
    envelope: envelopeFacts(counted, refusal),
    supporters: null,
    ...(bar && { bar }),
  };
}
