import type { ProjectExplanation } from '@parvis/budget-counting';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import type { CountAnalysisRow, CountRun } from './count-run';

/** Writes what a count gave, whole or not at all. Called again with the same count it writes the same rows. */
export function saveRun(ctx: RequestContext, countId: string, run: CountRun, countedAt: Date): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await saveResult(tx, countId, run, countedAt);
    await saveOutcomes(tx, countId, run);
  });
}

async function saveResult(
  ctx: RequestContext,
  countId: string,
  { count, analysis }: CountRun,
  countedAt: Date,
): Promise<void> {
  const { selected, cost, remaining } = count.outcome;
  await ctx.db.query(
    `UPDATE budget_count SET state = 'done', counted_at = $3, spent = $4, remaining = $5, result = $6, analysis = $7,
       selected = coalesce((
         SELECT array_agg(project.id ORDER BY chosen.place)
         FROM unnest($8::text[]) WITH ORDINALITY AS chosen (reference, place)
         JOIN project USING (reference)
         WHERE project.territory_id = budget_count.territory_id AND project.budget_id = budget_count.budget_id), '{}')
     WHERE territory_id = $1 AND id = $2`,
    [countId, countedAt, cost, remaining, JSON.stringify(count), JSON.stringify(analysis), selected],
  );
}

async function saveOutcomes(ctx: RequestContext, countId: string, { count, facts }: CountRun): Promise<void> {
  await ctx.db.query('DELETE FROM project_outcome WHERE territory_id = $1 AND count_id = $2', [countId]);
  const places = new Map(count.outcome.selected.map((reference, index) => [reference, index + 1]));
  const remaining = new Map(count.trace.steps.map((step) => [step.project, step.remaining]));
  await ctx.db.query(
    `INSERT INTO project_outcome (territory_id, count_id, project_id, selected, position, votes, remaining_after, effective_support, facts)
     SELECT $1, $2, project.id, found.place IS NOT NULL, found.place, found.votes, found.remaining, found.support, found.facts
     FROM unnest($3::text[], $4::int2[], $5::int4[], $6::int8[], $7::float8[], $8::jsonb[]) AS found (reference, place, votes, remaining, support, facts)
     JOIN budget_count ON budget_count.territory_id = $1 AND budget_count.id = $2
     JOIN project ON project.territory_id = $1 AND project.budget_id = budget_count.budget_id AND project.reference = found.reference`,
    [
      countId,
      facts.map(({ project }) => project),
      facts.map(({ project }) => places.get(project) ?? null),
      facts.map(({ votes }) => votes),
      facts.map(({ project }) => remaining.get(project) ?? null),
      facts.map((fact) => effectiveSupport(fact)),
      facts.map((fact) => JSON.stringify(fact)),
    ],
  );
}

/** Equal shares only: how much of the support it needed a project had, from 0 to 1. */
function effectiveSupport(fact: ProjectExplanation): number | null {
  switch (fact.kind) {
    case 'won-equal-shares':
      return 1;
    case 'lost-supporters-money':
      return fact.supporters.effectiveSupport / 10_000;
    case 'lost-no-supporter':
      return 0;
    default:
      return null;
  }
}

/** Keeps a result as its file told it (`selected` 1, 2 or 3), most votes first: files say who won, not in which order. */
export async function savePublishedResult(
  ctx: RequestContext,
  countId: string,
  analysis: CountAnalysisRow,
): Promise<void> {
  await ctx.db.query(
    `INSERT INTO project_outcome (territory_id, count_id, project_id, selected, votes)
     SELECT $1, $2, project.id, coalesce(project.attributes->>'selected', '0') <> '0', coalesce(project.votes, 0)
     FROM budget_count JOIN project USING (territory_id, budget_id)
     WHERE budget_count.territory_id = $1 AND budget_count.id = $2`,
    [countId],
  );
  await ctx.db.query(
    `UPDATE budget_count SET state = 'done', analysis = $3, selected = won.ids, spent = won.cost, remaining = won.envelope - won.cost
     FROM (
       SELECT coalesce(array_agg(project.id ORDER BY outcome.votes DESC, project.position) FILTER (WHERE outcome.selected), '{}') AS ids,
              coalesce(sum(project.cost) FILTER (WHERE outcome.selected), 0) AS cost, min(budget.envelope) AS envelope
       FROM project_outcome AS outcome
       JOIN project ON project.territory_id = outcome.territory_id AND project.id = outcome.project_id
       JOIN budget ON budget.territory_id = project.territory_id AND budget.id = project.budget_id
       WHERE outcome.territory_id = $1 AND outcome.count_id = $2
     ) AS won
     WHERE territory_id = $1 AND id = $2`,
    [countId, JSON.stringify(analysis)],
  );
}

/** Public numbers of the winning projects, in the order of selection. */
export async function referencesOfWinners(ctx: RequestContext, countId: string): Promise<string[]> {
  const rows = await ctx.db.query<{ reference: string }>(
    `SELECT project.reference FROM budget_count, unnest(budget_count.selected) WITH ORDINALITY AS won (id, rank)
     JOIN project ON project.territory_id = $1 AND project.id = won.id
     WHERE budget_count.territory_id = $1 AND budget_count.id = $2 ORDER BY won.rank`,
    [countId],
  );
  return rows.map(({ reference }) => reference);
}
