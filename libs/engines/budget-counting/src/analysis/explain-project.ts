import type { FractionText } from '@parvis/exact-numbers';
import type { OverspendingStepFacts, SpentMoney } from '../bounded-overspending/overspending-facts';
import { type BarExplanation, explainBar } from '../greedy/explain-bar';
import type { EqualPaymentMoney, EqualPaymentStepFacts } from '../exact-equal-shares/equal-payment-facts';
import type { GradeFacts } from '../majority-judgment/grade-facts';
import type { LostWelfare, WelfareStepFacts } from '../max-welfare/welfare-facts';
import type { SupportMoney, TransferStepFacts, UndersupportedStepFacts } from '../minimal-transfers/transfer-facts';
import type { PhragmenStepFacts } from '../phragmen/phragmen-facts';
import type { Count, MinorUnits, NotSelected, Step, SupportersMoney } from '../count';
import { isIneligible, votersNeeded } from './eligibility';
import { type PaymentUnit, unitPayment } from './payment-unit';

interface Facts {
  readonly project: string;
  readonly votes: number;
  readonly cost: MinorUnits;
}

interface WinnerFacts extends Facts {
  /** From 1, in the order of selection. */
  readonly position: number;
  /** Left of the envelope after it. */
  readonly remaining: MinorUnits;
}

/** Why a project won or lost, as facts that a catalogue turns into sentences. Everything comes from the trace. */
export type ProjectExplanation =
  | (WinnerFacts & { readonly kind: 'won-free' })
  | (WinnerFacts & { readonly kind: 'won-greedy' })
  | (WinnerFacts & {
      readonly kind: 'won-equal-shares';
      /** What a supporter pays at most: in all, or for each point or rank that the ballot gives. */
      readonly payment: FractionText;
      readonly each: PaymentUnit;
      readonly payingInFull: number;
      readonly payingLess: number;
      readonly payingNothing: number;
      readonly effectiveVotes: FractionText | null;
    })
  | (WinnerFacts & { readonly kind: 'won-completion' })
  | (WinnerFacts & WelfareStepFacts & { readonly kind: 'won-max-welfare' })
  | (WinnerFacts & PhragmenStepFacts & { readonly kind: 'won-phragmen' })
  | (WinnerFacts & Pick<EqualPaymentStepFacts, 'payment' | 'payers'> & { readonly kind: 'won-exact-equal-shares' })
  | (WinnerFacts & OverspendingStepFacts & { readonly kind: 'won-bounded-overspending'; readonly each: PaymentUnit })
  | (WinnerFacts & TransferStepFacts & { readonly kind: 'won-minimal-transfers' })
  | (WinnerFacts & UndersupportedStepFacts & { readonly kind: 'won-undersupported' })
  | (WinnerFacts & { readonly kind: 'won-knapsack-allocation' })
  | (WinnerFacts & GradeFacts & { readonly kind: 'won-majority-judgment' })
  | (Facts & BarExplanation)
  /** The selection of largest total utility does without it; what a selection with it could reach, where that is known. */
  | (Facts & { readonly kind: 'lost-welfare'; readonly welfare: FractionText; readonly best: LostWelfare | null })
  | (Facts & { readonly kind: 'lost-no-supporter' })
  | (Facts & { readonly kind: 'lost-dearer-than-envelope'; readonly envelope: MinorUnits })
  | (Facts & {
      readonly kind: 'lost-envelope';
      readonly remaining: MinorUnits;
      readonly missing: MinorUnits;
      /** The last project selected before its turn; null when it was first in line. */
      readonly after: string | null;
    })
  | (Facts & {
      readonly kind: 'lost-supporters-money';
      readonly supporters: SupportersMoney;
      readonly completion: Completion | null;
    })
  /** Equal shares with an eligibility threshold: fewer voters chose it than were needed to take part. */
  | (Facts & { readonly kind: 'lost-too-few-voters'; readonly needed: number; readonly completion: Completion | null })
  | (Facts & {
      readonly kind: 'lost-equal-payment';
      readonly money: EqualPaymentMoney;
      readonly completion: Completion | null;
    })
  | (Facts & { readonly kind: 'lost-supporters-spent'; readonly money: SpentMoney })
  | (Facts & { readonly kind: 'lost-undersupported'; readonly money: SupportMoney; readonly completion: Completion })
  /** The envelope ran out in the middle of it: it could pay `amount` of the cost. */
  | (Facts & { readonly kind: 'lost-partly-funded'; readonly amount: MinorUnits; readonly missing: MinorUnits })
  | (Facts & GradeFacts & { readonly kind: 'lost-grade'; readonly completion: Completion })
  /** It came after the projects that ended the count because they no longer fitted. */
  | (Facts & { readonly kind: 'lost-count-ended'; readonly endedBy: readonly string[] });

/** When the money left was given out afterwards: what was left then, and what was missing. */
interface Completion {
  readonly remaining: MinorUnits;
  readonly missing: MinorUnits;
}

