// Data entries: what the entries of a list of data name, and lines that are nothing but a label and what it enumerates.
import type { Language } from '#base';
import { vendorsIn } from '#law';
import { companiesIn } from '../companies.ts';
import { type Line, isLabelled } from '../context.ts';
import type { DataPhrase } from '../data-items.ts';
import { namesIn } from '../data-book.ts';
import { isGroup, phrasesIn } from '../data-phrases.ts';
import { clausesOf, standsInData, underData } from '../data-speech.ts';
import type { Draft } from '../draft.ts';
import type { Keeper } from './data-keeper.ts';

/** An entry of a list of data, or a line that is nothing but an enumeration below a heading on data. */
export function readEntry(
  draft: Draft,
  keeper: Keeper,
  line: Line,
  company: string | undefined,
  lists: ReadonlySet<unknown>,
): boolean {
  const { language } = draft;
  const label = labelled[language].exec(line.text);
  if (label) {
    keeper.keepAll(line, phrasesIn(line.text, label[0].length, line.text.length, language, true), { listed: true });
    return true;
  }
  const entry = line.kind === 'item' && line.first;
  const told = entry && standsInData(language, line) ? occasionLabel[language].exec(line.text)?.[0].length : undefined;
  if (told !== undefined && told < line.text.length) {
    keeper.keepAll(line, phrasesIn(line.text, told, line.text.length, language, true), { listed: true });
    return true;
  }
  if (entry && standsInData(language, line) && readLabelled(draft, keeper, line, company)) return true;
  const counted = entry ? countedFrom(line, language) : 0;
  if (counted > 0) {
    const items = phrasesIn(line.text, counted, line.text.length, language, true);
    // So many names are data whatever the heading is about: “Why do you have my data?”.
    const many = items.filter((item) => item.meaning?.dpv).length >= fewestCounted;
    if (many || (standsInData(language, line) ?? lists.has(listOf(line)))) {
      keeper.keepAll(line, items, { listed: true });
      return true;
    }
  }
  // The bold words that open a paragraph of a list are its title.
  const title = entry && line.block.segments.length > 1 && /^[^.]{3,60}\.$/.test(line.text);
  const alone =
    (line.kind === 'paragraph' && line.block.segments.length === 1 && !/[.!?:]$/.test(line.text)) || isLabelled(line);
  if (!entry && !alone) return false;
  if (!(entry ? (standsInData(language, line) ?? lists.has(listOf(line))) : underData(language, line))) return false;
  if (!mayBeEntry(line, language)) return false;
  if (company !== undefined && line.text.toLowerCase().startsWith(`${company} `)) return false;
  const next = draft.lines[line.index + 1];
  const parent =
    line.text.endsWith(':') || (next?.kind === 'item' && next.leads.length > Math.max(1, line.leads.length));
  const items = entryOf(line, language);
  if (parent && (isGroup(line.text) || !items.some((item) => item.meaning?.dpv))) return true;
  if (alone && items.filter((item) => item.meaning?.dpv).length < 2) return false;
  keeper.keepAll(line, title ? items.filter((item) => item.tells === 'enough') : items, { listed: true });
  return true;
}

/** “Account data: when you sign up, we ask for your name”: an entry whose label a sentence explains. */
function readLabelled(draft: Draft, keeper: Keeper, line: Line, company: string | undefined): boolean {
  const { language } = draft;
  const label = ownLabel.exec(line.text)?.[0].length;
  if (label === undefined || otherLabel.test(line.text) || !tells[language].test(line.text.slice(label))) return false;
  const items = clausesOf(line, language, company)
    .filter(({ start }) => start >= label)
    .flatMap(({ start, end, afterVerb }) => phrasesIn(line.text, start, end, language, false, afterVerb));
  if (!items.some((item) => item.meaning && item.tells !== 'nothing')) return false;
  keeper.keepAll(line, items, { listed: true });
  return true;
}
/** “Donors: name, address, bank account”: where an entry of three or more begins whose label says whose data it is; 0 in others. */
export function countedFrom(line: Line, language: Language): number {
  const label = groupLabel.exec(line.text)?.[0].length;
  if (label === undefined || otherLabel.test(line.text) || notEntry[language].test(line.text.slice(label))) return 0;
  const tail = line.text.slice(label);
  if (tail.length > longestCount || tail.split(',').length < fewestCounted || tells[language].test(tail)) return 0;
  const known = phrasesIn(line.text, label, line.text.length, language, true).filter((item) => item.meaning?.dpv);
  return known.length > 1 && known.some((item) => item.tells !== 'nothing') ? label : 0;
}
const groupLabel = /^[a-z][^:.;,]{2,50}: (?=\S)/i;
const fewestCounted = 3;
const longestCount = 400;

