import { Injectable } from '@nestjs/common';
import { formatter } from '@parvis/messages';
import type { RequestContext } from '../../platform/context/request-context';
import { MailQueue } from '../../platform/mail/mail-queue';
import type { MessageKind } from '../../platform/mail/message-kind';
import { PersonService } from './person.service';

/** Still worth reading after a night without mail. */
const USEFUL_HOURS = 24;

/** Tells a person what was changed in their account, so that one who changed nothing knows. */
@Injectable()
export class AccountNotices {
  constructor(
    private readonly people: PersonService,
    private readonly mails: MailQueue,
  ) {}

  async tell(ctx: RequestContext, personId: string, kind: MessageKind): Promise<void> {
    const email = await this.people.emailOf(ctx, personId);
    if (email === null) return;
    const now = ctx.clock.now();
    const words = formatter({ language: ctx.language, timeZone: ctx.territory.timeZone, now });
    await this.mails.stage(ctx, {
      kind,
      to: email,
      values: { moment: words.moment(now.toISOString()) },
      usefulUntil: new Date(now.getTime() + USEFUL_HOURS * 3_600_000),
    });
  }
}
