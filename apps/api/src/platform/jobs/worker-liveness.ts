import type { LoggerService } from '@nestjs/common';
import pg from 'pg';

const CHECK_EVERY_MS = 30_000;

/**
 * graphile-worker gives the jobs of a killed process back after four hours. Here each worker holds an advisory lock on a
 * connection of its own while it lives; a worker whose lock can be taken is dead, and its jobs are freed at once.
 */
export class WorkerLiveness {
  private client: pg.Client | undefined;
  private readonly workers = new Set<string>();
  private readonly timer: NodeJS.Timeout;
  private stopped = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly logger: LoggerService,
  ) {
    this.timer = setInterval(() => void this.freeJobsOfTheDead().catch(() => undefined), CHECK_EVERY_MS);
    this.timer.unref();
  }

  announce(workerId: string): Promise<void> {
    return this.inTurn(async (client) => {
      this.workers.add(workerId);
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [workerId]);
    });
  }

  /** @returns the workers found dead */
  freeJobsOfTheDead(): Promise<string[]> {
    return this.inTurn((client) => this.free(client));
  }

  private async free(client: pg.Client): Promise<string[]> {
    const { rows } = await client.query<{ worker: string }>(
      `SELECT DISTINCT locked_by AS worker FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL AND NOT locked_by = ANY($1)`,
      [[...this.workers]],
    );
    const dead: string[] = [];
    for (const { worker } of rows) {
      const { rows: free } = await client.query<{ free: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free',
        [worker],
      );
      if (free[0]?.free !== true) continue;
      dead.push(worker);
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [worker]);
    }
    if (dead.length > 0) {
      await client.query('SELECT graphile_worker.force_unlock_workers($1)', [dead]);
      this.logger.warn(`Jobs left by ${dead.length} stopped worker(s) start again.`);
    }
    return dead;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** One connection does one thing at a time. */
  private inTurn<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const result = this.turn.then(async () => work(await this.connection()));
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** A lost connection loses its locks: they are taken again on the next one. */
  private async connection(): Promise<pg.Client> {
    if (this.client !== undefined) return this.client;
    const client = new pg.Client({ connectionString: this.url, application_name: 'parvis-worker-liveness' });
    client.on('error', () => {
      this.client = undefined;
      if (!this.stopped) setTimeout(() => void this.connection().catch(() => undefined), 1000).unref();
    });
    await client.connect();
    this.client = client;
    for (const worker of this.workers) await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [worker]);
    return client;
  }
}
