// What browsers report as held back, by host and directive: no path, no address, nobody.
import { Refusal } from './refusal.ts';

export interface HeldBack {
  host: string;
  directive: string;
  count: number;
}

/** More in one message is none. */
const most = 500;

const largest = 65_536;

/** What a wrapper tells (`{ held }`), or what a browser reports itself (CSP3, 5.3), of which all but host and directive is dropped. Throws Refusal `invalid`, `large`. */
export async function heldBackIn(request: Request): Promise<HeldBack[]> {
  const length = Number(request.headers.get('content-length') ?? Infinity);
  if (!(length <= largest)) throw new Refusal('large');
  const said = jsonIn(await request.text());
  const report = fieldOf(said, 'csp-report');
  const all = report === undefined ? fieldOf(said, 'held') : [reported(report)];
  if (!Array.isArray(all) || all.length > most) throw new Refusal('invalid', 'held');
  return all.map((one: unknown) => {
    const [host, directive, count] = ['host', 'directive', 'count'].map((name) => fieldOf(one, name));
    const right =
      typeof host === 'string' &&
      /^[a-z0-9.:[\]-]{1,255}$/.test(host) &&
      typeof directive === 'string' &&
      /^[a-z-]{3,24}$/.test(directive) &&
      Number.isSafeInteger(count) &&
      (count as number) > 0 &&
      (count as number) <= 1_000_000;
    if (!right) throw new Refusal('invalid', 'held');
    return { host, directive, count: count as number };
  });
}

function reported(report: unknown): Record<string, unknown> {
  const directive = fieldOf(report, 'effective-directive') ?? fieldOf(report, 'violated-directive');
  const blocked = fieldOf(report, 'blocked-uri');
  const text = typeof blocked === 'string' ? blocked : '';
  return {
    host: URL.parse(text)?.host || text,
    directive: typeof directive === 'string' ? directive.split(' ')[0] : '',
    count: 1,
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid', 'body');
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
