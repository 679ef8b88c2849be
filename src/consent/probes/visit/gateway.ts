// The only way out for a browser that visits a site: it connects to addresses that were checked, notes to which hosts, and ends what is too much.
import { promises as dns } from 'node:dns';
import { type IncomingMessage, type ServerResponse, createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, type Socket, connect, isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { isLoopback, isPublicAddress } from '#base';

/** Where a host is to be found; `private`: not where a visit may go. */
export type Place = (host: string, port: number) => Promise<{ address: string; port: number } | 'private' | 'no-name'>;

/**
 * Public addresses, and this machine's own when `allowLocal`. The address that was checked is the one that is connected to, so a name that
 * answers now so, now so, gains nothing; one private address among several refuses the name.
 */
export const placeOf =
  (allowLocal: boolean): Place =>
  async (host, port) => {
    const allows = (address: string): boolean => isPublicAddress(address) || (allowLocal && isLoopback(address));
    const all = await addressesOf(host);
    if (all.length === 0) return 'no-name';
    return all.every(allows) ? { address: all[0]!, port } : 'private';
  };

/** `*.localhost` is this machine, whatever a resolver says (RFC 6761, 6.3). */
async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  if (/(?:^|\.)localhost\.?$/.test(host)) return ['127.0.0.1'];
  return dns.lookup(host, { all: true }).then(
    (all) => all.map(({ address }) => address),
    () => [],
  );
}

export interface Gateway {
  url: string;
  /** Hosts that were asked for since it was last called, also those that did not answer. */
  taken(): string[];
  /** Whether the way to this host was refused: it is on a private network, or has no name. */
  refusedTo(host: string): 'private' | 'no-name' | null;
  /** Whether more came than a visit may take. */
  full(): boolean;
  close(): Promise<void>;
}

/** Bytes that one profile may receive. */
const largest = 60 * 1024 * 1024;
const patience = 20_000;
/** Hop-by-hop (RFC 9110, 7.6.1): they end here. */
const hops = new Set('connection keep-alive proxy-connection proxy-authorization te trailer upgrade'.split(' '));

export async function openGateway(place: Place): Promise<Gateway> {
  let hosts = new Set<string>();
  const refused = new Map<string, 'private' | 'no-name'>();
  const open = new Set<Duplex>();
  let received = 0;
  let closed = false;

  const look = async (host: string, port: number): Promise<{ address: string; port: number } | null> => {
    // One page cannot fill our memory with names.
    if (hosts.size < 500) hosts.add(host);
    const found = received > largest ? 'private' : await place(host, port);
    if (closed) return null;
    if (typeof found !== 'string') return found;
    if (refused.size < 500) refused.set(host, found);
    return null;
  };
  const count = (bytes: number): void => {
    received += bytes;
    if (received > largest) for (const one of open) one.destroy();
  };
  const keep = (one: Duplex): void => {
    open.add(one);
    one.once('close', () => open.delete(one));
    one.on('error', () => one.destroy());
  };

  const server = createServer((request, answer) => {
    forward(request, answer).catch(() => answer.destroy());
  });
  async function forward(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '');
    if (url?.protocol !== 'http:') return void answer.writeHead(400).end();
    const to = await look(bare(url.hostname), Number(url.port || 80));
    if (!to) return void answer.writeHead(502).end();
    const headers = Object.entries(request.headers).filter(([name]) => !hops.has(name));
    const asked = httpRequest(
      {
        host: to.address,
        port: to.port,
        method: request.method,
        path: url.pathname + url.search,
        headers: Object.fromEntries(headers),
        setHost: false,
        agent: false,
        timeout: patience,
      },
      (came) => {
        came.on('data', (bytes: Buffer) => count(bytes.length));
        came.on('error', () => answer.destroy());
        try {
          answer.writeHead(came.statusCode ?? 502, endToEnd(came.rawHeaders));
          came.pipe(answer);
        } catch {
          // A status or a header that nobody may send: for the browser there is no answer.
          asked.destroy();
          answer.destroy();
        }
      },
    );
    asked.on('socket', keep);
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    answer.on('close', () => asked.destroy());
    request.on('error', () => asked.destroy());
    request.pipe(asked);
  }

  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    keep(client);
    tunnel(request.url ?? '', client, head).catch(() => client.destroy());
  });
  async function tunnel(target: string, client: Socket, head: Buffer): Promise<void> {
    const [, host, port] = /^(\[[0-9a-f:.]+\]|[^:/\s]+):(\d{1,5})$/i.exec(target) ?? [];
    const to = host === undefined ? null : await look(bare(host), Number(port));
    if (!to) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const far = connect({ host: to.address, port: to.port, timeout: patience });
    keep(far);
    far.on('timeout', () => far.destroy());
    far.on('data', (bytes) => count(bytes.length));
    far.once('connect', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.write(head);
      client.pipe(far).pipe(client);
    });
    far.once('close', () => client.destroy());
    client.once('close', () => far.destroy());
  }

  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', ready);
    // A visit keeps nobody from stopping.
    server.unref();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const all = [...hosts];
      hosts = new Set();
      return all;
    },
    refusedTo: (host) => refused.get(bare(host)) ?? null,
    full: () => received > largest,
    close: () =>
      new Promise((done) => {
        closed = true;
        for (const one of open) one.destroy();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const bare = (host: string): string => host.toLowerCase().replace(/^\[|\]$/g, '');

function endToEnd(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2)
    if (!hops.has(raw[at]!.toLowerCase()) && raw[at]!.toLowerCase() !== 'transfer-encoding')
      kept.push(raw[at]!, raw[at + 1]!);
  return kept;
}
