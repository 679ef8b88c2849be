// Identity: when two spellings mean the same person's identifier, and which spellings a foreign system is asked for.
import { parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import type { CatalogueColumn } from './catalogue.ts';
import type { Value } from './connector.ts';

export interface Identifier {
  kind: string;
  value: string;
}

/** Lower case letter by letter, only where upper case leads back: KELVIN SIGN is no k, and dotless letters stay apart. */
const lower = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.toUpperCase() === letter ? small : letter;
  }).join('');

const country = (code: string | undefined): CountryCode | undefined =>
  code !== undefined && isSupportedCountry(code) ? code : undefined;

/** As a column holds it: numbers by their digits, everything else by its text. Null: nothing that could identify. */
export function textOf(value: Value | undefined): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return null;
}

/**
 * The one form of an identifier: two values mean the same exactly if their forms are equal. E-mail: trimmed, NFC, lower case; a plus tag, an
 * accent or a letter of another alphabet is another address. Phone: E.164 (`home`: country of numbers without a prefix), else as written.
 * Kinds of the company's own: as they are.
 */
export function formOf(kind: string, value: string, home?: string): string {
  if (kind === 'email') return lower(value.trim()).normalize('NFC');
  if (kind !== 'phone') return value;
  const number = parsePhoneNumberFromString(value, { defaultCountry: country(home)!, extract: false });
  if (number?.isPossible()) return number.number;
  const prefixed = parsePhoneNumberFromString(`+${value.trim().replace(/^00/, '')}`, { extract: false });
  return prefixed?.isValid() ? prefixed.number : value.trim();
}

/** Spellings to ask for: a superset is harmless, since each answer is compared by its form; what is stored more strangely is not found. */
export function spellingsOf(kind: string, value: string, home?: string): string[] {
  if (kind === 'email') {
    const trimmed = value.trim();
    const forms = [value, trimmed, trimmed.normalize('NFC'), trimmed.normalize('NFD')];
    return [...new Set(forms.flatMap((form) => [form, lower(form), form.toUpperCase()]))];
  }
  if (kind !== 'phone') return [value];
  const number = parsePhoneNumberFromString(formOf(kind, value, home));
  if (!number) return [value, value.trim()];
  const international = number.formatInternational();
  const written = [international, international.replace('+', '00'), international.replace('+', '')];
  if (number.country === country(home)) written.push(number.formatNational());
  const trunk = number.country === country(home) ? number.formatNational().match(/^\D*(\d)/)?.[1] : undefined;
  if (trunk === '0') written.push(international.replace(' ', ' (0)'), international.replace(' ', ' (0) '));
  const gaps = ['', ' ', '-', '.', '/'];
  const spelt = written.flatMap((text) => {
    const [head = '', ...rest] = text.split(/[\s./-]+/);
    // 0470 123 456 for 0470 12 34 56.
    const threes = rest.join('').match(/.{1,3}/g) ?? [];
    return gaps.flatMap((first) =>
      gaps.flatMap((gap) => [rest, threes].map((parts) => head + first + parts.join(gap))),
    );
  });
  return [...new Set([value, number.number, ...written, ...spelt])];
}

/** The spelling as a value that this column can hold; null: it cannot hold it, so nothing there can equal it. */
export function asColumn(column: CatalogueColumn, text: string): Value {
  switch (column.shape) {
    case 'text':
    case 'other':
      return text;
    case 'number': {
      const digits = text.replace(/^\+/, '');
      if (!/^-?\d{1,30}$/.test(digits)) return null;
      return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
    }
    case 'uuid':
      return /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i.test(text) ? text.toLowerCase() : null;
    default:
      return null;
  }
}
