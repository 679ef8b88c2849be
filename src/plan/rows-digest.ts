// A digest of which rows a plan touches: the same for the same rows in any order, different for others, and telling nobody which.
import { createHmac } from 'node:crypto';
import type { Secret } from '#base';

const modulus = 1n << 256n;

/**
 * Sum modulo 2^256 of HMAC-SHA-256 over each row's key: rows may come as a stream, in any order (a multiset hash with addition, Clarke et al.,
 * ASIACRYPT 2003: keyed, so that nobody can look for a set of rows with a given sum). 64 hex digits.
 */
export function rowsDigest(secret: Secret<Buffer>): { add(row: string): void; hex(): string } {
  let sum = 0n;
  return {
    add(row) {
      sum = (sum + BigInt(`0x${createHmac('sha256', secret.reveal()).update(row).digest('hex')}`)) % modulus;
    },
    hex: () => sum.toString(16).padStart(64, '0'),
  };
}
