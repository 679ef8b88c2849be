// Categories of personal data (Art. 13(1), 14(1)(d)): what is collected, by the items of lists and the sentences that enumerate it.
import type { Language } from '#base';
import { type DataMode, behaviour, dataTerms } from '../data-terms.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type PhraseAt, PhraseBook } from '../phrase-book.ts';

interface Meaning {
  dpv: string | null;
  mode: DataMode;
}
type Term = PhraseAt<Meaning>;

const bookOf = (language: Language): PhraseBook<Meaning> =>
  new PhraseBook(
    dataTerms[language].flatMap(([dpv, mode, phrases]) =>
      phrases.split(', ').map((phrase) => [phrase, { dpv, mode }] as const),
    ),
  );
const books: Readonly<Record<Language, PhraseBook<Meaning>>> = {
  en: bookOf('en'),
  fr: bookOf('fr'),
  nl: bookOf('nl'),
  de: bookOf('de'),
};

/** A word for a whole group, which gives way to what is enumerated after it: “contact details (e-mail, phone)”. */
const generic =
  /(?:details|data|information|info|metadata|documents|daten|gegevens|donnees|coordonnees|informations|unterlagen)$/;
const opensExamples =
  /^\W{0,3}(?:\(|:|such as|including|includ|e\.?g|for example|like|namely|tels? que|notamment|comme|zoals|waaronder|wie|insbesondere|z\. ?b)/i;

/** Where a sentence stops to enumerate and says when, how or why. */
const clause: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:when(?:ever)?|if|where|through|via|by (?:means|filling|e-?mail|telephone|phone|using)|in order to|so that|for the purposes?|to (?:provide|be able|enable|improve|help|ensure|process|respond|answer|contact|verify|send|deliver|make|complete|offer|allow)|which we|that we use)\b/i,
  fr: /\b(?:lorsque|quand|si|via|afin de|pour (?:vous|la|le|les|repondre|traiter|assurer|gerer))\b/i,
  nl: /\b(?:wanneer|als|indien|via|om (?:u|de|het|uw|je)|zodat|ten behoeve van)\b/i,
  de: /\b(?:wenn|sofern|soweit|falls|um (?:ihre|ihnen|die|den|das)|damit|zum zwecke?|zur|zwecks)\b/i,
};
/** What is enumerated stands after the verb, except where verbs stand last. */
const verb: Readonly<Record<Language, RegExp | null>> = {
  en: /\b(?:collect|gather|record|log|obtain|receiv|stor|keep|sav|process|includ|compris|consist|encompass|contain|hold|ask(?:s|ed)? (?:you )?for|provid|requir|need|us)(?:e|s|es|ed|ing)?\b/i,
  fr: /\b(?:collect|recueill|trait|enregistr|conserv|compren|compos|inclu|fourni|renseign|communiqu)\w*/i,
  nl: null,
  de: null,
};

export function data(draft: Draft): void {
  const { language } = draft;
  /** Keys of what is known: within one list, and anywhere. */
  const inList = new Set<string>();
  const anywhere = new Set<string>();
  const lists = new Map<unknown, number>();
  for (const line of draft.lines) {
    if (line.kind === 'heading' || !draft.said(line).includes('collects-data')) continue;
    const listed = line.kind === 'item' || line.kind === 'row';
    if (line.kind === 'row' && !line.first) continue;
    const list = listed ? numberOf(lists, line.leads.length > 0 ? line.leads[0] : line.headings) : 0;
    const items = listed ? itemsOfList(draft, line) : itemsOfSentence(line, language);
    for (const { label, term } of items) {
      const key = term?.meaning.dpv ?? label.toLowerCase();
      const known = listed ? inList.has(`${list} ${key} ${label.toLowerCase()}`) : anywhere.has(key);
      inList.add(`${list} ${key} ${label.toLowerCase()}`);
      anywhere.add(key);
      if (known) continue;
      draft.add('data', ['data', label], { label, ...factOf(line, term, listed) }, line);
    }
  }
}

const numberOf = (known: Map<unknown, number>, key: unknown): number => {
  const number = known.get(key) ?? known.size + 1;
  known.set(key, number);
  return number;
};

interface Item {
  label: string;
  term?: Term;
}

/** The items that one entry of a list names; an entry of which no word is known is an item as it stands. */
function itemsOfList(draft: Draft, line: Line): Item[] {
  const terms = specific(books[draft.language].find(line.text), line.text);
  if (terms.length > 0) return terms.map((term) => ({ label: labelOf(line, term), term }));
  const next = draft.lines[line.index + 1];
  const group = next?.kind === 'item' && next.leads.length > line.leads.length;
  const label = line.raw.replace(/\s*\([^)]*\)/g, '').replace(/[\s.;,:…]+$/, '');
  const words = label.split(/\s+/).length;
  return group || words > 14 || label.length < 3 || talks.test(line.text) || line.text.endsWith(':') ? [] : [{ label }];
}

