import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { InboxMailer } from './inbox-mailer';
import { writeLetter } from './letter';
import { addressOf, oneLine } from './mail-envelope';
import { MailRefusedError, type Mail } from './mailer';
import { SmtpMailer } from './smtp-mailer';
import type { MessageKind } from './message-kind';

const mail: Mail = {
  messageId: 'm1@parvis.example',
  to: 'jeanne@example.fr',
  fromName: 'Orvelle-sur-Lanthe',
  replyTo: 'participer@orvelle.example',
  language: 'fr',
  subject: 'Votre code de connexion : 482 913',
  text: 'Bonjour,\n\n482 913\n',
  html: '<p>482 913</p>',
};

interface Received {
  readonly recipients: string[];
  readonly source: string;
}

const headersOf = (source: string): string[] =>
  (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
const named = (source: string, name: string): string[] =>
  headersOf(source).filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));

describe('SmtpMailer', () => {
  const received: Received[] = [];
  let answer: number | null = null;
  let mailer: SmtpMailer;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(answer === null ? null : Object.assign(new Error('no jeanne@example.fr here'), { responseCode: answer })),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, source: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.server.address() as AddressInfo;
    mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Parvis <envoi@parvis.example>');
  });
  afterAll(() => new Promise<void>((done) => server.close(done)));

  const send = async (changes: Partial<Mail> = {}): Promise<Received> => {
    received.length = 0;
    await mailer.send({ ...mail, ...changes });
    return received[0]!;
  };

  it('writes as the authority, from the address of the deployment, to be answered at the desk', async () => {
    const { source, recipients } = await send();
    expect(recipients).toEqual(['jeanne@example.fr']);
    expect(named(source, 'From')).toEqual(['From: "Orvelle-sur-Lanthe" <envoi@parvis.example>']);
    expect(named(source, 'Reply-To')[0]).toContain('participer@orvelle.example');
    expect(named(source, 'Message-ID')).toEqual(['Message-ID: <m1@parvis.example>']);
    expect(named(source, 'Auto-Submitted')).toEqual(['Auto-Submitted: auto-generated']);
  });

  it.each([
    ['subject', { subject: 'Bonjour\r\nBcc: voleur@evil.example' }],
    ['subject with a bare line feed', { subject: 'Bonjour\nBcc: voleur@evil.example' }],
    ['subject with Unicode line ends', { subject: 'Bonjour\u2028Bcc: voleur@evil.example\u0085Bcc: x@evil.example' }],
    ['name of the authority', { fromName: 'Orvelle" <x@evil.example>\r\nBcc: voleur@evil.example' }],
    ['address', { to: 'jeanne@example.fr\r\nBcc: voleur@evil.example' }],
    ['address with a second one', { to: 'jeanne@example.fr, voleur@evil.example' }],
    ['answer address', { replyTo: 'a@example.fr\r\nBcc: voleur@evil.example' }],
    ['message id', { messageId: 'm@x>\r\nBcc: <voleur@evil.example' }],
    ['language', { language: 'fr\r\nBcc: voleur@evil.example' }],
  ])('keeps one header one header: %s', async (_, changes) => {
    const sent = await send(changes).catch(() => null);
    // Refused before it left is as good: nobody else received it.
    if (sent === null) return expect(received).toEqual([]);
    expect(named(sent.source, 'Bcc')).toEqual([]);
    expect(named(sent.source, 'From')).toHaveLength(1);
    expect(named(sent.source, 'To')).toHaveLength(1);
    expect(sent.recipients).toHaveLength(1);
    expect(sent.recipients).not.toContain('voleur@evil.example');
  });

  it('tells a refusal for good from one that may pass, without repeating the address', async () => {
    answer = 550;
    await expect(send()).rejects.toThrow(MailRefusedError);
    await expect(send()).rejects.not.toThrow(/jeanne/);
    answer = 451;
    await expect(send()).rejects.not.toThrow(MailRefusedError);
    await expect(send()).rejects.toThrow(/451/);
    answer = null;
    await expect(new SmtpMailer('smtp://127.0.0.1:1', 'a@b.example').send(mail)).rejects.not.toThrow(MailRefusedError);
  });
});

