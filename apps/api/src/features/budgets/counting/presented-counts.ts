import type { RequestContext } from '../../../platform/context/request-context';
import { budgetOf } from '../budgets.reader';
import type { BudgetCountRow } from './budget-count.entity';
import { toCount } from './counts.mapping';
import { countRow } from './counts.reader';
import type { Count } from './counts.types';

/** A count as the graph shows it, in the currency of its edition. */
export async function presentedCount(ctx: RequestContext, row: BudgetCountRow): Promise<Count>;
export async function presentedCount(ctx: RequestContext, row: BudgetCountRow | null): Promise<Count | null>;
export async function presentedCount(ctx: RequestContext, row: BudgetCountRow | null): Promise<Count | null> {
  return row === null ? null : toCount(row, await budgetOf(ctx, row), ctx.language);
}

export const countById = async (ctx: RequestContext, id: string): Promise<Count | null> =>
  presentedCount(ctx, await countRow(ctx, id));