const ownLabel = /^[^:.;]{3,60}: (?=\S.{20})/;

/**
 * The lists that are data by what stands in them, where neither an introduction nor a heading says what they are: at least half
 * of their entries, and two, begin with a name that is data wherever it stands.
 */
export function listsOfData(draft: Draft): ReadonlySet<unknown> {
  const counts = new Map<unknown, { all: number; sure: number }>();
  for (const line of draft.lines) {
    if (line.kind !== 'item' || !line.first || standsInData(draft.language, line) !== null) continue;
    const count = counts.get(listOf(line)) ?? { all: 0, sure: 0 };
    const sure = beginsWithData(line, draft.language) || countedFrom(line, draft.language) > 0;
    counts.set(listOf(line), { all: count.all + 1, sure: count.sure + (sure ? 1 : 0) });
  }
  return new Set([...counts].filter(([, { all, sure }]) => sure >= 2 && sure * 2 >= all).map(([list]) => list));
}

const listOf = (line: Line): unknown => (line.leads.length > 0 ? line.leads : line.headings);

function beginsWithData(line: Line, language: Language): boolean {
  const { text } = line;
  if (text.length > longestEntry || !mayBeEntry(line, language)) return false;
  const [first] = namesIn(text, language) > 0 ? entryOf(line, language) : [];
  return first?.meaning?.dpv != null && first.tells === 'enough' && first.start < farthest;
}

/** Units of an entry that names data and says nothing more. */
const longestEntry = 160;
/** Units before the first name of an entry: articles, “the type of”. */
const farthest = 25;

/** “Data processed: names, addresses”: a label that says what follows. */
const labelled: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:personal )?(?:data|information) (?:(?:we |that we )?(?:collect(?:ed)?|process(?:ed)?)|concerned|categories|affected|involved|used|stored)|(?:affected|concerned|collected|processed|stored|relevant) (?:personal )?(?:data|information)|what (?:data )?(?:we|is) collect(?:ed)?|(?:types?|kinds?|categories|category) of (?:personal )?(?:data|information)(?: (?:collected|processed))?|(?:personal )?data)\s*:\s+/i,
  fr: /^\W*(?:donnees (?:a caractere personnel |personnelles )?(?:collectees|traitees|concernees|recueillies|utilisees|enregistrees|stockees)|quelles donnees|donnees(?: personnelles)?|(?:categories|types?) de donnees(?: (?:collectees|traitees|personnelles))*)\s*:\s+/i,
  nl: /^\W*(?:(?:verwerkte |verzamelde |betrokken |betreffende |opgeslagen |gebruikte )(?:persoons)?gegevens|welke gegevens|(?:soorten?|categorieen|welke) (?:persoons)?gegevens|(?:persoons)?gegevens)\s*:\s+/i,
  de: /^\W*(?:(?:verarbeitete|erhobene|erfasste|betroffene|gespeicherte|ubermittelte|personenbezogene) (?:personenbezogene )?daten(?:arten|kategorien)?|(?:verarbeitete )?datenkategorien?|umfang der (?:erhobenen |verarbeiteten )?daten|welche daten|daten|(?:arten|kategorien|art) (?:der )?(?:verarbeiteten |personenbezogenen |personenbezogener )*daten|daten(?:arten|kategorien))\s*:\s+/i,
};

/** “If you bring your boat for repair: your name, …”: an occasion, then what is kept of it. */
const occasionLabel: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:if|when(?:ever)?|where|for|from|about|as) [^.:;]{3,80}:\W+(?=\w)/i,
  fr: /^\W*(?:si|lorsque|quand|pour|lors) [^.:;]{3,80}:\W+(?=\w)/i,
  nl: /^\W*(?:als|wanneer|indien|bij|voor|van) [^.:;]{3,80}:\W+(?=\w)/i,
  de: /^\W*(?:wenn|sofern|falls|bei|fur|von|beim|zur) [^.:;]{3,80}:\W+(?=\w)/i,
};

