// Fetches a policy from the web for the person who typed its address: http and https only, with limits on size, time and redirects.
import { Problem } from '#base';

export interface Fetched {
  /** Where it was found in the end. */
  address: string;
  /** Its last part as the name of a file; the ending says what it is. */
  name: string;
  /** Text in UTF-8, whatever it was sent in; or a PDF. */
  bytes: Uint8Array;
}

const mostRedirects = 5;
const milliseconds = 20_000;
const largest = 20 * 1024 * 1024;
const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
};

const cannot = (code: string, happened: string, next: string, cause?: unknown): Problem =>
  new Problem(`publish.${code}`, { happened, unchanged: 'Nothing was read and nothing was written.', next }, { cause });

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Rejects with a Problem `publish.fetch-*`, and within 20 seconds. */
export async function fetchPolicy(typed: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(milliseconds);
  let address = parsed(typed, typed);
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(address, signal);
    const to = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && to !== null) {
      await answer.body?.cancel();
      if (redirects === mostRedirects)
        throw cannot(
          'fetch-redirects',
          `${typed} leads on more than ${mostRedirects} times; the last address was ${address.href}.`,
          'Open it in a browser and give the address that it shows in the end.',
        );
      address = parsed(to, typed, address);
      continue;
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      throw cannot(
        'fetch-status',
        `${address.href} answered ${answer.status}${answer.statusText ? ` (${answer.statusText})` : ''}, not a page.`,
        'Check the address in a browser. If the page shows there, save it (.html) and give that file.',
      );
    }
    return taken(address, answer, signal);
  }
}

function parsed(text: string, typed: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw cannot(
      'fetch-address',
      `${base ? `${typed} leads to ${text}` : typed}, which is no address of a page (http or https, without a user name).`,
      'Give the full address of the policy, for example https://example.com/privacy.',
    );
  url.hash = '';
  return url;
}

async function ask(address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: 'manual',
      signal,
      headers: {
        accept: 'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf',
        'user-agent': 'Upheld (reads the privacy policy at the request of its user)',
      },
    });
  } catch (cause) {
    throw unreachable(address, cause);
  }
}

const unreachable = (address: URL, cause: unknown): Problem =>
  cannot(
    'fetch-unreachable',
    (cause as Error).name === 'TimeoutError'
      ? `${address.href} did not answer fully within ${milliseconds / 1000} seconds.`
      : `${address.href} could not be reached (${((cause as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? 'no answer'}).`,
    'Check the address and the connection. If the page shows in a browser, save it (.html) and give that file.',
    cause,
  );

async function taken(address: URL, answer: Response, signal: AbortSignal): Promise<Fetched> {
  const header = answer.headers.get('content-type') ?? '';
  const type = header.split(';')[0]!.trim().toLowerCase();
  const ending = endings[type] ?? (type === '' ? '.html' : undefined);
  if (ending === undefined) {
    await answer.body?.cancel();
    throw cannot(
      'fetch-type',
      `${address.href} is ${type}, not a text, a web page or a PDF.`,
      'Give the address of the policy itself.',
    );
  }
  const bytes = await whole(address, answer, signal);
  const last = decodeURIComponentSafely(address.pathname.split('/').findLast((part) => part !== '') ?? '');
  const name = last
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return {
    address: address.href,
    name: `${name || 'privacy-policy'}${ending}`,
    bytes:
      ending === '.pdf'
        ? bytes
        : inUtf8(address, bytes, /charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1], ending === '.html'),
  };
}

async function whole(address: URL, answer: Response, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of answer.body ?? []) {
      signal.throwIfAborted();
      size += part.byteLength;
      if (size > largest) break;
      parts.push(part);
    }
  } catch (cause) {
    throw unreachable(address, cause);
  }
  if (size > largest)
    throw cannot(
      'fetch-large',
      `${address.href} has more than ${largest / 1024 / 1024} MiB.`,
      'Give the address of the policy alone.',
    );
  return Buffer.concat(parts);
}

/** The bytes of a text that says its own encoding, in the header or in the page, as UTF-8. Unknown and absent names count as UTF-8. */
export function inUtf8(
  address: URL | string,
  bytes: Uint8Array,
  charset: string | undefined,
  isPage: boolean,
): Uint8Array {
  const head = isPage ? Buffer.from(bytes.subarray(0, 4096)).toString('latin1') : '';
  const label = charset ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return Buffer.from(new TextDecoder(label, { fatal: true }).decode(bytes), 'utf8');
  } catch (cause) {
    if (cause instanceof RangeError) return inUtf8(address, bytes, 'utf-8', isPage);
    throw cannot(
      'fetch-letters',
      `${String(address)} says that it is written in ${label}, and is not.`,
      'Save it from a browser as text and give that file.',
      cause,
    );
  }
}

function decodeURIComponentSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
