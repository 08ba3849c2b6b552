import type { Count, CountProgress, NotSelected, Step } from '../count';
import { byVotes, countedElection, envelopeFacts, outcomeOf, projectsOtherThan } from '../count-parts';
import type { Election } from '../election';
import type { Refusal } from '../greedy/take-in-order';
import type { MajorityJudgmentRule } from '../rule';
import { type FittingProject, ranked, takeFitting } from '../take-fitting';
import { costOf, idOf, type Tally, tally, votesOf } from '../tally';
import { tieBreaker } from '../tie-breaking';
import { selectZeroCost } from '../zero-cost';
import { countGrades, gradeFacts } from './grade-counts';
import type { GradeFacts } from './grade-facts';
import { compareMerit, majorityGrade, type Merit, meritOf } from './merit';

/**
 * Majority judgment: see the README beside this file for the definition and what it promises.
 * @throws CountingError `form-mismatch` when ballots do not grade
 */
export function majorityJudgment(
  election: Election,
  rule: MajorityJudgmentRule,
  onStep?: (progress: CountProgress) => void,
): Count {
  const counted = tally(election, 'points');
  const ties = tieBreaker(counted, rule.ties);
  const free = selectZeroCost(counted, ties);
  const judged = judge(election);
  const candidates = projectsOtherThan(counted, free.projects);
  const graded = candidates.filter((project) => votesOf(counted, project) > 0);
  const ranks = ranked(graded, (a, b) => compareMerit(judged.meritOf(a), judged.meritOf(b)));
  const fitted = takeFitting(counted, ranks, ties, {
    remaining: election.budget,
    stepsBefore: free.steps.length,
  });
  const steps = [...free.steps, ...fitted.taken.map((fitting) => step(counted, fitting, judged))];
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
        ...fitted.refused.map((refusal) => refusedProject(counted, refusal, judged.factsOf(refusal.project))),
        ...candidates
          .filter((project) => !graded.includes(project))
          .map((project) => ungradedProject(counted, project)),
      ].sort(byVotes),
      ties: fitted.ties,
      certificate: { claims: ['within-envelope'], decisions: { bounded: 0, exact: total } },
    },
  };
}

interface Judged {
  readonly meritOf: (project: number) => Merit;
  readonly factsOf: (project: number) => GradeFacts;
}

function judge({ ballots, projects }: Election): Judged {
  const counts = countGrades(ballots, projects.length);
  const merits = counts.map(meritOf);
  const merit = (project: number): Merit => merits[project] ?? meritOf([]);
  return {
    meritOf: merit,
    factsOf: (project) => gradeFacts(counts[project] ?? [], majorityGrade(merit(project)) ?? 0, ballots.pointsScale),
  };
}

function projectFacts(counted: Tally, project: number): Pick<NotSelected, 'project' | 'cost' | 'votes'> {
  return {
    project: idOf(counted, project),
    cost: costOf(counted, project).toString(),
    votes: votesOf(counted, project),
  };
}

function step(counted: Tally, { project, remaining }: FittingProject, { factsOf }: Judged): Step {
  const facts = { ...projectFacts(counted, project), remaining: remaining.toString() };
  return { by: 'majority-judgment', ...facts, ...factsOf(project) };
}

function refusedProject(counted: Tally, refusal: Refusal, grades: GradeFacts): NotSelected {
  const { project } = refusal;
  return {
    ...projectFacts(counted, project),
    why: costOf(counted, project) > counted.election.budget ? 'dearer-than-envelope' : 'envelope',
    envelope: envelopeFacts(counted, refusal),
    supporters: null,
    grades,
  };
}

function ungradedProject(counted: Tally, project: number): NotSelected {
  return { ...projectFacts(counted, project), why: 'no-supporter', envelope: null, supporters: null };
}
