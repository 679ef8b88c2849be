// The one form of an e-mail address and of a telephone number, so that the blind index finds them however they were typed.
import { domainToASCII } from 'node:url';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export type IndexField = 'email' | 'phone';

/**
 * E-mail: NFKC, trimmed, lower case, the domain in its ASCII form (IDNA). Addresses with a plus tag stay apart: only their holder knows
 * whether they are one mailbox. Phone: E.164; `country` (ISO 3166-1 alpha-2) is that of numbers without a prefix.
 * Null when it is no address, or no number that could exist.
 */
export function normalise(field: IndexField, value: string, country?: string): string | null {
  const text = value.normalize('NFKC').trim();
  return field === 'email' ? emailOf(text) : phoneOf(text, country);
}

function emailOf(text: string): string | null {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 254 || /[\s\p{Cc}<>,;"]/u.test(text)) return null;
  const domain = domainToASCII(text.slice(at + 1).toLowerCase());
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/.test(domain)) return null;
  const local = text.slice(0, at).toLowerCase();
  return local.includes('@') ? null : `${local}@${domain}`;
}

function phoneOf(text: string, country: string | undefined): string | null {
  if (text.length > 40) return null;
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(text, home === undefined ? undefined : { defaultCountry: home });
  return number?.isPossible() ? number.number : null;
}