/** Purposes, occasions and sentences among the entries of a list. */
const notEntry: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:our |your |a |the )?(?:legitimate interests?|contract(?:ual (?:necessity|obligations?))?|performance of|legal obligations?|consent|vital interests|public (?:interest|task))\b|to|in (?:order|writing|addition|connection|accordance|certain)|with each|how to|updates? to|guarantee of|management of|rectify|restrict|delete|erase|object|market research|fraud (?:detection|prevention)|(?:maintaining|providing|improving|sending|processing|ensuring|preventing|managing|communicating|implementing|conducting|enabling|responding|complying|personali[sz]ing|protecting|operating(?! systems?\b)|performing|exchanging)|so that|because|when(?:ever)?|if|by|through|via|from|during|you|we|this|these|they|that|which|please|for (?:the|our|your)|as (?:part|required|soon))\b|\b(?:we|our) (?:will|may|use|do|also|can|only|never)\b|\bplease\b|^\W*any \w+ on this\b/i,
  fr: /^\W*(?:(?:l'|notre |votre |une? )?(?:interets? legitimes?|execution|obligations? legales?|consentement)\b|pour|afin|lors(?:que)?|quand|si|par|via|pendant|jusqu\w*|droits? (?:a|de|d')|aux?|selon|sous reserve|indirectement|(?!dossier|courrier|papier|quartier|metier|calendrier|fichier|panier|chantier|loyer|cahier|premier|dernier|loisir|lettre|cadre|ordre)[a-z]{3,}(?:er|ir|re) (?:l[ea]s?|des?|du|une?|vos|votre|nos|notre|a|aux?|sur|avec)|nous|vous|ces|cette|ce|dans le cadre)\b|\bnous (?:ne|pouvons|utilisons)\b/i,
  nl: /^\W*(?:(?:ons |uw |een |de )?(?:gerechtvaardigd belang|uitvoering van|wettelijke verplichting|toestemming)\b|om|tijdens|hoe|het recht|recht op|zodat|wanneer|als|indien|door|via|wij|we|u|deze|dit|voor (?:het|de))\b|\b(?:wij|we) (?:kunnen|gebruiken|zullen)\b/i,
  de: /^\W*(?:(?:unser |ihre )?(?:berechtigte[sn]? interessen?|vertragserfullung|erfullung|rechtliche verpflichtung|einwilligung)\b|um|direkt|innerhalb|zu (?:einer|einem)|das recht|recht auf|damit|wenn|sofern|falls|durch|uber|wir|sie|diese|dies|zur|zum|zwecks)\b|\bwir (?:konnen|nutzen|verwenden|werden)\b/i,
};

/** “Legal basis: …”, “Address: 4 Quay Street”: what a label opens that is no data of the reader's. */
const otherLabel =
  /^\W*(?:(?:legal|lawful) (?:bas[ie]s|grounds?)|bas[ie]s|(?:place|location) of (?:processing|storage|hosting)|lieu (?:de|du) (?:traitement|stockage)|plaats van (?:verwerking|opslag)|(?:verarbeitungsort|ort der (?:verarbeitung|speicherung))|purposes?|duration|storage|retention|(?:storage|retention) period|recipients?|(?:data )?disclosure|source|transfers?|provider|controller|processor|safeguards?|objection|opt[- ]?out|(?:more|further) info(?:rmation)?|privacy (?:policy|notice)|see|base (?:legale|juridique)|finalites?|objectifs?|duree|conservation|destinataires?|fournisseur|prestataire|source|plus d'informations?|en savoir plus|(?:rechts)?grondslag|doel(?:einden?)?|bewaartermijn|ontvangers?|aanbieder|verwerker|bron|meer (?:info|informatie|weten)|rechtsgrundlagen?|zwecke?|dauer|speicherdauer|loschung|aufbewahrungsdauer|empfanger|anbieter|dienstanbieter|quelle|widerspruch\w*|weitere informationen|mehr (?:info|informationen)|website|webseite|rechtsform|rechtsvorm|forme juridique)\b[^:]{0,40}:(?:\s|$)|^\W*(?:address|adresse|anschrift|adres)\b[^:]{0,20}:[^:]*\d|:\W*(?:\S+@\S+|(?:https?:|www\.)|\+?[\d(][\d ()./-]{6,})|^\W*(?:\+?[\d(][\d ()./-]{6,}|\S+@\S+|(?:https?:|www\.)\S+)\W*$/i;

/** Who collects stands in the entry itself: a sentence among the entries. */
const tells: Readonly<Record<Language, RegExp>> = {
  en: /\bwe\b/i,
  fr: /\bnous\b/i,
  nl: /\b(?:wij|we)\b/i,
  de: /\bwir\b/i,
};

export const entryOf = (line: Line, language: Language): DataPhrase[] =>
  phrasesIn(line.text, 0, endOf(line, language), language, true);

/** Where an entry begins to say what its data is for. */
const endOf = ({ text }: Line, language: Language): number =>
  Math.min(
    ...[forWhat[language], afterDash[language], withWhich[language]].map(
      (each) => each.exec(text)?.index ?? text.length,
    ),
  );

/** “a telephone number that we can call in an emergency”: what is done with it, up to the end. */
const withWhich: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\S{3})\s(?:(?:that|which|on which|where) we|we can) [^,;:]{3,80}$/i,
  fr: /(?<=\S{3})\s(?:que|ou|auquel|auxquels|a laquelle|auxquelles|avec lequel) nous [^,;:]{3,80}$/i,
  nl: /(?<=\S{3})\s(?:dat|die|waarop|waarmee|waar) (?:we|wij) [^,;:]{3,80}$/i,
  de: /(?<=\S{3}),\s(?:die|das|den|unter (?:der|dem)|auf (?:der|dem)|an die|mit (?:der|dem)) wir [^,;:]{3,80}$/i,
};

