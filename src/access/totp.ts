// One-time codes from an app: HOTP and TOTP (RFC 4226, RFC 6238), SHA-1, 30 seconds, six digits; what every authenticator app can do.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Secret, type Temporal } from '#base';

export const stepSeconds = 30;

/** RFC 4226, section 5.3. `counter` from 0 to 2^53. */
export function hotp(seed: Buffer, counter: number, digits = 6): string {
  const moving = Buffer.alloc(8);
  moving.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', seed).update(moving).digest();
  const offset = mac[mac.length - 1]! & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

export const timeStep = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000 / stepSeconds);

/** The time step whose code this is: the present one, or one before or after, as clocks differ (RFC 6238, section 5.2); null: of none. */
export function stepOf(seed: Secret, code: string, at: Temporal.Instant): number | null {
  const given = code.replaceAll(/[\s-]/g, '');
  if (!/^\d{6}$/.test(given)) return null;
  const now = timeStep(at);
  const key = base32Bytes(seed.reveal());
  let found: number | null = null;
  // All three are always worked out: how long it takes says nothing of which one fits.
  for (const step of [now - 1, now, now + 1])
    if (step >= 0 && timingSafeEqual(Buffer.from(hotp(key, step)), Buffer.from(given))) found = step;
  return found;
}

/** A new seed: 160 bits (RFC 4226, section 4), in base32 as apps take it: 32 characters. */
export const newSeed = (): Secret => new Secret(base32(randomBytes(20)));

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, section 6, without padding. */
export function base32(bytes: Uint8Array): string {
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >>> bits) & 31];
    }
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}

export function base32Bytes(text: string): Buffer {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Error('access: a seed is no base32');
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >>> bits) & 0xff);
  }
  return Buffer.from(bytes);
}

/** The address that sets an app up (github.com/google/google-authenticator/wiki/Key-Uri-Format). Holds the seed: shown once, never kept. */
export function otpauthOf(seed: Secret, company: string, account: string): Secret {
  const label = `${encodeURIComponent(company.replaceAll(':', ' '))}:${encodeURIComponent(account)}`;
  const query = new URLSearchParams({ secret: seed.reveal(), issuer: company.replaceAll(':', ' '), algorithm: 'SHA1' });
  // Apps read %20 and not every one reads +.
  return new Secret(
    `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}&digits=6&period=${stepSeconds}`,
  );
}
