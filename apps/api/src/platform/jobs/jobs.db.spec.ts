import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { apiSuite, person, type ApiSuite } from '../../api-suite';
import type { RequestContext } from '../context/request-context';
import { inTransaction } from '../database/transaction';
import { encodeId } from '../graphql/ids';
import { JobHandler, type RunningJob } from './job-handler';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';
import { JobWorker } from './job-worker';
import { WorkerLiveness } from './worker-liveness';

/** A job that works until it is told to stop, and keeps count of how it ended. */
class PatientJob extends JobHandler<{ steps: number; fails?: boolean }> {
  readonly kind = 'patient';
  readonly ended: string[] = [];

  async run(
    _ctx: RequestContext,
    { steps, fails = false }: { steps: number; fails?: boolean },
    job: RunningJob,
  ): Promise<void> {
    for (let step = 1; step <= steps; step++) {
      job.signal.throwIfAborted();
      job.report(step / steps);
      await wait(20);
    }
    if (fails) throw new Error('a fault with SELECT secrets in it');
    this.ended.push('done');
  }

  abandon(_ctx: RequestContext, _payload: unknown, state: 'failed' | 'cancelled'): Promise<void> {
    this.ended.push(state);
    return Promise.resolve();
  }
}

const silent = { log: () => undefined, error: () => undefined, warn: () => undefined };

let suite: ApiSuite;
let ctx: RequestContext;
const handler = new PatientJob();

beforeAll(async () => {
  suite = await apiSuite();
  suite.app.get(JobRunner).register(handler);
  ctx = await suite.ctx();
  await suite.app.get(JobWorker).start();
});
afterAll(() => suite.close());

const stage = (payload: { steps: number; fails?: boolean }, key = String(Math.random())): Promise<string> =>
  inTransaction(ctx, (inside) => suite.app.get(JobQueue).stage(inside, { kind: 'patient', payload, key }));

async function until(
  id: string,
  states: readonly string[],
): Promise<{ state: string; progress: number | null; failure: string | null }> {
  for (let tries = 0; tries < 200; tries++) {
    const job = await suite.app.get(JobQueue).find(ctx, id);
    if (job !== null && states.includes(job.state)) return job;
    await wait(50);
  }
  throw new Error(`The job never was ${states.join(' or ')}.`);
}

describe('a job', () => {
  it('runs once, to its end', async () => {
    const job = await until(await stage({ steps: 2 }), ['done']);
    expect(job.progress).toBe(1);
    expect(handler.ended).toEqual(['done']);
  });

  it('does not exist when the transaction that staged it is undone', async () => {
    let id = '';
    await expect(
      inTransaction(ctx, async (inside) => {
        id = await suite.app.get(JobQueue).stage(inside, { kind: 'patient', payload: { steps: 1 }, key: 'undone' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await suite.app.get(JobQueue).find(ctx, id)).toBeNull();
  });

  it('shows its progress and stops when an organiser cancels it', async () => {
    const id = await stage({ steps: 500 });
    await until(id, ['running']);
    await wait(700);
    const seen = await suite.execute(
      'query($id: ID!) { job(id: $id) { state progress } }',
      { id: encodeId('job', id) },
      { as: person(['organiser']) },
    );
    expect((seen.data as { job: { progress: number } }).job.progress).toBeGreaterThan(0);
    await suite.execute(
      'mutation($id: ID!) { cancelJob(input: { id: $id }) { id } }',
      { id: encodeId('job', id) },
      { as: person(['organiser']) },
    );
    await until(id, ['cancelled']);
    expect(handler.ended.at(-1)).toBe('cancelled');
  });

  it('that fails says so with a reference, and none of the error', async () => {
    const job = await until(await stage({ steps: 1, fails: true }), ['failed']);
    expect(job.failure).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of one territory is not found from another', async () => {
    await suite.addTerritory({ slug: 'voisine' });
    const id = encodeId('job', await stage({ steps: 1 }));
    const { data } = await suite.execute(
      'query($id: ID!) { job(id: $id) { id } }',
      { id },
      { as: person(['organiser']), territory: 'voisine' },
    );
    expect(data).toEqual({ job: null });
  });
});

describe('a worker that was killed', () => {
  const lockedBy = async (worker: string | null): Promise<number> => {
    const client = new pg.Client({ connectionString: suite.database.appUrl });
    await client.connect();
    const { rowCount } = await client.query(
      'SELECT 1 FROM graphile_worker._private_jobs WHERE locked_by IS NOT DISTINCT FROM $1 AND key = $2',
      [worker, 'left-behind'],
    );
    await client.end();
    return rowCount ?? 0;
  };

  it('gives its jobs back at once, and a living one keeps its own', async () => {
    const living = new WorkerLiveness(suite.database.appUrl, silent);
    await living.announce('pool-living');
    const client = new pg.Client({ connectionString: suite.database.appUrl });
    await client.connect();
    client.on('error', () => undefined);
    await client.query(`SELECT graphile_worker.add_job('nobody-handles-this', '{}', job_key := 'left-behind')`);
    const lock = (worker: string): Promise<unknown> =>
      client.query('UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() WHERE key = $2', [
        worker,
        'left-behind',
      ]);
    const other = new WorkerLiveness(suite.database.appUrl, silent);

    await lock('pool-living');
    // The suite's own worker is alive too: neither is taken for dead.
    expect(await other.freeJobsOfTheDead()).toEqual([]);
    expect(await lockedBy('pool-living')).toBe(1);

    await living.stop();
    await wait(100);
    expect(await other.freeJobsOfTheDead()).toEqual(['pool-living']);
    expect(await lockedBy(null)).toBe(1);
    await other.stop();
    await client.end();
  });
});
