// Data book: where a text has a listed name of data, in the forms that its language gives it.
import { everyMatch, type Language } from '#base';
import { type DataMode, dataTerms } from './data-terms.ts';
import { type PhraseAt, PhraseBook } from './phrase-book.ts';

export interface Meaning {
  dpv: string | null;
  mode: DataMode;
}

export interface Term extends PhraseAt<Meaning> {
  /** What its word shares with a later one: “daten” of “Kontakt-” in “Kontakt- und Vertragsdaten”. */
  ending?: string;
}

/** What `~` stands for in a list of terms. */
const ofWords: Readonly<Record<Language, readonly string[]>> = {
  en: 'of, of the, of your, of our, of a, of an, of his, of their'.split(', '),
  fr: 'de, du, de la, de l, des, d, d un, d une, de votre, de vos, de son, de ses, de leur, de nos, de notre, a la, aux'.split(
    ', ',
  ),
  nl: 'van, van de, van het, van een, van uw, van je, van jouw, van onze, van zijn, van hun'.split(', '),
  de: 'der, des, von, vom, von ihnen, ihrer, ihres, ihre, deiner, deines, eines, einer, unserer, unseres, zu, zur, zum'.split(
    ', ',
  ),
};

/** A phrase as lists write it, in the forms that texts give it. */
function* formsOf(phrase: string, language: Language): Generator<string> {
  for (const one of phrase.includes(' ~ ') ? ofWords[language].map((words) => phrase.replace('~', words)) : [phrase]) {
    yield one;
    if (language === 'de') yield* germanForms(one);
    else if (language === 'nl' && /[^s]$/.test(one)) for (const end of ['en', ' s']) yield one + end;
  }
}

/** Plurals and cases of the last word, cases of an adjective before it, “ss” for “ß”. */
function* germanForms(phrase: string): Generator<string> {
  if (phrase.includes('ß')) yield phrase.replaceAll('ß', 'ss');
  if (/[a-z]{3}$/.test(phrase)) for (const end of ['n', 'en', 'e', 'es', 'er']) yield phrase + end;
  const adjective = /^([a-z]{3,}e) /.exec(phrase)?.[1];
  if (adjective) for (const end of ['n', 'r', 's', 'm']) yield `${adjective}${end}${phrase.slice(adjective.length)}`;
}

const bookOf = (language: Language): PhraseBook<Meaning> => {
  const listed = dataTerms[language].flatMap(([dpv, mode, phrases]) =>
    phrases.split(', ').map((phrase) => [phrase, { dpv, mode }] as const),
  );
  const forms = listed.flatMap(([phrase, meaning]) =>
    Array.from(formsOf(phrase, language), (form) => [form, meaning] as const),
  );
  return new PhraseBook([...listed, ...forms].filter(([phrase]) => !phrase.includes('~')));
};

/** Made when the first text of a language is read. */
const books = new Map<Language, PhraseBook<Meaning>>();

function book(language: Language): PhraseBook<Meaning> {
  let made = books.get(language);
  if (!made) books.set(language, (made = bookOf(language)));
  return made;
}

/** The terms of a text, with those of which only the beginning is written. */
export function termsIn(text: string, language: Language): Term[] {
  let found: Term[] = book(language).find(text);
  if (!text.includes('-')) return found;
  for (const match of everyMatch(text, elided)) {
    const start = match.index;
    const end = start + match[1]!.length + 1;
    const whole = wholeWord.exec(text.slice(end));
    const suffix = whole && headWord.exec(whole[1]!)?.[0];
    if (!suffix || found.some((term) => term.start < end && start < term.end && term.end > end)) continue;
    const ending = suffix.toLowerCase();
    const phrase = `${match[1]!}${ending}`;
    const meaning = book(language).find(phrase)[0]?.meaning;
    if (!meaning) continue;
    found = found.filter((term) => term.end <= start || term.start >= end);
    found.push({ start, end, phrase, meaning, ending });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** “Kontakt- und Vertragsdaten”, “naam-, adres- en betaalgegevens”: words that share their end. */
const elided = /\b([a-z]{3,})-(?=[,/]?\s|\/)/gi;
const wholeWord =
  /^[,/]?\s*(?:(?:[a-z]{3,}-)?[,/]?\s*(?:und|oder|sowie|bzw_|beziehungsweise|en|of|alsook)?\s*)*([a-z]{6,})\b(?!-)/i;
const headWord =
  /(?:daten|nummern?|adressen?|namen?|angaben|informationen|anschrift|datum|zeitpunkt|verhalten|verlauf|historie|unterlagen|versionen|version|typ|gegevens|nummers?|adres|adressen|naam|informatie|gedrag|geschiedenis|code)$/i;

/** How many names of data a text has: the quick question before the careful one. */
export const namesIn = (text: string, language: Language): number => book(language).find(text).length;
