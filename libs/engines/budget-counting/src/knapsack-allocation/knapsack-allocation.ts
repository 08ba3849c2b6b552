import type { Count, CountProgress, NotSelected, Step, Tie } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { Refusal } from '../greedy/take-in-order';
import type { KnapsackAllocationRule } from '../rule';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { type TieBreaker, tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';

/** Knapsack voting counted unit of money by unit: see the README beside this file for the definition and what it promises. */
export function knapsackAllocation(
  election: Election,
  rule: KnapsackAllocationRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election, 'cardinality');
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const others = projectsOtherThan(counted, free.projects);
  const wanted = others.filter((project) => votesOf(counted, project) > 0);
  const unwanted = others.filter((project) => votesOf(counted, project) === 0);
  const allocated = allocate(counted, wanted, ties, free.steps.length);
  const steps = [...free.steps, ...allocated.steps];
  const total = election.projects.length;
  onStep?.({ run: 1, done: total, total });
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: null,
      runs: 1,
      steps,
      notSelected: [
        ...allocated.lost,
        ...unwanted.map((project) => lostProject(counted, project, { why: 'no-supporter', envelope: null })),
      ].sort(byVotes),
      ties: allocated.ties,
      certificate: { claims: ['within-envelope'], decisions: { bounded: 0, exact: total } },
      ballotsAboveEnvelope: ballotsAboveEnvelope(election),
    },
  };
}

interface Allocated {
  readonly steps: Step[];
  readonly lost: NotSelected[];
  readonly ties: Tie[];
}

/**
 * All units of a project have its votes, so they are funded together, in the order of votes, until the envelope is spent. A tie is written
 * down while there is money, since it decides which project is funded whole.
 */
function allocate(counted: Tally, wanted: readonly number[], ties: TieBreaker, stepsBefore: number): Allocated {
  const queue = [...wanted].sort((a, b) => votesOf(counted, b) - votesOf(counted, a) || ties.compare(a, b));
  const allocated: Allocated = { steps: [], lost: [], ties: [] };
  let remaining = counted.election.budget;
  let ended = false;
  for (const [position, project] of queue.entries()) {
    const refusal: Refusal = { project, remaining, afterSteps: stepsBefore + allocated.steps.length };
    if (ended || remaining === 0n) {
      allocated.lost.push(unreachedProject(counted, refusal, ended));
      continue;
    }
    const equals = queue.slice(position).filter((other) => votesOf(counted, other) === votesOf(counted, project));
    if (equals.length > 1) allocated.ties.push(ties.decide(equals, refusal.afterSteps + 1, 1).tie);
    ended = costOf(counted, project) > remaining;
    if (ended) {
      allocated.lost.push(partlyFunded(counted, refusal));
      continue;
    }
    remaining -= costOf(counted, project);
    allocated.steps.push(fundedWhole(counted, project, remaining));
  }
  return allocated;
}

function fundedWhole(counted: Tally, project: number, remaining: bigint): Step {
  return {
    by: 'knapsack-allocation',
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    remaining: remaining.toString(),
  };
}

function partlyFunded(counted: Tally, refusal: Refusal): NotSelected {
  const envelope = envelopeFacts(counted, refusal);
  const lost = lostProject(counted, refusal.project, { why: 'partly-funded', envelope });
  return { ...lost, part: { amount: refusal.remaining.toString() } };
}

/** After a partly funded project the count is over; after the last unit was spent on whole projects, nothing is left. */
function unreachedProject(counted: Tally, refusal: Refusal, ended: boolean): NotSelected {
  const { project } = refusal;
  if (ended) return lostProject(counted, project, { why: 'count-ended', envelope: null });
  return lostProject(counted, project, { why: 'envelope', envelope: envelopeFacts(counted, refusal) });
}

function lostProject(counted: Tally, project: number, facts: Pick<NotSelected, 'why' | 'envelope'>): NotSelected {
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    ...facts,
    supporters: null,
  };
}

function ballotsAboveEnvelope({ ballots, projects, budget }: Election): number {
  let above = 0;
  for (let group = 0; group < ballots.weights.length; group += 1) {
    const listed = ballots.choices.subarray(ballots.offsets[group], ballots.offsets[group + 1]);
    let cost = 0n;
    for (const project of listed) cost += projects[project]?.cost ?? 0n;
    if (cost > budget) above += ballots.weights[group] ?? 0;
  }
  return above;
}
