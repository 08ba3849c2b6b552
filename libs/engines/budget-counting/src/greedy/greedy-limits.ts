import type { GreedyNoSkipRule, GreedyRule, GreedyThresholdRule } from '../rule';
import { costOf, idOf, type Tally } from '../tally';
import type { GreedyBar } from './bar-facts';
import { ExclusiveGroups } from './exclusive-groups';
import { PartEnvelopes } from './part-envelopes';

export type AnyGreedyRule = GreedyRule | GreedyNoSkipRule | GreedyThresholdRule;

type LimitingParameters = Pick<AnyGreedyRule, 'kind' | 'exclusive' | 'envelopes'>;

/** What holds beside the envelope: exclusive projects, part envelopes, and whether the first project that does not fit ends the count. */
export class GreedyLimits {
  private readonly exclusive: ExclusiveGroups;
  private readonly envelopes: PartEnvelopes;
  private readonly endsAtMisfit: boolean;

  /** @throws CountingError `invalid-envelope`, `unknown-project` */
  constructor(
    private readonly tally: Tally,
    { kind, exclusive = [], envelopes = [] }: LimitingParameters,
  ) {
    this.exclusive = new ExclusiveGroups(tally, exclusive);
    this.envelopes = new PartEnvelopes(tally, envelopes);
    this.endsAtMisfit = kind === 'greedy-no-skip';
  }

  take(project: number): void {
    this.exclusive.take(project);
    this.envelopes.take(project);
  }

  areExclusive(a: number, b: number): boolean {
    return this.exclusive.areExclusive(a, b);
  }

  /** What bars a project whose turn comes, unless it is the envelope: that one goes before its parts. */
  barOf(project: number, remaining: bigint, afterSteps: number): GreedyBar | undefined {
    const fits = costOf(this.tally, project) <= remaining;
    return this.exclusive.barOf(project) ?? (fits ? this.envelopes.barOf(project, afterSteps) : undefined);
  }

  /** The same once a project has ended the count. One that never had a chance is said to have had none. */
  barAfterEnd(project: number, remaining: bigint, afterSteps: number, ending: number): GreedyBar | undefined {
    if (this.isPassedOver(project)) return this.barOf(project, remaining, afterSteps);
    return { kind: 'count-ended', endedBy: idOf(this.tally, ending) };
  }

  /** Whether the project ends the count when its turn comes and it does not fit. */
  isEnding(project: number): boolean {
    return this.endsAtMisfit && !this.isPassedOver(project);
  }

  /** Excluded, or dearer than a whole envelope: as a withdrawn project is, which some files give a cost of 999 999 999. */
  private isPassedOver(project: number): boolean {
    const { budget } = this.tally.election;
    if (costOf(this.tally, project) > budget || this.envelopes.isOutOfReach(project)) return true;
    return this.exclusive.barOf(project) !== undefined;
  }
}
