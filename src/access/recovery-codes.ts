// Recovery codes: ten ways in for the day on which the telephone is gone; 80 random bits each, kept as HMAC, each once.
import { randomBytes } from 'node:crypto';
import { Secret } from '#base';
import { type AccessKeys, indexOf } from './keys.ts';

export const recoveryCodes = 10;

/** Crockford's base32: no I, L, O, U, so that nothing reads like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixteen characters in groups of four. */
export function newRecoveryCode(): Secret {
  const characters = [...randomBytes(16)].map((byte) => alphabet[byte & 31]).join('');
  return new Secret(characters.replaceAll(/(.{4})(?!$)/g, '$1-'));
}

/** As it was written down: without case, spaces and dashes, and with the letters that were read for digits; null: no code at all. */
function plainCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code : null;
}

/** What is kept of a code, for one member; always worked out, also for what is no code, so that it takes the same time. */
export function recoveryHmac(keys: AccessKeys, staff: string, typed: Secret): { hmac: Buffer; wellFormed: boolean } {
  const code = plainCode(typed.reveal());
  return { hmac: indexOf(keys, `recovery|${staff}`, new Secret(code ?? 'no code')), wellFormed: code !== null };
}
