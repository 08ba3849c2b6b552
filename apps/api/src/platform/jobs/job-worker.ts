import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import { Logger as QueueLogger, run, type Runner, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { SETTINGS, type Settings } from '../config/settings';
import { JobRunner, type JobReference } from './job-runner';
import { TASK } from './job-queue';
import { WorkerLiveness } from './worker-liveness';

/** Long work runs one at a time (`JobQueue`); the others are for what people wait for. */
const CONCURRENCY = 2;
const POLL_MS = 2000;

/** Takes jobs from the queue and hands them to `JobRunner`. Absent from a process that only serves pages. */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly drain = new AbortController();
  private pool: pg.Pool | undefined;
  private runner: Runner | undefined;
  private liveness: WorkerLiveness | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly jobs: JobRunner,
  ) {}

  async start(): Promise<void> {
    this.pool = new pg.Pool({
      connectionString: this.settings.databaseUrl,
      max: CONCURRENCY + 2,
      application_name: 'parvis-jobs',
    });
    this.pool.on('error', (error) => this.logger.warn(`A connection of the job worker was lost: ${error.message}`));
    this.pool.on('connect', (client) => client.on('error', () => undefined)); // told by the pool above
    this.liveness = new WorkerLiveness(this.settings.databaseUrl, this.logger);
    await this.liveness.freeJobsOfTheDead();
    this.runner = await run(this.options(this.pool, this.liveness));
    this.runner.promise.catch((error: unknown) => this.logger.error(error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.drain.abort(new Error('The server is stopping.'));
    await this.runner?.stop();
    await this.liveness?.stop();
    await this.pool?.end();
  }

  private options(pgPool: pg.Pool, liveness: WorkerLiveness): RunnerOptions {
    const events = new EventEmitter() as WorkerEvents;
    // Jobs are locked in the name of the pool, not of one worker of it.
    events.on('pool:create', ({ workerPool }) => void liveness.announce(workerPool.id));
    return {
      pgPool,
      events,
      concurrency: CONCURRENCY,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      noPreparedStatements: true,
      crontab: '',
      logger: new QueueLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.logger.warn(message);
      }),
      taskList: { [TASK]: (payload) => this.jobs.run(payload as JobReference, this.drain.signal) },
    };
  }
}
