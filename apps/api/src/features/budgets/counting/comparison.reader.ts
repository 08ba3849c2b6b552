import type { RequestContext } from '../../../platform/context/request-context';
import type { BudgetCountRow } from './budget-count.entity';
import { compareSelections, finding } from './comparison';
import { analysisOf, countRow } from './counts.reader';
import type { CountComparison } from './counts.types';

/** @returns null unless both are counts of this edition, and done */
export async function compareCounts(
  ctx: RequestContext,
  budgetId: string,
  a: string | null,
  b: string | null,
): Promise<CountComparison | null> {
  const [first, second] = await Promise.all([doneCount(ctx, budgetId, a), doneCount(ctx, budgetId, b)]);
  if (first === null || second === null) return null;
  const [ofFirst, ofSecond] = await Promise.all([analysisOf(ctx, first.id), analysisOf(ctx, second.id)]);
  const { both, onlyA, onlyB } = compareSelections(first.selected ?? [], second.selected ?? []);
  return {
    finding: finding({ count: first, analysis: ofFirst }, { count: second, analysis: ofSecond }, ctx.language),
    aUuid: first.id,
    bUuid: second.id,
    bothUuids: both,
    onlyAUuids: onlyA,
    onlyBUuids: onlyB,
  };
}

async function doneCount(ctx: RequestContext, budgetId: string, id: string | null): Promise<BudgetCountRow | null> {
  const row = id === null ? null : await countRow(ctx, id);
  return row?.budgetId === budgetId && row.state === 'done' ? row : null;
}
