import { canonicalJson, type CanonicalValue } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import type { BudgetRow } from '../budget.entity';
import type { BudgetCountRow } from '../counting/budget-count.entity';
import { analysisOf, countsOf, resultOf } from '../counting/counts.reader';
import { namesOf } from '../projects/projects.reader';
import { editionFileName } from './file-names';

/** Every count that is done, official first, with its trace. */
export async function resultsFile(ctx: RequestContext, budget: BudgetRow): Promise<string> {
  const counts = (await countsOf(ctx, budget.id))
    .filter(({ state }) => state === 'done')
    .toSorted((a, b) => Number(b.official) - Number(a.official));
  const files = await Promise.all(counts.map((count) => countContent(ctx, budget, count)));
  return `{"edition":${JSON.stringify(budget.slug)},"counts":[\n${files.join(',\n')}\n]}\n`;
}

export async function countFile(ctx: RequestContext, budget: BudgetRow, count: BudgetCountRow): Promise<string> {
  return `${await countContent(ctx, budget, count)}\n`;
}

/** `file` and `selected` stand where `verify count --against` looks for them. */
async function countContent(ctx: RequestContext, budget: BudgetRow, count: BudgetCountRow): Promise<string> {
  const [result, analysis, { uuids }] = await Promise.all([
    resultOf(ctx, count.id),
    analysisOf(ctx, count.id),
    namesOf(ctx, budget.id),
  ]);
  const references = new Map([...uuids].map(([reference, uuid]) => [uuid, reference]));
  const content = {
    file: editionFileName(ctx, budget),
    edition: budget.slug,
    count: encodeId('count', count.id),
    official: count.official,
    rule: count.rule,
    currency: budget.currency,
    scale: budget.scale,
    selected: (count.selected ?? []).map((uuid) => references.get(uuid) ?? uuid),
    cost: count.spent?.toString() ?? '0',
    remaining: count.remaining?.toString() ?? '0',
    counted: result?.counted ?? null,
    trace: result?.trace ?? null,
    analysis,
  };
  return canonicalJson(content as unknown as CanonicalValue);
}
