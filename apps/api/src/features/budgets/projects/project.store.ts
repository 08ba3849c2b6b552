import type { RequestContext } from '../../../platform/context/request-context';
import { ProjectRow } from './project.entity';

/** Rows of projects per statement. */
const PROJECTS_PER_STATEMENT = 500;

/** Writes the projects of an edition, and what search and order read of them. */
export async function insertProjects(
  ctx: RequestContext,
  budgetId: string,
  rows: readonly Omit<ProjectRow, 'territoryId'>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += PROJECTS_PER_STATEMENT) {
    await ctx.db.insert(ProjectRow, rows.slice(start, start + PROJECTS_PER_STATEMENT));
  }
  await indexProjects(ctx, budgetId);
}

/**
 * Lower case without accents, by PostgreSQL's own rules, which the question of a search goes through too. A title is
 * ordered by its first letters: cursors carry them.
 */
async function indexProjects(ctx: RequestContext, budgetId: string): Promise<void> {
  await ctx.db.query(
    `UPDATE project SET
       title_key = left(regexp_replace(unaccent(lower(title_key)), '^[^[:alnum:]]+', ''), 100),
       search_key = unaccent(lower(search_key))
     WHERE territory_id = $1 AND budget_id = $2`,
    [budgetId],
  );
}
