// Sending one request: to addresses that were looked at first, following nothing, within its time, reading no more than it may.
import { type LookupAddress, promises as dns } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { type Json, isPublicAddress } from '#base';

export interface Sent {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

export interface Received {
  status: number;
  headers: IncomingMessage['headers'];
  /** Undefined: there was none. Null where it could not be read: look at `readable`. */
  body: Json | undefined;
  /** Whether a body, if there was one, was JSON. */
  readable: boolean;
}

/** Why there is no answer: the address may not be reached (nothing was sent), or none came (it may have been carried out). */
export type Unreached = 'address' | 'silent';

export interface Way {
  /** Finds the addresses of a name; the system's resolver unless a test has its own names. */
  resolve?: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Only to try things out: every request goes to this port of this machine, without TLS, whatever its address says. */
  loopbackPort?: number;
  /** No call waits longer than this, whatever the definition says. In milliseconds. */
  longest?: number;
}

const largest = 32 * 1024 * 1024;

/** Sends it once. Answers of more than 32 MiB count as none. */
export async function send(sent: Sent, way: Way, milliseconds: number): Promise<Received | Unreached> {
  const signal = AbortSignal.timeout(Math.min(milliseconds, way.longest ?? milliseconds));
  const addresses = await within(signal, addressesOf(sent.url, way)).catch(() => null);
  if (addresses === null) return 'address';
  try {
    const response = await request(sent, addresses, way, signal);
    const text = await textOf(response);
    return { status: response.statusCode ?? 0, headers: response.headers, ...parsed(text) };
  } catch {
    return 'silent';
  }
}

/** All addresses of a host, when every one is public: one private among them refuses it (a name that answers now so, now so). */
async function addressesOf(url: URL, way: Way): Promise<readonly LookupAddress[] | null> {
  if (way.loopbackPort !== undefined) return [{ address: '127.0.0.1', family: 4 }];
  if (url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const resolve = way.resolve ?? ((name: string) => dns.lookup(name, { all: true }));
  const found = family === 0 ? await resolve(host) : [{ address: host, family }];
  return found.length > 0 && found.every(({ address }) => isPublicAddress(address)) ? found : null;
}

function request(
  sent: Sent,
  addresses: readonly LookupAddress[],
  way: Way,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url, method, headers, body } = sent;
  const loopback = way.loopbackPort !== undefined;
  const options: RequestOptions = {
    method,
    headers: {
      'user-agent': 'Upheld',
      ...headers,
      host: url.host,
      ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
    },
    agent: false,
    signal,
    // The name is not looked up again: what was checked is what is connected to.
    lookup: (_host, { all }, give) =>
      all ? give(null, [...addresses]) : give(null, addresses[0]!.address, addresses[0]!.family),
  };
  const to = loopback ? new URL(`http://127.0.0.1:${way.loopbackPort}${url.pathname}${url.search}`) : url;
  return new Promise((resolve, reject) => {
    const sending = (loopback ? plain : secure)(to, options, resolve);
    sending.on('error', reject);
    sending.end(body ?? undefined);
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largest) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): { body: Json | undefined; readable: boolean } {
  if (text.trim() === '') return { body: undefined, readable: true };
  try {
    return { body: JSON.parse(text) as Json, readable: true };
  } catch {
    return { body: undefined, readable: false };
  }
}

/** Name resolution cannot be cancelled; it can be left behind. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}
