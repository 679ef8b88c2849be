// Patterns: regular expressions that know which literals they need, so that one pass over a sentence rules most of them out.
import { type Language, languages } from '#base';
import { fold } from './fold.ts';
import { requiredLiterals } from './literals.ts';
import { type Scanner, scannerOf } from './scanner.ts';

/** An expression of the reader; `language` undefined: tried in every language. It must not be sticky or global. */
export interface Pattern {
  readonly regex: RegExp;
  readonly language: Language | undefined;
  index: number;
}

/** A stretch of text with what is known about it. */
export interface Passage {
  /** As written. */
  readonly raw: string;
  /** Folded, and as long: plain letters, quotes and dashes, in which all expressions are written. */
  readonly text: string;
  /**
   * From `at`, by pattern: 0 it may fit, `fit` it does, `unfit` it does not, else how many groups of literals it still lacks.
   * Many passages share one array.
   */
  readonly known: Uint8Array;
  readonly at: number;
}

/** The passages of one text: made one after another, each by one pass over its words. */
export interface Passages {
  make(raw: string): Passage;
  /** The passages, by their number from 0, in which an expression may fit: all its literals stand there. null: it has none. */
  where(pattern: Pattern): readonly number[] | null;
}

const fit = 254;
const unfit = 255;

const neutral: Pattern[] = [];
const spoken: Record<Language, Pattern[]> = { en: [], fr: [], nl: [], de: [] };

/** Registers an expression. Call it while modules load: the first reading closes the book. */
export function pattern(regex: RegExp, language?: Language): Pattern {
  if (books.size > 0) throw new Error(`read: a pattern came after the first reading: ${regex.source}`);
  const made: Pattern = { regex, language, index: -1 };
  (language ? spoken[language] : neutral).push(made);
  return made;
}

/** The same expression in each language. */
export const patternIn = (by: Readonly<Record<Language, RegExp>>): Readonly<Record<Language, Pattern>> => ({
  en: pattern(by.en, 'en'),
  fr: pattern(by.fr, 'fr'),
  nl: pattern(by.nl, 'nl'),
  de: pattern(by.de, 'de'),
});

/** Whether the expression fits the passage; it runs at most once on each. */
export function fits({ regex, index }: Pattern, passage: Passage): boolean {
  const { known, at } = passage;
  const state = known[at + index]!;
  if (state === fit) return true;
  if (state !== 0) return false;
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

/** The lines in which an expression may fit, in their order; the passages must be those of the lines. */
export const possible = <Line>(made: Pattern, lines: readonly Line[], pages: Passages): readonly Line[] =>
  pages.where(made)?.map((index) => lines[index]!) ?? lines;

interface Book {
  scanner: Scanner;
  /** By pattern: how many groups it needs. */
  needs: Uint8Array;
  /** By literal: the groups in which it stands. */
  groupsOf: readonly (readonly number[])[];
  /** By group: its pattern. */
  patternOf: readonly number[];
  /** The round in which a literal, a group was seen last; kept, because readings follow one another. */
  literalSeen: Uint32Array;
  groupSeen: Uint32Array;
  round: number;
}

const books = new Map<Language, Book>();

function bookOf(language: Language): Book {
  let book = books.get(language);
  if (!book) books.set(language, (book = bind(language)));
  return book;
}

function bind(language: Language): Book {
  neutral.forEach((made, index) => (made.index = index));
  for (const each of languages) spoken[each].forEach((made, index) => (made.index = neutral.length + index));
  const patterns = [...neutral, ...spoken[language]];
  const needs = new Uint8Array(patterns.length);
  const literals = new Map<string, number[]>();
  const patternOf: number[] = [];
  for (const made of patterns) {
    for (const group of requiredLiterals(made.regex)) {
      needs[made.index]!++;
      for (const literal of group) {
        const groups = literals.get(literal);
        if (groups) groups.push(patternOf.length);
        else literals.set(literal, [patternOf.length]);
      }
      patternOf.push(made.index);
    }
  }
  return {
    scanner: scannerOf([...literals.keys()]),
    needs,
    groupsOf: [...literals.values()],
    patternOf,
    literalSeen: new Uint32Array(literals.size),
    groupSeen: new Uint32Array(patternOf.length),
    round: 0,
  };
}

/** The text in work, in UTF-8, which takes at most three bytes for a UTF-16 unit. */
let bytes = Buffer.alloc(4096);
const widest = 3;

/** Passages that share one array. */
const shelf = 64;

export function passages(language: Language): Passages {
  const book = bookOf(language);
  const { scanner, needs, groupsOf, patternOf, literalSeen, groupSeen } = book;
  const width = needs.length;
  const possible: number[][] = Array.from(needs, () => []);
  let known = new Uint8Array(0);
  let at = 0;
  let made = 0;
  let round = 0;
  const hit = (literal: number): void => {
    if (literalSeen[literal] === round) return;
    literalSeen[literal] = round;
    const groups = groupsOf[literal]!;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!;
      if (groupSeen[group] === round) continue;
      groupSeen[group] = round;
      const index = patternOf[group]!;
      const lacks = known[at + index]! - 1;
      known[at + index] = lacks;
      if (lacks === 0) possible[index]!.push(made);
    }
  };
  return {
    make(raw) {
      let text = fold(raw);
      if (bytes.length < text.length * widest) bytes = Buffer.alloc(text.length * widest);
      const length = bytes.write(text);
      // A slice becomes a string of its own, one byte a letter: expressions run twice as fast on it.
      if (length === text.length) text = bytes.toString('latin1', 0, length);
      at = (made % shelf) * width;
      if (at === 0) known = new Uint8Array(shelf * width);
      known.set(needs, at);
      round = ++book.round;
      scanner.scan(bytes, length, hit);
      made++;
      return { raw, text, known, at };
    },
    where: ({ index }) => (needs[index] === 0 ? null : possible[index]!),
  };
}