/** Neither a purpose, nor a sentence, nor a label of something else. */
function mayBeEntry(line: Line, language: Language): boolean {
  if (isService(line)) return false;
  const said = line.text.slice(0, endOf(line, language));
  return (
    !otherLabel.test(line.text) &&
    !notEntry[language].test(said) &&
    !tells[language].test(said.replace(/\([^()]*\)/g, ''))
  );
}

/** “New Relic (New Relic, Inc.)”: an entry that is nothing but the name of a service and its company. */
const isService = ({ raw }: Line): boolean => {
  if (raw.length > longestService) return false;
  const name = vendorsIn(raw)[0] ?? companiesIn(raw)[0];
  if (!name) return false;
  const rest = raw.slice(name.end).replace(/\([^()]*\)|[\s.;,:*)]+/g, '');
  return rest === '' && (name.start === 0 || raw.lastIndexOf('(', name.start) > 0);
};
const longestService = 90;

/** “E-mail address – for your account, orders and news”: behind a dash stands what it is for or how it is kept. */
const afterDash: Readonly<Record<Language, RegExp>> = {
  en: /(?<=[a-z)])\s*(?:[-–—]|:)\s+(?:for|so|when|if|used|stored|needed|required|necessary|kept|because|as (?:required|needed|part)|allows?|lets|only|optional|mandatory|this|we|you|it|in case|during|via|through|by)\b/i,
  fr: /(?<=[a-z)])\s*(?:[-–—]|:)\s+(?:pour|afin|utilisee?s?|stockee?s?|conservee?s?|necessaires?|obligatoires?|facultati\w+|lorsque|si|permet\w*|uniquement|nous|vous|ces|cette|lors)\b/i,
  nl: /(?<=[a-z)])\s*(?:[-–—]|:)\s+(?:voor|om|zodat|gebruikt|opgeslagen|nodig|bewaard|als|wanneer|indien|alleen|verplicht|optioneel|hiermee|wij|we|u|je|dit|deze|tijdens|via)\b/i,
  de: /(?<=[a-z)])\s*(?:[-–—]|:)\s+(?:fur|um|damit|zur|zum|wird|werden|gespeichert|erforderlich|notwendig|benotigt|wenn|falls|sofern|nur|optional|freiwillig|wir|sie|dies|diese|bei|beim|wahrend)\b/i,
};

/** “…, to send you our newsletter”: the entry goes on with what it is for. */
const forWhat: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:to|in order to|so that|for (?:(?:the|our|your|this|a)\b(?! (?:last|past))|sending|processing|example to)|used (?:to|for)|which (?:we|is|are)|when|if)\s/i,
  fr: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:pour|afin de|lorsque|si|en vue)\s/i,
  nl: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:om|zodat|voor (?:het|de|onze|je|uw|een)|ten behoeve|als|wanneer|indien)\s/i,
  de: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:um|zur|zum|damit|zwecks|wenn|sofern|falls|soweit|fur (?:den|die|das|unsere\w*|ihre\w*|deine\w*))\s/i,
};
