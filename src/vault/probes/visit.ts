// A visit to our own server from an address that nobody else has: where it turns up afterwards, addresses of visitors are kept.
import { randomInt } from 'node:crypto';
import { request } from 'node:http';
import { type Traces, type Word, formsOf, tracesIn } from '#store';
import { mostBytes } from './canary.ts';

export interface Visit extends Traces {
  address: string;
  /** Pages that answered. */
  pages: number;
  /** Whether what must be there was found: else the look would have missed the address too. */
  seen: boolean;
}

const paths = ['/policy', '/policy/history', '/console/sign-in', '/api/v1/policy'];
const patience = 5_000;

/** Null when the server cannot be reached so: it is not ours, or this system lends no other address of its own. */
export async function visitFromNowhere(
  local: string,
  folders: readonly string[],
  tenant: string,
): Promise<Visit | null> {
  const octets = [127, randomInt(1, 255), randomInt(1, 255), randomInt(2, 255)];
  const address = octets.join('.');
  const answers = await Promise.all(paths.map((path) => askFrom(address, new URL(path, local))));
  const pages = answers.filter(Boolean).length;
  if (pages === 0) return null;
  // PostgreSQL's inet: family, bits, then the octets.
  const inet: Word = { name: 'address as inet', bytes: Buffer.from([2, 32, ...octets]) };
  const control: Word = { name: 'control', bytes: Buffer.from(tenant.replaceAll('-', ''), 'hex') };
  const traces = await tracesIn(folders, [...formsOf('address', address), inet, control], mostBytes);
  const found = traces.found.filter(({ name }) => name !== control.name);
  return { ...traces, found, address, pages, seen: found.length < traces.found.length };
}

function askFrom(localAddress: string, url: URL): Promise<boolean> {
  if (url.protocol !== 'http:') return Promise.resolve(false);
  // “localhost” may be ::1, which takes nobody from 127.0.0.0/8.
  const hostname = url.hostname === 'localhost' ? '127.0.0.1' : url.hostname;
  const headers = { host: url.host, 'x-forwarded-for': localAddress, forwarded: `for=${localAddress}` };
  return new Promise((resolve) => {
    const asked = request(url, { hostname, localAddress, headers, timeout: patience }, (response) => {
      response.resume();
      response.once('end', () => resolve(true));
      response.once('error', () => resolve(false));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
    asked.end();
  });
}
