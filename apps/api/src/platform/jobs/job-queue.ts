import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { timeOrderedUuid } from '../graphql/ids';
import { refuse } from '../graphql/refusal';
import { JobRow } from './job.entity';

/** The one graphile-worker task: kinds of jobs are ours, told apart by the row. */
export const TASK = 'parvis-job';
/** Each stop of the server in the middle of a job is an attempt; a failure of the job itself is final. */
const MAX_ATTEMPTS = 25;

interface StagedJob {
  readonly kind: string;
  readonly payload: unknown;
  /** Idempotency: a second job with the key of one still waiting replaces it. */
  readonly key: string;
  /** Waits at least until then: a try that failed and may do better later. */
  readonly notBefore?: Date;
  /** Someone waits for it, such as a mail with a code: it never queues behind counts and imports. */
  readonly urgent?: boolean;
}

/** Jobs of this graphile-worker queue run one after the other, which leaves a worker free for what is urgent. */
const LONG_WORK = 'long-work';

@Injectable()
export class JobQueue {
  /** Stages the job in the transaction of `ctx`: it exists if and only if what caused it does. @returns its id */
  async stage(ctx: RequestContext, { kind, payload, key, notBefore, urgent = false }: StagedJob): Promise<string> {
    const id = timeOrderedUuid(ctx.clock.now());
    await ctx.db.insert(JobRow, {
      id,
      kind,
      payload,
      state: 'queued',
      progress: null,
      cancelRequested: false,
      failure: null,
      requestedAt: ctx.clock.now(),
      finishedAt: null,
    });
    await ctx.db.query(
      `SELECT graphile_worker.add_job($2, json_build_object('territoryId', $1::text, 'jobId', $3::text), job_key := $4, max_attempts := $5, run_at := $6, queue_name := $7)`,
      [TASK, id, `${ctx.territory.id}/${kind}/${key}`, MAX_ATTEMPTS, notBefore ?? null, urgent ? null : LONG_WORK],
    );
    return id;
  }

  find(ctx: RequestContext, id: string): Promise<JobRow | null> {
    return ctx.db.findOne(JobRow, { id });
  }

  /** Asks a job to stop; one that has ended already stays as it is. */
  async cancel(ctx: RequestContext, id: string): Promise<JobRow> {
    const job = await this.find(ctx, id);
    if (job === null) throw refuse('NOT_FOUND', 'There is no such job.');
    await ctx.db.update(JobRow, { id }, { cancelRequested: true });
    return { ...job, cancelRequested: true };
  }
}
