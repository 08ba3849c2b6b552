import type { Count as CountedResult, ProjectExplanation } from '@parvis/budget-counting';
import { In } from 'typeorm';
import { inOrder } from '../../../platform/context/loaders';
import type { RequestContext } from '../../../platform/context/request-context';
import { BudgetCountRow } from './budget-count.entity';
import type { CountAnalysisRow } from './count-run';
import { ProjectOutcomeRow } from './project-outcome.entity';

export const countRow = (ctx: RequestContext, id: string): Promise<BudgetCountRow | null> =>
  ctx.loaders.load(ctx, countsById, id);

const countsById = async (ctx: RequestContext, ids: readonly string[]): Promise<(BudgetCountRow | null)[]> =>
  inOrder(ids, await ctx.db.find(BudgetCountRow, { id: In(ids) }));

/** In the order they were asked for. */
export async function countsOf(ctx: RequestContext, budgetId: string): Promise<readonly BudgetCountRow[]> {
  return (await ctx.loaders.load(ctx, countsByBudget, budgetId)) ?? [];
}

async function countsByBudget(ctx: RequestContext, budgetIds: readonly string[]): Promise<BudgetCountRow[][]> {
  const rows = await ctx.db.find(BudgetCountRow, { budgetId: In(budgetIds) }, { order: { position: 'ASC' } });
  return budgetIds.map((id) => rows.filter(({ budgetId }) => budgetId === id));
}

export async function officialCountOf(ctx: RequestContext, budgetId: string): Promise<BudgetCountRow | null> {
  return (await countsOf(ctx, budgetId)).find(({ official, state }) => official && state === 'done') ?? null;
}

/** What a page of results shows first: the official count or, where none is known, the first that is done. */
export async function resultCountOf(ctx: RequestContext, budgetId: string): Promise<BudgetCountRow | null> {
  const counts = await countsOf(ctx, budgetId);
  return (await officialCountOf(ctx, budgetId)) ?? counts.find(({ state }) => state === 'done') ?? null;
}

export async function outcomesOfProject(ctx: RequestContext, projectId: string): Promise<readonly ProjectOutcomeRow[]> {
  return (await ctx.loaders.load(ctx, outcomesByProject, projectId)) ?? [];
}

async function outcomesByProject(ctx: RequestContext, projectIds: readonly string[]): Promise<ProjectOutcomeRow[][]> {
  const rows = await ctx.db.find(ProjectOutcomeRow, { projectId: In(projectIds) });
  const byProject = Map.groupBy(rows, ({ projectId }) => projectId);
  return projectIds.map((id) => byProject.get(id) ?? []);
}

/** Winners in the order of selection, then the others by votes. */
export async function outcomesOfCount(ctx: RequestContext, countId: string): Promise<readonly ProjectOutcomeRow[]> {
  return (await ctx.loaders.load(ctx, outcomesByCount, countId)) ?? [];
}

async function outcomesByCount(ctx: RequestContext, countIds: readonly string[]): Promise<ProjectOutcomeRow[][]> {
  const rows = await ctx.db.find(ProjectOutcomeRow, { countId: In(countIds) });
  const byCount = Map.groupBy(rows, ({ countId }) => countId);
  const rank = ({ selected, position }: ProjectOutcomeRow): number =>
    selected ? (position ?? 0) : Number.MAX_SAFE_INTEGER;
  return countIds.map((id) =>
    (byCount.get(id) ?? []).toSorted(
      (a, b) => rank(a) - rank(b) || b.votes - a.votes || a.projectId.localeCompare(b.projectId),
    ),
  );
}

export async function factsOf(
  ctx: RequestContext,
  countId: string,
  projectId: string,
): Promise<ProjectExplanation | null> {
  return ctx.loaders.load(ctx, factsByPair, `${countId}/${projectId}`);
}

async function factsByPair(ctx: RequestContext, pairs: readonly string[]): Promise<(ProjectExplanation | null)[]> {
  const rows = await ctx.db.query<{ pair: string; facts: ProjectExplanation | null }>(
    `SELECT count_id || '/' || project_id AS pair, facts FROM project_outcome
     JOIN unnest($2::uuid[], $3::uuid[]) AS asked (count_id, project_id) USING (count_id, project_id)
     WHERE territory_id = $1`,
    [pairs.map((pair) => pair.split('/')[0]), pairs.map((pair) => pair.split('/')[1])],
  );
  const found = new Map(rows.map(({ pair, facts }) => [pair, facts]));
  return pairs.map((pair) => found.get(pair) ?? null);
}

export const analysisOf = (ctx: RequestContext, countId: string): Promise<CountAnalysisRow | null> =>
  ctx.loaders.load(ctx, analysesById, countId);

async function analysesById(ctx: RequestContext, ids: readonly string[]): Promise<(CountAnalysisRow | null)[]> {
  const rows = await ctx.db.query<{ id: string; analysis: CountAnalysisRow | null }>(
    'SELECT id, analysis FROM budget_count WHERE territory_id = $1 AND id = ANY ($2::uuid[])',
    [ids],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.analysis ?? null);
}

/** The short part of a trace: ties and shares. The steps themselves are a download. */
export type TraceSummary = Pick<CountedResult['trace'], 'ties' | 'endowment' | 'runs'>;

export const traceOf = (ctx: RequestContext, countId: string): Promise<TraceSummary | null> =>
  ctx.loaders.load(ctx, tracesById, countId);

async function tracesById(ctx: RequestContext, ids: readonly string[]): Promise<(TraceSummary | null)[]> {
  const rows = await ctx.db.query<{ id: string; trace: TraceSummary | null }>(
    `SELECT id, (result->'trace') - 'steps' - 'notSelected' AS trace FROM budget_count WHERE territory_id = $1 AND id = ANY ($2::uuid[])`,
    [ids],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.trace ?? null);
}

/** Outcome and trace as the engine gave them. */
export async function resultOf(ctx: RequestContext, countId: string): Promise<CountedResult | null> {
  const [row] = await ctx.db.query<{ result: CountedResult | null }>(
    'SELECT result FROM budget_count WHERE territory_id = $1 AND id = $2',
    [countId],
  );
  return row?.result ?? null;
}
