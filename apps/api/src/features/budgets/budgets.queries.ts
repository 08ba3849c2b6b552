import type { RequestContext } from '../../platform/context/request-context';
import type { CursorKey } from '../../platform/graphql/connection';

/** Ids of a page of editions, newest vote first. */
export async function budgetPage(ctx: RequestContext, after: CursorKey | null, limit: number): Promise<string[]> {
  const [listedAt = null, id = null] = after ?? [];
  const rows = await ctx.db.query<{ id: string }>(
    `SELECT id FROM budget
     WHERE territory_id = $1 AND ($2::timestamptz IS NULL OR (listed_at, id) < ($2::timestamptz, $3::uuid))
     ORDER BY listed_at DESC, id DESC LIMIT $4`,
    [listedAt, id, limit],
  );
  return rows.map((row) => row.id);
}

export async function countBudgets(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.db.query<{ total: number }>(
    'SELECT count(*)::int AS total FROM budget WHERE territory_id = $1',
  );
  return row?.total ?? 0;
}
