import { decimalText } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import type { BudgetRow } from '../budget.entity';
import { readBallots } from '../ballots/ballots.queries';
import { countsOf, outcomesOfProject } from '../counting/counts.reader';
import { ruleKey } from '../rules/rule-key';
import { inLanguage } from '../local-text';
import { ProjectRow } from '../projects/project.entity';
import { BYTE_ORDER_MARK, csvLine, type CsvCell } from './csv';

const PROJECT_COLUMNS = [
  'number',
  'title',
  'district',
  'category',
  'author',
  'cost',
  'running_cost',
  'currency',
  'votes',
  'points',
  'milestone',
] as const;

/** One line a project, one column a count that says whether it won there. Column names are for programs: the same in every language. */
export async function* projectsCsv(ctx: RequestContext, budget: BudgetRow): AsyncGenerator<string> {
  const counts = (await countsOf(ctx, budget.id)).filter(({ state }) => state === 'done');
  const names = counts.map(({ rule, official }) => `${official ? 'official' : 'count'}:${ruleKey(rule)}`);
  yield BYTE_ORDER_MARK + csvLine([...PROJECT_COLUMNS, ...names], ctx.language);
  const amount = (value: bigint | null): CsvCell =>
    value === null ? null : decimalText({ amount: value, scale: budget.scale });
  const rows = await ctx.db.find(ProjectRow, { budgetId: budget.id }, { order: { position: 'ASC' } });
  const outcomesOfRows = await Promise.all(rows.map(({ id }) => outcomesOfProject(ctx, id)));
  for (const [index, row] of rows.entries()) {
    const outcomes = outcomesOfRows[index] ?? [];
    const selected = counts.map(({ id }) =>
      outcomes.find(({ countId }) => countId === id)?.selected === true ? 1 : 0,
    );
    const { reference, title, districtName, category, author, cost, runningCost, votes, points, milestone } = row;
    const told = [
      reference,
      inLanguage(title, ctx.language),
      districtName,
      category,
      author,
      amount(cost),
      amount(runningCost),
      budget.currency,
      votes,
      points,
    ];
    yield csvLine([...told, milestone?.state ?? null, ...selected], ctx.language);
  }
}

/** Columns that this table writes itself, whatever the file called them. */
const TOLD = new Set(['voter_id', 'vote', 'points']);

/** One line a ballot, in the order of random numbers; imported editions keep the columns of their file. */
export async function* ballotsCsv(ctx: RequestContext, budget: BudgetRow): AsyncGenerator<string> {
  const references = await referencesOf(ctx, budget.id);
  const kept = (budget.source?.ballotColumns ?? ['district']).filter((column) => !TOLD.has(column));
  yield BYTE_ORDER_MARK + csvLine(['ballot', 'projects', 'points', ...kept], ctx.language);
  for await (const page of readBallots(ctx, budget.id)) {
    yield page
      .map(({ id, choices, points, district, attributes }) => {
        const cells: Readonly<Record<string, string | null>> = attributes ?? { district };
        const chosen = choices.map((position) => references[position] ?? '').join(' ');
        return csvLine(
          [
            attributes?.['voter_id'] ?? id,
            chosen,
            points?.join(' ') ?? null,
            ...kept.map((column) => cells[column] ?? null),
          ],
          ctx.language,
        );
      })
      .join('');
  }
}

/** References of the projects by the positions that ballots hold. */
export async function referencesOf(ctx: RequestContext, budgetId: string): Promise<string[]> {
  return (await ctx.db.find(ProjectRow, { budgetId }, { order: { position: 'ASC' } })).map(
    ({ reference }) => reference,
  );
}
