// Data phrases: the single items that an enumeration of personal data names, each with its meaning where a word of it is known.
import type { Language } from '#base';
import { type DataMode, behaviour, dataTerms } from './data-terms.ts';
import { type PhraseAt, PhraseBook } from './phrase-book.ts';

export interface Meaning {
  dpv: string | null;
  mode: DataMode;
}

/** An item of data: [start, end) in the text. Without a meaning none of its words is known. */
export interface DataPhrase {
  start: number;
  end: number;
  meaning?: Meaning;
  /** How much it tells that data is meant: nothing, like “role”; something in company, like “name”; enough by itself. */
  tells: 'nothing' | 'something' | 'enough';
  /** The stretch of the enumeration that names it, with its description. */
  stretch: readonly [number, number];
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

/** How many names of data a text has: the quick question before the careful one. */
export const namesIn = (text: string, language: Language): number => books[language].find(text).length;

/** What parts the items of an enumeration; a bracket, a colon and “such as” open examples. */
const separators: Readonly<Record<Language, RegExp>> = {
  en: /[,;()[\]:•|]|\s[-–]\s|\.(?=\s|$)|\b(?:and\/or|and|or|as well as|plus|such as|including|includes?|for example|for instance|e\.g\.|namely|in particular|but not limited to)\b|&/gi,
  fr: /[,;()[\]:•|]|\s[-–]\s|\.(?=\s|$)|\b(?:et\/ou|et|ou|ainsi que|tel(?:le)?s? que|notamment|par exemple|a savoir|y compris|comprend|comprennent)\b|&/gi,
  nl: /[,;()[\]:•|]|\s[-–]\s|\.(?=\s|$)|\b(?:en\/of|en|of|alsmede|evenals|zoals|waaronder|bijvoorbeeld|namelijk|te weten|inclusief|bijv\.|onder meer)\b|&/gi,
  de: /[,;()[\]:•|]|\s[-–]\s|\.(?=\s|$)|\b(?:und\/oder|und|oder|sowie|wie|insbesondere|z\. ?b\.|bspw\.|beispielsweise|namlich|einschliesslich|inklusive|beziehungsweise|bzw\.)|&/gi,
};
const opener =
  /^(?:[([:]|\s[-–]\s|such as|including|includes?|for example|for instance|e\.g\.|namely|in particular|but not limited to|tel(?:le)?s? que|notamment|par exemple|a savoir|y compris|comprend|comprennent|zoals|waaronder|bijvoorbeeld|namelijk|te weten|inclusief|bijv\.|onder meer|wie|insbesondere|z\. ?b\.|bspw\.|beispielsweise|namlich|einschliesslich|inklusive)$/i;

/** A word for a whole group, which gives way to what is enumerated after it: “contact details (e-mail, phone)”. */
const generic =
  /(?:details|data|information|info|metadata|documents?|log ?files?|logs|records|statistics|identifiers?|daten|angaben|logfiles|protokolle|informationen|gegevens|informatie|bestanden|donnees|coordonnees|informations|journaux|unterlagen)$/i;

const aboutGroup =
  /^(?:information|data|details|informationen|angaben|daten|informations|donnees|informatie|gegevens)\b/i;

/** Whether a text names a group and no item: “Behaviour data”, “Personal information:”. */
export const isGroup = (text: string): boolean => generic.test(text.replace(/\W*(?:\([^)]*\))?\W*$/, ''));

/** Adds to what is named already, where other openers give examples of it. */
const adding = /^(?:including|includes?|y compris|inclusief|einschliesslich|inklusive)$/i;

/** Articles and the like before an item. */
const determiner: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s|["'“”*]|(?:the|a|an|your|their|his|her|its|our|his\/her|any|all|some|certain|other|also|both|either|optional(?:ly)?|possibly|where applicable|if applicable|if any|following|about|of|related|relevant|general|basic|exact|full)\b(?! of))+/i,
  fr: /^(?:\s|["'«»*]|(?:les?|la|des?|du|vos|votre|leurs?|ses|son|sa|une?|tout(?:es?)?|tous|certaines?|eventuellement|le cas echeant|autres?)\b|[ld]')+/i,
  nl: /^(?:\s|["'*]|(?:de|het|een|uw|je|jouw|hun|zijn|haar|uw|eventuele?|alle|andere|overige|ook)\b)+/i,
  de: /^(?:\s|["'*]|(?:die|der|das|den|dem|des|ein(?:e[nrms]?)?|ihre?[nrms]?|deine?[nrms]?|alle|ggf\.?|gegebenenfalls|etwaige|eventuell|auch|andere|sonstige|weitere|jeweils|verwendete[rsn]?|dabei|hierbei|optional)(?![a-z]))+/i,
};

/** Words after which an item is only described: “the name of the person”, “files you upload”. */
const described: Readonly<Record<Language, RegExp>> = {
  en: /\s(?:of|from|for|in|on|by|with|that|which|who|whose|when|where|while|to|via|through|at|about|during|within|under|into|if|as|is|are|was|were|has|have|will|may|can|we|you|used|attributed|associated|installed|provided|submitted|sent|collected|entered|uploaded|stored|placed|made|received|generated|assigned|relating|regarding|concerning|using|needed|required|after|before|than|every|each)\b/i,
  fr: /\s(?:de|du|des|pour|par|que|qui|dont|ou|lors|sur|dans|avec|via|utilisee?s?|a|au|aux|est|sont|si)\b|\sd'/i,
  nl: /\s(?:van|voor|door|met|die|dat|in|op|bij|via|waarmee|waarop|om|als|indien|is|zijn|wordt|worden|te|tijdens)\b/i,
  de: /\s(?:der|des|von|vom|fur|bei|beim|zu|zum|zur|mit|aus|im|in|auf|an|durch|die|das|den|wahrend|uber|ist|sind|wird|werden|sofern|falls|wenn|ihres|ihrer|eines|einer)\b/i,
};

/** What may stand between the word that is known and the end of the item's head. */
const trailing =
  /^(?:[\s-]*(?:data|information|details|info|types?|versions?|settings|numbers?|ids?|history|used|records?|status|list|value|viewed|visited|clicked|seen|ordered|purchased|bought|daten|angaben|gegevens)\b)*\W*$/i;

/** Names and addresses of things, not of people. */
const thingName =
  /\b(?:file|domain|host|product|project|brand|event|campaign|metric|page|site|website|web|internet|server|network|url|tag|manager|cookie|software|app|application|variable|column|column|service|program(?:me)?|trade|key|script)\s*$/i;
const nameOfThing =
  /^\s*(?:and url )?(?:of|der|des|du|de la|van (?:de|het)) (?:(?:the|your|our|this|requested|retrieved|accessed|abgerufenen|aufgerufenen|angeforderten)\s)*(?:file|page|website|site|product|provider|network|seite|datei|webseite|fichier|bestand|pagina|cookie)/i;

/** Data only in an enumeration or where data is listed. */
const weakWord =
  /^(?:dates?|times?|date time|heure|datum|tijd|movement|steps|amounts?|state|province|rating|ratings|montants?|note et commentaire|commentaire|notes|questions|klikken|lidmaatschap|kaufe|terminal|sollicitatie|toestel|roles?|functions?|position|image|images|pictures?|training|skills|references|certificates|os|ip|devices?|device used|providers?|platform|metrics|logs?|likes|sector|industry|department|company|employer|organi[sz]ation|age|sex|title|settings|questions|requests?|feedback|comments|reviews|complaints|messages?|communications?|correspondence|orders?|purchases|bookings|invoices|profile|score|scores|segments|insights|children|health|activity|analytics|cookies|files|documents|attachments|identifiers?|participation|interactions?|interests|preferences|additional information|information you provide|social media|references|recordings|browser|operating system|usage of the website|use of our website|use of our services|use of the website|website visits|visit to our website|keywords|search engine|firma|unternehmen|position|funktion|beruf|ort|land|stadt|nachricht(?:en)?|anfragen?|kommunikation|bilder|fotos?|gerat|endgerat|browser|interessen|einstellungen|cookies|datum|uhrzeit|zeitpunkt|alter|bestellung(?:en)?|kommentare|bewertungen|anliegen|betreff|bedrijf|organisatie|functie|plaats|stad|bericht(?:en)?|vragen|vraag|foto|beelden|apparaat|browser|interesses|voorkeuren|bestelling(?:en)?|account|locatie|societe|entreprise|fonction|poste|ville|messages?|demandes?|avis|commentaires|photos?|images?|appareil|terminal|navigateur|preferences|cookies|commandes|achats|age|panier|formations?|score|localisation|profil)$/i;

/** Data beyond doubt only beside other data. */
const plainWord =
  /^(?:names?|e-?mails?|email|phone|telephone|address|addresses|language|country|city|town|location|region|name|namen|sprache|telefon|adresse|anschrift|nom|noms|prenom|langue|telephone|mail|courriel|adresse|naam|namen|taal|land|adres|telefoon)$/i;

const howMuch = (words: string): DataPhrase['tells'] =>
  weakWord.test(words.trim()) ? 'nothing' : plainWord.test(words.trim()) ? 'something' : 'enough';

interface Part {
  start: number;
  end: number;
  /** What stands before it: a comma, “and”, an opener … */
  by: string;
  depth: number;
}

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
  const region = hideIdioms(text.slice(from, to));
  const terms = books[language].find(region);
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
  if (kept.length === 2 && joined.test(other!.by) && sameBehaviour(one!, other!)) return [shift(one!, from)];
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
const sameBehaviour = (one: DataPhrase, other: DataPhrase): boolean =>
  behaviour.has(one.meaning?.dpv ?? '') && behaviour.has(other.meaning?.dpv ?? '');

interface Resolved extends DataPhrase {
  by: string;
  /** Short enough, and without verbs, to be an item of which no word is known. */
  short: boolean;
}

const shift = (item: DataPhrase, from: number): DataPhrase => ({
  start: item.start + from,
  end: item.end + from,
  tells: item.tells,
  stretch: [item.stretch[0] + from, item.stretch[1] + from],
  ...(item.meaning ? { meaning: item.meaning } : {}),
});

/** “in order to” orders nothing, “on behalf” holds no half. The same length, so that places stay. */
const hideIdioms = (text: string): string =>
  text.replace(/\bin order (?=to\b|that\b)|\bplace of business\b|\bso called\b/gi, (idiom) => '#'.repeat(idiom.length));

function partsOf(region: string, terms: readonly Term[], language: Language): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let by = '';
  let depth = 0;
  const close = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(region.slice(start, end))) {
      parts.push({ start, end, by, depth });
      by = '';
    }
  };
  for (const match of region.matchAll(separators[language])) {
    const { index } = match;
    if (terms.some((term) => term.start < index && index < term.end)) continue;
    close(index);
    const sign = match[0];
    start = index + sign.length;
    const opens = opener.test(sign);
    if (sign === '(' || sign === '[') depth++;
    if ((sign === ')' || sign === ']') && depth > 0) {
      depth--;
      by = ')';
    } else if (!(opener.test(by) && !opens)) by = sign;
  }
  close(region.length);
  return parts;
}

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

/** The item that a part of an enumeration names; undefined for what names none. */
function itemOf(
  region: string,
  part: Part,
  terms: readonly Term[],
  language: Language,
  dense: boolean,
): Resolved | undefined {
  const written = region.slice(part.start, part.end);
  const skipped = determiner[language].exec(written)?.[0].length ?? 0;
  let from = part.start + skipped;
  const words = region.slice(from, part.end);
  if (dense) {
    const term = terms.find(
      (one) => one.start >= from && one.end <= part.end && possessed.test(region.slice(part.start, one.start)),
    );
    if (term) return named(region, part, term, term.end);
  }
  if (!words.trim() || notData.test(words)) return undefined;
  for (let round = 0; round < 3; round++) {
    const rest = region.slice(from, part.end);
    const stop = described[language].exec(rest);
    const headEnd = stop ? from + stop.index : part.end;
    const term = termIn(region, terms, from, headEnd, language);
    if (term) return named(region, part, term, Math.max(term.end, Math.min(headEnd, part.end)));
    const relation = relations.exec(rest);
    if (!relation) break;
    from += relation[0].length;
    from += determiner[language].exec(region.slice(from, part.end))?.[0].length ?? 0;
  }
  const label = words.trim().replace(/[.…\s]+$/, '');
  const start = part.start + skipped + (words.length - words.trimStart().length);
  return {
    start,
    end: start + label.length,
    tells: 'nothing',
    stretch: [part.start, part.end],
    by: part.by,
    short:
      label.length > 2 && ((label.split(/\s+/).length <= 5 && !sentenceLike.test(label)) || clauseItem.test(label)),
  };
}

const named = (region: string, part: Part, term: Term, end: number): Resolved => ({
  start: term.start,
  end,
  meaning: term.meaning,
  tells: howMuch(region.slice(term.start, term.end)),
  stretch: [part.start, part.end],
  by: part.by,
  short: true,
});

/** Words before an item that stands deep in a sentence. */
const possessed =
  /(?:^|\b(?:your|their|his|her|the|an?|uw|je|jouw|hun|het|de|een|ihre?[nrms]?|den|die|das|der|dem|votre|vos|le|la|les|un|une|name|wir|mit|hebben|wij|we))\W*$|^\W*$|['’]$/i;

/** “the type of …”, “information about …”, “a copy of …”: what follows is the item. */
const relations =
  /^(?:[\w-]+\s+){0,2}?(?:types?|kinds?|names?|nature|versions?|cop(?:y|ies)|details?|contents?|information|data|duration|history|list|text|model|brand|status|category|categories|angaben|informationen|art|informatie|gegevens|soort|type|informations|donnees|contenu)\s+(?:of|about|on|regarding|concerning|relating to|contained in|in|zu|uber|der|des|over|van|sur|relatives? a|concernant|de)\s+/i;

/** Ends of enumerations, and parts of sentences that name nothing. */
const notData =
  /^\W*(?:etc\.?|and so on|everything|anything|but|no|none|nothing|others?|more|similar|usw\.?|enz\.?|u\.\s?a\.|it|them|this|that|these|those|so on|the like|if|when|where|unless|to|in order|we|you|they|who|which|not|only|limited to|lorsque|si|afin|pour|nous|vous|wanneer|als|om|wij|we|u|wenn|sofern|falls|um|wir|sie|damit)\b(?! you (?:use|visit|click|view|open|interact))/i;
const sentenceLike =
  /\b(?:is|are|was|were|will|may|can|must|shall|has|have|we|you|they|us|please|collects?|uses?|provides?|processes|stores|verify|complete|ensure|help|est|sont|nous|vous|is|zijn|wordt|worden|wij|u|ist|sind|wird|werden|wurde|haben|wir|sie|shall|purposes?|gdpr|art)\b|https?:|\.\w/i;

/** “what was broken”, “how you heard of us”: an entry that is a clause. */
const clauseItem =
  /^(?:what|how|when|where|which|whether|ce que|comment|quand|wat|hoe|wanneer|waar|was|ob|wann)(?: [\w'-]+){2,8}$/i;

function termIn(region: string, terms: readonly Term[], from: number, headEnd: number, language: Language) {
  const inside = terms.filter((term) => term.start >= from && term.start < headEnd);
  const ordered = language === 'fr' ? inside : inside.toReversed();
  for (const term of ordered) {
    const before = region.slice(from, term.start);
    if (
      language === 'fr'
        ? before.trim().split(/\s+/).length > 2
        : term.end < headEnd && !trailing.test(region.slice(term.end, headEnd))
    )
      continue;
    if (/^(?:names?|addresses|address|name|namen|nom|naam|title|adresse)$/i.test(region.slice(term.start, term.end))) {
      if (thingName.test(before) || nameOfThing.test(region.slice(term.end))) continue;
    }
    return term;
  }
  return undefined;
}

/** Where a long name begins to explain itself. */
const further = /(?<=\S\s+\S+)\s+(?:from|using|that|which|when|if|so that|in order)\b/i;

/** One item for the whole stretch, if it is a name and no sentence. */
function wholeOf(region: string, from: number, language: Language): DataPhrase[] {
  const skipped = determiner[language].exec(region)?.[0].length ?? 0;
  const written = region.slice(skipped);
  const bracket = /\s*[([][^)\]]*[)\]]?\W*$|:\s|, (?:but|except|without)\s/.exec(written)?.index ?? -1;
  let label = (bracket > 2 ? written.slice(0, bracket) : written).replace(/[\s.;,:…]+$/, '');
  if (label.split(/\s+/).length > 6) label = label.slice(0, further.exec(label)?.index).replace(/[\s.;,:]+$/, '');
  const words = label.trim().split(/\s+/).length;
  if (words > 14 || label.trim().length < 3 || notData.test(label)) return [];
  if (sentenceLike.test(label) && !clauseItem.test(label)) return [];
  const start = from + skipped;
  return [{ start, end: start + label.length, tells: 'nothing', stretch: [from, from + region.length] }];
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
