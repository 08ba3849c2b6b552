import { Injectable } from '@nestjs/common';
import { translator } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { decodeId } from '../../../platform/graphql/ids';
import { InvalidInputProblem, NotFoundProblem, problem } from '../../../platform/graphql/problem';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { toJob } from '../../../platform/jobs/job.types';
import { budgetRow } from '../budgets.reader';
import { ruleProblem } from '../rules/rule-faults';
import { ruleGround } from '../rules/rule-ground.reader';
import { ruleOfInput } from '../rules/rule-of-input';
import { CountService } from './count.service';
import { toCount } from './counts.mapping';
import type { RequestCountInput } from './counts.types';
import { CountRequested, type RequestCountResult } from './request-count.types';

/** What an organiser asks for becomes a count and its job, or a problem in words. */
@Injectable()
export class CountRequests {
  constructor(
    private readonly counts: CountService,
    private readonly jobs: JobQueue,
  ) {}

  async request(ctx: RequestContext, input: RequestCountInput): Promise<typeof RequestCountResult> {
    const t = translator(ctx.language);
    const budgetId = decodeId('budget', input.budget);
    const budget = budgetId === null ? null : await budgetRow(ctx, budgetId);
    if (budget === null)
      return problem(NotFoundProblem, 'BUDGET_NOT_FOUND', t('budgets-api.problem.budget-not-found'), ['budget']);
    if (budget.ballotCount === null)
      return problem(InvalidInputProblem, 'NO_BALLOTS', t('budgets-api.problem.no-ballots'), ['budget']);
    const { rule, faults } = ruleOfInput(input.rule, await ruleGround(ctx, budget, [input.rule]));
    if (faults !== null) return ruleProblem(faults[0], ctx.language);
    const row = await this.counts.request(ctx, budget.id, rule);
    const job = row.jobId === null ? null : await this.jobs.find(ctx, row.jobId);
    return Object.assign(new CountRequested(), {
      count: toCount(row, budget, ctx.language),
      job: job === null ? null : toJob(job),
    });
  }
}
