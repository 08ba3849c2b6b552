import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { JobHandler, type RunningJob } from '../../../platform/jobs/job-handler';
import { JobRunner } from '../../../platform/jobs/job-runner';
import { BudgetCountRow } from './budget-count.entity';
import type { CountInput, CountRun } from './count-run';
import { CountPublisher } from './count.publisher';
import { COUNT_JOB, type CountJobPayload } from './count.service';
import { readElection } from './election.reader';
import { isCountable } from './rule';

/** Reading the ballots is the smaller part of the work that a person waits for. */
const READ_SHARE = 0.1;

/**
 * Counts an edition by one rule, in a thread. Nothing is written before the end but the state: a process that dies leaves
 * a count to do again, never half of one.
 */
@Injectable()
export class CountJob extends JobHandler<CountJobPayload> implements OnModuleInit {
  override readonly kind = COUNT_JOB;

  constructor(
    private readonly engine: EngineWorker,
    private readonly runner: JobRunner,
    private readonly publisher: CountPublisher,
  ) {
    super();
  }

  onModuleInit(): void {
    this.runner.register(this);
  }

  override async run(ctx: RequestContext, { countId }: CountJobPayload, job: RunningJob): Promise<void> {
    const row = await ctx.db.findOne(BudgetCountRow, { id: countId });
    if (row === null || row.state === 'done' || !isCountable(row.rule)) return;
    await ctx.db.update(BudgetCountRow, { id: countId }, { state: 'running' });
    const input = await readElection(ctx, row.budgetId, row.rule);
    if (input === null) return;
    job.report(READ_SHARE);
    const run = await this.engine.run<CountInput, CountRun>('count', {
      input,
      signal: job.signal,
      onProgress: (progress) => job.report(READ_SHARE + progress * (1 - READ_SHARE)),
    });
    await this.publisher.publish(ctx, countId, run);
  }

  override async abandon(
    ctx: RequestContext,
    { countId }: CountJobPayload,
    state: 'failed' | 'cancelled',
  ): Promise<void> {
    await ctx.db.update(BudgetCountRow, { id: countId }, { state });
  }
}
