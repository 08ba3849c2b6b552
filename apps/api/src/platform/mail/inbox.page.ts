import { translator, type Language } from '@parvis/messages';
import type { InboxMail } from './inbox-mailer';
import { escapeHtml } from './letter';

export const INBOX_STYLE = `
body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0 auto; max-width: 48rem; padding: 1.5rem; color: #1b1b1b; background: #fff; }
li { margin-block: 0.75rem; }
a { color: #1d3f72; }
time, .to { color: #4a4a4a; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-inline-start: 0.25rem solid #1d3f72; padding-inline-start: 1rem; }
dt { font-weight: bold; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #9dc1ff; } time, .to { color: #bbb; } }
`;

export function inboxPage(mails: readonly InboxMail[], language: Language): string {
  const t = translator(language);
  const items = mails.map(
    (mail) =>
      `<li lang="${mail.language}"><a href="/inbox/${mail.id}">${escapeHtml(mail.subject)}</a><br>` +
      `<span class="to">${escapeHtml(mail.to)}</span> · ${moment(mail.sentAt)}</li>`,
  );
  const list = items.length === 0 ? `<p>${t('mail.inbox.empty')}</p>` : `<ol reversed>${items.join('\n')}</ol>`;
  const lead = `<p>${t('mail.inbox.text')} <a href="/inbox">${t('mail.inbox.refresh')}</a></p>`;
  const title = t('mail.inbox.title');
  return page(title, language, `<main><h1>${title}</h1>\n${lead}\n${list}</main>`);
}

export function mailPage(mail: InboxMail, language: Language): string {
  const t = translator(language);
  const row = (term: string, html: string): string => `<dt>${term}</dt><dd>${html}</dd>`;
  const head = [
    row(t('mail.inbox.from'), escapeHtml(mail.fromName)),
    row(t('mail.inbox.to'), escapeHtml(mail.to)),
    ...(mail.replyTo === null ? [] : [row(t('mail.inbox.reply-to'), escapeHtml(mail.replyTo))]),
    row(t('mail.inbox.date'), moment(mail.sentAt)),
  ];
  const back = `<nav><a href="/inbox">${t('mail.inbox.all')}</a></nav>`;
  const letter = `<pre lang="${mail.language}">${linked(mail.text)}</pre>`;
  return page(
    mail.subject,
    language,
    `${back}\n<main><h1 lang="${mail.language}">${escapeHtml(mail.subject)}</h1>\n<dl>${head.join('')}</dl>\n${letter}</main>`,
  );
}

const moment = (instant: string): string =>
  `<time datetime="${instant}">${instant.slice(0, 16).replace('T', ' ')} UTC</time>`;

/** Addresses of the text become links; nothing else of it is read as HTML. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, place) =>
      place % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}

function page(title: string, language: Language, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/inbox/inbox.css"></head>
<body>${body}</body></html>`;
}
