import { toNumber } from '@parvis/exact-numbers';
import { costOf, unitOf } from '../tally';
import { HAS_MONEY, UNIT_ROUNDOFF, type VotersPurses } from './voters-purses';

/** A part of the cost at which (price ÷ part) may be least: where one group gives its last money, or where all is covered. */
export interface PartGuess {
  /** The group that gives its last money; null where the whole cost is covered. */
  readonly group: number | null;
  readonly mark: number;
  /** About what is asked for each mark, and how far from it the exact amount may be. */
  readonly perMark: number;
  readonly error: number;
  /** Bounds of (price ÷ part) for one unit of utility. */
  readonly low: number;
  readonly high: number;
}

export interface PartSearch {
  /** Those that may have the least value. */
  readonly guesses: readonly PartGuess[];
  /** Bounds of the least value. */
  readonly low: number;
  readonly high: number;
}

/**
 * When τ is asked for each mark, supporters give S(τ) = Σ min(money, mark · τ), which covers the part S(τ) ÷ cost. While those who have to give
 * all they have stay the same (A in sum; the others have K marks), S = A + K · τ, and price ÷ part is τ · cost² ÷ S², up to the unit of
 * utility: it rises with τ, then falls. So it is least where one more supporter gives all, or where the cost is covered.
 * @returns undefined when no supporter has anything left
 */
export function searchParts(purses: VotersPurses, project: number): PartSearch | undefined {
  const { tally, money } = purses;
  const supporters = supportersWithMoney(purses, project);
  if (supporters.places.length === 0) return undefined;
  const cost = Number(costOf(tally, project));
  const guesses = new Guesses((cost / toNumber(unitOf(tally, project))) * cost, supporters.marks);
  let { marks } = supporters;
  let voters = 0;
  let emptied = 0;
  for (const [index, place] of supporters.places.entries()) {
    const group = tally.groups[place] ?? 0;
    const mark = tally.marks ? (tally.marks[place] ?? 0) : 1;
    const perMark = supporters.perMark[index] ?? 0;
    const given = emptied + marks * perMark;
    const roundings = 4 * (supporters.places.length + 4) * UNIT_ROUNDOFF;
    const error = (voters + 2 * marks) * purses.error + roundings * (given + cost);
    if (given + error >= cost) {
      guesses.add({ group: null, mark: 1, perMark: (cost - emptied) / marks, error: error / marks }, cost, 0);
    }
    if (given - error > cost) break;
    guesses.add({ group, mark, perMark, error: purses.error / mark + 2 * UNIT_ROUNDOFF * perMark }, given, error);
    const weight = tally.weights[place] ?? 0;
    emptied += weight * (money[group] ?? 0);
    marks -= weight * mark;
    voters += weight;
  }
  return guesses.kept();
}

interface Supporters {
  /** In the tally, from the one who can give least for each mark. */
  readonly places: Uint32Array;
  readonly perMark: Float64Array;
  /** All their marks. */
  readonly marks: number;
}

function supportersWithMoney({ tally, money, emptiedIn }: VotersPurses, project: number): Supporters {
  const [start = 0, end = 0] = [tally.offsets[project], tally.offsets[project + 1]];
  const able = new Uint32Array(end - start);
  const keys = new Float64Array(end - start);
  let length = 0;
  let marks = 0;
  for (let place = start; place < end; place += 1) {
    const group = tally.groups[place] ?? 0;
    if (emptiedIn[group] !== HAS_MONEY) continue;
    const mark = tally.marks ? (tally.marks[place] ?? 0) : 1;
    able[length] = place;
    keys[place - start] = (money[group] ?? 0) / mark;
    marks += mark * (tally.weights[place] ?? 0);
    length += 1;
  }
  const places = able.subarray(0, length).sort((a, b) => (keys[a - start] ?? 0) - (keys[b - start] ?? 0));
  return { places, perMark: Float64Array.from(places, (place) => keys[place - start] ?? 0), marks };
}

/** From this relative error on, a float says nothing. */
const TOO_ROUGH = 0.25;

class Guesses {
  private readonly all: PartGuess[] = [];
  private high = Infinity;

  /** @param scale cost² ÷ unit of utility @param marks of all supporters who have money */
  constructor(
    private readonly scale: number,
    private readonly marks: number,
  ) {}

  /** @param given what supporters give at this price, within `error` */
  add(guess: Omit<PartGuess, 'low' | 'high'>, given: number, error: number): void {
    const rough = guess.error / guess.perMark + (2 * error) / given + 16 * UNIT_ROUNDOFF;
    const isRough = !(rough < TOO_ROUGH);
    const value = (guess.perMark * this.scale) / (given * given);
    // Nobody gives more than is asked, so S is at most all marks · τ.
    const least = (this.scale / this.marks / this.marks / (guess.perMark + guess.error)) * (1 - TOO_ROUGH);
    const low = isRough ? least : value * (1 - 2 * rough);
    if (low > this.high) return;
    const high = isRough ? Infinity : value * (1 + 4 * rough);
    this.all.push({ ...guess, low, high });
    this.high = Math.min(this.high, high);
  }

  kept(): PartSearch {
    const guesses = this.all.filter(({ low }) => low <= this.high);
    return { guesses, low: guesses.reduce((least, { low }) => Math.min(least, low), Infinity), high: this.high };
  }
}
