// Data items: which name of data a part of an enumeration gives, and where it stands there.
import type { Language } from '#base';
import type { Meaning, Term } from './data-book.ts';
import type { Part } from './data-parts.ts';
import { type Weight, weightOf } from './data-weight.ts';

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

/** An item beside others. */
export interface Resolved extends DataPhrase {
  by: string;
  /** Short enough, and without verbs, to be an item of which no word is known. */
  short: boolean;
}

/** Articles and the like before an item. */
const determiner: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s|["'“”*]|(?:the|a|an|your|their|his|her|its|our|his\/her|any|all|some|certain|other|also|both|either|optional(?:ly)?|possibly|where applicable|if applicable|if any|following|about|of|related|relevant|general|basic|exact|full)\b(?! of))+/i,
  fr: /^(?:\s|["'«»*]|(?:les?|la|des?|du|vos|votre|leurs?|ses|son|sa|une?|tout(?:es?)?|tous|certaines?|eventuellement|le cas echeant|autres?)\b|[ld]')+/i,
  nl: /^(?:\s|["'*]|(?:de|het|een|uw|je|jouw|hun|zijn|haar|uw|eventuele?|alle|andere|overige|ook)\b)+/i,
  de: /^(?:\s|["'*]|(?:die|der|das|den|dem|des|ein(?:e[nrms]?)?|ihre?[nrms]?|deine?[nrms]?|alle|ggf[._]?|gegebenenfalls|etwaige|eventuell|auch|andere|sonstige|weitere|jeweils|verwendete[rsn]?|dabei|hierbei|optional)(?![a-z]))+/i,
};

/** Words after which an item is only described: “the name of the person”, “files you upload”. */
const described: Readonly<Record<Language, RegExp>> = {
  en: /\s(?:of|from|for|in|on|by|with|that|which|who|whose|when|where|while|to|via|through|at|about|during|within|under|into|if|as|is|are|was|were|has|have|will|may|can|we|you|used|attributed|associated|installed|provided|submitted|sent|collected|entered|uploaded|stored|placed|made|received|generated|assigned|relating|regarding|concerning|using|herein\w*|hereafter|referred|(?:that|which)|needed|required|after|before|than|every|each)\b/i,
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

/** The item that a part of an enumeration names; undefined for what names none. */
export function itemOf(
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
      label.length > 2 &&
      ((label.split(/\s+/).length <= 5 && !sentenceLike.test(label)) ||
        clauseItem.test(label) ||
        aboutItem.test(label)),
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
  /^\W*(?:etc[._]?|and so on|everything|anything|by|using|through|during|(?:all )?(?:the )?categories of (?:personal )?data(?! (?:of|on|about))|but|no|none|nothing|others?|more|similar|usw[._]?|enz[._]?|u[._]\s?a[._]|ahnliche\w*|dergleichen|it|them|this|that|these|those|so on|the like|if|when|where|unless|to|in order|we|you|they|who|which|not|only|limited to|lorsque|si|afin|pour|nous|vous|wanneer|als|om|wij|we|u|wenn|sofern|falls|um|wir|sie|damit)\b(?! you (?:use|visit|click|view|open|interact))/i;
const sentenceLike =
  /\b(?:kan|kunnen|gebruikt|gebruiken|kann|konnen|peut|peuvent|utilise|utilisent|is|are|was|were|will|may|can|must|shall|has|have|we|you|they|us|please|collects?|uses?|provides?|processes|stores|verify|complete|ensure|help|est|sont|nous|vous|is|zijn|wordt|worden|wij|u|ist|sind|wird|werden|wurde|haben|wir|sie|shall|purposes?|gdpr|art)\b|https?:|\.\w/i;

/** “what was broken”, “how you heard of us”: an entry that is a clause. */
const clauseItem =
  /^(?:what|how|when|where|which|whether|ce que|comment|quand|wat|hoe|wanneer|waar|was|ob|wann)(?: [\w'-]+){2,8}$/i;

/** “information about your property”, “Angaben aus öffentlichen Registern”: data by what it is about or comes from. */
const aboutItem =
  /^(?:\w+ )?(?:information|details|data|angaben|informationen|daten|informations|donnees|gegevens|informatie) (?:about|on|regarding|relating to|concerning|from|uber|zu|aus|im zusammenhang mit|sur|relatives? a|concernant|issues? de|over|uit)(?: [\w'/-]+){1,9}$/i;

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
    // “The Platform”: where people are, not what their device runs on.
    if (
      /^platform$/i.test(region.slice(term.start, term.end)) &&
      /\b(?:the|our|this)\s*$/i.test(region.slice(Math.max(0, term.start - 6), term.start))
    )
      continue;
    if (/^positions?$/i.test(region.slice(term.start, term.end))) {
      if (thingPlace.test(region.slice(low, term.start)) || placeOfThing.test(region.slice(term.end))) continue;
    }
    return term;
  }
  return undefined;
}

/** “the data you put into your comment”: what is written is the datum. */
const inMessage =
  /\b(?:messages?|e-?mails?|letters?|comments?|contributions?|posts?|reviews?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|questions?|reports?|feedback|tickets?|chats?)$/i;
const message: Meaning = { dpv: 'pd:Communication', mode: 'provided' };

/** Where a long name begins to explain itself. */
const further = /(?<=\S\s+\S+)\s+(?:from|using|that|which|when|if|so that|in order)\b/i;

/** One item for the whole stretch, if it is a name and no sentence. */
export function wholeOf(region: string, from: number, language: Language): DataPhrase[] {
  const skipped = determiner[language].exec(region)?.[0].length ?? 0;
  const written = region.slice(skipped);
  const bracket = /\s*[([][^)\]]*[)\]]?\W*$|:\s|, (?:but|except|without)\s/.exec(written)?.index ?? -1;
  let label = (bracket > 2 ? written.slice(0, bracket) : written).replace(/[\s.;,:…]+$/, '');
  if (label.split(/\s+/).length > 6) label = label.slice(0, further.exec(label)?.index).replace(/[\s.;,:]+$/, '');
  const words = label.trim().split(/\s+/).length;
  if (words > 14 || label.trim().length < 3 || notData.test(label)) return [];
  if (sentenceLike.test(label) && !clauseItem.test(label) && !yourItem.test(label)) return [];
  const start = from + skipped;
  const stretch = [from, from + region.length] as const;
  const meaning = yourItem.test(label) && inMessage.test(label) ? message : undefined;
  return [{ start, end: start + label.length, tells: 'nothing', stretch, ...(meaning ? { meaning } : {}) }];
}
