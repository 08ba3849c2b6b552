/** A message ready to leave: its words are written, its addresses are checked. */
export interface Mail {
  /** RFC 5322 §3.6.4, without angle brackets. The same message sent twice carries the same one. */
  readonly messageId: string;
  readonly to: string;
  /** Shown before the deployment's own address: the authority that writes. */
  readonly fromName: string;
  /** Where a person reads the answers. */
  readonly replyTo: string | null;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The way out for mail. An adapter says whether a failure may pass by itself. */
export abstract class Mailer {
  /** @throws MailRefusedError when sending it again would be refused again; anything else may pass */
  abstract send(mail: Mail): Promise<void>;
}

/** The receiving server will never take this message. Carries its code alone: its words may repeat the address. */
export class MailRefusedError extends Error {
  constructor(readonly code: number) {
    super(`The mail server refused the message (${code}).`);
    this.name = 'MailRefusedError';
  }
}
