import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context';
import { RuleChoiceRow } from './rule-choice.entity';

/** The last one first. */
export async function choicesOf(ctx: RequestContext, budgetId: string): Promise<readonly RuleChoiceRow[]> {
  return (await ctx.loaders.load(ctx, choicesByBudget, budgetId)) ?? [];
}

async function choicesByBudget(ctx: RequestContext, budgetIds: readonly string[]): Promise<RuleChoiceRow[][]> {
  const rows = await ctx.db.find(RuleChoiceRow, { budgetId: In(budgetIds) }, { order: { position: 'DESC' } });
  return budgetIds.map((id) => rows.filter(({ budgetId }) => budgetId === id));
}
