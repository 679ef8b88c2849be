// Which passwords are taken: 12 to 128 characters, none of those that everybody tries first, nothing that the address or the company gives away.
import { Secret } from '#base';
import { commonPasswords, commonWords, keyRows } from './common-passwords.ts';

/** Characters, that is code points after NFKC (NIST SP 800-63B-4 section 3.1.1.2, ASVS 5.0 6.2.1, 6.2.9). */
export const [shortest, longest] = [12, 128];

export type PasswordFault = 'short' | 'long' | 'common' | 'guessable';

/** What somebody who wants to guess the password knows already. */
export interface KnownAbout {
  email: string;
  name: string;
  company: string;
}

/** What must be left of a password when everything is taken away that others would try. No rule asks for kinds of characters. */
const mustBeLeft = 6;

/** Null: it is taken. `guessable`: mostly made of the address, the names, years, rows of keys or repetition. */
export function passwordFault(password: Secret, known: KnownAbout): PasswordFault | null {
  const text = password.reveal().normalize('NFKC');
  const length = lengthOf(text);
  if (length < shortest) return 'short';
  if (length > longest) return 'long';
  const lower = text.toLowerCase();
  const bare = lower.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (commonPasswords.has(bare)) return 'common';
  if (new Set(lower).size < 5 || isRepeated(bare === '' ? lower : bare)) return 'guessable';
  // What is given away is looked for as it is written, then with the digits that people write for letters.
  const left = [lower, unleet(lower)].map((form) => leftOf(form, [...commonWords, ...wordsOf(known)]));
  if (left.some((rest) => lengthOf(rest) < mustBeLeft))
    return wordsOf(known).some((word) => lower.includes(word)) ? 'guessable' : 'common';
  return null;
}

const lengthOf = (text: string): number => Array.from(text).length;

/** Words of four letters and more; the address whole, and its parts. */
function wordsOf({ email, name, company }: KnownAbout): string[] {
  const parts = `${email} ${name} ${company} upheld`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [email.toLowerCase(), ...parts].filter((word) => word.length >= 4);
}

/** What remains when known words, years, and rows of keys or of the alphabet are cut out, and punctuation. */
function leftOf(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ');
  rest = withoutRows(rest.replaceAll(/(?:19|20)\d\d/g, ' '));
  return rest.replaceAll(/(.)\1{2,}/gu, '$1').replaceAll(/[\s\p{P}$+<=>^`|~]/gu, '');
}

const rows = keyRows.flatMap((row) => [row, row.split('').toReversed().join('')]);

/** Runs of at least four neighbours on a keyboard or in the alphabet, either way. */
function withoutRows(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length;) {
    let run = 0;
    for (const row of rows) {
      let length = 0;
      while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1;
      run = Math.max(run, length);
    }
    if (run < 4) kept += text[at]!;
    at += run < 4 ? 1 : run;
  }
  return kept;
}

/** A unit of up to six characters, over and over. */
const isRepeated = (text: string): boolean => /^(.{1,6}?)\1+.{0,3}$/u.test(text);

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const unleet = (text: string): string => text.replaceAll(/[013457@$!]/g, (character) => leet[character] ?? character);