/** Undefined when the count knows no such project. */
export function explainProject(count: Count, projectId: string): ProjectExplanation | undefined {
  const index = count.trace.steps.findIndex(({ project }) => project === projectId);
  const step = count.trace.steps[index];
  if (step) return explainWinner(count, step, index + 1);
  const lost = count.trace.notSelected.find(({ project }) => project === projectId);
  return lost && explainLoser(count, lost);
}

function explainWinner(count: Count, step: Step, position: number): ProjectExplanation {
  const { project, votes, cost, remaining } = step;
  const facts = { project, votes, cost, position, remaining };
  switch (step.by) {
    case 'zero-cost':
      return { kind: 'won-free', ...facts };
    case 'greedy':
      return { kind: 'won-greedy', ...facts };
    case 'completion':
      return { kind: 'won-completion', ...facts };
    case 'max-welfare':
      return { kind: 'won-max-welfare', ...facts, utility: step.utility, key: step.key };
    case 'phragmen':
      return { kind: 'won-phragmen', ...facts, load: step.load };
    case 'exact-equal-shares':
      return { kind: 'won-exact-equal-shares', ...facts, payment: step.payment, payers: step.payers };
    case 'bounded-overspending': {
      const { part, payingInFull, payingLess, payingNothing, paid } = step;
      const asked = { ...unitPayment(count, step.payment), part, payingInFull, payingLess, payingNothing, paid };
      return { kind: 'won-bounded-overspending', ...facts, ...asked };
    }
    case 'minimal-transfers': {
      const { support, part, payingPart, givingAll, payingNothing } = step;
      return { kind: 'won-minimal-transfers', ...facts, support, part, payingPart, givingAll, payingNothing };
    }
    case 'undersupported':
      return { kind: 'won-undersupported', ...facts, support: step.support };
    case 'knapsack-allocation':
      return { kind: 'won-knapsack-allocation', ...facts };
    case 'majority-judgment': {
      const { grade, above, at, below } = step;
      return { kind: 'won-majority-judgment', ...facts, grade, above, at, below };
    }
    case 'equal-shares': {
      const { payingInFull, payingLess, payingNothing, key } = step;
      const asked = { ...unitPayment(count, step.payment), payingInFull, payingLess, payingNothing };
      const { rule } = count;
      const effectiveVotes = rule.kind === 'equal-shares' && rule.utility === 'cost' ? key : null;
      return { kind: 'won-equal-shares', ...facts, ...asked, effectiveVotes };
    }
  }
}

function explainLoser(count: Count, lost: NotSelected): ProjectExplanation {
  const { counted, trace } = count;
  const { project, votes, cost } = lost;
  const facts = { project, votes, cost };
  if (lost.bar && lost.bar.kind === lost.why) return { ...facts, ...explainBar(lost.bar, trace) };
  if (lost.why === 'welfare') {
    return { kind: 'lost-welfare', ...facts, welfare: trace.welfare ?? '0/1', best: lost.welfare ?? null };
  }
  if (lost.why === 'no-supporter') return { kind: 'lost-no-supporter', ...facts };
  if (lost.why === 'dearer-than-envelope') {
    return { kind: 'lost-dearer-than-envelope', ...facts, envelope: counted.budget };
  }
  if (lost.why === 'count-ended') {
    const ending = trace.notSelected.filter(({ why }) => why === 'envelope' || why === 'partly-funded');
    return { kind: 'lost-count-ended', ...facts, endedBy: ending.map((other) => other.project) };
  }
  return explainMissingMoney(count, lost, facts);
}

function explainMissingMoney(count: Count, lost: NotSelected, facts: Facts): ProjectExplanation {
  const { envelope, supporters } = lost;
  const completion = envelope && { remaining: envelope.remaining, missing: envelope.missing };
  if (isIneligible(count, lost)) {
    return { kind: 'lost-too-few-voters', ...facts, needed: votersNeeded(count), completion };
  }
  if (lost.equalPayment) return { kind: 'lost-equal-payment', ...facts, money: lost.equalPayment, completion };
  if (lost.why === 'supporters-spent' && lost.spent) {
    return { kind: 'lost-supporters-spent', ...facts, money: lost.spent };
  }
  if (lost.part && envelope) {
    return { kind: 'lost-partly-funded', ...facts, amount: lost.part.amount, missing: envelope.missing };
  }
  if (lost.support && completion) return { kind: 'lost-undersupported', ...facts, money: lost.support, completion };
  if (lost.grades && completion) return { kind: 'lost-grade', ...facts, ...lost.grades, completion };
  if (supporters) {
    return { kind: 'lost-supporters-money', ...facts, supporters, completion };
  }
  const { remaining = count.counted.budget, missing = facts.cost, afterSteps = 0 } = envelope ?? {};
  const after = count.trace.steps[afterSteps - 1]?.project ?? null;
  return { kind: 'lost-envelope', ...facts, remaining, missing, after };
}
