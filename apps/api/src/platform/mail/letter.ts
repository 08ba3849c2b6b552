import { translator, type Language, type MessageValues } from '@parvis/messages';
import type { Desk } from './desk-directory';
import type { MessageKind } from './message-kind';

export interface LetterContent {
  readonly kind: MessageKind;
  readonly values: MessageValues;
  /** The one figure to copy, shown large: a code. */
  readonly figure?: string;
  /** Where `kind.action` leads. */
  readonly link?: string;
}

interface LetterSetting {
  readonly language: Language;
  readonly authority: string;
  readonly desk: Desk;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'foot'; readonly text: string };

/** Writes a message as plain text and as simple HTML from the same blocks, so that neither says more than the other. */
export function writeLetter(content: LetterContent, setting: LetterSetting): Letter {
  const subject = translator(setting.language)(content.kind.subject, content.values);
  const blocks = blocksOf(content, setting);
  return { subject, text: asText(blocks, setting), html: asHtml(blocks, subject, setting) };
}

function blocksOf(
  { kind, values, figure, link }: LetterContent,
  { language, desk, authority }: LetterSetting,
): Block[] {
  const t = translator(language);
  const [first, ...rest] = kind.paragraphs.map((key): Block => ({ kind: 'paragraph', text: t(key, values) }));
  return [
    { kind: 'paragraph', text: t('mail.greeting') },
    ...(first === undefined ? [] : [first]),
    ...(figure === undefined ? [] : [{ kind: 'figure', text: figure } as const]),
    ...rest,
    ...(link === undefined || kind.action === undefined
      ? []
      : [{ kind: 'link', text: t(kind.action, values), href: link } as const]),
    ...(kind.after ?? []).map((key): Block => ({ kind: 'paragraph', text: t(key, values) })),
    { kind: 'foot', text: t(kind.reason, { ...values, authority }) },
    ...(kind.refusable ? [] : [{ kind: 'foot', text: t('mail.not-refusable') } as const]),
    { kind: 'foot', text: helpSentence(language, desk) },
  ];
}

function helpSentence(language: Language, { phone, email, address, openingHours }: Desk): string {
  const t = translator(language);
  const ways = [
    ...(phone === null
      ? []
      : [
          openingHours === null
            ? t('mail.desk.phone', { phone })
            : t('mail.desk.phone-hours', { phone, hours: openingHours }),
        ]),
    ...(address === null ? [] : [t('mail.desk.address', { address })]),
    ...(email === null ? [] : [t('mail.desk.reply')]),
  ];
  return [t('mail.desk.title'), ...(ways.length === 0 ? [t('mail.desk.none')] : ways)].join(' ');
}

function asText(blocks: readonly Block[], { authority }: LetterSetting): string {
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case 'figure':
        return `    ${block.text}`;
      case 'link':
        return `${block.text}\n${block.href}`;
      default:
        return block.text;
    }
  });
  const foot = blocks.findIndex(({ kind }) => kind === 'foot');
  // RFC 3676 §4.3: a signature begins after « -- » and a space.
  return [...lines.slice(0, foot), `-- \n${authority}`, ...lines.slice(foot)].join('\n\n') + '\n';
}

/** No image, no style sheet from elsewhere, nothing that tells a sender when it was opened. */
function asHtml(blocks: readonly Block[], subject: string, { language, authority }: LetterSetting): string {
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${escapeHtml(block.text)}</p>`;
      case 'figure':
        return `<p style="font-size:2em;font-weight:bold;letter-spacing:0.1em">${escapeHtml(block.text)}</p>`;
      case 'link':
        return `<p><a href="${escapeHtml(block.href)}">${escapeHtml(block.text)}</a><br>${escapeHtml(block.href)}</p>`;
      case 'foot':
        return `<p style="font-size:0.875em">${escapeHtml(block.text)}</p>`;
    }
  });
  const firstFoot = blocks.findIndex(({ kind }) => kind === 'foot');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:1rem;line-height:1.5;max-width:36rem">',
    `<p><strong>${escapeHtml(authority)}</strong></p>`,
    ...body.slice(0, firstFoot),
    '<hr>',
    ...body.slice(firstFoot),
    '</body></html>',
  ].join('\n');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
