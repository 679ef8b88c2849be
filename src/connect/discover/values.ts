// What sampled values look like, counted: forms with a checksum or a grammar of their own. Only counts leave this file, never a value.
import { isIP } from 'node:net';
import { isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { stdnum } from 'stdnum';
import type { Value } from '../connector.ts';
import { meaningOf } from './name-words.ts';

export type Form =
  | 'email'
  | 'iban'
  | 'card'
  | 'phone'
  | 'nationalNumber'
  | 'ip'
  | 'mac'
  | 'url'
  | 'uuid'
  | 'userAgent'
  | 'passwordHash'
  | 'pastDate'
  | 'emailInside'
  | 'phoneInside';

export interface Looked {
  /** Values that are not empty. */
  filled: number;
  distinct: number;
  /** How many have the form. */
  forms: Readonly<Partial<Record<Form, number>>>;
  /** Meanings of the keys of JSON objects: words of our own book, nothing of what stands there. */
  keys: ReadonlySet<string>;
  /** How many are texts of more than five words. */
  prose: number;
}

const email = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[a-z]{2,24}$/i;
const emailInside = /[^\s@<>"]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}/i;
const phoneInside = /(?<!\d)\+\d[\d ()/.-]{7,17}\d/;

/** Personal numbers with a check digit, of countries of the EU and its neighbours; companies' numbers are not among them. */
const personal = [
  stdnum.BE?.nn,
  stdnum.BE?.insz,
  stdnum.NL?.bsn,
  stdnum.DE?.idnr,
  stdnum.DE?.svnr,
  stdnum.FR?.nir,
  stdnum.AT?.vnr,
  stdnum.BG?.egn,
  stdnum.CH?.ssn,
  stdnum.CZ?.rc,
  stdnum.DK?.cpr,
  stdnum.EE?.ik,
  stdnum.ES?.dni,
  stdnum.ES?.nie,
  stdnum.FI?.hetu,
  stdnum.GB?.nino,
  stdnum.GR?.amka,
  stdnum.HR?.oib,
  stdnum.IE?.pps,
  stdnum.IT?.codicefiscale,
  stdnum.LT?.asmens,
  stdnum.LV?.pvn,
  stdnum.NO?.fodselsnummer,
  stdnum.PL?.pesel,
  stdnum.PT?.cc,
  stdnum.RO?.cnp,
  stdnum.SE?.personnummer,
  stdnum.SI?.emso,
  stdnum.SK?.rc,
].filter((one) => one !== undefined);

const looks: Readonly<Record<Exclude<Form, 'nationalNumber' | 'pastDate'>, (text: string) => boolean>> = {
  email: (text) => email.test(text),
  iban: (text) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,40}$/i.test(text) && isValidIBAN(text.replaceAll(' ', '').toUpperCase()),
  card: isCard,
  phone: (text) =>
    /^(?:\+|00)[\d ()/.-]{7,22}$/.test(text) &&
    (parsePhoneNumberFromString(text.replace(/^00/, '+'))?.isValid() ?? false),
  ip: (text) => isIP(text.replace(/\/\d{1,3}$/, '')) > 0,
  mac: (text) => /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i.test(text),
  url: (text) => /^https?:\/\/\S+$/i.test(text),
  uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  userAgent: (text) => /^(?:Mozilla|Opera|Dalvik|okhttp|curl)\/\d.*/.test(text),
  passwordHash: (text) => /^\$(?:2[aby]|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*|[156])\$/.test(text),
  emailInside: (text) => !email.test(text) && emailInside.test(text),
  phoneInside: (text) => phoneInside.test(text) && text.length > 20,
};

/** Issuer prefix (ISO/IEC 7812) and Luhn's check digit. */
function isCard(text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  if (
    !/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|(?:50|5[6-9]|6[037])\d{10,17})$/.test(
      digits,
    )
  )
    return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.at(-1 - at)) * (at % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** All values under one scheme: chance fits one number, not all of them. Fewer than five prove nothing. */
function ofOneScheme(texts: readonly string[]): number {
  const candidates = texts.filter(
    (text) => /^[A-Z0-9][A-Z0-9 ./+-]{7,20}$/i.test(text) && /\d{5}/.test(text.replaceAll(/[ ./-]/g, '')),
  );
  if (candidates.length < 5) return 0;
  return Math.max(
    0,
    ...personal.map((scheme) => {
      let fit = 0;
      for (const [at, text] of candidates.entries()) {
        if (scheme.validate(text).isValid) fit++;
        else if (at - fit > candidates.length * 0.1) return 0;
      }
      return fit;
    }),
  );
}

/** Dates of at least 10 and at most 115 years before `year`, spread over 15 years or more: as people's birthdays are. */
function birthdays(texts: readonly string[], year: number): number {
  const years = texts
    .map((text) =>
      Number(/^(\d{4})-\d\d-\d\d/.exec(text)?.[1] ?? /^\d\d?[./]\d\d?[./](\d{4})$/.exec(text)?.[1] ?? Number.NaN),
    )
    .filter((one) => !Number.isNaN(one));
  const fit = years.filter((one) => one <= year - 10 && one >= year - 115);
  if (fit.length < 5 || Math.max(...fit) - Math.min(...fit) < 15) return 0;
  return fit.length;
}

/** Counts forms among `values`; `year` is this year. Bytes are not looked into. */
export function look(values: readonly Value[], year: number): Looked {
  const texts: string[] = [];
  const keys = new Set<string>();
  for (const value of values) {
    if (value === null || value instanceof Uint8Array || typeof value === 'boolean') continue;
    if (typeof value === 'object') gatherKeys(value, keys, 0);
    else {
      const text = String(value).trim();
      if (text !== '') texts.push(text.slice(0, 2000));
      if (/^[[{]/.test(text)) gatherText(text, keys);
    }
  }
  const forms: Partial<Record<Form, number>> = {};
  const set = (form: Form, count: number): void => {
    if (count > 0) forms[form] = count;
  };
  for (const [form, fits] of Object.entries(looks)) set(form as Form, texts.filter(fits).length);
  const distinct = new Set(texts);
  set('nationalNumber', ofOneScheme([...distinct]));
  set('pastDate', birthdays(texts, year));
  return {
    filled: texts.length,
    distinct: distinct.size,
    forms,
    keys,
    prose: texts.filter((text) => text.split(/\s+/).length > 5).length,
  };
}

function gatherText(text: string, keys: Set<string>): void {
  try {
    gatherKeys(JSON.parse(text) as Value, keys, 0);
  } catch {
    // No JSON after all.
  }
}

function gatherKeys(value: Value, keys: Set<string>, depth: number): void {
  if (depth > 4 || keys.size > 200 || typeof value !== 'object' || value === null || value instanceof Uint8Array)
    return;
  if (Array.isArray(value)) {
    for (const one of (value as readonly Value[]).slice(0, 5)) gatherKeys(one, keys, depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const { atoms, unknown } = meaningOf(key.slice(0, 60));
    if (unknown.length === 0 && atoms.size > 0) keys.add([...atoms].join(' '));
    gatherKeys(inner, keys, depth + 1);
  }
}
