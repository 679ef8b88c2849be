// For tests: a real HTTP server on this machine that behaves as one vendor's documentation says, and can be made to misbehave.
import { type IncomingHttpHeaders, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Told {
  status: number;
  headers?: Record<string, string>;
  /** JSON, unless it is a text. */
  body?: unknown;
}

/** A vendor with one known person, written from its documentation alone. */
export interface Vendor {
  /** The connection as a company would write it; its secrets are the canaries. */
  connection: Record<string, string>;
  /** The secret to spoil for a wrong token. */
  secret: string;
  known: { kind: string; value: string };
  collection: string;
  /** Rows that the known person has; several pages of them where the vendor has pages. */
  rows: number;
  /** Which requests are for tokens, and not misbehaved. */
  isToken?: (asked: Asked) => boolean;
  answer(asked: Asked): Told;
  /** How many rows of the known person are still there. */
  left(): number;
  /** One more row that the vendor will not let go until told otherwise. */
  hold?: (held: boolean) => void;
  /** Lets the jobs under way come to their end. */
  finish?: () => void;
}

/** No answer, a cut connection, or an answer that begins and never ends. */
export type Fault = Told | 'hang' | 'drop' | 'stall';

export interface Served {
  port: number;
  /** What is answered instead, one for each request. */
  faults: Fault[];
  /** Instead of everything, until taken away. */
  always: Fault | null;
  asked: Asked[];
  close(): Promise<void>;
}

export async function serve(vendor: Pick<Vendor, 'answer' | 'isToken'>): Promise<Served> {
  const served: Served = { port: 0, faults: [], always: null, asked: [], close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const asked: Asked = {
        method: request.method ?? '',
        host: request.headers.host ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        text: Buffer.concat(chunks).toString('utf8'),
      };
      served.asked.push(asked);
      const fault = vendor.isToken?.(asked) ? undefined : (served.always ?? served.faults.shift());
      if (fault === 'hang') return;
      if (fault === 'drop') {
        request.socket.destroy();
        return;
      }
      if (fault === 'stall') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"canary": ');
        return;
      }
      const { status, headers = {}, body } = fault ?? vendor.answer(asked);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served.port = (server.address() as AddressInfo).port;
  served.close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return served;
}

export const json = ({ text }: Asked): unknown => JSON.parse(text === '' ? '{}' : text);
