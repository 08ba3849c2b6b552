import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context';
import { JobHandler, type RunningJob } from '../../../platform/jobs/job-handler';
import { JobRunner } from '../../../platform/jobs/job-runner';
import { BudgetCountRow } from './budget-count.entity';
import { CountRunner } from './count-runner';
import { COUNT_JOB, type CountJobPayload } from './count.service';
import { readElection } from './election.reader';
import { isCountable } from './rule';

/** Reading the ballots is the smaller part of the work that a person waits for. */
const READ_SHARE = 0.1;

/** Counts an edition by one rule. */
@Injectable()
export class CountJob extends JobHandler<CountJobPayload> implements OnModuleInit {
  override readonly kind = COUNT_JOB;

  constructor(
    private readonly runner: JobRunner,
    private readonly counts: CountRunner,
  ) {
    super();
  }

  onModuleInit(): void {
    this.runner.register(this);
  }

  override async run(ctx: RequestContext, { countId }: CountJobPayload, job: RunningJob): Promise<void> {
    const row = await ctx.db.findOne(BudgetCountRow, { id: countId });
    if (row === null || row.state === 'done' || !isCountable(row.rule)) return;
    const input = await readElection(ctx, row.budgetId, row.rule);
    if (input === null) return;
    job.report(READ_SHARE);
    await this.counts.run(ctx, countId, input, {
      signal: job.signal,
      onProgress: (progress) => job.report(READ_SHARE + progress * (1 - READ_SHARE)),
    });
  }

  override async abandon(
    ctx: RequestContext,
    { countId }: CountJobPayload,
    state: 'failed' | 'cancelled',
  ): Promise<void> {
    await ctx.db.update(BudgetCountRow, { id: countId }, { state });
  }
}
