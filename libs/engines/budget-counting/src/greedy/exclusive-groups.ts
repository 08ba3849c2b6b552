import { CountingError } from '../counting-error';
import { idOf, type Tally } from '../tally';
import type { GreedyBar } from './bar-facts';

/** Projects that exclude one another, and those that a winner has put out. */
export class ExclusiveGroups {
  private readonly groups: readonly ReadonlySet<number>[];
  /** For each project put out, the first winner that did. */
  private readonly excludedBy = new Map<number, number>();

  /** @throws CountingError `unknown-project` */
  constructor(
    private readonly tally: Tally,
    groups: readonly (readonly string[])[],
  ) {
    this.groups = groups.map((group) => new Set(group.map((id) => indexOf(tally, id))));
  }

  take(project: number): void {
    for (const group of this.groups) {
      if (!group.has(project)) continue;
      for (const other of group) {
        if (other !== project && !this.excludedBy.has(other)) this.excludedBy.set(other, project);
      }
    }
  }

  areExclusive(a: number, b: number): boolean {
    return a !== b && this.groups.some((group) => group.has(a) && group.has(b));
  }

  barOf(project: number): GreedyBar | undefined {
    const winner = this.excludedBy.get(project);
    return winner === undefined ? undefined : { kind: 'exclusive', winner: idOf(this.tally, winner) };
  }
}

function indexOf({ election }: Tally, id: string): number {
  const project = election.projects.findIndex((candidate) => candidate.id === id);
  if (project < 0) throw new CountingError('unknown-project', { project: id });
  return project;
}
