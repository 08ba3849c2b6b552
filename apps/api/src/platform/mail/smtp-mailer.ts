import { createTransport, type Transporter } from 'nodemailer';
import { mailOptions } from './mail-envelope';
import { Mailer, MailRefusedError, type Mail } from './mailer';

const TIMEOUT_MS = 20_000;

/** RFC 5321 over `MAIL_URL` (`smtp://`, `smtps://`). */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    this.transport = createTransport({ url, ...timeouts });
  }

  override async send(mail: Mail): Promise<void> {
    try {
      await this.transport.sendMail(mailOptions(mail, this.from));
    } catch (error) {
      const code = responseCode(error);
      // §4.2.1: 5yz is a refusal for good, 4yz may pass. No code: the server was not reached.
      if (code !== null && code >= 500) throw new MailRefusedError(code);
      throw new Error(`The mail server could not take the message now (${code ?? errorCode(error)}).`);
    }
  }
}

function responseCode(error: unknown): number | null {
  const code = (error as { responseCode?: unknown }).responseCode;
  return typeof code === 'number' ? code : null;
}

function errorCode(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unknown';
}