/** A sentence about the list, not an entry of it. */
const talks = /\b(?:we|our|this|these|your rights?|please|nous|notre|wij|onze|wir|unsere?)\b|\bhttps?:/i;

function itemsOfSentence(line: Line, language: Language): Item[] {
  const start = verb[language]?.exec(line.text)?.index ?? 0;
  const terms = specific(books[language].find(line.text.slice(start)), line.text.slice(start));
  const kept: Item[] = [];
  for (const term of terms) {
    const before = line.text.slice(start, start + term.start);
    const cut = clause[language].exec(before);
    if (cut && kept.length > 0) break;
    if (cut) continue;
    kept.push({ label: labelOf(line, term, start), term });
  }
  return kept;
}

/** Without groups that are spelled out, examples of what is named already, and second words for the same. */
function specific(terms: readonly Term[], text: string): Term[] {
  const kept: Term[] = [];
  let exampleEnd = -1;
  for (const [index, term] of terms.entries()) {
    if (term.start < exampleEnd) continue;
    const rest = text.slice(term.end);
    if (opensExamples.test(rest)) {
      const end = term.end + endOfExamples(rest);
      const spelledOut = terms.slice(index + 1).some((other) => other.start < end);
      if (spelledOut && generic.test(term.phrase)) continue;
      if (spelledOut) exampleEnd = end;
    }
    const same = kept.some(
      ({ meaning, phrase }) =>
        (meaning.dpv !== null && meaning.dpv === term.meaning.dpv) ||
        phrase === term.phrase ||
        (meaning.dpv !== null && behaviour.has(meaning.dpv) && behaviour.has(term.meaning.dpv ?? '')),
    );
    if (!same) kept.push(term);
  }
  return kept;
}

const endOfExamples = (rest: string): number => {
  const close = /^\W{0,3}\(/.test(rest) ? rest.indexOf(')') : -1;
  return close === -1 ? rest.length : close;
};

const labelOf = (line: Line, term: Term, from = 0): string => line.raw.slice(from + term.start, from + term.end);

const thirdParty =
  /\b(?:from (?:third part|other (?:sources|companies)|partners|our (?:clients?|customers|partners))|on behalf of|your (?:customers?|end.?users|users|clients)|publicly|public (?:sources|registers?)|of your end.?users|(?:aupres|provenant) de tiers|van derden|von dritten)\b/i;
const automatic =
  /\b(?:automatic\w*|log ?files?|server ?log|visit (?:our|the|this)|cookies?|browser|devices?|automatiquement|automatisch|logfiles?|besuch\w*|aufruf\w*)\b/i;
const optional =
  /\b(?:optional\w*|voluntar\w+|if you (?:choose|wish|want)|facultati\w+|optione\w+|freiwillig\w*|vrijwillig)\b/i;
const optIn = /\bopt[- ]in\b/i;
const disablable =
  /\b(?:can (?:be )?(?:disabled?|switched off|turned off)|abschaltbar|desactivable|uit te schakelen)\b/i;
const unstored =
  /\b(?:not (?:be )?(?:stored|saved|kept|retained)|nicht gespeichert|pas (?:conservee?s?|stockee?s?)|niet (?:opgeslagen|bewaard))\b/i;
const condition = /\((?:when|if|where|only|lorsque|si|als|indien|wenn|falls)\b[^)]*\)|,\s*(?:if|where|when) [^,;.]+$/i;

function factOf(line: Line, term: Term | undefined, listed: boolean) {
  const around = [...line.leads, ...line.headings].map((passage) => passage.text);
  const others = thirdParty.test(line.text) || (listed && around.some((text) => thirdParty.test(text)));
  const observed = around.some((text) => automatic.test(text));
  const mode = others ? ('third-party' as const) : (term?.meaning.mode ?? (observed ? 'observed' : 'provided'));
  const when = condition.exec(line.text);
  return {
    ...(term?.meaning.dpv ? { dpv: term.meaning.dpv } : {}),
    mode,
    ...(optional.test(line.text) ? { optional: true } : {}),
    ...(optIn.test(line.text) || around.some((text) => optIn.test(text)) ? { optIn: true } : {}),
    ...(disablable.test(line.text) ? { disablable: true } : {}),
    ...(unstored.test(line.text) ? { stored: false } : {}),
    ...(when
      ? { condition: line.raw.slice(when.index, when.index + when[0].length).replace(/^[\s(,]+|\)$/g, '') }
      : {}),
  };
}
