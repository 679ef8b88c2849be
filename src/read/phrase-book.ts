// Phrase book: finds listed phrases in a text, the longest at each place, in one pass over its words.
import { everyMatch } from '#base';
import { fold } from './fold.ts';

/** A phrase where it stands: [start, end) in the text that was searched. */
export interface PhraseAt<Meaning> {
  start: number;
  end: number;
  phrase: string;
  meaning: Meaning;
}

interface Step<Meaning> {
  next: Map<string, Step<Meaning>>;
  ends?: { phrase: string; meaning: Meaning };
}

/** “e-mail” is one word, however it is written. */
const word = /\be[- ]?mails?\b|[\p{L}\p{N}]+/gu;

const mail = /^e[- ]?mails?$/;

/** Plural and singular are one: “addresses”, “address”; “enquiries”, “enquiry”. */
const stem = (token: string): string =>
  token.startsWith('e') && mail.test(token)
    ? 'email'
    : token.length < 4 || token.endsWith('ss')
      ? token
      : token.endsWith('ies')
        ? `${token.slice(0, -3)}y`
        : token.endsWith('sses')
          ? token.slice(0, -2)
          : token.endsWith('s')
            ? token.slice(0, -1)
            : token;

/** Bits of the table of first words: many more than a book has of them, so that few other words are looked up. */
const bits = 1 << 18;

const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (bits - 1);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** All words with this stem. */
const wordsOf = (key: string): readonly string[] =>
  key === 'email'
    ? [key]
    : [
        key,
        `${key}s`,
        ...(key.endsWith('y') ? [`${key.slice(0, -1)}ies`] : []),
        ...(key.endsWith('ss') ? [`${key}es`] : []),
      ];

export class PhraseBook<Meaning> {
  readonly #first: Step<Meaning> = { next: new Map() };
  /** By the hash of a word: whether a phrase may begin with it. */
  readonly #begins = new Uint8Array(bits / 8);

  /** Phrases are written folded (plain letters); upper case, hyphens and plurals in -s do not matter. The first meaning of a phrase stands. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) {
      let step = this.#first;
      for (const [token] of fold(phrase).toLowerCase().matchAll(word)) {
        const key = stem(token);
        let next = step.next.get(key);
        if (!next) step.next.set(key, (next = { next: new Map() }));
        step = next;
      }
      step.ends ??= { phrase, meaning };
    }
    for (const key of this.#first.next.keys())
      for (const one of wordsOf(key)) {
        const place = placeOf(hashOf(one));
        this.#begins[place >> 3]! |= 1 << (place & 7);
      }
  }

  /** All phrases in a folded text, in its order; they do not overlap. */
  find(text: string): PhraseAt<Meaning>[] {
    const { small, tokens } = tokensOf(text);
    const found: PhraseAt<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const place = placeOf(tokens[at]!.hash);
      if ((this.#begins[place >> 3]! & (1 << (place & 7))) === 0) continue;
      let step: Step<Meaning> | undefined = this.#first;
      let last: number | undefined;
      let ends: Step<Meaning>['ends'];
      for (let to = at; to < tokens.length; to++) {
        step = step.next.get(keyOf(small, tokens[to]!));
        if (!step) break;
        if (step.ends) [last, ends] = [to, step.ends];
        if (to + 1 < tokens.length && breaks(text, tokens[to]!, tokens[to + 1]!)) break;
      }
      if (last === undefined || !ends) continue;
      found.push({ start: tokens[at]!.start, end: tokens[last]!.end, phrase: ends.phrase, meaning: ends.meaning });
      at = last;
    }
    return found;
  }
}

interface Token {
  start: number;
  end: number;
  /** Of the word, or of “email”. */
  hash: number;
  /** Its stem; made when it is asked for. */
  key: string | undefined;
}

const keyOf = (text: string, token: Token): string => (token.key ??= stem(text.slice(token.start, token.end)));

/** `small`: the text in small letters. */
interface Cut {
  text: string;
  small: string;
  tokens: readonly Token[];
}

/** The text cut last: several books look into the same sentence. */
let recent: Cut = { text: '', small: '', tokens: [] };

function tokensOf(text: string): Cut {
  if (recent.text !== text) {
    const small = text.toLowerCase();
    recent = { text, small, tokens: cut(small) };
  }
  return recent;
}

const mailHash = hashOf('email');

/** Nearly all folded text is ASCII, where words are found without an expression. */
function cut(text: string): readonly Token[] {
  const tokens: Token[] = [];
  if (/[^\0-\x7f]/.test(text)) {
    for (const { 0: token, index } of everyMatch(text, word)) {
      const hash = mail.test(token) ? mailHash : hashOf(token);
      tokens.push({ start: index, end: index + token.length, hash, key: undefined });
    }
    return tokens;
  }
  for (let start = 0; start < text.length; start++) {
    let code = text.charCodeAt(start);
    if (!isWordSign(code)) continue;
    let end = mailEnd(text, start);
    let hash = mailHash;
    if (end === 0) {
      hash = 0;
      for (end = start; isWordSign(code); code = text.charCodeAt(++end)) hash = hashed(hash, code);
    }
    tokens.push({ start, end, hash, key: undefined });
    start = end - 1;
  }
  return tokens;
}

/** Whether it is a digit or a small letter. */
const isWordSign = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const mailHere = /\be[- ]?mails?\b/y;

/** Where the word “e-mail” ends that begins here; 0 if none does. */
function mailEnd(text: string, start: number): number {
  if (text[start] !== 'e' || !(text.startsWith('mail', start + 1) || text.startsWith('mail', start + 2))) return 0;
  mailHere.lastIndex = start;
  return mailHere.test(text) ? mailHere.lastIndex : 0;
}

/** A phrase does not go on over a comma, a bracket or the end of a clause. */
function breaks(text: string, one: Token, other: Token): boolean {
  const single = other.start - one.end === 1;
  return single && text[one.end] === ' ' ? false : /[,;:.()[\]/|]/.test(text.slice(one.end, other.start));
}
