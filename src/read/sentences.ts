// Where sentences begin: full stops that end one, told from those in abbreviations, numbers, names, addresses and dates.
import { dotEndings, firstWords, months, neverLast, oftenLast, seldomLast } from './abbreviations.ts';

const enders = /[.!?…]+/g;
const closers = /["'”’»)\]]/;
const openers = /["'“‘„«([¿¡–—-]/;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const wordHere = /[\p{L}\p{Nd}’'-]+/uy;
const lookBack = 60;

/** Offsets at which the sentences of one line begin; the first is 0. White space is collapsed already. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  enders.lastIndex = 0;
  for (let match = enders.exec(text); match; match = enders.exec(text)) {
    const next = startAfter(text, match.index, match.index + match[0].length);
    if (next > 0 && next < text.length) {
      starts.push(next);
      enders.lastIndex = next;
    }
  }
  return starts;
}

/** Where the sentence after the stops at [from, to) begins; 0 if they end none. */
function startAfter(text: string, from: number, to: number): number {
  let end = to;
  while (end < text.length && closers.test(text[end]!)) end++;
  if (end >= text.length) return 0;
  if (text[end] === ' ') return endsWithSpace(text, from, end) ? end + 1 : 0;
  if (end + 1 < text.length && text[end] === ' ') return 0;
  return endsFused(text, from, to, end) ? end : 0;
}

function endsWithSpace(text: string, from: number, end: number): boolean {
  let begin = end + 1;
  if (closers.test(text[begin] ?? '') && !openers.test(text[begin] ?? '')) return false;
  while (begin < text.length && (openers.test(text[begin]!) || text[begin] === ' ')) begin++;
  const first = charAt(text, begin);
  if (!capital.test(first) && !digit.test(first)) return false;
  if (text[from] !== '.' || text[from + 1] === '.') return capital.test(first) || begin > end + 1;
  const before = wordBefore(text, from);
  const after = wordFrom(text, begin);
  return endsWord(text, from, before, after);
}

/** Whether the word `before` a single full stop ends its sentence when the word `after` follows. */
function endsWord(text: string, stop: number, before: string, after: string): boolean {
  const key = before.toLowerCase();
  const isBeginning = firstWords.has(after) || firstWords.has(after.split(/[’']/)[0]!);
  const shouted = before.length > 1 && !before.includes('.') && before === before.toUpperCase() && letter.test(before);
  if (!shouted && neverLast.has(key)) return false;
  if (!shouted && oftenLast.has(key)) return capital.test(charAt(after, 0));
  if (seldomLast.has(key)) return shouted ? !digit.test(after[0] ?? '') : isBeginning;
  if (/^\p{Lu}$/u.test(before)) return isBeginning && stop > 1;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return isBeginning;
  if (/^\d{1,2}$/.test(before))
    return stop > before.length && !months.has(after.toLowerCase()) && (isBeginning || !capital.test(after));
  return before !== '' || stop > 0;
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
  if (before.includes('.')) return false;
  const last = before.at(-1)!;
  return (
    end > to || small.test(last) || (closers.test(last) && last !== ']') || (digit.test(last) && firstWords.has(after))
  );
}

/** The word that ends at `end`, without opening brackets and quotes. */
function wordBefore(text: string, end: number): string {
  let from = end;
  const limit = Math.max(0, end - lookBack);
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
