// Patterns: regular expressions that know which literals they need, so that one pass over a sentence rules most of them out.
import { type Filter, type Language, filterOf, languages } from '#base';
import type { Said } from '#policy';
import { fold } from './fold.ts';

/** An expression of the reader; `language` undefined: tried in every language. It must not be sticky or global. */
export interface Pattern {
  readonly regex: RegExp;
  readonly language: Language | undefined;
  index: number;
}

/** A stretch of text with what is known about it. */
export interface Passage {
  /** As written; as “we” would say it where one person speaks. */
  readonly raw: string;
  /** Where one person speaks: how `raw` leads back to what is written. */
  readonly said: Said | undefined;
  /** Folded, unit for unit: plain letters, quotes and dashes, in which all expressions are written. At most `longestSentence`. */
  readonly text: string;
  /**
   * From `at`, by pattern: 0 it may fit, `fit` it does, `unfit` it does not.
   * Before the patterns, by language: whether the text is of it (`fit`), because languages share the slots of their patterns.
   * Many passages share one array.
   */
  readonly known: Uint8Array;
  readonly at: number;
}

/** The passages of one text: made one after another, each by one pass over its words. */
export interface Passages {
  make(written: string, said?: Said): Passage;
  /** Visits the passages, by their number from 0, in which an expression may fit: those in which all its literals stand. */
  visit(pattern: Pattern, see: (passage: number) => void): void;
}

const fit = 254;
const unfit = 255;

const slotOf: Readonly<Record<Language, number>> = { en: 0, fr: 1, nl: 2, de: 3 };

const neutral: Pattern[] = [];
const spoken: Record<Language, Pattern[]> = { en: [], fr: [], nl: [], de: [] };

/** Registers an expression. Call it while modules load: the first reading closes the book. */
export function pattern(regex: RegExp, language?: Language): Pattern {
  if (books.size > 0) throw new Error(`read: a pattern came after the first reading: ${regex.source}`);
  const made: Pattern = { regex, language, index: -1 };
  (language ? spoken[language] : neutral).push(made);
  return made;
}

/** All expressions that were registered till now. */
export const registered = (): readonly Pattern[] => [...neutral, ...languages.flatMap((each) => spoken[each])];

/** The same expression in each language. */
export const patternIn = (by: Readonly<Record<Language, RegExp>>): Readonly<Record<Language, Pattern>> => ({
  en: pattern(by.en, 'en'),
  fr: pattern(by.fr, 'fr'),
  nl: pattern(by.nl, 'nl'),
  de: pattern(by.de, 'de'),
});

/** Whether the expression fits the passage; it runs at most once on each. Never, if it is of another language than the text. */
export function fits({ regex, index, language }: Pattern, passage: Passage): boolean {
  const { known, at } = passage;
  const state = known[at + index]!;
  if (state !== fit && state !== 0) return false;
  if (language !== undefined && known[at + slotOf[language]] !== fit) return false;
  if (state === fit) return true;
  const found = regex.test(passage.text);
  known[at + index] = found ? fit : unfit;
  return found;
}

/** The words of a passage as they stand there, for a stretch of its folded text. */
export function asWritten({ text, raw }: Passage, part: string, from = 0): string {
  const at = text.indexOf(part, from);
  return at < 0 ? part : raw.slice(at, at + part.length);
}

/** Whether the expression fits any of the passages: headings, introductions of lists. */
export function fitsAny(made: Pattern, all: readonly Passage[]): boolean {
  for (const passage of all) if (fits(made, passage)) return true;
  return false;
}

interface Book {
  filter: Filter;
  /** What is known of a passage before its words are: by language, then by pattern. */
  before: Uint8Array;
}

const books = new Map<Language, Book>();

function bookOf(language: Language): Book {
  let book = books.get(language);
  if (!book) books.set(language, (book = bind(language)));
  return book;
}

function bind(language: Language): Book {
  const own = languages.length + neutral.length;
  neutral.forEach((made, index) => (made.index = languages.length + index));
  for (const each of languages) spoken[each].forEach((made, index) => (made.index = own + index));
  const filter = filterOf([...neutral, ...spoken[language]].map(({ regex }) => regex));
  const before = new Uint8Array(languages.length + filter.open.length).fill(unfit);
  before[slotOf[language]] = fit;
  filter.open.forEach((open, index) => {
    if (open === 1) before[languages.length + index] = 0;
  });
  return { filter, before };
}

/** Units of a sentence that are read: what is longer is no sentence, and would take expressions more than linear time. */
export const longestSentence = 4000;

/** The text in work, in UTF-8, which takes at most three bytes for a UTF-16 unit. */
let bytes = Buffer.alloc(4096);
const widest = 3;

/** Passages that share one array. */
const shelf = 64;

export function passages(language: Language): Passages {
  const { filter, before } = bookOf(language);
  const width = before.length;
  /** Pattern and passage in turn, as found. */
  const pairs: number[] = [];
  let sorted: Sorted | null = null;
  let known = new Uint8Array(0);
  let at = 0;
  let made = 0;
  const see = (index: number): void => {
    known[at + languages.length + index] = 0;
    pairs.push(languages.length + index, made);
  };
  return {
    make(written, said) {
      const raw = said?.text ?? written;
      let text = fold(raw.length > longestSentence ? raw.slice(0, longestSentence) : raw);
      if (bytes.length < text.length * widest) bytes = Buffer.alloc(text.length * widest);
      const length = bytes.write(text);
      // A slice becomes a string of its own, one byte a letter: expressions run faster on it.
      if (length === text.length) text = bytes.toString('latin1', 0, length);
      at = (made % shelf) * width;
      if (at === 0) known = new Uint8Array(shelf * width);
      known.set(before, at);
      filter.scan(bytes, length, see);
      made++;
      return { raw, said, text, known, at };
    },
    visit({ index, language: spokenIn }, visited) {
      if (spokenIn !== undefined && spokenIn !== language) return;
      if (before[index] === 0) {
        for (let passage = 0; passage < made; passage++) visited(passage);
        return;
      }
      sorted ??= sortByPattern(pairs, width);
      const end = sorted.first[index + 1]!;
      for (let i = sorted.first[index]!; i < end; i++) visited(sorted.passages[i]!);
    },
  };
}

interface Sorted {
  /** By pattern: where its passages begin in `passages`; one more at the end. */
  first: Uint32Array;
  passages: Uint32Array;
}

/** Pairs of pattern and passage by pattern (a counting sort); the passages of each stay in their order. */
function sortByPattern(pairs: readonly number[], patterns: number): Sorted {
  const first = new Uint32Array(patterns + 1);
  for (let at = 0; at < pairs.length; at += 2) first[pairs[at]! + 1]!++;
  for (let index = 0; index < patterns; index++) first[index + 1]! += first[index]!;
  const free = first.slice();
  const passages = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) passages[free[pairs[at]!]!++] = pairs[at + 1]!;
  return { first, passages };
}
