import type { Election } from './election';
import type { TieBreak } from './rule';

/** The published order of tie-breaks, written again from its definition, for the slow twins of rules. */
export function tieOrder({ projects, ballots }: Election, ties: readonly TieBreak[]): (a: number, b: number) => number {
  const votes = projects.map(() => 0);
  for (const [group, weight] of ballots.weights.entries()) {
    const listed = ballots.choices.slice(ballots.offsets[group], ballots.offsets[group + 1]);
    for (const project of listed) votes[project] = (votes[project] ?? 0) + weight;
  }
  const idOf = (project: number): string => projects[project]?.id ?? '';
  const standing = (project: number, tie: Exclude<TieBreak, 'lexicographic'>): number => {
    if (tie === 'min-cost') return Number(projects[project]?.cost ?? 0n);
    if (tie === 'max-votes') return -(votes[project] ?? 0);
    return tie.drawn.includes(idOf(project)) ? tie.drawn.indexOf(idOf(project)) : Infinity;
  };
  return (a, b) => {
    for (const tie of ties) {
      if (tie === 'lexicographic') break;
      const [first, second] = [standing(a, tie), standing(b, tie)];
      if (first !== second) return first - second;
    }
    const [first, second] = [codePoints(idOf(a)), codePoints(idOf(b))];
    const at = first.findIndex((point, index) => point !== second[index]);
    return at === -1 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
  };
}

function codePoints(id: string): number[] {
  return [...id].map((character) => character.codePointAt(0) ?? 0);
}
