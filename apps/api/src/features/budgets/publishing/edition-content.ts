import type { Rule } from '@parvis/budget-counting';
import type { BallotFormRow, ChannelTotal } from '../budget.entity';
import type { Phase } from '../budget.phases';
import type { CountRun } from '../counting/count-run';
import type { LocalText } from '../local-text';
import type { MilestoneRow } from '../projects/project.entity';

/** A whole edition as an authority publishes it. Amounts are minor units at `scale`. */
export interface EditionContent {
  /** Kept when the edition is published again, so that what speaks of it stays true. */
  readonly id: string;
  readonly slug: string;
  readonly title: LocalText;
  readonly edition: string;
  readonly summary: LocalText | null;
  readonly envelope: bigint;
  readonly currency: string;
  readonly scale: number;
  readonly ballotForm: BallotFormRow;
  readonly rule: Rule;
  readonly eligibility: LocalText | null;
  readonly phases: readonly Phase[];
  readonly listedAt: Date;
  readonly projects: readonly ProjectContent[];
  readonly claims: readonly ClaimContent[];
  /** Null until the vote is counted. */
  readonly ballots: PublishedBallots | null;
  readonly counts: readonly CountContent[];
  /** Of its counting rule, in the order in which they were made; the last one is `rule`. None: it was never recorded. */
  readonly ruleChoices?: readonly RuleChoiceContent[];
}

export interface RuleChoiceContent {
  readonly rule: Rule;
  readonly reasons: string;
  /** The count on which it was tried, of this edition or of one published before. */
  readonly countId: string;
  readonly chosenAt: Date;
}

export interface ProjectContent {
  readonly reference: string;
  readonly title: LocalText;
  readonly district: { readonly slug: string; readonly name: string } | null;
  readonly category: string | null;
  readonly cost: bigint;
  readonly runningCost: bigint | null;
  readonly summary: LocalText;
  readonly body: LocalText | null;
  readonly author: string | null;
  readonly opinion: LocalText | null;
  readonly place: LocalText | null;
  readonly costLines: readonly { readonly label: LocalText; readonly amount: bigint }[];
  readonly milestone: MilestoneRow | null;
}

export interface ClaimContent {
  readonly question: LocalText;
  readonly answer: LocalText;
  readonly answeredBy: LocalText;
  readonly answeredAt: Date;
}

export interface PublishedBallots {
  readonly channels: readonly ChannelTotal[];
  /** Ballots alike are given once, with their number. */
  readonly groups: readonly BallotGroup[];
}

export interface BallotGroup {
  readonly ballots: number;
  readonly district: string | null;
  /** References of projects; none is a blank vote. */
  readonly choices: readonly string[];
}

export interface CountContent {
  readonly id: string;
  readonly rule: Rule;
  readonly official: boolean;
  readonly countedAt: Date;
  /** @throws when the count is not what was announced: nothing is published then */
  readonly check?: (run: CountRun) => void;
}
