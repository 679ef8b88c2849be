// Identifiers: UUID version 7 (RFC 9562), so that rows made later sort later.
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import { drawer } from './random.ts';

const sixteen = drawer(16);

/** A new UUIDv7 string, its first 48 bits the clock's Unix time in milliseconds. */
export function newId(clock: Clock): string {
  const bytes = sixteen();
  bytes.writeUIntBE(clock.now().epochMilliseconds, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A 256-bit secret for links and sessions, base64url without padding (43 characters). Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');
