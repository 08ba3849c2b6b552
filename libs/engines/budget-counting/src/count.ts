import type { FractionText } from '@parvis/exact-numbers';
import type { OverspendingStepFacts, SpentMoney } from './bounded-overspending/overspending-facts';
import type { EqualPaymentMoney, EqualPaymentStepFacts } from './exact-equal-shares/equal-payment-facts';
import type { GreedyBar } from './greedy/bar-facts';
import type { PartFunding } from './knapsack-allocation/knapsack-facts';
import type { GradeFacts } from './majority-judgment/grade-facts';
import type { LostWelfare, WelfareStepFacts } from './max-welfare/welfare-facts';
import type { SupportMoney, TransferStepFacts, UndersupportedStepFacts } from './minimal-transfers/transfer-facts';
import type { PhragmenStepFacts } from './phragmen/phragmen-facts';
import type { ComparisonStep, Rule, TieBreakName } from './rule';

/** An integer number of minor units as a decimal string: `"37900000"` is 379 000.00 at scale 2. */
export type MinorUnits = string;

/**
 * A counted election: result and trace, never the result alone. Plain JSON. Explanations, charts and comparisons are pure
 * functions of this (and of the ballots, where they speak of voters), so anyone can check them.
 */
export interface Count {
  readonly rule: Rule;
  readonly counted: CountedElection;
  readonly outcome: Outcome;
  readonly trace: Trace;
}

export interface CountedElection {
  readonly budget: MinorUnits;
  readonly scale: number;
  readonly projects: number;
  /** All ballots, blank ones included: shares are the envelope divided by this number. */
  readonly ballots: number;
  readonly blankBallots: number;
  /** Where ballots give points: their decimals. 1 means that a payment is for each tenth of a point. */
  readonly pointsScale?: number;
}

export interface Outcome {
  /** Project ids in the order of selection. */
  readonly selected: readonly string[];
  readonly cost: MinorUnits;
  readonly remaining: MinorUnits;
}

export interface Trace {
  /** Equal shares only: each voter's share, in minor units, in the first run and in the one that gave the result. */
  readonly endowment: Endowment | null;
  /** How many times the election was counted (more than one with Add1). */
  readonly runs: number;
  /** One for each selected project, in order. */
  readonly steps: readonly Step[];
  /** Every project that was not selected, most votes first, with the facts that say why. */
  readonly notSelected: readonly NotSelected[];
  /** Every tie met in the run that gave the result. */
  readonly ties: readonly Tie[];
  readonly certificate: Certificate;
  /** Maximum welfare: total utility of the selection. In points, or in minor units where a project is worth its cost. */
  readonly welfare?: FractionText;
  /** Equal shares with a comparison step: which result stood, and why. */
  readonly comparison?: ComparisonFacts;
  /** Knapsack allocation: ballots whose projects cost more than the envelope. They count; what the rule promises to voters supposes none. */
  readonly ballotsAboveEnvelope?: number;
}

export interface Endowment {
  readonly start: FractionText;
  readonly final: FractionText;
  /** By class of voters, where their shares differ; `start` and `final` are then the largest. Voters of no class here have none. */
  readonly classes?: Readonly<Record<string, { readonly start: FractionText; readonly final: FractionText }>>;
}

export interface ComparisonFacts {
  readonly step: ComparisonStep;
  /** Voters who prefer the result (`satisfaction`), or to whom it gives something (`exclusion`). */
  readonly forEqualShares: number;
  readonly forGreedy: number;
  readonly kept: 'equal-shares' | 'greedy';
}

/**
 * What was proved, on exact numbers, of the final selection itself, whatever search led to it. A claim that does not hold throws: a count
 * without its certificate does not exist.
 */
export interface Certificate {
  readonly claims: readonly CertifiedClaim[];
  /** Decisions on the way that rounding bounds of floats proved, and those that exact numbers took. */
  readonly decisions: { readonly bounded: number; readonly exact: number };
}

export type CertifiedClaim =
  /** The selected projects cost no more than the envelope. */
  | 'within-envelope'
  /** What voters paid adds up to the cost of the projects bought by shares, to the last fraction. */
  | 'payments-add-up'
  /** At each step no other project was cheaper for its supporters, and at the end they could pay for none. */
  | 'each-step-cheapest'
  /** At each step no other project would have left its supporters with a smaller load, or a smaller price for the part they cover. */
  | 'each-step-least'
  /** With the next larger share more than the envelope would be spent. */
  | 'next-share-overspends'
  /** No selection within the envelope has more total utility. */
  | 'optimal';

interface StepFacts {
  readonly project: string;
  readonly cost: MinorUnits;
  /** Ballots that list the project, each counted once. */
  readonly votes: number;
  /** What is left of the envelope after this project. */
  readonly remaining: MinorUnits;
}

