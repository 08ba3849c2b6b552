import { In } from 'typeorm';
import { inOrder } from '../../../platform/context/loaders';
import type { RequestContext } from '../../../platform/context/request-context';
import { connection, decodeCursor, pageSize, type Connection } from '../../../platform/graphql/connection';
import { refuse } from '../../../platform/graphql/refusal';
import { budgetOf, budgetRow } from '../budgets.reader';
import { resultCountOf } from '../counting/counts.reader';
import { inLanguage } from '../local-text';
import { isSlug } from '../slug';
import { ProjectRow } from './project.entity';
import { countProjects, isTextual, projectPage, type ProjectCursor, type ProjectFilter } from './project-list.queries';
import { toProject } from './projects.mapping';
import { ProjectOutcomeFilter, ProjectSort, type Project, type ProjectListArgs } from './projects.types';

/** More words than a question has would only slow the search down. */
const MOST_WORDS = 8;

export async function projectById(ctx: RequestContext, id: string): Promise<Project | null> {
  const row = await ctx.loaders.load(ctx, rowsById, id);
  return row === null ? null : present(ctx, row);
}

export async function projectsByIds(ctx: RequestContext, ids: readonly string[]): Promise<Project[]> {
  return (await Promise.all(ids.map((id) => projectById(ctx, id)))).filter((project) => project !== null);
}

export async function projectBySlug(ctx: RequestContext, budgetId: string, slug: string): Promise<Project | null> {
  const row = isSlug(slug) ? await ctx.db.findOne(ProjectRow, { budgetId, slug }) : null;
  return row === null ? null : present(ctx, row);
}

/** The other columns of an imported file. */
export async function projectAttributes(ctx: RequestContext, id: string): Promise<Readonly<Record<string, string>>> {
  return (await ctx.loaders.load(ctx, rowsById, id))?.attributes ?? {};
}

const rowsById = async (ctx: RequestContext, ids: readonly string[]): Promise<(ProjectRow | null)[]> =>
  inOrder(ids, await ctx.db.find(ProjectRow, { id: In(ids) }));

const present = async (ctx: RequestContext, row: ProjectRow): Promise<Project> =>
  toProject(row, await budgetOf(ctx, row), ctx.language);

/** Names by which traces speak of projects. */
export interface ProjectNames {
  readonly titles: ReadonlyMap<string, string>;
  readonly uuids: ReadonlyMap<string, string>;
}

export async function namesOf(ctx: RequestContext, budgetId: string): Promise<ProjectNames> {
  return (await ctx.loaders.load(ctx, namesByBudget, budgetId)) ?? { titles: new Map(), uuids: new Map() };
}

async function namesByBudget(ctx: RequestContext, budgetIds: readonly string[]): Promise<ProjectNames[]> {
  const rows = await ctx.db.query<Pick<ProjectRow, 'id' | 'reference' | 'title'> & { budget_id: string }>(
    'SELECT id, budget_id, reference, title FROM project WHERE territory_id = $1 AND budget_id = ANY ($2::uuid[])',
    [budgetIds],
  );
  return budgetIds.map((budgetId) => {
    const its = rows.filter((row) => row.budget_id === budgetId);
    return {
      titles: new Map(its.map(({ reference, title }) => [reference, inLanguage(title, ctx.language)])),
      uuids: new Map(its.map(({ reference, id }) => [reference, id])),
    };
  });
}

export async function listProjects(
  ctx: RequestContext,
  budgetId: string,
  args: ProjectListArgs,
): Promise<Connection<Project>> {
  const filter = await filterOf(ctx, budgetId, args);
  const sort =
    args.sort ?? ((await budgetRow(ctx, budgetId))?.ballotCount == null ? ProjectSort.reference : ProjectSort.votes);
  const places = await projectPage(ctx, filter, sort, cursorOf(args.after, sort), pageSize(args) + 1);
  const projects = new Map(
    (
      await projectsByIds(
        ctx,
        places.map(({ id }) => id),
      )
    ).map((project) => [project.uuid, project]),
  );
  return connection({
    args,
    rows: places
      .flatMap((place) => projects.get(place.id) ?? [])
      .map((project, index) => ({ project, place: places[index] })),
    cursor: ({ place }) => [sort, place?.key ?? '', place?.position ?? 0],
    node: ({ project }) => project,
    totalCount: () => countProjects(ctx, filter),
  });
}

async function filterOf(ctx: RequestContext, budgetId: string, args: ProjectListArgs): Promise<ProjectFilter> {
  const { search, district = null, category = null, outcome = null } = args;
  const count = outcome === null ? null : await resultCountOf(ctx, budgetId);
  return {
    budgetId,
    district,
    category,
    words: (search ?? '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS),
    selected: outcome === null ? null : outcome === ProjectOutcomeFilter.selected,
    countId: count?.id ?? null,
  };
}

const NUMBER = /^-?\d{1,18}$/;

/** A cursor of another order would show some projects twice and hide others. */
function cursorOf(after: string | undefined, sort: ProjectSort): ProjectCursor {
  if (after === undefined) return { key: null, position: null };
  const [order, key, position] = decodeCursor(after, 3);
  const fits = typeof key === 'string' && (isTextual(sort) ? !key.includes('\0') : NUMBER.test(key));
  if (order !== sort || !fits || typeof position !== 'number' || !Number.isSafeInteger(position)) {
    throw refuse('BAD_REQUEST', 'The cursor "after" belongs to another order of this list.');
  }
  return { key, position };
}
