import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings';
import type { RequestContext } from '../context/request-context';
import { randomUuid } from '../graphql/ids';
import { JobQueue } from '../jobs/job-queue';
import { Keyring } from '../secrets/keyring';
import { DeskDirectory } from './desk-directory';
import { writeLetter, type LetterContent } from './letter';
import type { Mail } from './mailer';

export const MAIL_JOB = 'mail';

/** What the job's row holds: a message may carry a code, so it is encrypted, and removed once sent. */
export interface MailPayload {
  readonly messageId: string;
  readonly sealed: string;
  /** How many times it failed before. */
  readonly failures: number;
  /** After that it is no use to its reader. */
  readonly usefulUntil: string;
}

interface OutgoingMessage extends LetterContent {
  readonly to: string;
  readonly usefulUntil: Date;
}

@Injectable()
export class MailQueue {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly jobs: JobQueue,
    private readonly keyring: Keyring,
    private readonly desks: DeskDirectory,
  ) {}

  /** Stages the message in the transaction of `ctx`: it leaves if and only if what caused it is kept. */
  async stage(ctx: RequestContext, { to, usefulUntil, ...content }: OutgoingMessage): Promise<void> {
    const { language, territory } = ctx;
    const desk = await this.desks.desk(ctx);
    const messageId = `${randomUuid()}@${new URL(this.settings.publicOrigin).hostname}`;
    const letter = writeLetter(content, { language, authority: territory.name, desk });
    const mail: Mail = { messageId, to, fromName: territory.name, replyTo: desk.email, language, ...letter };
    await this.stageAttempt(ctx, {
      messageId,
      sealed: this.keyring.seal('mail', messageId, JSON.stringify(mail)),
      failures: 0,
      usefulUntil: usefulUntil.toISOString(),
    });
  }

  async stageAttempt(ctx: RequestContext, payload: MailPayload, notBefore?: Date): Promise<void> {
    const key = `${payload.messageId}/${payload.failures}`;
    await this.jobs.stage(ctx, {
      kind: MAIL_JOB,
      payload,
      key,
      urgent: true,
      ...(notBefore === undefined ? {} : { notBefore }),
    });
  }
}
