// The way to Upheld itself: a connection to its public address as a visitor's browser would make it.
import { connect } from 'node:tls';

export type Transit =
  | { state: 'none'; address: string }
  | { state: 'clear'; address: string }
  | { state: 'refused'; address: string }
  /** `protocol` as TLS names it; `hsts`: browsers are told to come back by TLS only (RFC 6797). */
  | { state: 'tls'; address: string; protocol: string; hsts: boolean };

const patience = 10_000;

/** Never throws: what cannot be reached is an answer. `refused`: no connection, or a certificate that browsers do not take. */
export async function transitTo(publicUrl: string | null): Promise<Transit> {
  if (publicUrl === null) return { state: 'none', address: '' };
  const url = new URL(publicUrl);
  if (url.protocol !== 'https:') return { state: 'clear', address: url.origin };
  try {
    const protocol = await protocolOf(url.hostname, Number(url.port || 443));
    const page = await fetch(new URL('/policy', url), { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    await page.body?.cancel();
    return { state: 'tls', address: url.origin, protocol, hsts: page.headers.has('strict-transport-security') };
  } catch {
    return { state: 'refused', address: url.origin };
  }
}

function protocolOf(host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, servername: /[a-z]/i.test(host) ? host : '', timeout: patience });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('timeout')));
    socket.once('secureConnect', () => {
      resolve(socket.getProtocol() ?? 'TLS');
      socket.destroy();
    });
  });
}
