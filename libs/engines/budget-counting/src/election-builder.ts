import { type Decimal, parseDecimal } from '@parvis/exact-numbers';
import { BallotGrouping, LARGEST_MARK } from './ballot-grouping';
import { CountingError } from './counting-error';
import type { BallotForm, Election, Project } from './election';
import { ListedProjects } from './listed-projects';

/** More decimals than any currency has would only hide a mistake. */
export const MAXIMUM_SCALE = 4;

export interface ElectionTerms {
  readonly budget: bigint;
  readonly scale: number;
  readonly projects: readonly Project[];
  /** `approval` unless said. */
  readonly form?: BallotForm;
}

export interface BallotDetails {
  /** Aligned with the listed ids, as decimal texts. For the form `points`, which needs them. */
  readonly points?: readonly string[];
  /** The voter's class (district), where shares or envelopes depend on it. */
  readonly voterClass?: string;
}

/** Takes ballots one at a time, so that a caller can stream them; those that say the same are grouped as they come. */
export interface ElectionBuilder {
  /**
   * Adds one ballot: the ids it lists, best first where it ranks them. A project listed twice counts once, where it first stands; an
   * empty ballot is a blank vote and counts in the number of ballots.
   * @throws CountingError `unknown-project`, `points-mismatch`, `invalid-points`
   */
  addBallot(projectIds: readonly string[], details?: BallotDetails): void;
  readonly byIndex: BallotsByIndex;
  build(): Election;
}

/** The same, for a reader so fast that a list of strings a ballot would be its main cost. Nothing is checked here, and nothing is kept. */
export interface BallotsByIndex {
  /**
   * @param projects the ballot is the first `length`: indexes among the projects of the election
   * @param points aligned with `projects`, integers of at most 31 bits at `pointsScale`; not read where the form has no points
   * @param voterClass the number that `classOf` gave; 0 for none
   */
  add(projects: Uint32Array, points: Int32Array, length: number, voterClass: number): void;
  classOf(name: string): number;
  /** Decimals of points: the most that a ballot added by its ids has had. */
  readonly pointsScale: number;
}

/** @throws CountingError when an amount is negative, the scale is not 0 to 4, or two projects have the same id. */
export function electionBuilder(terms: ElectionTerms): ElectionBuilder {
  const { budget, scale } = terms;
  if (!Number.isInteger(scale) || scale < 0 || scale > MAXIMUM_SCALE) {
    throw new CountingError('invalid-scale', { scale: String(scale) });
  }
  if (budget < 0n) throw new CountingError('negative-amount', { amount: budget.toString() });
  return new GroupingBuilder(terms);
}

class GroupingBuilder implements ElectionBuilder, BallotsByIndex {
  readonly byIndex: BallotsByIndex = this;
  private readonly form: BallotForm;
  private readonly indexOf: ReadonlyMap<string, number>;
  private readonly listed: ListedProjects;
  private readonly grouping: BallotGrouping;
  /** Of the ballot being added; they serve every ballot. */
  private indexes = new Uint32Array(64);
  private marks = new Int32Array(64);

  constructor(private readonly terms: ElectionTerms) {
    const { projects, form = 'approval' } = terms;
    this.form = form;
    this.indexOf = indexById(projects);
    this.listed = new ListedProjects(projects.length, form === 'ranking');
    this.grouping = new BallotGrouping(form);
  }

  addBallot(projectIds: readonly string[], { points, voterClass }: BallotDetails = {}): void {
    const { length } = projectIds;
    if (length > this.indexes.length) this.indexes = new Uint32Array(length * 2);
    if (this.form === 'points') this.marks = readPoints(projectIds, points, this.grouping);
    for (let place = 0; place < length; place += 1) {
      const project = projectIds[place] ?? '';
      const index = this.indexOf.get(project);
      if (index === undefined) throw new CountingError('unknown-project', { project });
      this.indexes[place] = index;
    }
    this.add(this.indexes, this.marks, length, voterClass === undefined ? 0 : this.classOf(voterClass));
  }

  add(projects: Uint32Array, points: Int32Array, length: number, voterClass: number): void {
    this.listed.read(projects, points, length);
    this.grouping.add(this.listed, voterClass);
  }

  classOf(name: string): number {
    return this.grouping.classOf(name);
  }

  get pointsScale(): number {
    return this.grouping.scaleOfPoints;
  }

  build(): Election {
    const { budget, scale, projects } = this.terms;
    return {
      budget,
      scale,
      projects: projects.map(({ id, cost }) => ({ id, cost })),
      ballots: this.grouping.build(),
    };
  }
}

function indexById(projects: readonly Project[]): ReadonlyMap<string, number> {
  const indexOf = new Map<string, number>();
  for (const [index, { id, cost }] of projects.entries()) {
    if (cost < 0n) throw new CountingError('negative-amount', { project: id, amount: cost.toString() });
    if (indexOf.has(id)) throw new CountingError('duplicate-project', { project: id });
    indexOf.set(id, index);
  }
  return indexOf;
}

/** The ballot's points at the scale that all points will then have. */
function readPoints(
  projectIds: readonly string[],
  points: readonly string[] = [],
  grouping: BallotGrouping,
): Int32Array<ArrayBuffer> {
  if (points.length !== projectIds.length) {
    const params = { points: String(points.length), projects: String(projectIds.length) };
    throw new CountingError('points-mismatch', params);
  }
  const decimals = points.map(pointsDecimal);
  const finest = decimals.reduce((scale, decimal) => Math.max(scale, decimal.scale), grouping.scaleOfPoints);
  const marks = decimals.map(({ digits, scale }) => Number(digits) * 10 ** (finest - scale));
  const tooLarge = marks.findIndex((mark) => Math.abs(mark) > LARGEST_MARK);
  if (tooLarge !== -1) throw new CountingError('invalid-points', { points: points[tooLarge] ?? '' });
  if (finest > grouping.scaleOfPoints) grouping.refinePoints(finest);
  return Int32Array.from(marks);
}

function pointsDecimal(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.scale > MAXIMUM_SCALE) throw new CountingError('invalid-points', { points: text });
  return decimal;
}
