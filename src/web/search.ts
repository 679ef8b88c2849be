// Looks for words in texts: accents and case folded, all words must be there, and where they stand comes back for marking. No pattern is ever made of what was typed.

/** A piece of a text, in order; `hit`: it is one of the words. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** UTF-16 units of a query that are looked at. */
export const longestQuery = 200;
const mostWords = 8;
/** A longer text is shown from a little before its first hit. */
const longestShown = 280;
const before = 90;

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‑': '-',
  '–': '-',
};

/** One code point as it is compared; empty for accents, and for marks that show nothing (soft hyphens, directions of writing). */
function fold(char: string): string {
  if (char >= '!' && char <= '~') return char.toLowerCase();
  if (/[\s\p{Cc}]/u.test(char)) return ' ';
  if (/[\p{Cf}\p{Cs}]/u.test(char)) return '';
  const lower = char.toLowerCase();
  return letters[lower] ?? lower.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** A text as it is compared, and of each unit of it where it came from; one more at the end. */
function folded(text: string): { plain: string; from: number[] } {
  const from: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    const units = fold(char);
    plain += units;
    for (let unit = 0; unit < units.length; unit++) from.push(at);
    at += char.length;
  }
  from.push(text.length);
  return { plain, from };
}

/** What was typed, short and without marks that show nothing: safe to show again. Lone halves of a character are dropped. */
export const cleaned = (typed: string): string =>
  typed
    .slice(0, longestQuery)
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** The words to look for, folded, each once. */
export const wordsOf = (query: string): string[] =>
  [...new Set(folded(cleaned(query)).plain.split(' ').filter(Boolean))].slice(0, mostWords);

/** Whether all words stand in a text. */
export function hasAll(text: string, words: readonly string[]): boolean {
  const { plain } = folded(text);
  return words.length > 0 && words.every((word) => plain.includes(word));
}

/** A text in pieces, its hits apart. A long one is cut to the part around its first hit, and says so with an ellipsis. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  const { plain, from } = folded(text);
  const hit = new Uint8Array(text.length);
  for (const word of words)
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + word.length))
      hit.fill(1, from[at], from[at + word.length]);
  const first = Math.max(hit.indexOf(1), 0);
  const [start, end] = text.length <= longestShown ? [0, text.length] : windowOf(text, first);
  const found: Piece[] = start > 0 ? [{ text: '…', hit: false }] : [];
  for (let at = start; at < end;) {
    let to = at + 1;
    while (to < end && hit[to] === hit[at]) to++;
    found.push({ text: text.slice(at, to), hit: hit[at] === 1 });
    at = to;
  }
  if (end < text.length) found.push({ text: '…', hit: false });
  return found;
}

/** From a word's beginning to a word's end, where there is one near. */
function windowOf(text: string, first: number): [number, number] {
  const earliest = Math.max(0, first - before);
  const space = text.indexOf(' ', earliest);
  const start = earliest === 0 ? 0 : space === -1 || space >= first ? first : space + 1;
  const limit = Math.min(text.length, start + longestShown);
  const last = text.lastIndexOf(' ', limit);
  return [start, limit === text.length ? limit : last > first ? last : limit];
}

/** Whether something looks like a person's e-mail address or telephone number. */
export function looksLikePerson(query: string): boolean {
  const text = cleaned(query);
  const digits = text.replaceAll(/\D/g, '').length;
  return /^[^\s@]+@[^\s@]+$/.test(text) || (/^[+\d\s()./-]+$/.test(text) && digits >= 7);
}
