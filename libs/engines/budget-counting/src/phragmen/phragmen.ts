import type { Count, CountProgress, NotSelected } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { PhragmenRule } from '../rule';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { phragmenFrom, type PhragmenTaken } from './phragmen-from';

/** Sequential Phragmén with costs: see the README beside this file for the definition, its source and what it promises. */
export function phragmen(election: Election, rule: PhragmenRule, onStep?: (progress: CountProgress) => void): Count {
  const counted = tally(election, 'cardinality');
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const taken = phragmenFrom(counted, ties, {
    selected: free.projects,
    remaining: election.budget,
    stepsBefore: free.steps.length,
    run: 1,
  });
  const steps = [...free.steps, ...taken.steps];
  const lost = projectsOtherThan(counted, [...free.projects, ...taken.projects]);
  onStep?.({ run: 1, done: election.projects.length, total: election.projects.length });
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: null,
      runs: 1,
      steps,
      notSelected: lost.map((project) => notSelected(counted, taken, project)).sort(byVotes),
      ties: taken.ties,
      certificate: { claims: ['within-envelope', 'each-step-least'], decisions: taken.decisions },
    },
  };
}

function notSelected(counted: Tally, taken: PhragmenTaken, project: number): NotSelected {
  const refusal = taken.refused.find((refused) => refused.project === project);
  const load = taken.loads.get(project);
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    why: refusal ? 'envelope' : load !== undefined ? 'count-ended' : whyNotOpen(counted, project),
    envelope: refusal ? envelopeFacts(counted, refusal) : null,
    supporters: null,
    ...(load !== undefined && { load }),
  };
}

function whyNotOpen(counted: Tally, project: number): NotSelected['why'] {
  return votesOf(counted, project) === 0 ? 'no-supporter' : 'dearer-than-envelope';
}
