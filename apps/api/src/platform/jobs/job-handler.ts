import type { RequestContext } from '../context/request-context';

/** What a handler may do with the job it runs. */
export interface RunningJob {
  readonly id: string;
  /** Aborted when somebody cancels the job or the server drains. */
  readonly signal: AbortSignal;
  /** @param progress from 0 to 1; written to the row at most twice a second */
  report(progress: number): void;
}

/** One kind of long work. It may be run again after a crash: everything it writes is written in one transaction, or can be repeated. */
export abstract class JobHandler<Payload = unknown> {
  abstract readonly kind: string;
  abstract run(ctx: RequestContext, payload: Payload, job: RunningJob): Promise<void>;
  /** The job ended without its result; what it was about may need to know. */
  abstract abandon(ctx: RequestContext, payload: Payload, state: 'failed' | 'cancelled'): Promise<void>;
}

export class JobCancelledError extends Error {
  constructor() {
    super('The job was cancelled.');
    this.name = 'JobCancelledError';
  }
}
