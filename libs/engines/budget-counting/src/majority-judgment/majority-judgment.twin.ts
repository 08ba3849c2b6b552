import type { Election } from '../election';

/** All grades that a project received, one for each ballot that grades it, from the worst. */
type Grades = readonly number[];

/**
 * The slow twin: grades are lists of ballots, and medians are taken out one ballot at a time, the lower of two. Lists of different lengths
 * are first repeated until they are as long.
 * @param prefers the published order of tie-breaks, by project index
 */
export function judgeNaively(
  { projects, budget, ballots }: Election,
  prefers: (a: number, b: number) => number,
): readonly string[] {
  const grades = projects.map((): number[] => []);
  for (const group of ballots.groupOfBallot) {
    for (let entry = ballots.offsets[group] ?? 0; entry < (ballots.offsets[group + 1] ?? 0); entry += 1) {
      grades[ballots.choices[entry] ?? 0]?.push(ballots.marks?.[entry] ?? 0);
    }
  }
  for (const given of grades) given.sort((a, b) => a - b);
  const graded = [...projects.keys()].filter((project) => grades[project]?.length !== 0);
  const free = graded.filter((project) => projects[project]?.cost === 0n).sort(prefers);
  const selected = [...free];
  let remaining = budget;
  const better = (a: number, b: number): number => compareByRemoval(grades[a] ?? [], grades[b] ?? []) || prefers(a, b);
  for (const project of graded.filter((other) => !free.includes(other)).sort(better)) {
    const { cost } = projects[project] ?? { cost: 0n };
    if (cost > remaining) continue;
    remaining -= cost;
    selected.push(project);
  }
  return selected.map((project) => projects[project]?.id ?? '');
}

/** Negative when the first is better. */
export function compareByRemoval(a: Grades, b: Grades): number {
  const length = a.length * (b.length / greatestCommonDivisor(a.length, b.length));
  for (const place of mediansOf(length)) {
    const difference = gradeAt(b, place, length) - gradeAt(a, place, length);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The grade at a place of the sorted list, each of its ballots repeated until it has the length. */
function gradeAt(grades: Grades, place: number, length: number): number {
  return grades[Math.floor(place / (length / grades.length))] ?? 0;
}

/** Places of a sorted list in the order in which medians are taken out: what is left always stands on both sides of a gap in the middle. */
function* mediansOf(length: number): Generator<number> {
  let lower = Math.floor((length - 1) / 2);
  let upper = lower + 1;
  for (let left = length; left > 0; left -= 1) yield Math.floor((left - 1) / 2) <= lower ? lower-- : upper++;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
