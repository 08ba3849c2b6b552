import type { Trace } from '../count';
import type { GreedyBar, PartEnvelopeBar } from './bar-facts';

type Facts<Kind extends GreedyBar['kind']> = Omit<Extract<GreedyBar, { kind: Kind }>, 'kind'>;

/** What kept a project out of a greedy count, for `explainProject`. */
export type BarExplanation =
  | (Facts<'threshold'> & { readonly kind: 'lost-threshold' })
  | (Facts<'exclusive'> & { readonly kind: 'lost-exclusive' })
  | (Omit<PartEnvelopeBar, 'kind' | 'afterSteps'> & {
      readonly kind: 'lost-part-envelope';
      /** The last project selected before its turn; null when it was first in line. */
      readonly after: string | null;
    })
  | { readonly kind: 'lost-count-ended'; readonly endedBy: readonly string[] };

export function explainBar(bar: GreedyBar, { steps }: Trace): BarExplanation {
  switch (bar.kind) {
    case 'threshold':
      return { kind: 'lost-threshold', score: bar.score, threshold: bar.threshold };
    case 'exclusive':
      return { kind: 'lost-exclusive', winner: bar.winner };
    case 'part-envelope': {
      const { envelope, remaining, missing, afterSteps } = bar;
      const after = steps[afterSteps - 1]?.project ?? null;
      return { kind: 'lost-part-envelope', envelope, remaining, missing, after };
    }
    case 'count-ended':
      return { kind: 'lost-count-ended', endedBy: [bar.endedBy] };
  }
}
