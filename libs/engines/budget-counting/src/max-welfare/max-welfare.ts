import { add, divide, type Rational, rational, subtract, toText, ZERO } from '@parvis/exact-numbers';
import type { Count, CountProgress, NotSelected, Step, Tie } from '../count';
import { byVotes, countedElection, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import { inGreedyOrder } from '../greedy/take-in-order';
import type { MaxWelfareRule } from '../rule';
import { costOf, idOf, supportersOf, type Tally, tally, totalUtility, votesOf } from '../tally';
import { type TieBreaker, tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { bestSelection, type ProvedSelection } from './best-selection';
import { welfareProblem } from './candidates';
import type { WelfareSolver } from './welfare-solver';

export interface WelfareOptions {
  readonly onStep?: ((progress: CountProgress) => void) | undefined;
  /** Guides the search; the outcome is the same without it. */
  readonly solver?: WelfareSolver | undefined;
}

/**
 * The selection of largest total utility: see the README beside this file for the definition and what it promises.
 * @throws CountingError `too-hard` when that cannot be proved within the limit of work
 */
export function maxWelfare(election: Election, rule: MaxWelfareRule, { onStep, solver }: WelfareOptions = {}): Count {
  const counted = tally(election, rule.utility);
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const total = election.projects.length;
  const best = bestSelection(welfareProblem(counted, ties), {
    solver,
    onDecided: onStep && ((done) => onStep({ run: 1, done, total })),
  });
  const selected = inGreedyOrder(
    counted,
    best.selected.map(({ project }) => project),
    ties,
  );
  const welfare = [...free.projects, ...selected].reduce((sum, project) => add(sum, utilityOf(counted, project)), ZERO);
  const steps = [...free.steps, ...stepsOf(counted, selected)];
  onStep?.({ run: 1, done: total, total });
  return {
    rule,
    counted: countedElection(counted),
    outcome: outcomeOf(counted, steps),
    trace: {
      endowment: null,
      runs: 1,
      steps,
      welfare: toText(welfare),
      notSelected: projectsOtherThan(counted, [...free.projects, ...selected])
        .map((project) => notSelected(counted, project, welfare, best))
        .sort(byVotes),
      ties: tiesOf(counted, ties, best, steps),
      certificate: { claims: ['within-envelope', 'optimal'], decisions: { bounded: 0, exact: total } },
    },
  };
}

/** In points, where ballots give points with decimals. */
function utilityOf(counted: Tally, project: number): Rational {
  return divide(totalUtility(counted, project), pointsUnit(counted));
}

function pointsUnit({ utility, election }: Tally): Rational {
  const inPoints = utility === 'points' || utility === 'score';
  return rational(inPoints ? 10n ** BigInt(election.ballots.pointsScale) : 1n);
}

function stepsOf(counted: Tally, selected: readonly number[]): Step[] {
  let remaining = counted.election.budget;
  return selected.map((project) => {
    const cost = costOf(counted, project);
    const utility = utilityOf(counted, project);
    remaining -= cost;
    return {
      by: 'max-welfare',
      project: idOf(counted, project),
      cost: cost.toString(),
      votes: votesOf(counted, project),
      remaining: remaining.toString(),
      utility: toText(utility),
      key: toText(divide(utility, rational(cost))),
    };
  });
}

function notSelected(counted: Tally, project: number, welfare: Rational, { less }: ProvedSelection): NotSelected {
  const lost = less.get(project);
  const fewer = lost && divide(lost, pointsUnit(counted));
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
    why: whyNot(counted, project),
    envelope: null,
    supporters: null,
    ...(fewer && { welfare: { with: toText(subtract(welfare, fewer)), less: toText(fewer) } }),
  };
}

function whyNot(counted: Tally, project: number): NotSelected['why'] {
  if (supportersOf(counted, project) === 0) return 'no-supporter';
  return costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'welfare';
}

/** By definition another order would have selected other projects. */
function tiesOf(counted: Tally, ties: TieBreaker, { tie }: ProvedSelection, steps: readonly Step[]): Tie[] {
  if (!tie) return [];
  const step = steps.findIndex(({ project }) => project === idOf(counted, tie.candidate.project)) + 1;
  const tied = [tie.candidate, ...tie.instead].map(({ project }) => project);
  return [{ ...ties.decide(tied, step, 1).tie, changesOutcome: true }];
}
