// Classes of purposes: the DPV 2.3 id that the words of a purpose mean, by cues in four languages.
import { type Language, type Scanner, scannerOf } from '#base';
import { dutch } from './purpose-cues/nl.ts';
import { english } from './purpose-cues/en.ts';
import { french } from './purpose-cues/fr.ts';
import { german } from './purpose-cues/de.ts';

/**
 * Cues of a class, separated by commas, folded and in lower case. A cue begins where a word does and may go on to any
 * ending (“recruit”: recruitment); with `*` before it, it may stand inside a word (“*zahlung”), with `.` behind it the
 * word ends there (“ads.”). Parts joined by `+` follow one another with a few words between them. Of the classes that a
 * text speaks of it is the one that is named first; `late` letters are added for words that say little alone, and taken
 * off for those that say much. A longer cue hides those inside it: class null only hides.
 */
export type Cues = readonly [dpv: string | null, late: number, cues: string];

interface Cue {
  dpv: string | null;
  late: number;
  parts: readonly string[];
}

interface Book {
  scanner: Scanner;
  literals: readonly string[];
  /** By literal: the cues that begin with it. */
  begins: readonly (readonly Cue[])[];
}

interface Hit {
  dpv: string | null;
  start: number;
  end: number;
  rank: number;
}

const cues: Readonly<Record<Language, readonly Cues[]>> = { en: english, fr: french, nl: dutch, de: german };

/** Between the parts of a cue there are at most so many letters. */
const widestGap = 45;
/** What is longer is no purpose. */
const longest = 1200;

const books = new Map<Language, Book>();

function bookOf(language: Language): Book {
  let book = books.get(language);
  if (!book) books.set(language, (book = bind(cues[language])));
  return book;
}

function bind(list: readonly Cues[]): Book {
  const begins = new Map<string, Cue[]>();
  for (const [dpv, late, written] of list)
    for (const cue of written.split(',')) {
      const parts = cue.split('+').map(literalOf);
      const known = begins.get(parts[0]!);
      const made = { dpv, late, parts };
      if (known) known.push(made);
      else begins.set(parts[0]!, [made]);
    }
  const literals = [...begins.keys()];
  return { scanner: scannerOf(literals), literals, begins: [...begins.values()] };
}

function literalOf(part: string): string {
  const text = part.trim();
  const inside = text.startsWith('*');
  const ends = text.endsWith('.');
  const words = text.slice(inside ? 1 : 0, ends ? -1 : undefined).replaceAll(otherSigns, ' ');
  return `${inside ? '' : ' '}${words}${ends ? ' ' : ''}`;
}

const otherSigns = /[^a-z0-9]+/g;

const plain = (text: string): string => ` ${text.slice(0, longest).toLowerCase().replaceAll(otherSigns, ' ').trim()} `;

/** The cues of a text in their order, without those inside a longer one. */
function hitsOf(text: string, language: Language): Hit[] {
  const { scanner, literals, begins } = bookOf(language);
  const words = plain(text);
  const seen = new Set<number>();
  const bytes = Buffer.from(words, 'latin1');
  scanner.scan(bytes, bytes.length, (ending) => {
    for (const literal of scanner.endings[ending]!) seen.add(literal);
  });
  const found: Hit[] = [];
  for (const literal of seen) {
    const first = literals[literal]!;
    for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, start + 1))
      for (const { dpv, late, parts } of begins[literal]!) {
        const end = endOf(words, parts, start);
        if (end > 0) found.push({ dpv, start, end, rank: start + late });
      }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let covered = 0;
  return found.filter(({ end }) => {
    const free = end > covered;
    covered = Math.max(covered, end);
    return free;
  });
}

/** Where the last part of a cue ends; 0 if one is missing. */
function endOf(words: string, parts: readonly string[], start: number): number {
  let end = start + parts[0]!.length;
  for (const part of parts.slice(1)) {
    const at = words.indexOf(part, end - 1);
    if (at < 0 || at - end > widestGap) return 0;
    end = at + part.length;
  }
  return end;
}

/** The DPV id of a folded purpose: of the class that it names first. */
export function purposeClass(text: string, language: Language): string | undefined {
  let best: Hit | undefined;
  for (const hit of hitsOf(text, language)) if (hit.dpv !== null && (!best || hit.rank < best.rank)) best = hit;
  return best && `dpv:${best.dpv}`;
}

/** The DPV ids of all that a folded text speaks of. */
export function purposeClasses(text: string, language: Language): Set<string> {
  return new Set(hitsOf(text, language).flatMap(({ dpv }) => (dpv === null ? [] : [`dpv:${dpv}`])));
}

/** A sentence cut where it goes on to its next part. */
export const partsOf = (text: string): string[] => text.split(/[,;:()]| (?:and|or|et|ou|en|of|und|oder) /i);
