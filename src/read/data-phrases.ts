// Data phrases: the single items that an enumeration of personal data names, each with its meaning where a word of it is known.
import type { Language } from '#base';
import { type Term, termsIn } from './data-book.ts';
import { type DataPhrase, type Resolved, itemOf, wholeOf } from './data-items.ts';
import { type Part, hideIdioms, opener, partsOf, withoutStops } from './data-parts.ts';
import { behaviour } from './data-terms.ts';

/** A word for a whole group, which gives way to what is enumerated after it: “contact details (e-mail, phone)”. */
const generic =
  /(?:details|data|information|info|metadata|documents?|log ?files?|logs|records|statistics|identifiers?|daten|angaben|logfiles|protokolle|informationen|gegevens|informatie|bestanden|donnees|coordonnees|informations|journaux|unterlagen)$/i;

const aboutGroup =
  /^(?:information|data|details|informationen|angaben|daten|informations|donnees|informatie|gegevens)\b/i;

/** Whether a text names a group and no item: “Behaviour data”, “Personal information:”. */
export const isGroup = (text: string): boolean => generic.test(text.replace(/\W*(?:\([^)]*\))?\W*$/, ''));

/** Adds to what is named already, where other openers give examples of it. */
const adding = /^(?:including|includes?|y compris|inclusief|einschliess?lich|inklusive|inkl_)$/i;

/**
 * The items enumerated in [from, to) of a folded text. `listed`: the stretch is an entry of a list of data, so that what is not
 * known counts too; else only unknown items between known ones do.
 */
export function phrasesIn(
  text: string,
  from: number,
  to: number,
  language: Language,
  listed: boolean,
  afterVerb = false,
  dense = false,
): DataPhrase[] {
  const region = hideIdioms(withoutStops(text.slice(from, to)));
  const terms = termsIn(region, language);
  if (terms.length === 0 && !listed) return [];
  const parts = partsOf(region, terms, language);
  const kept = resolve(region, parts, terms, language, dense);
  const known = kept.filter((item) => item.meaning?.dpv);
  const faint = known.length === 1 && known[0]!.tells === 'nothing' && kept.length > 2;
  if (known.length === 0 || (listed && faint)) {
    if (!listed) return kept.filter((item) => item.meaning).map((item) => shift(item, from));
    return wholeOf(region, from, language);
  }
  const enumerated = kept.length > 2;
  const last = kept.findLastIndex((item) => item.meaning);
  const [one, other] = kept;
  if (kept.length === 2 && joined.test(other!.by) && isSame(one!, other!)) return [shift(one!, from)];
  const items = kept.filter(
    (item, index) =>
      item.meaning ||
      (enumerated &&
        item.short &&
        !(joined.test(item.by) && !/\s/.test(region.slice(item.start, item.end).trim())) &&
        (listed || (known.length > 1 && (afterVerb || (index > 0 && index < last))))) ||
      (listed && item.short && !joined.test(item.by.trim())),
  );
  return distinct(items, region).map((item) => shift(item, from));
}

const joined = /^(?:and\/or|et\/ou|en\/of|und\/oder|and|or|et|ou|en|of|und|oder|&)$/i;
/** “message or question”, “visits and clicks”: one datum with two names. */
const isSame = (one: Resolved, other: Resolved): boolean =>
  (behaviour.has(one.meaning?.dpv ?? '') && behaviour.has(other.meaning?.dpv ?? '')) ||
  (either.test(other.by) && one.meaning?.dpv !== undefined && one.meaning.dpv === other.meaning?.dpv);
const either = /^(?:and\/or|et\/ou|en\/of|und\/oder|or|ou|of|oder)$/i;

const shift = (item: DataPhrase, from: number): DataPhrase => ({
  start: item.start + from,
  end: item.end + from,
  tells: item.tells,
  stretch: [item.stretch[0] + from, item.stretch[1] + from],
  ...(item.meaning ? { meaning: item.meaning } : {}),
  ...(item.ending === undefined ? {} : { ending: item.ending }),
});

/** Groups give way to what they enumerate; what is named already needs no examples. */
function resolve(
  region: string,
  parts: readonly Part[],
  terms: readonly Term[],
  language: Language,
  dense: boolean,
): Resolved[] {
  const kept: Resolved[] = [];
  let muted: number | null = null;
  parts.forEach((part, index) => {
    if (muted !== null) {
      if (part.depth >= muted && !(muted === 0 && part.by.startsWith(';'))) return;
      muted = null;
    }
    const item = itemOf(region, part, terms, language, dense);
    if (!item) return;
    const next = parts[index + 1];
    if (next && opener.test(next.by)) {
      const colon = /^(?::|\s[-–]\s)$/.test(next.by);
      const inner = parts.slice(index + 1).filter((other, at) => at === 0 || other.depth >= next.depth);
      const spelledOut = inner.some((other) => itemOf(region, other, terms, language, dense)?.meaning);
      const group =
        colon ||
        !item.meaning ||
        generic.test(region.slice(item.start, item.end).trim()) ||
        aboutGroup.test(region.slice(item.start, item.end));
      if (spelledOut && group) return;
      if (!adding.test(next.by)) muted = next.depth;
    }
    kept.push(item);
  });
  return kept;
}

/** Without second words for the same: one name, one browser; two kinds of device data are two. */
function distinct(items: readonly Resolved[], region: string): Resolved[] {
  const kept: Resolved[] = [];
  for (const item of items) {
    const words = region.slice(item.start, item.end).toLowerCase();
    const same = kept.some((other) => {
      const dpv = item.meaning?.dpv ?? null;
      const twin = other.meaning?.dpv ?? null;
      if (dpv === 'pd:CommunicationsMetadata' && dpv === twin && moment.test(words)) return true;
      return (
        words === region.slice(other.start, other.end).toLowerCase() ||
        (dpv !== null && dpv === twin && isOneDatum(dpv) && !(dpv === 'pd:Name' && familyName.test(words)))
      );
    });
    if (!same) kept.push(item);
  }
  return kept;
}

/** “date, time”: one datum with what else is logged. */
const moment = /^(?:dates?|times?|heure|datum|uhrzeit|tijd|tijdstip|zeitpunkt)$/i;

/** Beside a first name it is an entry of its own. */
const familyName = /^(?:last names?|surnames?|family name|achternaam|familienaam|nachnamen?)$/;

const broad: ReadonlySet<string> = new Set([
  ...behaviour,
  'pd:DeviceBased',
  'pd:Communication',
  'pd:CommunicationsMetadata',
  'pd:Professional',
  'pd:Financial',
  'pd:Transaction',
  'pd:Purchase',
  'pd:Identifier',
  'pd:Picture',
  'pd:Health',
  'pd:Profile',
  'pd:Preference',
  'pd:BrowsingReferral',
  'pd:EmploymentHistory',
  'pd:Education',
  'pd:OfficialID',
]);

/** Ids that denote one thing a person has, not a class of things: two words with the same id are the same datum. */
export const isOneDatum = (dpv: string): boolean => !broad.has(dpv);
