// Listening: serves an app on the wished port, or on the next free one, until it is closed.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Problem } from '#base';

export interface Listening {
  /** `http://localhost:PORT`, or with the given host when that is not this machine alone. */
  url: string;
  close(): Promise<void>;
}

/** How many ports after the wished one are tried. */
const further = 50;

/** Serves `fetch` on `host`. Port 0 takes any free one. Throws Problem `web.port` when none of the next fifty is free either. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  at: { host: string; port: number },
): Promise<Listening> {
  for (let port = at.port; port <= Math.min(65535, at.port + further); port++) {
    const server = createAdaptorServer({ fetch }) as Server;
    if (await opens(server, at.host, port))
      return { url: urlOf(at.host, (server.address() as AddressInfo).port), close: () => closed(server) };
    if (port === 0) break;
  }
  throw new Problem('web.port', {
    happened: `No port from ${at.port} to ${Math.min(65535, at.port + further)} is free on ${at.host}.`,
    unchanged: 'No page is served; the database is as it was.',
    next: 'Stop what uses them, or choose another one: PORT=8080 npm start',
  });
}

function opens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => resolve(true));
  });
}

/** Lets running requests end, for at most two seconds. */
async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 2000);
  await ended;
  clearTimeout(timer);
}

function urlOf(host: string, port: number): string {
  const local = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(host);
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}
