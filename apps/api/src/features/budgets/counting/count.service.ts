import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { timeOrderedUuid } from '../../../platform/graphql/ids';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { BudgetCountRow } from './budget-count.entity';
import { ruleKey } from '../rules/rule-key';
import type { StoredRule } from './rule';

/** Counts of an edition: one per rule, each made by a job. */
@Injectable()
export class CountService {
  constructor(private readonly jobs: JobQueue) {}

  /**
   * Asks for a count. One that is done, waiting or running already is given back as it is; one that failed or was
   * cancelled starts again.
   */
  request(ctx: RequestContext, budgetId: string, rule: StoredRule): Promise<BudgetCountRow> {
    return inTransaction(ctx, async (tx) => {
      const count = await this.rowOf(tx, budgetId, rule);
      if (!isToBeMade(count)) return count;
      const jobId = await this.jobs.stage(tx, { kind: COUNT_JOB, payload: { countId: count.id }, key: count.id });
      return this.awaitJob(tx, count, jobId);
    });
  }

  /** The one count of this edition by this rule, made if it is not there. Within a transaction: nobody else makes it meanwhile. */
  async rowOf(ctx: RequestContext, budgetId: string, rule: StoredRule): Promise<BudgetCountRow> {
    await ctx.db.query('SELECT 1 FROM budget WHERE territory_id = $1 AND id = $2 FOR UPDATE', [budgetId]);
    const known = await ctx.db.findOne(BudgetCountRow, { budgetId, ruleKey: ruleKey(rule) });
    return known ?? this.add(ctx, budgetId, rule);
  }

  /** From now on this job is what makes the count. */
  async awaitJob(ctx: RequestContext, count: BudgetCountRow, jobId: string): Promise<BudgetCountRow> {
    const waiting = { state: 'queued', jobId, refusal: null } as const;
    await ctx.db.update(BudgetCountRow, { id: count.id }, waiting);
    return { ...count, ...waiting };
  }

  /** A new count that nothing has computed yet, after the others of its edition. */
  async add(
    ctx: RequestContext,
    budgetId: string,
    rule: StoredRule,
    values: Partial<Pick<BudgetCountRow, 'id' | 'official'>> = {},
  ): Promise<BudgetCountRow> {
    const [{ next } = { next: 0 }] = await ctx.db.query<{ next: number }>(
      'SELECT coalesce(max(position) + 1, 0)::int AS next FROM budget_count WHERE territory_id = $1 AND budget_id = $2',
      [budgetId],
    );
    const row = {
      id: timeOrderedUuid(ctx.clock.now()),
      budgetId,
      rule,
      ruleKey: ruleKey(rule),
      state: 'queued' as const,
      official: false,
      position: next,
      jobId: null,
      selected: null,
      spent: null,
      remaining: null,
      result: null,
      analysis: null,
      refusal: null,
      requestedAt: ctx.clock.now(),
      countedAt: null,
      ...values,
    };
    await ctx.db.insert(BudgetCountRow, row);
    return { ...row, territoryId: ctx.territory.id };
  }
}

export const COUNT_JOB = 'count';

export interface CountJobPayload {
  readonly countId: string;
}

/** Nobody has made it yet, nor is about to: it is new, or has stopped without a result. */
export function isToBeMade({ state, jobId }: Pick<BudgetCountRow, 'state' | 'jobId'>): boolean {
  return state === 'failed' || state === 'cancelled' || (state === 'queued' && jobId === null);
}
