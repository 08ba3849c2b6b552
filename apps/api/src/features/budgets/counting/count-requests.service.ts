import { Injectable } from '@nestjs/common';
import { translator } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { decodeId } from '../../../platform/graphql/ids';
import { InvalidInputProblem, NotFoundProblem, problem } from '../../../platform/graphql/problem';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { toJob } from '../../../platform/jobs/job.types';
import { budgetRow } from '../budgets.reader';
import { CountService } from './count.service';
import { toCount } from './counts.mapping';
import type { RequestCountInput } from './counts.types';
import { CountRequested, type RequestCountResult } from './request-count.types';
import { ruleOf } from './rule';

/** What an organiser asks for becomes a count and its job, or a problem in words. */
@Injectable()
export class CountRequests {
  constructor(
    private readonly counts: CountService,
    private readonly jobs: JobQueue,
  ) {}

  async request(ctx: RequestContext, input: RequestCountInput): Promise<typeof RequestCountResult> {
    const t = translator(ctx.language);
    const { rule, utility, completion } = input;
    const budgetId = decodeId('budget', input.budget);
    const budget = budgetId === null ? null : await budgetRow(ctx, budgetId);
    if (budget === null)
      return problem(NotFoundProblem, 'BUDGET_NOT_FOUND', t('budgets-api.problem.budget-not-found'), ['budget']);
    if (rule !== 'greedy' && rule !== 'equal-shares') {
      return problem(InvalidInputProblem, 'RULE_UNKNOWN', t('budgets-api.problem.rule-unknown'), ['rule']);
    }
    if (budget.ballotCount === null)
      return problem(InvalidInputProblem, 'NO_BALLOTS', t('budgets-api.problem.no-ballots'), ['budget']);
    const row = await this.counts.request(
      ctx,
      budget.id,
      ruleOf({ rule, utility: utility ?? 'cost', completion: completion ?? 'none' }),
    );
    const job = row.jobId === null ? null : await this.jobs.find(ctx, row.jobId);
    return Object.assign(new CountRequested(), {
      count: toCount(row, budget, ctx.language),
      job: job === null ? null : toJob(job),
    });
  }
}
