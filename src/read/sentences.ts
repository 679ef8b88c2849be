// Where sentences begin: full stops that end one, told from those in abbreviations, numbers, names, addresses and dates.
import { dotEndings, firstWords, laws, months, neverLast, oftenLast, seldomLast } from './abbreviations.ts';

const stops = /[.!?…]+|[()]/g;
const closers = /["'”’“‘»)\]]/;
const openers = /["'“‘„«([¿¡–—•●▪◦‣-]/;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const wordHere = /[\p{L}\p{Nd}’'-]+/uy;
const longestWord = 60;
const longestAside = 300;

/** Offsets at which the sentences of one line begin; the first is 0. White space is collapsed already. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  let start = 0;
  let depth = 0;
  stops.lastIndex = 0;
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const at = match.index;
    if (match[0] === '(') depth += at > start ? 1 : 0;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else {
      const next = startAfter(text, at, at + match[0].length);
      if (next === 0 || (depth > 0 && !text.slice(at, next).includes(')') && isAside(text, at))) continue;
      starts.push(next);
      start = next;
      depth = 0;
      stops.lastIndex = next;
    }
  }
  return starts;
}

/** Whether the bracket that is open at `at` is closed soon: what it holds belongs to the sentence around it. */
function isAside(text: string, at: number): boolean {
  const next = /[()]/.exec(text.slice(at, at + longestAside));
  return next?.[0] === ')';
}

/** Where the sentence after the stops at [from, to) begins; 0 if they end none. */
function startAfter(text: string, from: number, to: number): number {
  let end = to;
  while (end < text.length && closers.test(text[end]!)) end++;
  if (text[end] === ' ' && text[end + 1] === '»') end += 2;
  if (end >= text.length) return 0;
  if (text[end] === ' ') return endsWithSpace(text, from, end) ? end + 1 : 0;
  return endsFused(text, from, to, end) ? end : 0;
}

function endsWithSpace(text: string, from: number, end: number): boolean {
  let begin = end + 1;
  while (begin < text.length && (openers.test(text[begin]!) || text[begin] === ' ')) begin++;
  const first = charAt(text, begin);
  if (!capital.test(first) && !digit.test(first)) return false;
  if (text[from] !== '.' || text[from + 1] === '.') return capital.test(first) || begin > end + 1;
  const before = wordBefore(text, from);
  const after = wordFrom(text, begin);
  if (cites.test(before) && laws.has(after.toLowerCase())) return false;
  const goesOn = text[begin + after.length] === '.' && seldomLast.has(after.toLowerCase());
  return endsWord(from, before, after, !goesOn && isFirstWord(after));
}

/** What stands before the name of a law that is cited: “lit. f.”, “Abs. 1.”, “Art. 44 ff.” */
const cites = /^(?:[a-z]|[ivx]+|\d{1,4}[a-z]?|ff?|satz)\)?$/i;

const isFirstWord = (word: string): boolean => firstWords.has(word) || firstWords.has(word.split(/[’']/)[0]!);

/** Whether the word `before` the full stop at `stop` ends its sentence when `after` follows; `begins`: `after` is a usual first word. */
function endsWord(stop: number, before: string, after: string, begins: boolean): boolean {
  // “the EU-U.S. Data Privacy Framework”: the second abbreviation decides.
  const key = before.toLowerCase().replace(/^(?:[a-z]{1,2}[’']|(?:eu|uk|swiss)[-–—‑/](?=u\.s$))/, '');
  const shouted = before.length > 1 && !before.includes('.') && before === before.toUpperCase() && letter.test(before);
  if (!shouted && neverLast.has(key)) return false;
  if (!shouted && oftenLast.has(key)) return capital.test(charAt(after, 0));
  if (seldomLast.has(key)) return shouted ? !digit.test(after[0] ?? '') : begins;
  if (/^\p{L}$/u.test(before) || /^(?:\p{L}\.-?)+\p{L}$/u.test(before)) return begins && stop > 1;
  if (/^\d{1,2}$/.test(before))
    return stop > before.length && !months.has(after.toLowerCase()) && (begins || !capital.test(after));
  return stop > 0;
}

/** Two sentences without a space between them (“…of the site.Managing cookies”), not a name with a dot in it. */
function endsFused(text: string, from: number, to: number, end: number): boolean {
  const first = charAt(text, end);
  if (!capital.test(first) || text[from] === '…' || to - from > 1) return false;
  const after = wordFrom(text, end);
  if (after.length < 2 || !small.test(after.slice(1)) || dotEndings.has(after.toLowerCase())) return false;
  const before = wordBefore(text, from);
  const key = before.toLowerCase();
  if (
    before.length < 2 ||
    neverLast.has(key) ||
    seldomLast.has(key) ||
    /[@/:=_\\]/.test(before) ||
    /[@/=_\\]/.test(text.slice(end, end + 40).split(' ')[0]!)
  )
    return false;
  if (before.includes('.') || isDotted(text, end + after.length)) return false;
  const last = before.at(-1)!;
  return end > to || small.test(last) || (closers.test(last) && last !== ']') || firstWords.has(after);
}

/** Whether one more full stop stands right before another word with a capital: “Haus.Reiher.Basel” is one name. */
const isDotted = (text: string, at: number): boolean =>
  text[at] === '.' && capital.test(charAt(text, at + 1)) && small.test(charAt(text, at + 2));

/** The word that ends at `end`, without opening brackets and quotes. */
function wordBefore(text: string, end: number): string {
  let from = end;
  const limit = Math.max(0, end - longestWord);
  while (from > limit && text[from - 1] !== ' ') from--;
  while (from < end && openers.test(text[from]!)) from++;
  return text.slice(from, end);
}

function wordFrom(text: string, start: number): string {
  wordHere.lastIndex = start;
  return wordHere.exec(text)?.[0].slice(0, 40) ?? '';
}

const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
