import { canonicalJson, type CanonicalValue } from '@parvis/merkle-record';
import { decimalText } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import type { BudgetRow } from '../budget.entity';
import type { BudgetCountRow } from '../counting/budget-count.entity';
import { analysisOf, countRow } from '../counting/counts.reader';
import { BYTE_ORDER_MARK, csvLine, type CsvCell } from '../downloads/csv';
import { inLanguage } from '../local-text';
import { ProjectRow } from '../projects/project.entity';
import { ruleKey } from '../rules/rule-key';
import type { RuleTrialRow } from './rule-trial.entity';

const PROJECT_COLUMNS = ['number', 'title', 'district', 'category', 'cost', 'currency', 'votes'] as const;

/** One line a project, one column a rule that says whether it wins there; then what each rule spends and gives. */
export async function trialTable(ctx: RequestContext, budget: BudgetRow, trial: RuleTrialRow): Promise<string> {
  const counts = await countsOf(ctx, trial);
  const projects = await ctx.db.find(ProjectRow, { budgetId: budget.id }, { order: { position: 'ASC' } });
  const amount = (value: bigint): CsvCell => decimalText({ amount: value, scale: budget.scale });
  const lines: (readonly CsvCell[])[] = [
    [...PROJECT_COLUMNS, ...counts.map(({ rule }) => ruleKey(rule))],
    ...projects.map(({ id, reference, title, districtName, category, cost, votes }) => [
      ...[reference, inLanguage(title, ctx.language), districtName, category, amount(cost), budget.currency, votes],
      ...counts.map(({ selected }) => (selected?.includes(id) === true ? 1 : 0)),
    ]),
    ...totals(counts, trial).map(([name, ...cells]) => [
      name ?? '',
      ...PROJECT_COLUMNS.slice(1).map(() => null),
      ...cells,
    ]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => csvLine(line, ctx.language)).join('');

  function totals(of: readonly BudgetCountRow[], { result }: RuleTrialRow): (readonly CsvCell[])[] {
    const told = of.map(({ id }) => result?.outcomes.find(({ count }) => count === id)?.satisfaction);
    return [
      ['spent', ...of.map(({ spent }) => amount(spent ?? 0n))],
      ['left', ...of.map(({ remaining }) => amount(remaining ?? 0n))],
      ['voters_without_winner', ...told.map((one) => one?.excluded ?? null)],
      ['mean_winners', ...told.map((one) => one?.winners.mean ?? null)],
      ['gini_winners', ...told.map((one) => one?.winners.gini ?? null)],
    ];
  }
}

/** The whole trial for programs: rules with every parameter, winners, and what changes for voters. */
export async function trialFile(ctx: RequestContext, budget: BudgetRow, trial: RuleTrialRow): Promise<string> {
  const counts = await countsOf(ctx, trial);
  const projects = await ctx.db.find(ProjectRow, { budgetId: budget.id });
  const references = new Map(projects.map(({ id, reference }) => [id, reference]));
  const named = (uuid: string): string => encodeId('count', uuid);
  const content = {
    edition: budget.slug,
    trial: encodeId('ruleTrial', trial.id),
    envelope: budget.envelope.toString(),
    currency: budget.currency,
    scale: budget.scale,
    counts: await Promise.all(
      counts.map(async ({ id, rule, official, selected, spent, remaining }) => ({
        count: named(id),
        rule,
        official,
        selected: (selected ?? []).map((uuid) => references.get(uuid) ?? uuid),
        cost: spent?.toString() ?? '0',
        remaining: remaining?.toString() ?? '0',
        analysis: await analysisOf(ctx, id),
        satisfaction: trial.result?.outcomes.find(({ count }) => count === id)?.satisfaction ?? null,
      })),
    ),
    pairs: trial.result?.pairs.map(({ first, second, voters }) => ({
      first: named(first),
      second: named(second),
      voters,
    })),
  };
  return `${canonicalJson(content as unknown as CanonicalValue)}\n`;
}

async function countsOf(ctx: RequestContext, { countIds }: RuleTrialRow): Promise<BudgetCountRow[]> {
  const rows = await Promise.all(countIds.map((id) => countRow(ctx, id)));
  return rows.filter((row) => row !== null).filter(({ state }) => state === 'done');
}
