// What the name of a table or column says: cut into words by any naming style, each word into its meanings, in four languages at once.
import { englishWords } from './words/en.ts';
import { frenchWords } from './words/fr.ts';
import { germanWords } from './words/de.ts';
import { dutchWords } from './words/nl.ts';
import { shortWords } from './words/short.ts';

const book = new Map<string, Set<string>>();
for (const list of [shortWords, englishWords, frenchWords, dutchWords, germanWords])
  for (const [atoms, words] of Object.entries(list))
    for (const word of words.split(' ')) {
      const known = book.get(word) ?? new Set();
      for (const atom of atoms.split('+')) known.add(atom);
      book.set(word, known);
    }

/** Letters between the parts of a compound: “Geburt-s-datum”, “klant-en-nummer”. */
const joints = ['', 's', 'n', 'en', 'e', 'es', 'er'];
/** Parts of compounds that may be shorter than four letters. */
const shortParts: ReadonlySet<string> = new Set(
  'btw ust bsn kvk rrn ssn nr no id tel plz ort str dat tag nom naam name mail post gsm zip ip knd lid prenom land code date bank sex adr age'.split(
    ' ',
  ),
);

export interface NameWords {
  /** Meanings of all words. */
  atoms: ReadonlySet<string>;
  /** Meanings word by word, in order; an unknown word has none. */
  each: readonly ReadonlySet<string>[];
  words: readonly string[];
  unknown: readonly string[];
}

/** “KundenNr_2”, “kunden-nr”, “KUNDENNR” → kunden, nr. Numbers at the end of words are no words. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/[äÄ]/g, 'ae')
    .replaceAll(/[öÖ]/g, 'oe')
    .replaceAll(/[üÜ]/g, 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[œŒ]/g, 'oe')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** The meanings of a name; `without`: a first word that all columns of the table share and that says nothing of this one. */
export function meaningOf(name: string, without?: string): NameWords {
  let words = wordsOf(name);
  if (without !== undefined && words.length > 1 && words[0] === without) words = words.slice(1);
  const joined = joinedWords(words);
  const each: ReadonlySet<string>[] = [];
  const unknown: string[] = [];
  for (const word of joined) {
    const parts = partsOf(word);
    // A letter behind a name (“nomA”) only tells tables apart.
    if (parts === null && word.length === 1 && joined.length > 1) continue;
    if (parts === null) {
      unknown.push(word);
      each.push(new Set());
    } else for (const part of parts) each.push(book.get(part) ?? new Set());
  }
  return { atoms: new Set(each.flatMap((atoms) => [...atoms])), each, words: joined, unknown };
}

/** “e mail”, “zip code”, “user agent”, “first name”: two or three words that the book knows as one. */
function joinedWords(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = [3, 2].find((count) => at + count <= words.length && isPhrase(words.slice(at, at + count))) ?? 1;
    found.push(words.slice(at, at + length).join(''));
    at += length;
  }
  return found;
}

/** The whole must say more than its words apart, or hold one that says nothing by itself (“e mail”). */
function isPhrase(words: readonly string[]): boolean {
  const whole = book.get(words.join(''));
  if (!whole) return false;
  if (words.some((word) => !book.has(word))) return true;
  const apart = new Set(words.flatMap((word) => [...book.get(word)!]));
  return words.join('').length >= 7 && [...whole].some((atom) => !apart.has(atom));
}

function partsOf(word: string): readonly string[] | null {
  const one = known(word);
  if (one !== null) return [one];
  return split(word, 0);
}

function known(word: string): string | null {
  if (book.has(word)) return word;
  if (word.length < 5)
    return word.endsWith('s') && word.length === 4 && book.has(word.slice(0, -1)) ? word.slice(0, -1) : null;
  if (word.endsWith('ies') && book.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  for (const end of ['s', 'es', 'n', 'en', 'e', 'x', 'er', 'nen'])
    if (word.endsWith(end) && book.has(word.slice(0, -end.length))) return word.slice(0, -end.length);
  return null;
}

/** The fewest known parts that fill the whole word; null: it does not consist of known ones. */
function split(word: string, depth: number): readonly string[] | null {
  if (depth > 3 || word.length > 40) return null;
  let best: readonly string[] | null = null;
  for (let at = Math.min(word.length - 2, 24); at >= 2; at--) {
    const head = word.slice(0, at);
    if (!book.has(head) || (at < 4 && !shortParts.has(head))) continue;
    for (const joint of joints) {
      if (!word.startsWith(joint, at)) continue;
      const rest = word.slice(at + joint.length);
      if (rest.length < 2) continue;
      const tail =
        (rest.length >= 4 || shortParts.has(rest)) && known(rest) !== null ? [known(rest)!] : split(rest, depth + 1);
      if (tail !== null && (best === null || tail.length + 1 < best.length)) best = [head, ...tail];
    }
  }
  return best;
}

/** The first word that at least four fifths of the columns share and that leaves every one of them another word. */
export function commonPrefix(names: readonly string[]): string | undefined {
  if (names.length < 3) return undefined;
  const counts = new Map<string, number>();
  for (const name of names) {
    const [first, second] = wordsOf(name);
    if (first !== undefined && second !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= names.length * 0.8)?.[0];
}

/** First words of at least three tables, each with more words behind it. */
export function familiesOf(names: readonly NameWords[]): ReadonlySet<string> {
  const longer = names.flatMap(({ words }) => (words.length > 1 ? [words[0]!] : []));
  return new Set(longer.filter((word) => longer.filter((other) => other === word).length >= 3));
}
