// Rate limits: how much each caller may ask for in a minute, counted in memory alone; an address is known only by a keyed hash that ends with the process.
import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Clock } from '#base';

export interface Limit {
  /** The name of the policy, in the headers. */
  name: string;
  quota: number;
  /** Seconds. */
  window: number;
}

export const limits = {
  key: { name: 'key', quota: 600, window: 60 },
  open: { name: 'open', quota: 60, window: 60 },
} as const satisfies Readonly<Record<string, Limit>>;

export interface Spent {
  allowed: boolean;
  remaining: number;
  /** Seconds until the whole quota is there again. */
  reset: number;
}

export interface Meter {
  spend: (limit: Limit, client: string, cost: number) => Spent;
}

/** More callers than this at once are not told apart: the ones seen first are forgotten. A bound on memory, not on use. */
const mostClients = 100_000;

/** Counts in fixed windows, each beginning with a caller's first request. */
export function meter(clock: Clock, most = mostClients): Meter {
  const windows = new Map<string, { spent: number; endsAt: number }>();
  return {
    spend(limit, client, cost) {
      const now = clock.now().epochMilliseconds;
      const name = `${limit.name} ${client}`;
      let window = windows.get(name);
      if (!window || window.endsAt <= now) {
        windows.delete(name);
        forget(windows, now, most);
        windows.set(name, (window = { spent: 0, endsAt: now + limit.window * 1000 }));
      }
      const allowed = window.spent + cost <= limit.quota;
      if (allowed) window.spent += cost;
      return {
        allowed,
        remaining: limit.quota - window.spent,
        reset: Math.max(1, Math.ceil((window.endsAt - now) / 1000)),
      };
    },
  };
}

/** All windows are equally long, so the map's order, that of their beginnings, is also that of their ends. */
function forget(windows: Map<string, { endsAt: number }>, now: number, most: number): void {
  for (const [name, { endsAt }] of windows) {
    if (endsAt > now && windows.size < most) return;
    windows.delete(name);
  }
}

/**
 * Names the client behind a connection without keeping its address: an HMAC under a key that lives as long as this function. An IPv6
 * client is its /64, which is what one household or machine gets. Behind a proxy on this machine the last `X-Forwarded-For` counts: the
 * proxy wrote it itself.
 */
export function clientNames(): (peer: string | undefined, forwarded: string | undefined) => string {
  const key = randomBytes(32);
  return (peer, forwarded) => {
    const behind = forwarded?.split(',').at(-1)?.trim();
    const address = isLoopback(peer) && behind !== undefined && isIP(behind) !== 0 ? behind : (peer ?? '');
    return createHmac('sha256', key).update(networkOf(address)).digest('base64url');
  };
}

const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
