import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { BudgetCountRow } from './budget-count.entity';
import type { CountAnswer, CountInput } from './count-run';
import { CountPublisher } from './count.publisher';

interface Following {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Counts in a thread and publishes what comes out. Nothing is written before the end but the state: what dies leaves a count to do again. */
@Injectable()
export class CountRunner {
  constructor(
    private readonly engine: EngineWorker,
    private readonly publisher: CountPublisher,
  ) {}

  async run(ctx: RequestContext, countId: string, input: CountInput, following: Following): Promise<void> {
    await ctx.db.update(BudgetCountRow, { id: countId }, { state: 'running' });
    const { run, refusal } = await this.engine.run<CountInput, CountAnswer>('count', { input, ...following });
    if (refusal === null) return this.publisher.publish(ctx, countId, run);
    await ctx.db.update(BudgetCountRow, { id: countId }, { state: 'failed', refusal });
  }
}
