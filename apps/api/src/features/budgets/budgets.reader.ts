import { In } from 'typeorm';
import { inOrder } from '../../platform/context/loaders';
import type { RequestContext } from '../../platform/context/request-context';
import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type CursorKey,
  type PageArgs,
} from '../../platform/graphql/connection';
import { refuse } from '../../platform/graphql/refusal';
import { BudgetPhaseRow } from './budget-phase.entity';
import { BudgetRow } from './budget.entity';
import { inLifeOrder } from './budget.phases';
import { toBudget } from './budgets.mapping';
import { isSlug } from './slug';
import { budgetPage, countBudgets } from './budgets.queries';
import type { Budget } from './budgets.types';
import { ClaimRow } from './claim.entity';

/** Rows of one operation, read once each and together. */
export const budgetRow = (ctx: RequestContext, id: string): Promise<BudgetRow | null> =>
  ctx.loaders.load(ctx, budgetsById, id);

/** @throws when the edition is gone: what belongs to it cannot be shown without it */
export async function budgetOf(ctx: RequestContext, thing: { readonly budgetId: string }): Promise<BudgetRow> {
  const row = await budgetRow(ctx, thing.budgetId);
  if (row === null) throw new Error(`Budget ${thing.budgetId} does not exist.`);
  return row;
}

const budgetsById = async (ctx: RequestContext, ids: readonly string[]): Promise<(BudgetRow | null)[]> =>
  inOrder(ids, await ctx.db.find(BudgetRow, { id: In(ids) }));

export async function phasesOf(ctx: RequestContext, budgetId: string): Promise<readonly BudgetPhaseRow[]> {
  return (await ctx.loaders.load(ctx, phasesByBudget, budgetId)) ?? [];
}

async function phasesByBudget(ctx: RequestContext, budgetIds: readonly string[]): Promise<BudgetPhaseRow[][]> {
  const rows = await ctx.db.find(BudgetPhaseRow, { budgetId: In(budgetIds) });
  return budgetIds.map((id) => inLifeOrder(rows.filter(({ budgetId }) => budgetId === id)));
}

export async function claimsOf(ctx: RequestContext, budgetId: string): Promise<readonly ClaimRow[]> {
  return (await ctx.loaders.load(ctx, claimsByBudget, budgetId)) ?? [];
}

async function claimsByBudget(ctx: RequestContext, budgetIds: readonly string[]): Promise<ClaimRow[][]> {
  const rows = await ctx.db.find(ClaimRow, { budgetId: In(budgetIds) }, { order: { position: 'ASC' } });
  return budgetIds.map((id) => rows.filter(({ budgetId }) => budgetId === id));
}

export async function budgetBySlug(ctx: RequestContext, slug: string): Promise<BudgetRow | null> {
  return isSlug(slug) ? ctx.db.findOne(BudgetRow, { slug }) : null;
}

export async function budgetById(ctx: RequestContext, id: string): Promise<Budget | null> {
  const row = await budgetRow(ctx, id);
  return row === null ? null : toBudget(row, ctx.language);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeOf(cursor: string): CursorKey {
  const [listedAt, id] = decodeCursor(cursor, 2);
  if (Number.isNaN(Date.parse(String(listedAt))) || !UUID.test(String(id))) {
    throw refuse('BAD_REQUEST', 'The cursor "after" is not one that this list gave.');
  }
  return [new Date(String(listedAt)).toISOString(), id ?? null];
}

/** Newest vote first. */
export async function listBudgets(ctx: RequestContext, args: PageArgs): Promise<Connection<Budget>> {
  const after = args.after === undefined ? null : placeOf(args.after);
  const ids = await budgetPage(ctx, after, pageSize(args) + 1);
  const rows = (await Promise.all(ids.map((id) => budgetRow(ctx, id)))).filter((row) => row !== null);
  return connection({
    args,
    rows,
    cursor: ({ listedAt, id }) => [listedAt.toISOString(), id],
    node: (row) => toBudget(row, ctx.language),
    totalCount: () => countBudgets(ctx),
  });
}
