// Mask: what becomes of a value when its row stays. Masking what is masked already changes nothing, so that a repeat is harmless.
import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { Secret } from '#base';
import type { CatalogueColumn } from './catalogue.ts';
import type { Value } from './connector.ts';
import { opaque } from './keys.ts';
import type { Mask } from './systems.ts';

/** `same`: the value for every row, where it does not depend on what stands there. */
export type Masking = { of: (value: Value) => Value; same?: Value };

/** Why a column cannot be masked like that. */
export type CannotMask = 'not-null' | 'too-short' | 'wrong-type' | 'no-secret';

/** Hexadecimal digits of a hash that tell that it is one, under the same key. */
const check = 8;

/** `key`: of the request; with the secret it makes the hash's key, so that nobody else can try out values. */
export function maskingOf(column: CatalogueColumn, mask: Mask, key: string, secret?: Secret): Masking | CannotMask {
  if (mask === 'null') return column.nullable ? { of: () => null, same: null } : 'not-null';
  if (mask === 'generalise') return generalising(column);
  if (mask === 'hash') return hashing(column, key, secret);
  const { fixed } = mask;
  const fits = {
    string: ['text', 'other', 'date', 'time', 'uuid'],
    number: ['number', 'other'],
    boolean: ['boolean', 'number', 'other'],
  };
  if (!fits[typeof fixed as keyof typeof fits].includes(column.shape)) return 'wrong-type';
  if (typeof fixed === 'string' && column.length !== null && Array.from(fixed).length > column.length)
    return 'too-short';
  return { of: () => fixed, same: fixed };
}

function hashing({ shape, length }: CatalogueColumn, key: string, secret: Secret | undefined): Masking | CannotMask {
  if (shape !== 'text' && shape !== 'other') return 'wrong-type';
  const size = Math.min(length ?? 40, 40);
  if (size < 2 * check) return 'too-short';
  if (!secret) return 'no-secret';
  const own = createHmac('sha256', secret.reveal()).update(key).digest();
  const hex = (text: string): string => createHmac('sha256', own).update(text).digest('hex');
  const marked = (body: string): string => body + hex(`mark ${body}`).slice(0, check);
  return {
    of: (value) => {
      if (value === null) return null;
      const text = typeof value === 'string' ? value : opaque([value]);
      if (text.length === size && text === marked(text.slice(0, -check))) return value;
      return marked(hex(`value ${text}`).slice(0, size - check));
    },
  };
}

function generalising({ shape }: CatalogueColumn): Masking | CannotMask {
  switch (shape) {
    case 'number':
      return { of: (value) => (typeof value === 'string' ? roundedText(value) : rounded(value)) };
    case 'date':
    case 'time':
      return { of: (value) => (typeof value === 'string' ? yearOf(value) : null) };
    case 'text':
    case 'other':
      return { of: (value) => (typeof value === 'string' ? coarse(value) : rounded(value)) };
    default:
      return 'wrong-type';
  }
}

/** Down to its first digit: 1987 is 1000, 42.5 is 40. */
function rounded(value: Value): Value {
  if (typeof value === 'bigint') return BigInt(roundedText(String(value)));
  return typeof value === 'number' ? Number(roundedText(String(Math.trunc(value)))) : null;
}

const roundedText = (text: string): string =>
  text
    .replace(/\..*$/, '')
    .replace(/^(-?\d)(\d*)$/, (_, first: string, rest: string) => first + '0'.repeat(rest.length));

const yearOf = (text: string): string =>
  text.replace(/^(\d{4})-\d\d-\d\d/, '$1-01-01').replace(/([T ])\d\d:\d\d(?::\d\d(?:\.\d+)?)?/, '$100:00:00');

/** An address on the Internet to its network (/24, /48), a date to its year, other text to its first letter. */
function coarse(text: string): string {
  if (isIPv4(text)) return text.replace(/\.\d+$/, '.0');
  if (isIPv6(text))
    return text.includes('::') && text.split(':').length < 5 ? '::' : `${text.split(':').slice(0, 3).join(':')}::`;
  if (/^\d{4}-\d\d-\d\d/.test(text)) return yearOf(text);
  const first = Array.from(text)[0];
  return first === undefined || text.length <= 1 ? '' : `${first}…`;
}
