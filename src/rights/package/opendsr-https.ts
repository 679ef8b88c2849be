// Asks another controller's service over HTTPS: only at public addresses that were looked at first, following nothing, in bounded time and size.
import { type LookupAddress, promises as dns } from 'node:dns';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from '#base';

export interface Way {
  /** Whether an address may be reached; public ones alone, unless a test has a server of its own. */
  allows?: (address: string) => boolean;
  resolve?: (name: string) => Promise<readonly LookupAddress[]>;
  /** Roots to trust instead of the usual ones (PEM). */
  roots?: readonly string[];
  /** Milliseconds that one question may take. */
  patience?: number;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came: signatures are over bytes. */
  body: Buffer;
}

const largest = 1024 * 1024;

/** Null: it is not reached, or answers with more than 1 MB. */
export async function askOver(
  url: URL,
  { method, headers = {}, body }: { method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
  { allows = isPublicAddress, resolve = (name) => dns.lookup(name, { all: true }), roots, patience = 20_000 }: Way,
): Promise<Reply | null> {
  if (url.protocol !== 'https:') return null;
  const signal = AbortSignal.timeout(patience);
  try {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const family = isIP(host);
    const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
    // One private address among them refuses the name: it may answer now so, now so.
    if (addresses.length === 0 || !addresses.every(({ address }) => allows(address))) return null;
    const response = await new Promise<IncomingMessage>((done, failed) => {
      const sending = request(
        url,
        {
          method,
          headers: { 'user-agent': 'Upheld', accept: 'application/json', ...headers },
          agent: false,
          signal,
          ...(roots && { ca: [...roots] }),
          // The name is not looked up again: what was checked is what is connected to.
          lookup: (_host, { all }, give) =>
            all ? give(null, [...addresses]) : give(null, addresses[0]!.address, addresses[0]!.family),
        },
        done,
      );
      sending.on('error', failed);
      sending.end(body);
    });
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > largest) return null;
      pieces.push(piece);
    }
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) };
  } catch {
    return null;
  }
}
