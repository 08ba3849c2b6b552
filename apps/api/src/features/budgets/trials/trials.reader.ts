import type { RequestContext } from '../../../platform/context/request-context';
import { decodeId, encodeId } from '../../../platform/graphql/ids';
import { budgetOf } from '../budgets.reader';
import { outcomesOfCount } from '../counting/counts.reader';
import { RuleTrialRow } from './rule-trial.entity';
import { toTrial } from './trials.mapping';
import type { ComparedProject, RuleTrial } from './trials.types';

export async function trialById(ctx: RequestContext, id: string): Promise<RuleTrial | null> {
  const uuid = decodeId('ruleTrial', id);
  const row = uuid === null ? null : await ctx.db.findOne(RuleTrialRow, { id: uuid });
  return row === null ? null : toTrial(row, await budgetOf(ctx, row));
}

/** Trials of an edition, newest first: what organisers find again. */
export async function trialsOf(ctx: RequestContext, budgetId: string): Promise<RuleTrial[]> {
  const rows = await ctx.db.find(RuleTrialRow, { budgetId }, { order: { requestedAt: 'DESC', id: 'DESC' }, take: 50 });
  return Promise.all(rows.map(async (row) => toTrial(row, await budgetOf(ctx, row))));
}

/** All projects that a count of the trial knows: those that most rules select first, then by votes. */
export async function comparedProjects(
  ctx: RequestContext,
  { countUuids }: Pick<RuleTrial, 'countUuids'>,
): Promise<ComparedProject[]> {
  const outcomes = await Promise.all(countUuids.map((id) => outcomesOfCount(ctx, id)));
  const projects = new Map<string, { votes: number; selectedIn: string[] }>();
  for (const { projectId, countId, selected, votes } of outcomes.flat()) {
    const known = projects.get(projectId) ?? { votes, selectedIn: [] };
    if (selected) known.selectedIn.push(encodeId('count', countId));
    projects.set(projectId, known);
  }
  return [...projects]
    .map(([projectUuid, project]) => ({ projectUuid, ...project }))
    .sort((a, b) => b.selectedIn.length - a.selectedIn.length || b.votes - a.votes);
}
