import type MailOptions from 'nodemailer/lib/mailer';
import type { Mail } from './mailer';

const LONGEST_HEADER = 200;
/** C0 and C1 controls, and the Unicode line ends: what could begin another header. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** One header stays one header, whatever a name or a title holds. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim().slice(0, LONGEST_HEADER);
}

/** @param from the deployment's address, `Name <address>` or the address alone */
export function mailOptions(mail: Mail, from: string): MailOptions.Options {
  return {
    messageId: `<${oneLine(mail.messageId)}>`,
    from: { name: oneLine(mail.fromName), address: addressOf(from) },
    // As an object: a comma or a bracket inside must not be read as a second address.
    to: { name: '', address: oneLine(mail.to) },
    ...(mail.replyTo === null ? {} : { replyTo: { name: oneLine(mail.fromName), address: oneLine(mail.replyTo) } }),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    // RFC 3834 §5: no « absent until Monday » comes back for it.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

export function addressOf(from: string): string {
  return oneLine(/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from);
}
