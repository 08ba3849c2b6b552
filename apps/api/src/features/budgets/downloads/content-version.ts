import type { RequestContext } from '../../../platform/context/request-context';

/** Changes whenever a file of the edition would: ballots never do once they are published. */
export async function contentVersion(ctx: RequestContext, budgetId: string): Promise<string> {
  const [row] = await ctx.db.query<{ version: string }>(
    `SELECT md5(concat(
       (SELECT budget::text FROM budget WHERE territory_id = $1 AND id = $2),
       (SELECT string_agg(project::text, '' ORDER BY position) FROM project WHERE territory_id = $1 AND budget_id = $2),
       (SELECT string_agg(concat(id, state, official, counted_at), '' ORDER BY position) FROM budget_count WHERE territory_id = $1 AND budget_id = $2)
     )) AS version`,
    [budgetId],
  );
  return row?.version ?? '';
}
