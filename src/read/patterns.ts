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
  /** The patterns whose literals all stand in the text, in no particular order; those without literals are not among them. */
  readonly possible: readonly number[];
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

/** Patterns without literals: they are possible everywhere. */
export const alwaysPossible = (patterns: readonly Pattern[]): Pattern[] =>
  patterns.filter((made) => requiredLiterals(made.regex).length === 0);

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

/** Passages that share one array. */
const shelf = 64;

/** Makes passages of a language; each costs one pass over its text. */
export function passages(language: Language): (raw: string) => Passage {
  const book = bookOf(language);
  const { scanner, needs, groupsOf, patternOf, literalSeen, groupSeen } = book;
  const width = needs.length;
  let known = new Uint8Array(0);
  let possible: number[] = [];
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
      if (lacks === 0) possible.push(index);
    }
  };
  return (raw) => {
    const text = fold(raw);
    at = (made++ % shelf) * width;
    if (at === 0) known = new Uint8Array(shelf * width);
    known.set(needs, at);
    possible = [];
    round = ++book.round;
    scanner.scan(text, hit);
    return { raw, text, known, at, possible };
  };
}
