import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { SETTINGS, type Settings } from '../config/settings';
import { RequestContextFactory } from '../context/request-context.factory';
import type { RequestContext, TerritoryScope } from '../context/request-context';
import { TerritoryDirectory } from '../context/territory-directory';
import { JobCancelledError, type JobHandler } from './job-handler';
import { JobRow, type JobState } from './job.entity';

/** Twice a second: often enough for a person, rare enough for the database. */
const HEARTBEAT_MS = 500;

export interface JobReference {
  readonly territoryId: string;
  readonly jobId: string;
}

/** Runs one job with progress and cancellation. Knows nothing of the queue that hands it over. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('jobs');
  private readonly handlers = new Map<string, JobHandler>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly contexts: RequestContextFactory,
    private readonly directory: TerritoryDirectory,
  ) {}

  register(handler: JobHandler): void {
    this.handlers.set(handler.kind, handler);
  }

  /** @param drain aborted when the server stops: the job goes back to the queue and starts again later */
  async run({ territoryId, jobId }: JobReference, drain: AbortSignal): Promise<void> {
    const territory = (await this.directory.all()).find(({ id }) => id === territoryId);
    if (territory === undefined) return;
    const ctx = this.systemContext(territory);
    const job = await ctx.db.findOne(JobRow, { id: jobId });
    if (job === null || job.state === 'done' || job.state === 'cancelled') return;
    const handler = this.handlers.get(job.kind);
    if (handler === undefined) throw new Error(`No handler for jobs of kind ${job.kind}.`);
    await this.supervise(ctx, job, handler, drain);
  }

  private async supervise(ctx: RequestContext, job: JobRow, handler: JobHandler, drain: AbortSignal): Promise<void> {
    const cancel = new AbortController();
    let progress: number | null = null;
    const heartbeat = setInterval(() => {
      void this.beat(ctx, job.id, progress).then(
        (cancelled) => cancelled && cancel.abort(new JobCancelledError()),
        () => undefined,
      );
    }, HEARTBEAT_MS);
    const signal = AbortSignal.any([cancel.signal, drain]);
    try {
      await ctx.db.update(JobRow, { id: job.id }, { state: 'running' });
      if (await this.beat(ctx, job.id, null)) throw new JobCancelledError();
      await handler.run(ctx, job.payload, { id: job.id, signal, report: (value) => (progress = value) });
      await this.finish(ctx, job.id, 'done', null);
    } catch (error) {
      if (drain.aborted) throw error;
      await this.abandon(ctx, job, handler, error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  private async abandon(ctx: RequestContext, job: JobRow, handler: JobHandler, error: unknown): Promise<void> {
    const cancelled = error instanceof JobCancelledError;
    const reference = cancelled ? null : randomUUID();
    if (!cancelled) this.logger.error({ reference, kind: job.kind, error });
    const state = cancelled ? 'cancelled' : 'failed';
    await handler.abandon(ctx, job.payload, state);
    await this.finish(ctx, job.id, state, reference);
  }

  /** @returns whether somebody asked to cancel */
  private async beat(ctx: RequestContext, id: string, progress: number | null): Promise<boolean> {
    const [row] = await ctx.db
      .query<{ cancel_requested: boolean }>(
        'UPDATE job SET progress = coalesce($3, progress) WHERE territory_id = $1 AND id = $2 RETURNING cancel_requested',
        [id, progress],
      )
      .then((result) => (Array.isArray(result[0]) ? (result[0] as { cancel_requested: boolean }[]) : result));
    return row?.cancel_requested ?? false;
  }

  private async finish(ctx: RequestContext, id: string, state: JobState, failure: string | null): Promise<void> {
    const progress = state === 'done' ? { progress: 1 } : {};
    await ctx.db.update(JobRow, { id }, { state, failure, finishedAt: ctx.clock.now(), ...progress });
  }

  private systemContext(territory: TerritoryScope): RequestContext {
    return this.contexts.forSystem(territory, 'jobs', `${this.settings.publicOrigin}/${territory.slug}`);
  }
}
