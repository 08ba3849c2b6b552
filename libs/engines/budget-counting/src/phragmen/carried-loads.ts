import { costOf, supportersOf, type Tally } from '../tally';
import { ExactLoads, type Load } from './exact-loads';

/** Half a unit in the last place of a float, relative (IEEE 754 double). */
const UNIT_ROUNDOFF = 2 ** -53;

/**
 * What each group of voters carries, and what the supporters of each project carry together: a float kept up to date as winners are added,
 * and what is needed to know it exactly.
 *
 * The floats are sums of amounts that never fall, so their error is relative to them. Each round adds to a project's sum one amount a group
 * at most, made of two loads known within 2⁻⁵¹: after R rounds, with E groups, it is within R · (E + 11) roundings.
 */
export class CarriedLoads {
  private readonly exact = new ExactLoads();
  /** The round whose load each group carries, from 1; 0 while it carries none. */
  private readonly roundOf: Uint32Array;
  /** Float loads by round, from 1; `0` at 0. */
  private readonly loads: number[] = [0];
  private readonly together: Float64Array;
  private readonly mostGroups: number;

  constructor(private readonly tally: Tally) {
    const { offsets, election } = tally;
    this.roundOf = new Uint32Array(election.ballots.weights.length);
    this.together = new Float64Array(election.projects.length);
    this.mostGroups = offsets.reduce((most, end, project) => Math.max(most, end - (offsets[project - 1] ?? 0)), 0);
  }

  /** Largest relative error of `loadWith`. */
  get error(): number {
    return (this.loads.length * (this.mostGroups + 11) + 8) * UNIT_ROUNDOFF;
  }

  /** About what each supporter would carry with the project. */
  loadWith(project: number): number {
    const sum = (this.together[project] ?? 0) + Number(costOf(this.tally, project));
    return sum / supportersOf(this.tally, project);
  }

  exactLoadWith(project: number): Load {
    const carrying = new Float64Array(this.loads.length - 1);
    const end = this.tally.offsets[project + 1] ?? 0;
    for (let entry = this.tally.offsets[project] ?? 0; entry < end; entry += 1) {
      const round = (this.roundOf[this.tally.groups[entry] ?? 0] ?? 0) - 1;
      if (round >= 0) carrying[round] = (carrying[round] ?? 0) + (this.tally.weights[entry] ?? 0);
    }
    return this.exact.shared(carrying, costOf(this.tally, project), supportersOf(this.tally, project));
  }

  exactly(load: Load): ReturnType<ExactLoads['asRational']> {
    return this.exact.asRational(load);
  }

  /** Closes a round: the project's supporters carry its load. */
  select(project: number, exactLoad: Load): void {
    const load = this.exact.asFloat(exactLoad);
    const { ballots } = this.tally.election;
    const end = this.tally.offsets[project + 1] ?? 0;
    for (let entry = this.tally.offsets[project] ?? 0; entry < end; entry += 1) {
      const group = this.tally.groups[entry] ?? 0;
      const rise = (load - (this.loads[this.roundOf[group] ?? 0] ?? 0)) * (this.tally.weights[entry] ?? 0);
      this.roundOf[group] = this.loads.length;
      const lastChoice = ballots.offsets[group + 1] ?? 0;
      for (let choice = ballots.offsets[group] ?? 0; choice < lastChoice; choice += 1) {
        const listed = ballots.choices[choice] ?? 0;
        this.together[listed] = (this.together[listed] ?? 0) + rise;
      }
    }
    this.loads.push(load);
    this.exact.record(exactLoad);
  }
}
