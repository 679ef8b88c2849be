// Data phrases: the single items that an enumeration of personal data names, each with its meaning where a word of it is known.
import type { Language } from '#base';
import { type DataMode, behaviour, dataTerms } from './data-terms.ts';
import { type Weight, weightOf } from './data-weight.ts';
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
  tells: Weight;
  /** What its word shares with a later one: “daten” of “Kontakt-” in “Kontakt- und Vertragsdaten”. */
  ending?: string;
  /** The stretch of the enumeration that names it, with its description. */
  stretch: readonly [number, number];
}

interface Term extends PhraseAt<Meaning> {
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
function termsIn(text: string, language: Language): Term[] {
  let found: Term[] = book(language).find(text);
  if (!text.includes('-')) return found;
  for (const match of text.matchAll(elided)) {
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

/** Abbreviations whose full stops end no sentence; the same length, so that places stay. */
export const withoutStops = (text: string): string =>
  text.includes('.') ? text.replace(abbreviation, (found) => found.replaceAll('.', '_')) : text;
const abbreviation =
  /\b(?:z\. ?b|v\. ?a|d\. ?h|u\. ?a|i\. ?d\. ?r|e\.g|i\.e|p\. ?ex|o\. ?a|d\.w\.z|bijv|bv|bzw|ggfs?|inkl|incl|einschl|evtl|bspw|sog|etc|usw|enz|art|abs|lit|nr|tel|ca|z|mind)\./gi;

/** How many names of data a text has: the quick question before the careful one. */
export const namesIn = (text: string, language: Language): number => book(language).find(text).length;

/** What parts the items of an enumeration; a bracket, a colon and “such as” open examples. */
const separators: Readonly<Record<Language, RegExp>> = {
  en: /[,;()[\]:•|]|\s[-/–]\s|\.(?=\s|$)|\b(?:and\/or|and|or|as well as|along with|together with|plus|such as|like(?= (?:your|the|a|name)\b)|including|includes?|for example|for instance|e[._]g[._]?|i_e_|namely|in particular|but not limited to)(?!\w)|&/gi,
  fr: /[,;()[\]:•|]|\s[-/–]\s|\.(?=\s|$)|\b(?:et\/ou|et|ou|ainsi que|de meme que|tel(?:le)?s? que|comme(?= (?:votre|vos|le|la|l'|les|des|par)\b)|notamment|par exemple|p_ ?ex_|a savoir|y compris|comprend|comprennent)(?!\w)|&/gi,
  nl: /[,;()[\]:•|]|(?<=[a-z]-)\/|\s[-/–]\s|\.(?=\s|$)|\b(?:en\/of|en|of|alsmede|alsook|evenals|zoals|waaronder|bijvoorbeeld|namelijk|te weten|inclusief|bijv[._]|bv[._]|o[._] ?a[._]|d_w_z_|onder meer|onder andere)(?!\w)|&/gi,
  de: /[,;()[\]:•|]|(?<=[a-z]-)\/|\s[-/–]\s|\.(?=\s|$)|\b(?:und\/oder|und|oder|sowie|wie(?: etwa| beispielsweise| z[._] ?b[._]| zum beispiel)?|etwa|neben(?= (?:der|dem|den|ihre[mnr]))|insbesondere|z[._] ?b[._]|zum beispiel|u[._] ?a[._]|unter anderem|v[._] ?a[._]|vor allem|d_ ?h_|bspw[._]|beispielsweise|namlich|einschliess?lich|inklusive|inkl_|beziehungsweise|bzw[._])(?!\w)|&/gi,
};
const opener =
  /^(?:[([:]|\s[-–]\s|such as|like|including|includes?|for example|for instance|e[._]g[._]?|i_e_|namely|in particular|but not limited to|tel(?:le)?s? que|comme|notamment|par exemple|p_ ?ex_|a savoir|y compris|comprend|comprennent|zoals|waaronder|bijvoorbeeld|namelijk|te weten|inclusief|bijv[._]|bv[._]|o[._] ?a[._]|d_w_z_|onder meer|onder andere|wie(?: etwa| beispielsweise| z[._] ?b[._]| zum beispiel)?|etwa|insbesondere|z[._] ?b[._]|zum beispiel|u[._] ?a[._]|unter anderem|d_ ?h_|bspw[._]|beispielsweise|namlich|einschliess?lich|inklusive|inkl_)$/i;

/** A word for a whole group, which gives way to what is enumerated after it: “contact details (e-mail, phone)”. */
const generic =
  /(?:details|data|information|info|metadata|documents?|log ?files?|logs|records|statistics|identifiers?|daten|angaben|logfiles|protokolle|informationen|gegevens|informatie|bestanden|donnees|coordonnees|informations|journaux|unterlagen)$/i;

const aboutGroup =
  /^(?:information|data|details|informationen|angaben|daten|informations|donnees|informatie|gegevens)\b/i;

/** Whether a text names a group and no item: “Behaviour data”, “Personal information:”. */
export const isGroup = (text: string): boolean => generic.test(text.replace(/\W*(?:\([^)]*\))?\W*$/, ''));

/** Adds to what is named already, where other openers give examples of it. */
const adding = /^(?:including|includes?|y compris|inclusief|einschliess?lich|inklusive|inkl_)$/i;

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
  /\b(?:file|domain|host|product|project|brand|event|campaign|ip|mac|gateway|protocol|metric|page|site|website|web|internet|server|network|url|tag|manager|cookie|software|app|application|variable|column|column|service|program(?:me)?|trade|key|script)\s*$/i;
const nameOfThing =
  /^\s*(?:and url )?(?:of|der|des|du|de la|van (?:de|het)) (?:(?:the|your|our|this|requested|retrieved|accessed|abgerufenen|aufgerufenen|angeforderten)\s)*(?:file|page|website|site|product|provider|network|seite|datei|webseite|fichier|bestand|pagina|cookie)/i;

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
  ...(item.ending === undefined ? {} : { ending: item.ending }),
});

/** “in order to” orders nothing, “on behalf” holds no half. The same length, so that places stay. */
const hideIdioms = (text: string): string =>
  text
    .replace(idiom, (found) => '#'.repeat(found.length))
    .replace(clauseComma, (found) => found.replace(',', ' '))
    .replace(shortForm, (found) => ' '.repeat(found.length));

/** “Internet Protocol (“IP”) address”. */
const shortForm = /(?<=\w )\(["']*(?:ip|os|isp|id|gps|vat|url|mac)["']*\)/gi;

/** “Websites, von denen Sie kommen”: one name in spite of its comma. */
const clauseComma =
  /\b(?:web ?sites?|web ?seiten?|(?:internet|unter|unterweb)?seiten?|pages?|sites?|pagina'?s?)(?: \w+)?, (?:von|welche|die|der|which|that|from|from which|waar|waarvan)\b/gi;
const idiom =
  /\bin order (?=to\b|that\b)|\bplace of business\b|\blog ?books?\b|\blog (?:in|on|out|off)\b|\bso called\b|\b(?:legitimate|public|vital|overriding|best|our|commercial|business|economic) interests?\b|\bpublic authorit\w+|\bin (?:the|your|our) (?:interests?|event|name|case) (?:of|that)\b|\b(?:up|out of) (?:to )?date\b|\b(?:at any|from|real|period of|same|first|short|long|any) time\b(?: to time)?|\b(?:at|on|upon) (?:your |our |the )?request\b|\b(?:interets?|motifs?) (?:legitimes?|public|vital|vitaux)\b|\b(?:berechtigten?|uberwiegende[nr]?|offentliche[ns]?) interessen?\b|\b(?:gerechtvaardigde?|algemeen|vitaal) belang(?:en)?\b|\b(?:in|from|of) your (?:home )?country(?: of residence)?\b|\b(?:on|in|onto|to|from) (?:your|the|a|their|his|my|our|users?'?)(?: (?:users?'?|visitors?'?|own|local|web|internet|mobile))* ?(?:computers?|(?:end |terminal )?devices?|browsers?|hard (?:drive|disk)|smartphone|phone|terminals?)\b(?! (?:type|version|id|model))|\b(?:auf|in|im|vom|an) (?:ihre[mnr]|deine[mnr]|de[mnr]|das|eine[mnr]|dessen|deren)? ?(?:\w+ )?(?:endgerate?n?s?|computers?|computersystem|rechners?|(?:internet-?|web-?)?browsers?|gerate?n?s?|festplatte)\b|\b(?:sur|dans|depuis|par) (?:votre|vos|le|la|les|son|ses|un) ?(?:ordinateurs?|terminal|terminaux|navigateurs?|appareils?|disque dur|equipements?)(?: de l'utilisateur)?\b|\b(?:sur|dans) l'(?:ordinateur|appareil|equipement)\b|\b(?:op|in|naar|vanaf) (?:uw|je|jouw|de|het|een|uw eigen) (?:computers?|apparaa?t\w*|browser|toestel\w*|harde schijf|telefoon)\b|\bin (?:so ?genannten |the |our |den |unseren |so-called )?(?:server-?log-? ?(?:dateien|files)|(?:server )?log ?files?|logfiles)\b|\b(?:by|via|per|par|through|over the|by means of) (?:e-?mails?|email|courriel|phone|telephone|telefon|telefoon|post|mail|fax|telefax|letter|brief|courrier|sms)(?:(?:, ?| or | and | oder | und | of | en | ou | et |\/|, oder )(?:by |via |per |par )?(?:e-?mails?|email|courriel|phone|telephone|telefon|telefoon|post|mail|fax|telefax|letter|brief|courrier|sms|web forms?))*\b/gi;

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
      (one) =>
        one.start >= from &&
        one.end <= part.end &&
        (possessed.test(region.slice(part.start, one.start)) || given.test(region.slice(part.start, one.start))),
    );
    if (term && isSource(region, term)) return undefined;
    if (term) return named(region, part, term, term.end, language);
  }
  if (!words.trim() || notData.test(words)) return undefined;
  for (let round = 0; round < 3; round++) {
    const rest = region.slice(from, part.end);
    const stop = described[language].exec(rest);
    const headEnd = stop ? from + stop.index : part.end;
    const term = termIn(region, terms, [round === 0 ? part.start : from, from], headEnd, language);
    if (term && isSource(region, term)) return undefined;
    if (term) return named(region, part, term, Math.max(term.end, Math.min(headEnd, part.end)), language);
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

const named = (region: string, part: Part, term: Term, end: number, language: Language): Resolved => ({
  start: term.start,
  end,
  meaning: term.meaning,
  tells: weightOf(region.slice(term.start, term.end), language),
  ...(term.ending === undefined ? {} : { ending: term.ending }),
  stretch: [part.start, part.end],
  by: part.by,
  short: true,
});

/** Where a thing is, no job that somebody has. */
const thingPlace =
  /\b(?:bikes?|bicycles?|vehicles?|boats?|ships?|cars?|vans?|lorr(?:y|ies)|trucks?|trains?|devices?|phones?|trackers?|drones?|scooters?|cursors?|mouse|scroll|screen|page|items?|parcels?|scroll|banner|market|financial|legal|our)['’]?s?\s*$/i;
const placeOfThing =
  /^\s*(?:of|on|in|at) (?:the |your |our |this |a |an )?(?:bikes?|bicycles?|vehicles?|boats?|ships?|cars?|vans?|lorr(?:y|ies)|trucks?|trains?|devices?|phones?|trackers?|drones?|scooters?|cursor|mouse|page|items?|parcels?|map|screen|ranking|queue|league|table|fleet)\b/i;

/** “from your employer”, “to your bank”: whom data comes from or goes to is no data. */
const isSource = (region: string, term: Term): boolean =>
  somebody.has(term.meaning.dpv ?? '') && fromOrTo.test(region.slice(Math.max(0, term.start - 40), term.start));
const somebody: ReadonlySet<string> = new Set([
  'pd:Professional',
  'pd:FamilyStructure',
  'pd:SocialMedia',
  'pd:Insurance',
  'pd:Job',
]);
const fromOrTo =
  /\b(?:from|by|to|with|via|through|on behalf of|von|vom|beim?|durch|an|mit|van|door|aan|bij|met|de la part d[eu']|aupres d[eu']|par|provenant d[eu']|a) (?:(?:your|their|our|the|an?|ihre[mnr]|deine[mnr]|de[mnr]|eine[mnr]|unsere[mnr]|uw|je|jouw|onze|het|de|een|votre|vos|nos|les?|la|leurs?) )?(?:(?:current|former|other|previous|fruheren|huidige|vorige) )?$/i;

/** Verbs right before an item: “must enter a valid phone number”. */
const given =
  /\b(?:provide|enter|give|submit|supply|specify|state|choose|select|upload|add|require|collect|record|store|log|receive|process|fetch|request|need|ask for)(?:s|ed|d)? (?:us )?(?:with )?(?:the |an? )?(?:(?:valid|full|new|working|correct|own|current) )?$/i;

/** Words before an item that stands deep in a sentence. */
const possessed =
  /(?:^|\b(?:your|their|his|her|the|an?|uw|je|jouw|hun|het|de|een|ihre?[nrms]?|den|die|das|der|dem|votre|vos|le|la|les|un|une|name|wir|mit|hebben|wij|we))\W*$|^\W*$|['’]$/i;

/** “the type of …”, “information about …”, “a copy of …”: what follows is the item. */
const relations =
  /^(?:[\w-]+\s+){0,2}?(?:types?|kinds?|names?|nature|versions?|cop(?:y|ies)|details?|contents?|information|data|duration|history|list|text|model|brand|status|category|categories|angaben|informationen|art|informatie|gegevens|soort|type|informations|donnees|contenu)\s+(?:of|about|on|regarding|concerning|relating to|contained in|in|zu|uber|der|des|over|van|sur|relatives? a|concernant|de)\s+/i;

/** Ends of enumerations, and parts of sentences that name nothing. */
const notData =
  /^\W*(?:etc[._]?|and so on|everything|anything|but|no|none|nothing|others?|more|similar|usw[._]?|enz[._]?|u[._]\s?a[._]|ahnliche\w*|dergleichen|it|them|this|that|these|those|so on|the like|if|when|where|unless|to|in order|we|you|they|who|which|not|only|limited to|lorsque|si|afin|pour|nous|vous|wanneer|als|om|wij|we|u|wenn|sofern|falls|um|wir|sie|damit)\b(?! you (?:use|visit|click|view|open|interact))/i;
const sentenceLike =
  /\b(?:is|are|was|were|will|may|can|must|shall|has|have|we|you|they|us|please|collects?|uses?|provides?|processes|stores|verify|complete|ensure|help|est|sont|nous|vous|is|zijn|wordt|worden|wij|u|ist|sind|wird|werden|wurde|haben|wir|sie|shall|purposes?|gdpr|art)\b|https?:|\.\w/i;

/** “what was broken”, “how you heard of us”: an entry that is a clause. */
const clauseItem =
  /^(?:what|how|when|where|which|whether|ce que|comment|quand|wat|hoe|wanneer|waar|was|ob|wann)(?: [\w'-]+){2,8}$/i;

/** “pages you have opened”, “other details you send us”: what only a list of data may say so. */
const yourItem =
  /^(?:(?:other |further |additional |all )*(?:data|information|details|documents|files|content)\b(?: [\w'-]+){0,3}? (?:that |which )?(?:you|provided by)\b(?: [\w'-]+){1,9}|(?:[\w-]+ ){1,3}(?:that |which )?you (?:have |had )?(?:[a-z]{3,}(?:ed|d|en)|visit|use|open|view|see|buy|order|choose|send|enter|attend|read)(?: [\w'-]+){0,5})$/i;

/** `low`: where the stretch begins, `from`: where it begins without articles, which may belong to a name: “verwendete Software”. */
function termIn(
  region: string,
  terms: readonly Term[],
  [low, from]: readonly [number, number],
  headEnd: number,
  language: Language,
) {
  const inside = terms.filter((term) => term.start >= low && term.end > from && term.start < headEnd);
  const ordered = language === 'fr' ? inside : inside.toReversed();
  for (const term of ordered) {
    const before = region.slice(Math.min(from, term.start), term.start);
    if (
      language === 'fr'
        ? before.trim().split(/\s+/).length > 2
        : term.end < headEnd && !trailing.test(region.slice(term.end, headEnd))
    )
      continue;
    if (/^(?:names?|addresses|address|name|namen|nom|naam|title|adresse)$/i.test(region.slice(term.start, term.end))) {
      if (thingName.test(before) || nameOfThing.test(region.slice(term.end))) continue;
    }
    if (/^positions?$/i.test(region.slice(term.start, term.end))) {
      if (thingPlace.test(region.slice(low, term.start)) || placeOfThing.test(region.slice(term.end))) continue;
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
  if (sentenceLike.test(label) && !clauseItem.test(label) && !yourItem.test(label)) return [];
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
