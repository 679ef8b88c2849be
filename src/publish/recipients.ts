// The list of people to tell, from a file of the company: addresses found, rows refused and why; pure.
import { type Language, Pii, isLanguage } from '#base';

export interface Addressee {
  address: Pii;
  /** Null: the policy's own language. */
  language: Language | null;
}

export type Refusal = 'empty' | 'no-address' | 'twice';

export interface RecipientList {
  addressees: readonly Addressee[];
  /** Line numbers, from 1, of rows that will get nothing. */
  refused: readonly { line: number; why: Refusal }[];
}

const addressNames =
  /^(?:e-?mail(?:[ _-]?add?res(?:se?|s)?)?|mail|adresse(?: e-?mail)?|courriel|e-?mailadres|address)$/i;
const languageNames = /^(?:lang(?:uage|ue)?|taal|sprache|locale)$/i;
/** One mailbox in its plain form; what mail itself refuses on top of this is refused when it is queued. */
const plainAddress = /^[^\s@,;<>"()[\]\\]{1,64}@[^\s@,;<>"()[\]\\.]+(?:\.[^\s@,;<>"()[\]\\.]+)+$/u;

/**
 * Reads CSV (comma, semicolon or tab; quotes as in RFC 4180) with a header that names a column for the address, and perhaps one for the
 * language (en, fr, nl, de); or, without such a header, one address a line. The same mailbox twice counts once.
 */
export function readRecipients(text: string): RecipientList {
  const rows = parse(text.replace(/^\uFEFF/, ''));
  const header = rows[0]?.fields.map((name) => name.trim()) ?? [];
  const at = header.findIndex((name) => addressNames.test(name));
  const languageAt = header.findIndex((name) => languageNames.test(name));
  const seen = new Set<string>();
  const addressees: Addressee[] = [];
  const refused: { line: number; why: Refusal }[] = [];
  for (const { line, fields } of at === -1 ? rows : rows.slice(1)) {
    const address = (at === -1 ? fields.find((field) => field.includes('@')) : fields[at])?.trim() ?? '';
    const language = (languageAt === -1 ? '' : (fields[languageAt] ?? '')).trim().toLowerCase().slice(0, 2);
    const why = refusal(address, seen);
    if (why) {
      if (why !== 'empty' || fields.some((field) => field.trim() !== '')) refused.push({ line, why });
      continue;
    }
    seen.add(sameMailbox(address));
    addressees.push({ address: new Pii(address), language: isLanguage(language) ? language : null });
  }
  return { addressees, refused };
}

function refusal(address: string, seen: ReadonlySet<string>): Refusal | null {
  if (address === '') return 'empty';
  if (!plainAddress.test(address) || !address.isWellFormed() || /\p{Cc}/u.test(address)) return 'no-address';
  return seen.has(sameMailbox(address)) ? 'twice' : null;
}

/** What two spellings of one mailbox share. */
export const sameMailbox = (address: string): string => address.trim().normalize('NFKC').toLowerCase();

function parse(text: string): { line: number; fields: string[] }[] {
  const first = text.split('\n', 1)[0] ?? '';
  const separator = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
  const rows: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = (): void => {
    rows.push({ line: begun, fields: [...fields, field] });
    [fields, field, begun] = [[], '', line];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n') line++;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at]!;
      else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      fields.push(field);
      field = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') field += sign;
  }
  if (field !== '' || fields.length > 0) endRow();
  return rows;
}
