import { CountingError } from '../counting-error';
import type { PartEnvelope } from '../rule';
import { costOf, type Tally } from '../tally';
import type { PartEnvelopeBar } from './bar-facts';

interface Part {
  readonly name: string;
  readonly budget: bigint;
  readonly members: ReadonlySet<number>;
  remaining: bigint;
}

/** The envelopes of districts and categories, and what is left of each. */
export class PartEnvelopes {
  private readonly parts: readonly Part[];

  /** @throws CountingError `invalid-envelope` naming the envelope and what is wrong with it */
  constructor(
    private readonly tally: Tally,
    envelopes: readonly PartEnvelope[],
  ) {
    const names = new Set<string>();
    this.parts = envelopes.map(({ name, budget, projects }) => {
      if (name.trim() === '' || names.has(name)) throw invalid(name, { name: name.trim() === '' ? 'empty' : 'twice' });
      names.add(name);
      if (!/^\d+$/.test(budget)) throw invalid(name, { budget });
      const amount = BigInt(budget);
      return { name, budget: amount, members: membersOf(tally, name, projects), remaining: amount };
    });
  }

  take(project: number): void {
    for (const part of this.partsOf(project)) part.remaining -= costOf(this.tally, project);
  }

  /** No selection could leave room for it. */
  isOutOfReach(project: number): boolean {
    return this.partsOf(project).some(({ budget }) => costOf(this.tally, project) > budget);
  }

  /** Of the part envelopes that it does not fit, the one that lacks most; among equals, the first in the rule. */
  barOf(project: number, afterSteps: number): PartEnvelopeBar | undefined {
    const cost = costOf(this.tally, project);
    let bar: PartEnvelopeBar | undefined;
    for (const { name, remaining } of this.partsOf(project)) {
      // What an earlier rule spent beyond a part envelope is no debt: nothing is left of it.
      const left = remaining > 0n ? remaining : 0n;
      const missing = cost - left;
      if (missing <= 0n || (bar && missing <= BigInt(bar.missing))) continue;
      const [amount, lacking] = [left.toString(), missing.toString()];
      bar = { kind: 'part-envelope', envelope: name, remaining: amount, missing: lacking, afterSteps };
    }
    return bar;
  }

  private partsOf(project: number): readonly Part[] {
    return this.parts.filter(({ members }) => members.has(project));
  }
}

function membersOf({ election }: Tally, name: string, projects: readonly string[]): ReadonlySet<number> {
  const members = new Set<number>();
  for (const id of projects) {
    const project = election.projects.findIndex((candidate) => candidate.id === id);
    if (project < 0) throw invalid(name, { 'unknown-project': id });
    if (members.has(project)) throw invalid(name, { 'project-twice': id });
    members.add(project);
  }
  return members;
}

function invalid(envelope: string, params: Readonly<Record<string, string>>): CountingError {
  return new CountingError('invalid-envelope', { envelope, ...params });
}
