// A mail as a request reads it: who it says it is from, what it says, and whether a person wrote it at all.
export interface IncomingLetter {
  /** Of the header From: anybody can write anything there, so it proves nothing. */
  from: string;
  name: string | undefined;
  subject: string;
  /** Plain text, without what it quotes of earlier mails. */
  text: string;
  messageId: string | null;
}

const mostText = 20_000;

/** Null: a machine wrote it (RFC 3834), it is a list's or a bounce, or it has not exactly one sender. */
export async function letterIn(raw: Uint8Array): Promise<IncomingLetter | null> {
  // Loaded where they are needed, as is linkedom below: they take memory that no other command needs.
  const { default: postalMime } = await import('postal-mime');
  const mail = await postalMime.parse(raw);
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  const automatic = header('auto-submitted');
  if (automatic !== undefined && !/^no\b/i.test(automatic.trim())) return null;
  if (/^(?:bulk|list|junk|auto_reply)/i.test(header('precedence') ?? '') || header('list-id') !== undefined)
    return null;
  if (header('return-path')?.trim() === '<>' || header('x-auto-response-suppress') !== undefined) return null;
  // Two headers From, or two addresses in one, are a way to be read differently by two programs.
  if (mail.headers.filter(({ key }) => key === 'from').length !== 1) return null;
  const from = mail.from?.address;
  if (!from || mail.from?.group !== undefined || /[\s,;<>]/.test(from)) return null;
  if (/^(?:mailer-daemon|postmaster|no-?reply)@/i.test(from)) return null;
  const text = unquoted(mail.text ?? (mail.html === undefined ? '' : await textOf(mail.html)));
  return {
    from,
    name: mail.from?.name ? mail.from.name.slice(0, 200) : undefined,
    subject: (mail.subject ?? '').slice(0, 300),
    text: text.slice(0, mostText - 400),
    messageId: mail.messageId?.trim() || null,
  };
}

async function textOf(html: string): Promise<string> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(`<!doctype html><html><body>${html.slice(0, 500_000)}</body></html>`);
  for (const hidden of document.querySelectorAll('script, style, head, template')) hidden.remove();
  for (const block of document.querySelectorAll('p, div, br, li, tr, h1, h2, h3')) block.append('\n');
  return document.body.textContent ?? '';
}

/** Lines that a program quoted are our own words, and would be taken for theirs. */
const unquoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
