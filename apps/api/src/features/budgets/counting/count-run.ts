import {
  analyse,
  count,
  explainProject,
  type BallotGroups,
  type Count,
  type CountProgress,
  type Election,
  type ProjectExplanation,
  type Rule,
} from '@parvis/budget-counting';
import { byDistrict, type DistrictAnalysisRow } from './district-analysis';

/** Everything a count needs, as plain data that can be posted to a thread. */
export interface CountInput {
  readonly budget: bigint;
  readonly scale: number;
  readonly projects: readonly CountedProject[];
  readonly ballots: BallotGroups;
  /** The voter's district, where ballots say it: `names[ofBallot[i] - 1]`, 0 when unknown. */
  readonly districts: { readonly names: readonly string[]; readonly ofBallot: Uint32Array };
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

/** What a count means for those who voted. */
export interface CountAnalysisRow {
  readonly voters: number;
  readonly votersWithChoice: number;
  readonly votersServed: number;
  /** How many voters have exactly this many of their projects selected. */
  readonly winnersPerVoter: readonly number[];
  readonly districts: readonly DistrictAnalysisRow[];
}

export function runCount(input: CountInput, onProgress: (progress: number) => void): CountRun {
  const { budget, scale, projects, ballots, rule } = input;
  const election: Election = { budget, scale, projects: projects.map(({ id, cost }) => ({ id, cost })), ballots };
  const counted = count(election, rule, (progress) => onProgress(share(progress, rule)));
  const facts = projects.map(({ id }) => explanation(counted, id));
  return { count: counted, analysis: analysisOf(election, counted, facts, input), facts };
}

/** A count that repeats itself does not know how many runs it will need: each brings it nearer to the end, never to it. */
function share({ run, done, total }: CountProgress, rule: Rule): number {
  const thisRun = total === 0 ? 1 : done / total;
  const repeats = rule.kind === 'equal-shares' && rule.add1 !== null;
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
