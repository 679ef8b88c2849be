// Reaching a page by its link: never into a private network, whatever a name or a redirect says; what came, with its title.
import { type LookupAddress, promises as dns } from 'node:dns';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from '#base';
import { parseHTML } from 'linkedom';

export type Reached =
  | { reached: true; status: number; address: string; title: string }
  | { reached: false; why: 'private' | 'no-name' | 'no-answer' | 'redirects' | 'no-page'; address: string };

export interface Reaching {
  /** The origin that is our own and may be on this machine; null: none. */
  own: string | null;
  /** Finds the addresses of a name; the system's resolver unless a test has its own names. */
  lookup?: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Whether an address may be connected to; public ones unless a test has its own network. */
  allows?: (address: string) => boolean;
}

const patience = 10_000;
const mostRedirects = 5;
const largest = 512 * 1024;

/** GET a page: at most 10 s, five redirects and 512 KiB, each step checked anew and connected to the very address that was checked. */
export async function reach(link: string, reaching: Reaching): Promise<Reached> {
  const signal = AbortSignal.timeout(patience);
  let url = URL.parse(link);
  for (let step = 0; step <= mostRedirects; step++) {
    if (!url || !/^https?:$/.test(url.protocol)) return { reached: false, why: 'no-page', address: url?.href ?? link };
    const address = url.href;
    const addresses = await addressesOf(url, reaching).catch(() => 'no-name' as const);
    if (addresses === 'no-name' || addresses === 'private') return { reached: false, why: addresses, address };
    try {
      const response = await get(url, addresses, signal);
      const { statusCode: status = 0, headers } = response;
      if (status < 300 || status > 399 || headers.location === undefined) {
        const html = status === 200 ? await beginning(response) : '';
        response.destroy();
        return { reached: true, status, address, title: titleOf(html) };
      }
      response.destroy();
      url = URL.parse(headers.location, url.href);
    } catch {
      return { reached: false, why: 'no-answer', address };
    }
  }
  return { reached: false, why: 'redirects', address: url?.href ?? link };
}

/** All addresses of a host, when every one may be connected to: one private among them refuses it (a name that answers now so, now so). */
async function addressesOf(url: URL, reaching: Reaching): Promise<readonly LookupAddress[] | 'private' | 'no-name'> {
  const { own, lookup = (name) => dns.lookup(name, { all: true }), allows = isPublicAddress } = reaching;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family === 0 ? await lookup(host) : [{ address: host, family }];
  if (found.length === 0) return 'no-name';
  return url.origin === own || found.every(({ address }) => allows(address)) ? found : 'private';
}

function get(url: URL, addresses: readonly LookupAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const make = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const plain = new URL(url.href);
    [plain.username, plain.password, plain.hash] = ['', '', ''];
    const request = make(plain, {
      signal,
      agent: false,
      headers: { accept: 'text/html', 'user-agent': 'Upheld (checks the links of its own policy page)' },
      lookup: (_host, options, answer) => {
        if (options.all) answer(null, [...addresses]);
        else answer(null, addresses[0]!.address, addresses[0]!.family);
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

async function beginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What a page calls itself: its title and its first heading. */
function titleOf(html: string): string {
  if (html === '') return '';
  const { document } = parseHTML(html);
  const texts = [document.querySelector('title'), document.querySelector('h1')].map((part) => part?.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim().slice(0, 300);
}
