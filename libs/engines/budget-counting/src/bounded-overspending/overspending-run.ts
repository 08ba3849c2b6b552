import type { Rational } from '@parvis/exact-numbers';
import type { Tie } from '../count';
import type { Refusal } from '../greedy/take-in-order';
import { costOf, supportersOf, type Tally } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import { compareParts, compareSizes, type ExactPart, exactPart, priceOf } from './exact-part';
import { type PartSearch, searchParts } from './part-search';
import type { Precision } from './price-book';
import { type Paid, VotersPurses } from './voters-purses';

export interface OverspendingTerms {
  readonly ties: TieBreaker;
  readonly share: Rational;
  /** Projects already selected, which take no part. */
  readonly free: readonly number[];
  readonly precision?: Precision;
  readonly onRound?: ((decided: number) => void) | undefined;
}

export interface OverspendingRound {
  readonly part: ExactPart;
  readonly paid: Paid;
  readonly remaining: bigint;
}

export interface OverspendingRun {
  readonly purses: VotersPurses;
  readonly rounds: readonly OverspendingRound[];
  /** Projects that no longer fitted, with what was left when that was so. */
  readonly refused: readonly Refusal[];
  readonly ties: readonly Tie[];
}

interface Candidate {
  readonly project: number;
  /** Its price ÷ part is at least this. Voters only get poorer, so it holds for the rest of the run. */
  atLeast: number;
}

/** Each round selects, among the projects that the envelope can still pay, the one with the lowest price ÷ part. */
export function overspendingRun(tally: Tally, terms: OverspendingTerms): OverspendingRun {
  const purses = new VotersPurses(tally, terms.share, terms.precision);
  const run = { purses, rounds: [] as OverspendingRound[], refused: [] as Refusal[], ties: [] as Tie[] };
  let candidates = openCandidates(tally, terms.free);
  let remaining = tally.election.budget;
  for (;;) {
    const afterSteps = terms.free.length + run.rounds.length;
    const dear = candidates.filter(({ project }) => costOf(tally, project) > remaining);
    run.refused.push(...dear.map(({ project }) => ({ project, remaining, afterSteps })));
    candidates = candidates.filter((candidate) => !dear.includes(candidate));
    terms.onRound?.(tally.election.projects.length - candidates.length);
    const best = lowest(purses, candidates);
    const [first] = best;
    if (!first) return run;
    const part = best.length === 1 ? first : decideTie(best, terms.ties, afterSteps + 1, run.ties);
    const paid = purses.pay(part.project, priceOf(purses, part));
    remaining -= costOf(tally, part.project);
    run.rounds.push({ part, paid, remaining });
    candidates = candidates.filter(({ project }) => project !== part.project);
  }
}

function openCandidates(tally: Tally, free: readonly number[]): Candidate[] {
  const { budget, projects } = tally.election;
  const isOpen = (project: number): boolean =>
    !free.includes(project) && supportersOf(tally, project) > 0 && costOf(tally, project) <= budget;
  return [...projects.keys()].filter(isOpen).map((project) => ({ project, atLeast: 0 }));
}

/** The projects with exactly the lowest price ÷ part. Floats rule out those that are certainly above; exact numbers compare the others. */
function lowest(purses: VotersPurses, candidates: Candidate[]): ExactPart[] {
  candidates.sort((a, b) => a.atLeast - b.atLeast);
  const searched: { project: number; search: PartSearch }[] = [];
  let high = Infinity;
  for (const candidate of candidates) {
    if (candidate.atLeast > high) break;
    const search = searchParts(purses, candidate.project);
    candidate.atLeast = search ? Math.max(candidate.atLeast, search.low) : Infinity;
    if (!search) continue;
    searched.push({ project: candidate.project, search });
    high = Math.min(high, search.high);
  }
  let best: ExactPart[] = [];
  for (const { project, search } of searched) {
    if (search.low > high) continue;
    const part = bestPart(purses, project, search, high);
    const [leader] = best;
    const order = !part ? 1 : leader ? compareParts(purses, part, leader) : -1;
    if (part && order < 0) best = [part];
    else if (part && order === 0) best.push(part);
  }
  return best;
}

/** Of two parts of a project with the same price ÷ part, the larger one: it overspends less. */
function bestPart(purses: VotersPurses, project: number, { guesses }: PartSearch, high: number): ExactPart | undefined {
  const seen = new Set<string>();
  let best: ExactPart | undefined;
  for (const guess of guesses) {
    if (guess.low > high) continue;
    const text = guess.group === null ? `whole ${guess.perMark}` : `${guess.mark}|${purses.textOf(guess.group)}`;
    if (seen.has(text)) continue;
    seen.add(text);
    const part = exactPart(purses, project, guess);
    if (!part) continue;
    const order = best ? compareParts(purses, part, best) || compareSizes(purses, part, best) : -1;
    if (order < 0) best = part;
  }
  return best;
}

function decideTie(best: readonly ExactPart[], ties: TieBreaker, step: number, met: Tie[]): ExactPart {
  const decided = ties.decide(
    best.map(({ project }) => project),
    step,
    1,
  );
  met.push(decided.tie);
  const winner = best.find(({ project }) => project === decided.chosen) ?? best[0];
  if (!winner) throw new RangeError('a tie has at least one project');
  return winner;
}
