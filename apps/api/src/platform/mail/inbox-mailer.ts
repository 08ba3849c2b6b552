import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Clock } from '../context/clock';
import { mailOptions } from './mail-envelope';
import { Mailer, type Mail } from './mailer';

export interface InboxMail extends Mail {
  readonly id: string;
  readonly sentAt: string;
}

const SHOWN = 200;

/** Outside production, mail goes no further than a folder: one `.json` to read back and one `.eml` as it would have left. */
export class InboxMailer extends Mailer {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The name comes from the Message-ID: a message sent again is still one message. */
  override async send(mail: Mail): Promise<void> {
    const id = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 24);
    const { message } = await this.composer.sendMail(mailOptions(mail, this.from));
    const kept: InboxMail = { ...mail, id, sentAt: this.clock.now().toISOString() };
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(join(this.folder, `${id}.eml`), message as Buffer, { mode: 0o600 });
    await writeFile(join(this.folder, `${id}.json`), JSON.stringify(kept, null, 2), { mode: 0o600 });
  }

  /** Newest first. */
  async list(): Promise<InboxMail[]> {
    const names = await readdir(this.folder).catch(() => []);
    const mails = await Promise.all(
      names.filter((name) => name.endsWith('.json')).map((name) => this.read(name.slice(0, -5))),
    );
    return mails
      .filter((mail) => mail !== null)
      .sort((a, b) => b.sentAt.localeCompare(a.sentAt))
      .slice(0, SHOWN);
  }

  async read(id: string): Promise<InboxMail | null> {
    if (!/^[0-9a-f]{24}$/.test(id)) return null;
    const text = await readFile(join(this.folder, `${id}.json`), 'utf8').catch(() => null);
    return text === null ? null : (JSON.parse(text) as InboxMail);
  }
}
