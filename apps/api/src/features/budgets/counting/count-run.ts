import {
  analyse,
  count,
  CountingError,
  explainProject,
  type BallotGroups,
  type Count,
  type CountingErrorCode,
  type CountProgress,
  type Election,
  type ProjectExplanation,
  type Rule,
  type WelfareSolver,
} from '@parvis/budget-counting';
import { byDistrict, type DistrictAnalysisRow } from './district-analysis';

/** The public ballots of an edition, as plain data that can be posted to a thread. */
export interface ElectionInput {
  readonly budget: bigint;
  readonly scale: number;
  readonly projects: readonly CountedProject[];
  readonly ballots: BallotGroups;
  /** The voter's district, where ballots say it: `names[ofBallot[i] - 1]`, 0 when unknown. */
  readonly districts: { readonly names: readonly string[]; readonly ofBallot: Uint32Array };
}

/** Everything a count needs. */
export interface CountInput extends ElectionInput {
  readonly rule: Rule;
}

export interface CountedProject {
  readonly id: string;
  readonly cost: bigint;
  readonly district: string | null;
}

/** What one count gives: the engine's result and trace, and what pages ask of it, computed once. */
export interface CountRun {
  readonly count: Count;
  readonly analysis: CountAnalysisRow;
  /** In the order of the projects. */
  readonly facts: readonly ProjectExplanation[];
}

/** Why the engine refuses, as facts: words are for whoever asks. */
export interface CountRefusal {
  readonly code: CountingErrorCode;
  readonly params: Readonly<Record<string, string>>;
}

export type CountAnswer =
  { readonly run: CountRun; readonly refusal: null } | { readonly run: null; readonly refusal: CountRefusal };

/** What a count means for those who voted. */
export interface CountAnalysisRow {
  readonly voters: number;
  readonly votersWithChoice: number;
  readonly votersServed: number;
  /** How many voters have exactly this many of their projects selected. */
  readonly winnersPerVoter: readonly number[];
  readonly districts: readonly DistrictAnalysisRow[];
}

/** A rule that these ballots cannot be counted by is an answer, not a fault of the thread. */
export function countOrRefuse(
  input: CountInput,
  onProgress: (progress: number) => void,
  solver?: WelfareSolver,
): CountAnswer {
  try {
    return { run: runCount(input, onProgress, solver), refusal: null };
  } catch (error) {
    if (!(error instanceof CountingError)) throw error;
    return { run: null, refusal: { code: error.code, params: error.params } };
  }
}

/** @param solver guides `max-welfare`, which gives the same count without it */
export function runCount(input: CountInput, onProgress: (progress: number) => void, solver?: WelfareSolver): CountRun {
  const { budget, scale, projects, ballots, rule } = input;
  const election: Election = { budget, scale, projects: projects.map(({ id, cost }) => ({ id, cost })), ballots };
  const counted = count(election, rule, { onStep: (progress) => onProgress(share(progress, rule)), solver });
  const facts = projects.map(({ id }) => explanation(counted, id));
  return { count: counted, analysis: analysisOf(election, counted, facts, input), facts };
}

/** A count that repeats itself does not know how many runs it will need: each brings it nearer to the end, never to it. */
function share({ run, done, total }: CountProgress, rule: Rule): number {
  const thisRun = total === 0 ? 1 : done / total;
  const repeats =
    (rule.kind === 'equal-shares' && rule.add1 !== null) ||
    (rule.kind === 'exact-equal-shares' && rule.addOpt !== null);
  return repeats ? 1 - 1 / (1 + (run - 1 + thisRun) / 20) : thisRun;
}

function explanation(counted: Count, id: string): ProjectExplanation {
  const found = explainProject(counted, id);
  if (found === undefined) throw new Error(`The trace says nothing of project ${id}.`);
  return found;
}

function analysisOf(
  election: Election,
  counted: Count,
  facts: readonly ProjectExplanation[],
  input: CountInput,
): CountAnalysisRow {
  const { names, ofBallot } = input.districts;
  const groupOfBallot = Array.from(ofBallot, (district) => names[district - 1] ?? null);
  const { ballots, withChoice, served, winnersPerVoter, groups } = analyse(election, counted, groupOfBallot);
  const people = new Map(
    groups.map(({ group, withChoice: voters, served: servedThere }) => [group, { voters, served: servedThere }]),
  );
  const selected = new Set(counted.outcome.selected);
  const projects = input.projects.map(({ id, cost, district }, index) => ({
    cost,
    district,
    votes: facts[index]?.votes ?? 0,
    selected: selected.has(id),
  }));
  return {
    voters: ballots,
    votersWithChoice: withChoice,
    votersServed: served,
    winnersPerVoter,
    districts: byDistrict(projects, people),
  };
}
