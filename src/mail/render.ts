// Text and HTML from the same blocks, and the whole message as bytes; the only place that knows what a mail looks like.
import MailComposer from 'nodemailer/lib/mail-composer';
import { type Language, Problem, type Text } from '#base';
import { say } from '#words';
import { addressOf } from './address.ts';
import type { Taken } from './letter.ts';
import type { Block, Span } from './template.ts';
import { type TemplateId, templates } from './templates/index.ts';

/** Who a tenant's mail comes from: the company's name, and where answers go. */
export interface Sender {
  name: string;
  replyTo: string | null;
}

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

/** Fills a template. Throws Problem `mail.values` when the values are not what the template needs. */
export function render(id: string, values: unknown, language: Language): Rendered {
  const { subject, body } = composed(id, values);
  const title = say(subject, language).replaceAll(/\s+/g, ' ');
  return {
    subject: title,
    text: `${body.map((block) => plain(block, language)).join('\n\n')}\n`,
    html: page(title, body, language),
  };
}

/** Values as the template keeps them. Throws Problem `mail.values` without repeating them. */
export function checkedValues(id: string, values: unknown): unknown {
  const template = Object.hasOwn(templates, id) ? templates[id as TemplateId] : undefined;
  const parsed = template?.values.safeParse(values);
  if (parsed?.success) return parsed.data;
  const wrong = parsed?.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Problem('mail.values', {
    happened: template ? `The mail “${id}” cannot be written: wrong ${wrong}.` : `There is no mail template “${id}”.`,
    unchanged: 'No mail was sent.',
    next: 'Correct what asked for this mail.',
  });
}

function composed(id: string, values: unknown): ReturnType<(typeof templates)[TemplateId]['compose']> {
  const checked = checkedValues(id, values);
  const template = templates[id as TemplateId] as { compose(values: unknown): ReturnType<typeof composed> };
  return template.compose(checked);
}

function plain(block: Block, language: Language): string {
  if ('paragraph' in block) return say(block.paragraph, language);
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  if ('heading' in block) return plainly(block.heading);
  if ('spans' in block) return plainly(block.spans);
  if ('items' in block) return block.items.map((item) => `- ${plainly(item)}`).join('\n');
  return `${say(block.says, language)}:\n${block.link}`;
}

/** A link's address stands behind its words. */
const plainly = (spans: readonly Span[]): string =>
  spans
    .map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href.replace(/^mailto:/, '')})`))
    .join('');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign]!);

/** `dir=auto`: each paragraph runs as its own first letters do, so that a name in another script does not turn the rest around. */
function rich(block: Block, language: Language): string {
  if ('paragraph' in block) return `<p dir="auto">${escape(say(block.paragraph, language))}</p>`;
  if ('list' in block)
    return `<ul>\n${block.list.map((item) => `<li dir="auto">${escape(item)}</li>`).join('\n')}\n</ul>`;
  if ('heading' in block) return `<h2 dir="auto">${richly(block.heading)}</h2>`;
  if ('spans' in block) return `<p dir="auto">${richly(block.spans)}</p>`;
  if ('items' in block)
    return `<ul>\n${block.items.map((item) => `<li dir="auto">${richly(item)}</li>`).join('\n')}\n</ul>`;
  return `<p dir="auto"><a href="${escape(block.link)}">${escape(say(block.says, language))}</a></p>`;
}

const richly = (spans: readonly Span[]): string =>
  spans
    .map(({ text, as, href }) => {
      if (href !== undefined) return `<a href="${escape(href)}">${escape(text)}</a>`;
      return as === undefined ? escape(text) : `<${as}>${escape(text)}</${as}>`;
    })
    .join('');

const style = 'max-width:36rem;margin:1.5rem auto;padding:0 1rem;font:1rem/1.55 Georgia,serif;overflow-wrap:anywhere';

const page = (title: string, body: readonly Block[], language: Language): string =>
  `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body style="${style}">
${body.map((block) => rich(block, language)).join('\n')}
</body>
</html>
`;

const unsubscribeSays: Text = {
  en: 'Unsubscribe',
  fr: 'Se désabonner',
  nl: 'Uitschrijven',
  de: 'Abbestellen',
};

/**
 * The message as it goes over the wire (RFC 5322), lines ending in CRLF. The same mail always has the same bytes: a mail that is sent
 * again after a lost answer is the same mail. Throws Problem `mail.values`.
 */
export function messageOf(mail: Taken, from: string, sender: Sender): Promise<Buffer> {
  const { subject, text, html } = render(mail.template, mail.values, mail.language);
  const { unsubscribe } = mail;
  const replyTo = addressOrNull(sender.replyTo);
  return new MailComposer({
    from: { name: sender.name.replaceAll(notInHeaders, ' ').trim().slice(0, 200), address: from },
    ...(replyTo === null ? {} : { replyTo: { name: '', address: replyTo } }),
    to: { name: '', address: mail.recipient.reveal() },
    subject,
    messageId: mail.messageId,
    date: new Date(mail.createdAt),
    text: unsubscribe ? `${text}\n${unsubscribeSays[mail.language]}:\n${unsubscribe}\n` : text,
    html: unsubscribe ? withFooter(html, unsubscribe, mail.language) : html,
    headers: {
      // RFC 3834: nobody's out-of-office note should answer.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      ...(unsubscribe
        ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    baseBoundary: mail.id,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** What a policy prints as an address may be none that a machine can write to. */
function addressOrNull(text: string | null): string | null {
  try {
    return text === null ? null : addressOf(text);
  } catch {
    return null;
  }
}

const notInHeaders = /[\p{Cc}\u2028\u2029]+/gu;

const withFooter = (html: string, url: string, language: Language): string =>
  html.replace(
    '</body>',
    () => `<p><small><a href="${escape(url)}">${escape(unsubscribeSays[language])}</a></small></p>\n</body>`,
  );
