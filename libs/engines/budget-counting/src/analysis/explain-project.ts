import type { FractionText } from '@parvis/exact-numbers';
import type { Count, MinorUnits, NotSelected, Step, SupportersMoney } from '../count';

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
      readonly payment: FractionText;
      readonly payingInFull: number;
      readonly payingLess: number;
      readonly payingNothing: number;
      readonly effectiveVotes: FractionText | null;
    })
  | (WinnerFacts & { readonly kind: 'won-completion' })
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
      /** When the money left was given out afterwards: what was missing then. */
      readonly completion: { readonly remaining: MinorUnits; readonly missing: MinorUnits } | null;
    });

/** Undefined when the count knows no such project. */
export function explainProject(count: Count, projectId: string): ProjectExplanation | undefined {
  const index = count.trace.steps.findIndex(({ project }) => project === projectId);
  const step = count.trace.steps[index];
  if (step) return explainWinner(count, step, index + 1);
  const lost = count.trace.notSelected.find(({ project }) => project === projectId);
  return lost && explainLoser(count, lost);
}

function explainWinner({ rule }: Count, step: Step, position: number): ProjectExplanation {
  const { project, votes, cost, remaining } = step;
  const facts = { project, votes, cost, position, remaining };
  switch (step.by) {
    case 'zero-cost':
      return { kind: 'won-free', ...facts };
    case 'greedy':
      return { kind: 'won-greedy', ...facts };
    case 'completion':
      return { kind: 'won-completion', ...facts };
    case 'equal-shares': {
      const { payment, payingInFull, payingLess, payingNothing, key } = step;
      const effectiveVotes = rule.utility === 'cost' ? key : null;
      return { kind: 'won-equal-shares', ...facts, payment, payingInFull, payingLess, payingNothing, effectiveVotes };
    }
  }
}

function explainLoser({ counted, trace }: Count, lost: NotSelected): ProjectExplanation {
  const { project, votes, cost, envelope, supporters } = lost;
  const facts = { project, votes, cost };
  if (lost.why === 'no-supporter') return { kind: 'lost-no-supporter', ...facts };
  if (lost.why === 'dearer-than-envelope') {
    return { kind: 'lost-dearer-than-envelope', ...facts, envelope: counted.budget };
  }
  if (supporters) {
    const completion = envelope && { remaining: envelope.remaining, missing: envelope.missing };
    return { kind: 'lost-supporters-money', ...facts, supporters, completion };
  }
  const { remaining = counted.budget, missing = cost, afterSteps = 0 } = envelope ?? {};
  const after = trace.steps[afterSteps - 1]?.project ?? null;
  return { kind: 'lost-envelope', ...facts, remaining, missing, after };
}
