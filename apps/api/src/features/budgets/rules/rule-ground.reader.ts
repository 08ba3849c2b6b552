import type { RequestContext } from '../../../platform/context/request-context';
import { formOf } from '../ballots/ballot-form';
import type { BudgetRow } from '../budget.entity';
import { ProjectRow } from '../projects/project.entity';
import type { RuleInput } from './rule-input';
import type { RuleGround } from './rule-reader';

/** What the parameters of these rules may name in an edition; districts of voters are looked for only where one is named. */
export async function ruleGround(
  ctx: RequestContext,
  budget: BudgetRow,
  inputs: readonly RuleInput[],
): Promise<RuleGround> {
  const projects = await ctx.db.find(ProjectRow, { budgetId: budget.id }, { order: { position: 'ASC' } });
  return {
    form: formOf(budget.ballotForm),
    envelope: budget.envelope,
    projects: projects.map(({ reference, districtName, category }) => ({
      reference,
      district: districtName,
      category,
    })),
    districts: inputs.some(({ shares }) => shares != null) ? await districtsOfVoters(ctx, budget.id) : new Set(),
  };
}

/** In the order of their names. */
export async function districtsOfVoters(ctx: RequestContext, budgetId: string): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.query<{ district: string }>(
    `SELECT DISTINCT district FROM published_ballot
     WHERE territory_id = $1 AND budget_id = $2 AND district IS NOT NULL ORDER BY district`,
    [budgetId],
  );
  return new Set(rows.map(({ district }) => district));
}
