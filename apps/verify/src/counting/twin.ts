import type { CountedFile } from './count-file';
import type { FileError } from './file-error';
import { type Differing, differingIds } from './published-result';

/** Whether the engine and its slow twin select the same projects, in the same order. */
export interface TwinAgreement {
  readonly agrees: boolean;
  /** Ids that only one of them selects; absent when both agree, or differ by the order alone. */
  readonly differing?: { readonly onlyCounted: Differing['onlyCounted']; readonly onlyTwin: readonly string[] };
  readonly seconds: number;
}

/** The twin is loaded only here: it may take minutes where the engine takes a moment, and nobody who does not ask should pay for it. */
export async function compareWithTwin({
  election,
  count,
}: CountedFile): Promise<TwinAgreement | { readonly error: FileError }> {
  const { countByTwin, whyNoTwin } = await import('@parvis/budget-counting/twin');
  const missing = whyNoTwin(election, count.rule);
  if (missing !== undefined) return { error: { line: null, field: 'twin', message: missing } };
  const began = performance.now();
  const { selected } = countByTwin(election, count.rule);
  const seconds = Math.round(performance.now() - began) / 1000;
  const differing = differingIds(count.outcome.selected, selected);
  return {
    agrees: selected.join('\n') === count.outcome.selected.join('\n'),
    ...(differing && { differing: { onlyCounted: differing.onlyCounted, onlyTwin: differing.onlyPublished } }),
    seconds,
  };
}
