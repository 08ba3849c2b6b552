import { Controller, Get, Header, Inject, NotFoundException, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { SETTINGS, type Settings } from '../config/settings';
import { isLoopback } from '../rate-limits/network';
import { INBOX_STYLE, inboxPage, mailPage } from './inbox.page';
import { InboxMailer } from './inbox-mailer';
import { Mailer } from './mailer';

/** The mail of a development machine or a demonstration, read on that machine. Elsewhere it does not exist. */
@Controller('inbox')
export class InboxController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async list(@Req() request: Request): Promise<string> {
    return inboxPage(await this.inboxFor(request).list(), request.parvis.language);
  }

  @Get('inbox.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(@Req() request: Request): string {
    this.inboxFor(request);
    return INBOX_STYLE;
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async read(@Req() request: Request, @Param('id') id: string): Promise<string> {
    const mail = await this.inboxFor(request).read(id);
    if (mail === null) throw new NotFoundException();
    return mailPage(mail, request.parvis.language);
  }

  private inboxFor(request: Request): InboxMailer {
    if (this.settings.production || !isFromThisMachine(request) || !(this.mailer instanceof InboxMailer))
      throw new NotFoundException();
    return this.mailer;
  }
}

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The socket comes from here, nobody passed the request on, and the browser was asked for this machine by name: another
 * site whose name resolves to 127.0.0.1 (DNS rebinding) keeps its own name in `Host`.
 */
export function isFromThisMachine(request: Request): boolean {
  const passedOn = request.get('forwarded') !== undefined || request.get('x-forwarded-for') !== undefined;
  const host = (request.get('host') ?? '').replace(/:\d+$/, '');
  return isLoopback(request.socket.remoteAddress ?? '') && !passedOn && LOCAL_HOSTS.has(host);
}
