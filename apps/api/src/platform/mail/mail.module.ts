import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { SETTINGS, type Settings } from '../config/settings';
import { CLOCK, type Clock } from '../context/clock';
import { InboxController } from './inbox.controller';
import { InboxMailer } from './inbox-mailer';
import { MailJob } from './mail.job';
import { MailQueue } from './mail-queue';
import { Mailer } from './mailer';
import { SmtpMailer } from './smtp-mailer';

/** In production `MAIL_URL` is required (settings.ts): mail is never kept in a folder there. */
function mailer(settings: Settings, clock: Clock): Mailer {
  if (settings.mailUrl !== null) return new SmtpMailer(settings.mailUrl, settings.mailFrom);
  return new InboxMailer(join(settings.stateFolder, 'inbox'), settings.mailFrom, clock);
}

@Global()
@Module({
  controllers: [InboxController],
  providers: [{ provide: Mailer, inject: [SETTINGS, CLOCK], useFactory: mailer }, MailQueue, MailJob],
  exports: [Mailer, MailQueue],
})
export class MailModule {}
