import type { ComparisonFacts } from '@parvis/budget-counting';
import type { Translate } from '@parvis/messages';

/** Equal shares with a comparison step: which result stood, and how many voters each one had for it. */
export function explainComparison({ step, kept, forGreedy, forEqualShares }: ComparisonFacts, t: Translate): string {
  return t(`explanations.comparison.${step}`, { kept, greedy: forGreedy, shares: forEqualShares });
}