describe('InboxMailer', () => {
  it('keeps each message once, readable by its owner alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parvis-inbox-'));
    try {
      const times = ['2026-04-09T10:00:00Z', '2026-04-09T11:00:00Z', '2026-04-09T12:00:00Z'];
      const inbox = new InboxMailer(join(folder, 'inbox'), 'a@b.example', { now: () => new Date(times.shift()!) });
      await inbox.send(mail);
      await inbox.send(mail);
      await inbox.send({ ...mail, messageId: 'm2@parvis.example', subject: 'Autre' });
      const kept = await inbox.list();
      expect(kept.map(({ subject }) => subject)).toEqual(['Autre', mail.subject]);
      expect(await inbox.read(kept[0]!.id)).toMatchObject({ subject: 'Autre', to: 'jeanne@example.fr' });
      const files = await readdir(join(folder, 'inbox'));
      expect(files).toHaveLength(4);
      for (const file of files) expect((await stat(join(folder, 'inbox', file))).mode & 0o077).toBe(0);
      expect(await readFile(join(folder, 'inbox', `${kept[0]!.id}.eml`), 'utf8')).toContain('Subject: Autre');
      for (const id of ['../../etc/passwd', '', 'x'.repeat(24), `${kept[0]!.id}/`])
        expect(await inbox.read(id)).toBeNull();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('writeLetter', () => {
  const kind: MessageKind = {
    name: 'people.sign-in-code',
    trigger: 'people.code.trigger',
    refusable: false,
    subject: 'people.code.subject',
    paragraphs: ['people.code.type', 'people.code.once'],
    action: 'people.code.action',
    reason: 'people.code.reason',
  };
  const desk = {
    phone: '03 00 00 00 00',
    email: 'a@b.example',
    address: '1 place des Halles',
    openingHours: 'de 9 h à 17 h',
  };
  const content = {
    kind,
    values: { code: '482 913', hour: '18 h 42' },
    figure: '482 913',
    link: 'https://parvis.example/?a=1&b="2"',
  };

  it.each(['fr', 'en'] as const)('says the same in text and in HTML, in %s', (language) => {
    const { text, html } = writeLetter(content, { language, authority: 'Orvelle', desk });
    const plain = html.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    for (const line of text
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== '--'))
      expect(plain).toContain(line);
  });

  it('says why it came and where a person answers', () => {
    const { text } = writeLetter(content, { language: 'fr', authority: 'Orvelle', desk });
    expect(text).toContain('Vous recevez ce message car');
    expect(text).toContain('03 00 00 00 00, de 9 h à 17 h');
    expect(text).toContain('1 place des Halles');
    const alone = writeLetter(content, {
      language: 'fr',
      authority: 'Orvelle',
      desk: { phone: null, email: null, address: null, openingHours: null },
    });
    expect(alone.text).toContain('Demandez à votre mairie');
  });

  it('shows markup in a name as text', () => {
    const { html } = writeLetter(content, { language: 'fr', authority: '<script>alert(1)</script>', desk });
    expect(html).not.toContain('<script>');
    expect(html).toContain('href="https://parvis.example/?a=1&#38;b=&#34;2&#34;"');
  });

  it('loads nothing when it is opened', () => {
    const { html } = writeLetter(content, { language: 'fr', authority: 'Orvelle', desk });
    expect(html).not.toMatch(/<img|<link|url\(|@import|<script/);
  });
});

describe('oneLine', () => {
  it('takes controls away and keeps accents', () => expect(oneLine(' É\r\n\tlection\u0000 ')).toBe('É lection'));
  it.each([
    ['Parvis <a@b.example>', 'a@b.example'],
    ['a@b.example', 'a@b.example'],
    ['"X <y>" <a@b.example>', 'a@b.example'],
  ])('%s sends from %s', (from, address) => expect(addressOf(from)).toBe(address));
});
