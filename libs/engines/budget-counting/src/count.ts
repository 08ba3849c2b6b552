import type { FractionText } from '@parvis/exact-numbers';
import type { Rule, TieBreak } from './rule';

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
}

export interface Outcome {
  /** Project ids in the order of selection. */
  readonly selected: readonly string[];
  readonly cost: MinorUnits;
  readonly remaining: MinorUnits;
}

export interface Trace {
  /** Equal shares only: each voter's share, in minor units, in the first run and in the one that gave the result. */
  readonly endowment: { readonly start: FractionText; readonly final: FractionText } | null;
  /** How many times the election was counted (more than one with Add1). */
  readonly runs: number;
  /** One for each selected project, in order. */
  readonly steps: readonly Step[];
  /** Every project that was not selected, most votes first, with the facts that say why. */
  readonly notSelected: readonly NotSelected[];
  /** Every tie met in the run that gave the result. */
  readonly ties: readonly Tie[];
}

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
  | (StepFacts & EqualSharesStepFacts & { readonly by: 'equal-shares' });

export interface EqualSharesStepFacts {
  /** What a supporter pays at most, in minor units; the ones with less left give all they have. */
  readonly payment: FractionText;
  readonly payingInFull: number;
  readonly payingLess: number;
  /** Supporters who had nothing left and pay nothing. */
  readonly payingNothing: number;
  /**
   * What was compared: with `cost` utility the effective votes (cost ÷ payment), with `cardinality` one ÷ payment. Larger is better;
   * it equals the votes as long as every supporter pays the same.
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
  /** Equal shares: what its supporters had, what they have left, and which earlier winners received the rest. */
  readonly supporters: SupportersMoney | null;
}

export type WhyNot =
  /** Equal shares: no ballot lists it. */
  | 'no-supporter'
  /** It costs more than the whole envelope. */
  | 'dearer-than-envelope'
  /** Not enough was left of the envelope when its turn came. */
  | 'envelope'
  /** Equal shares: its supporters together could not pay for it. */
  | 'supporters-money';

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
  /** Position, from 1, of the selected project in `steps`. */
  readonly step: number;
  /** Which run, from 1. */
  readonly run: number;
  /** Ids of all tied projects, in code point order. */
  readonly tied: readonly string[];
  readonly chosen: string;
  /** The tie-break that decided. */
  readonly rule: TieBreak;
}

/** Progress of a long count: in this run, `done` of `total` projects have been decided. Throw from the callback to cancel. */
export interface CountProgress {
  readonly run: number;
  readonly done: number;
  readonly total: number;
}
