/** How many ballots gave a grade. */
export interface GradeCount {
  /** As ballots write it, an integer at their `pointsScale`. Larger is better. */
  readonly grade: number;
  readonly ballots: number;
}

/** Equal grades on one side of the middle. */
interface Layer {
  readonly grade: number;
  /** In half ballots, so that the middle ballot of an odd number belongs half to each side. */
  readonly size: number;
}

/**
 * The grades that a project received, seen from their middle: removing one median grade at a time (Balinski & Laraki) takes them in this
 * order, from the lower half and from the upper half in turn, the lower first.
 */
export interface Merit {
  readonly ballots: number;
  readonly lower: readonly Layer[];
  readonly upper: readonly Layer[];
}

/** @param counts one for each grade given, in ascending order of grades */
export function meritOf(counts: readonly GradeCount[]): Merit {
  const ballots = counts.reduce((sum, count) => sum + count.ballots, 0);
  return { ballots, lower: innermostFirst(counts, ballots), upper: innermostFirst([...counts].reverse(), ballots) };
}

function innermostFirst(counts: readonly GradeCount[], half: number): Layer[] {
  const layers: Layer[] = [];
  let left = half;
  for (const { grade, ballots } of counts) {
    const size = Math.min(2 * ballots, left);
    left -= size;
    if (size > 0) layers.push({ grade, size });
  }
  return layers.reverse();
}

/** The lower of the two middle grades where the number of grades is even. Undefined when nobody graded. */
export function majorityGrade({ lower }: Merit): number | undefined {
  return lower[0]?.grade;
}

/**
 * For sorting: the better project first. Projects graded by different numbers of ballots are compared as if each ballot were repeated until
 * the numbers are equal, so that only proportions count. Depths are bigint: two numbers of ballots are multiplied.
 */
export function compareMerit(a: Merit, b: Merit): number {
  if (a.ballots === 0 || b.ballots === 0) return b.ballots - a.ballots;
  const lower = firstDifference(a.lower, b.lower, BigInt(b.ballots), BigInt(a.ballots));
  const upper = firstDifference(a.upper, b.upper, BigInt(b.ballots), BigInt(a.ballots));
  if (lower && (!upper || lower.depth <= upper.depth)) return lower.order;
  return upper?.order ?? 0;
}

interface Difference {
  /** How far from the middle the grades are the same. */
  readonly depth: bigint;
  readonly order: number;
}

function firstDifference(
  a: readonly Layer[],
  b: readonly Layer[],
  scaleOfA: bigint,
  scaleOfB: bigint,
): Difference | undefined {
  let [depth, endOfA, endOfB, nextOfA, nextOfB] = [0n, 0n, 0n, 0, 0];
  for (;;) {
    if (depth === endOfA) endOfA += BigInt(a[nextOfA++]?.size ?? 0) * scaleOfA;
    if (depth === endOfB) endOfB += BigInt(b[nextOfB++]?.size ?? 0) * scaleOfB;
    if (depth === endOfA) return undefined;
    const order = (b[nextOfB - 1]?.grade ?? 0) - (a[nextOfA - 1]?.grade ?? 0);
    if (order !== 0) return { depth, order };
    depth = endOfA < endOfB ? endOfA : endOfB;
  }
}
