import type { RequestContext } from '../../../platform/context/request-context';
import type { ProjectSort } from './projects.types';

export interface ProjectFilter {
  readonly budgetId: string;
  /** Slug; `-` is the whole town. */
  readonly district: string | null;
  readonly category: string | null;
  readonly words: readonly string[];
  /** Selected or not in the count given. */
  readonly selected: boolean | null;
  readonly countId: string | null;
}

/** Where a page begins: the sort key and the position of the last project shown. */
export interface ProjectCursor {
  readonly key: string | null;
  readonly position: number | null;
}

export interface ProjectPlace {
  readonly id: string;
  readonly key: string;
  readonly position: number;
}

interface Order {
  readonly key: string;
  readonly type: string;
  readonly descending: boolean;
}

/** Each key is text once read, so that a cursor loses no digit of an amount. Position makes every order total. */
const ORDERS: Readonly<Record<ProjectSort, Order>> = {
  votes: { key: 'coalesce(project.votes, -1)', type: 'int', descending: true },
  cost: { key: 'project.cost', type: 'bigint', descending: false },
  costDescending: { key: 'project.cost', type: 'bigint', descending: true },
  title: { key: 'project.title_key COLLATE "C"', type: 'text', descending: false },
  // 2 before 10, whatever letters stand in front
  reference: { key: 'lpad(project.reference, 40) COLLATE "C"', type: 'text', descending: false },
};

export const isTextual = (sort: ProjectSort): boolean => ORDERS[sort].type === 'text';

const MATCHING = `
  project.territory_id = $1 AND project.budget_id = $2
  AND ($3::text IS NULL OR project.district_slug IS NOT DISTINCT FROM nullif($3, '-'))
  AND ($4::text IS NULL OR $4 = ANY (string_to_array(project.category, ',')))
  AND project.search_key LIKE ALL (SELECT '%' || unaccent(lower(word)) || '%' FROM unnest($5::text[]) AS word)
  AND ($6::boolean IS NULL OR EXISTS (
    SELECT 1 FROM project_outcome AS outcome
    WHERE outcome.territory_id = $1 AND outcome.count_id = $7::uuid AND outcome.project_id = project.id AND outcome.selected = $6))`;

const values = ({ budgetId, district, category, words, selected, countId }: ProjectFilter): unknown[] => [
  budgetId,
  district,
  category,
  words.map(literally),
  selected,
  countId,
];

/** `%`, `_` and `\` mean themselves in what people type. */
const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

export function projectPage(
  ctx: RequestContext,
  filter: ProjectFilter,
  sort: ProjectSort,
  after: ProjectCursor,
  limit: number,
): Promise<ProjectPlace[]> {
  const { key, type, descending } = ORDERS[sort];
  const beyond = `(${key}) ${descending ? '<' : '>'} $8::${type}`;
  return ctx.db.query<ProjectPlace>(
    `SELECT project.id, (${key})::text AS key, project.position
     FROM project
     WHERE ${MATCHING} AND ($9::int IS NULL OR ${beyond} OR ((${key}) = $8::${type} AND project.position > $9::int))
     ORDER BY ${key} ${descending ? 'DESC' : 'ASC'}, project.position
     LIMIT $10`,
    [...values(filter), after.key, after.position, limit],
  );
}

export async function countProjects(ctx: RequestContext, filter: ProjectFilter): Promise<number> {
  const [row] = await ctx.db.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM project WHERE ${MATCHING}`,
    values(filter),
  );
  return row?.total ?? 0;
}

/** Categories of an edition, in alphabetical order; a project may have several. */
export async function categoriesOf(ctx: RequestContext, budgetId: string): Promise<string[]> {
  const rows = await ctx.db.query<{ category: string }>(
    `SELECT DISTINCT listed.category FROM project, unnest(string_to_array(project.category, ',')) AS listed (category)
     WHERE project.territory_id = $1 AND project.budget_id = $2`,
    [budgetId],
  );
  return rows.map(({ category }) => category).sort((a, b) => a.localeCompare(b, ctx.language));
}

/** Districts that have a project, in the order of the projects. */
export function districtsOf(ctx: RequestContext, budgetId: string): Promise<{ slug: string; name: string }[]> {
  return ctx.db.query(
    `SELECT district_slug AS slug, min(district_name) AS name FROM project
     WHERE territory_id = $1 AND budget_id = $2 AND district_slug IS NOT NULL
     GROUP BY district_slug ORDER BY min(position)`,
    [budgetId],
  );
}
