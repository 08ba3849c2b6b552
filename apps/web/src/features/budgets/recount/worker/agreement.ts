import { officialOutcome, type PabulibHeader } from '@parvis/pabulib';
import type { PublishedResult } from './messages';

/** How a count compares with what was published, named as `verify count --json` names it. */
export interface Agreement {
  readonly agrees: boolean;
  /** Ids on one side only; absent when both agree. */
  readonly differing?: { readonly onlyCounted: readonly string[]; readonly onlyPublished: readonly string[] };
}

/** The published result, else what the file itself says; null where neither says anything. */
export function expectedSelection(published: PublishedResult | null, header: PabulibHeader): readonly string[] | null {
  return published?.selected ?? officialOutcome(header);
}

/** The order of selection is no part of a result: the same projects are the same result. */
export function agreementWith(selected: readonly string[], expected: readonly string[] | null): Agreement | null {
  if (expected === null) return null;
  const [counted, published] = [new Set(selected), new Set(expected)];
  const onlyCounted = selected.filter((id) => !published.has(id));
  const onlyPublished = expected.filter((id) => !counted.has(id));
  if (onlyCounted.length + onlyPublished.length === 0) return { agrees: true };
  return { agrees: false, differing: { onlyCounted, onlyPublished } };
}
