// Load for a server: so many connections that each ask again as soon as they were answered, and how long every answer took.
import { Agent, request } from 'node:http';

export interface Ask {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Load {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Answers of 2xx. */
  done: number;
  failed: number;
}

/** `ask` makes each request anew. The first fifth of the time is not counted: code and plans are warm then. */
export async function load(url: string, ask: () => Ask, connections: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const began = performance.now();
  const [counted, ends] = [began + seconds * 200, began + seconds * 1000];
  const took: number[] = [];
  let [done, failed] = [0, 0];
  const one = () =>
    new Promise<void>((next) => {
      const { method, path, headers, body = '' } = ask();
      const at = performance.now();
      const sent = request(
        { agent, hostname, port, method, path, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (answer) => {
          answer.resume();
          answer.once('end', () => {
            const now = performance.now();
            const well = answer.statusCode! >= 200 && answer.statusCode! < 300;
            done += well ? 1 : 0;
            failed += well ? 0 : 1;
            if (at >= counted && well) took.push(now - at);
            next();
          });
        },
      );
      sent.once('error', () => {
        failed += 1;
        next();
      });
      sent.end(body);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < ends) await one();
    }),
  );
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (part: number): number => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? Number.NaN;
  return { perSecond: took.length / (seconds * 0.8), p50: at(0.5), p99: at(0.99), done, failed };
}
