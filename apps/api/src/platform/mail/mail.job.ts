import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { inTransaction } from '../database/transaction';
import { JobHandler, type RunningJob } from '../jobs/job-handler';
import { JobRow } from '../jobs/job.entity';
import { JobRunner } from '../jobs/job-runner';
import { Keyring } from '../secrets/keyring';
import { MAIL_JOB, MailQueue, type MailPayload } from './mail-queue';
import { Mailer, MailRefusedError, type Mail } from './mailer';

/** Seconds before each new try: a restart of the mail server costs a person half a minute, a night's outage a few tries an hour. */
const WAITS = [5, 15, 30, 60, 120, 300, 600, 1800];

/** Sends one message. A server that does not answer is tried again later, until the message is of no more use. */
@Injectable()
export class MailJob extends JobHandler<Partial<MailPayload>> implements OnModuleInit {
  override readonly kind = MAIL_JOB;
  private readonly logger = new Logger('mail');

  constructor(
    private readonly runner: JobRunner,
    private readonly queue: MailQueue,
    private readonly mailer: Mailer,
    private readonly keyring: Keyring,
  ) {
    super();
  }

  onModuleInit(): void {
    this.runner.register(this);
  }

  override async run(ctx: RequestContext, payload: Partial<MailPayload>, job: RunningJob): Promise<void> {
    if (!isWhole(payload)) return; // already sent: a crash came between the sending and the end of the job
    const mail = JSON.parse(this.keyring.open('mail', payload.messageId, payload.sealed)) as Mail;
    try {
      await this.mailer.send(mail);
    } catch (error) {
      const again = !(error instanceof MailRefusedError) && (await this.tryAgainLater(ctx, payload, job));
      if (!again) await this.purge(ctx, job.id);
      if (!again) throw error;
      this.logger.warn(`${error instanceof Error ? error.message : 'A message was not sent.'} It will be tried again.`);
      return;
    }
    await this.purge(ctx, job.id);
  }

  /** A failed message was purged where it failed; a cancelled one may never have been read. */
  override async abandon(
    ctx: RequestContext,
    payload: Partial<MailPayload>,
    state: 'failed' | 'cancelled',
  ): Promise<void> {
    if (state === 'failed') return;
    await ctx.db.query(
      `UPDATE job SET payload = '{}' WHERE territory_id = $1 AND kind = $2 AND payload->>'messageId' = $3`,
      [MAIL_JOB, payload.messageId],
    );
  }

  private async tryAgainLater(ctx: RequestContext, payload: MailPayload, job: RunningJob): Promise<boolean> {
    const seconds = WAITS[Math.min(payload.failures, WAITS.length - 1)] ?? 0;
    const next = new Date(ctx.clock.now().getTime() + seconds * 1000);
    if (next.toISOString() >= payload.usefulUntil) return false;
    await inTransaction(ctx, async (tx) => {
      await this.purge(tx, job.id);
      await this.queue.stageAttempt(tx, { ...payload, failures: payload.failures + 1 }, next);
    });
    return true;
  }

  private async purge(ctx: RequestContext, jobId: string): Promise<void> {
    await ctx.db.update(JobRow, { id: jobId }, { payload: {} });
  }
}

const isWhole = (payload: Partial<MailPayload>): payload is MailPayload =>
  payload.messageId !== undefined && payload.sealed !== undefined;
