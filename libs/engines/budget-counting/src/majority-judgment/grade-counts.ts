import { parseDecimal, printDecimal } from '@parvis/exact-numbers';
import type { BallotGroups } from '../election';
import type { GradeFacts } from './grade-facts';
import type { GradeCount } from './merit';

/** For each project, how often ballots gave it each grade, in ascending order of grades. A ballot that does not grade it does not count. */
export function countGrades({ offsets, choices, marks, weights }: BallotGroups, projects: number): GradeCount[][] {
  const counts = Array.from({ length: projects }, () => new Map<number, number>());
  for (let group = 0; group < weights.length; group += 1) {
    const end = offsets[group + 1] ?? 0;
    for (let entry = offsets[group] ?? 0; entry < end; entry += 1) {
      const grade = marks?.[entry] ?? 0;
      const ofProject = counts[choices[entry] ?? 0];
      ofProject?.set(grade, (ofProject.get(grade) ?? 0) + (weights[group] ?? 0));
    }
  }
  return counts.map((ofProject) =>
    [...ofProject].map(([grade, ballots]) => ({ grade, ballots })).sort((a, b) => a.grade - b.grade),
  );
}

export function gradeFacts(counts: readonly GradeCount[], majority: number, pointsScale: number): GradeFacts {
  const sum = (kept: (grade: number) => boolean): number =>
    counts.reduce((ballots, count) => ballots + (kept(count.grade) ? count.ballots : 0), 0);
  return {
    grade: gradeText(majority, pointsScale),
    above: sum((grade) => grade > majority),
    at: sum((grade) => grade === majority),
    below: sum((grade) => grade < majority),
  };
}

/** Without the zeros that another ballot's decimals add. */
function gradeText(grade: number, pointsScale: number): string {
  const { digits, scale } = parseDecimal(printDecimal(BigInt(grade), pointsScale)) ?? { digits: 0n, scale: 0 };
  return printDecimal(digits, scale);
}