export type Step =
  /** Costs nothing and somebody wants it. */
  | (StepFacts & { readonly by: 'zero-cost' })
  /** Next by total utility per unit of cost, and it fitted. `completion` when it used the money that equal shares had left. */
  | (StepFacts & { readonly by: 'greedy' | 'completion'; readonly key: FractionText })
  | (StepFacts & EqualSharesStepFacts & { readonly by: 'equal-shares' })
  | (StepFacts & WelfareStepFacts & { readonly by: 'max-welfare' })
  | (StepFacts & PhragmenStepFacts & { readonly by: 'phragmen' })
  | (StepFacts & EqualPaymentStepFacts & { readonly by: 'exact-equal-shares' })
  | (StepFacts & OverspendingStepFacts & { readonly by: 'bounded-overspending' })
  | (StepFacts & TransferStepFacts & { readonly by: 'minimal-transfers' })
  | (StepFacts & UndersupportedStepFacts & { readonly by: 'undersupported' })
  | (StepFacts & { readonly by: 'knapsack-allocation' })
  | (StepFacts & GradeFacts & { readonly by: 'majority-judgment' });

export interface EqualSharesStepFacts {
  /**
   * What a supporter pays at most, in minor units; the ones with less left give all they have. For each point (or rank) that the ballot
   * gives the project, where it gives any.
   */
  readonly payment: FractionText;
  readonly payingInFull: number;
  readonly payingLess: number;
  /** Supporters who had nothing left and pay nothing. */
  readonly payingNothing: number;
  /**
   * What was compared: utility for each minor unit paid. With `cost` utility these are the effective votes (cost ÷ payment), equal to the
   * votes as long as every supporter pays the same. Larger is better.
   */
  readonly key: FractionText;
}

export interface NotSelected {
  readonly project: string;
  readonly cost: MinorUnits;
  readonly votes: number;
  readonly why: WhyNot;
  /** Greedy, or completion: what was left of the envelope when the project's turn came, and what was missing. */
  readonly envelope: {
    readonly remaining: MinorUnits;
    readonly missing: MinorUnits;
    readonly afterSteps: number;
  } | null;
  /** Greedy, or completion: what barred it, where that was not the envelope. */
  readonly bar?: GreedyBar;
  /** Maximum welfare: what it would cost to have it. */
  readonly welfare?: LostWelfare;
  /** Equal shares: what its supporters had, what they have left, and which earlier winners received the rest. */
  readonly supporters: SupportersMoney | null;
  /** Exact equal shares: why its supporters could not pay the same each. */
  readonly equalPayment?: EqualPaymentMoney;
  /** Bounded overspending: what its supporters' money went to. */
  readonly spent?: SpentMoney;
  /** Phragmén: what each supporter would have carried, had it been selected when the count ended. */
  readonly load?: FractionText;
  /** Minimal transfers: what its supporters had for it. */
  readonly support?: SupportMoney;
  /** Knapsack allocation: how much of it the envelope could pay. */
  readonly part?: PartFunding;
  /** Majority judgment: how it was graded. */
  readonly grades?: GradeFacts;
}

export type WhyNot =
  /** Equal shares: no ballot lists it. */
  | 'no-supporter'
  /** It costs more than the whole envelope. */
  | 'dearer-than-envelope'
  /** Not enough was left of the envelope when its turn came. */
  | 'envelope'
  /** Greedy: its score is below the least one. */
  | 'threshold'
  /** Greedy: a winner excludes it. */
  | 'exclusive'
  /** Greedy: not enough was left of its district's or category's envelope when its turn came. */
  | 'part-envelope'
  /** Equal shares: its supporters together could not pay for it. */
  | 'supporters-money'
  /** Exact equal shares: no group of its supporters could pay for it with the same payment each. */
  | 'equal-payment'
  /** Bounded overspending: its supporters had nothing left. */
  | 'supporters-spent'
  /** Knapsack allocation: the envelope ran out in the middle of it. */
  | 'partly-funded'
  /** Maximum welfare: the selection of largest total utility does without it. */
  | 'welfare'
  /** The count had ended before its turn, at a project that no longer fitted. */
  | 'count-ended';

/** Amounts in minor units; what is left is rounded down, so `missing` (cost less what is left) is rounded up. */
export interface SupportersMoney {
  readonly atStart: MinorUnits;
  readonly left: MinorUnits;
  readonly missing: MinorUnits;
  /**
   * In hundredths of a percent, rounded down: the largest part of the cost that its supporters could have covered at any
   * moment while paying no more, for what the project is worth, than the winner of that moment cost. 10 000 = selected.
   */
  readonly effectiveSupport: number;
  /** Earlier winners that took its supporters' money, largest amount first (rounded down). */
  readonly paidTo: readonly PaidTo[];
}

export interface PaidTo {
  readonly project: string;
  readonly amount: MinorUnits;
  /** How many of its supporters paid for that winner. */
  readonly voters: number;
}

export interface Tie {
  /** Position, from 1, of the selected project in `steps`; the next one where the project that came first ended a count without skipping. */
  readonly step: number;
  /** Which run, from 1. */
  readonly run: number;
  /** Ids of all tied projects, in code point order. */
  readonly tied: readonly string[];
  readonly chosen: string;
  /** The tie-break that decided. */
  readonly rule: TieBreakName;
  /** Whether preferring another of the tied projects would have changed which projects are selected; null when it was not tried. */
  readonly changesOutcome: boolean | null;
}

/** Progress of a long count: in this run, `done` of `total` projects have been decided. Throw from the callback to cancel. */
export interface CountProgress {
  readonly run: number;
  readonly done: number;
  readonly total: number;
}
