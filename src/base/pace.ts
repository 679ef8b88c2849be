// Pace: how often one network may ask for something, counted without keeping who asked.
import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Clock } from './clock.ts';

export interface Allowance {
  /** So many at once are let through. */
  atOnce: number;
  /** Milliseconds after which one more is. */
  each: number;
}

export interface Pace {
  /**
   * Counts one request of a network (see `networkOf`). 0: go on. Otherwise the whole seconds to wait; it was not counted then. Null: who
   * asks cannot be told apart, and nobody waits.
   */
  wait(network: string | null): number;
}

/** 256 KiB, whoever asks. */
const places = 2 ** 15;
/** Milliseconds after which all is forgotten, and what was counted cannot be laid to anybody any more. */
const keyLife = 3_600_000;

/**
 * A generic cell rate (ITU-T I.371, A.1) for each network. What is kept is a table of moments: a network has two places in it, by a keyed
 * hash whose key is random, never leaves the memory and is replaced each hour, and waits only when both are full. So the table cannot be
 * read back, does not grow, and nobody can aim at the places of somebody else.
 */
export function paceOf(clock: Clock, { atOnce, each }: Allowance): Pace {
  let key = Buffer.alloc(0);
  let until = -Infinity;
  /** By place: when all that was counted there is paid for, in milliseconds since 1970. */
  let paid = new Float64Array(0);
  return {
    wait(network) {
      if (network === null) return 0;
      const now = clock.now().epochMilliseconds;
      if (now >= until) {
        key = randomBytes(32);
        until = now + keyLife;
        paid = new Float64Array(places);
      }
      const hash = createHmac('sha256', key).update(network).digest();
      const [one, other] = [hash.readUInt32LE(0) % places, hash.readUInt32LE(4) % places];
      const next = Math.max(now, Math.min(paid[one]!, paid[other]!)) + each;
      const over = next - now - atOnce * each;
      if (over > 0) return Math.max(1, Math.ceil(over / 1000));
      paid[one] = Math.max(paid[one]!, next);
      paid[other] = Math.max(paid[other]!, next);
      return 0;
    },
  };
}

/** The network of an IP address: an IPv4 address itself, the /64 of an IPv6 address (one household or machine has all of it). Null: no address. */
export function networkOf(address: string): string | null {
  const [bare = ''] = address.split('%');
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) !== 6) return null;
  // Written in one way (WHATWG URL, host serialising): lower case, without dots, zeros left out.
  const [left = '', right] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [left, right ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const all = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  if (all.slice(0, 5).every((part) => part === '0') && all[5] === 'ffff') {
    const [high, low] = [parseInt(all[6]!, 16), parseInt(all[7]!, 16)];
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  return all.slice(0, 4).join(':');
}
