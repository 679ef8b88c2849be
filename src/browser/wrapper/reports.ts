// What browsers report as held back: of each report only the host and the directive, counted here and told to Upheld every ten seconds.
import type { sender } from './hand-on.ts';

const largest = 16_384;
const pace = 10_000;
const most = 200;

/** As Upheld takes it at /upheld/csp-report. */
export interface HeldBack {
  host: string;
  directive: string;
  count: number;
}

/** Takes the report of a browser (CSP3, 5.3). */
export function reports(send: ReturnType<typeof sender>, now: () => number): (request: Request) => Promise<Response> {
  const counts = new Map<string, number>();
  let last = -Infinity;
  return async (request) => {
    const report = request.method === 'POST' ? await read(request) : null;
    if (report === null) return new Response(null, { status: 400 });
    const name = `${report.host} ${report.directive}`;
    if (counts.has(name) || counts.size < most) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (now() - last >= pace) {
      last = now();
      const held: HeldBack[] = [...counts].map(([key, count]) => {
        const [host = '', directive = ''] = key.split(' ');
        return { host, directive, count };
      });
      counts.clear();
      const origin = request.headers.get('origin');
      const headers = {
        'content-type': 'application/json',
        origin: origin && origin !== 'null' ? origin : new URL(request.url).origin,
      };
      await send('/upheld/csp-report', { method: 'POST', headers, body: JSON.stringify({ held }) }).catch(
        () => undefined,
      );
    }
    return new Response(null, { status: 204 });
  };
}

async function read(request: Request): Promise<Pick<HeldBack, 'host' | 'directive'> | null> {
  const text = Number(request.headers.get('content-length') ?? largest + 1) > largest ? '' : await request.text();
  try {
    const { 'csp-report': said } = JSON.parse(text) as { 'csp-report': Record<string, unknown> };
    const directive = String(said['effective-directive'] ?? said['violated-directive']).split(' ')[0]!;
    const blocked = String(said['blocked-uri']);
    const host = URL.parse(blocked)?.host || (/^[a-z-]{1,20}$/.test(blocked) ? blocked : '');
    return /^[a-z-]{3,24}$/.test(directive) && /^[a-z0-9.:[\]-]{1,255}$/.test(host) ? { host, directive } : null;
  } catch {
    return null;
  }
}
