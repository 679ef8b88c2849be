// Categories of personal data (Art. 13(1), 14(1)(d)): what is collected, by lists, tables and the sentences that enumerate it.
import type { Language } from '#base';
import type { Policy } from '#policy';
import { type DataPhrase, isGroup, isOneDatum, namesIn, phrasesIn } from '../data-phrases.ts';
import { type Clause, clausesOf, mayEnumerate, standsInData, underData } from '../data-speech.ts';
import { isCondition, isPersons, namedInPassing, namesDataHad } from '../data-named.ts';
import type { DataMode } from '../data-terms.ts';
import { type DataTold, toldIn } from '../data-told.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { dataCells } from '../data-tables.ts';

export function data(draft: Draft): void {
  const keeper = new Keeper(draft);
  const company = draft.single.controller?.name.toLowerCase().split(/\s+/)[0];
  const cells = dataCells(draft.lines, draft.language);
  const sentences: Line[] = [];
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    if (line.block.kind === 'row') {
      const cell = cells.get(line);
      if (cell) keeper.keepAll(line, entryOf(line, draft.language), { listed: true, onlyNew: cell === 'mentioned' });
    } else if (!readEntry(draft, keeper, line, company)) sentences.push(line);
  }
  // Lists come first: what a sentence only gives as an example is stated where it is listed.
  for (const line of sentences) readSentence(draft, keeper, line, company);
  for (const line of draft.lines)
    if (line.kind !== 'heading' && line.block.kind !== 'row')
      for (const told of toldIn(line, draft.language)) keeper.keepTold(line, told);
  draft.facts.data?.sort((one, other) => (one.stated?.span[0] ?? 0) - (other.stated?.span[0] ?? 0));
}

/** An entry of a list of data, or a line that is nothing but an enumeration below a heading on data. */
function readEntry(draft: Draft, keeper: Keeper, line: Line, company: string | undefined): boolean {
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
  // The bold words that open a paragraph of a list are its title.
  const title = entry && line.block.segments.length > 1 && /^[^.]{3,60}\.$/.test(line.text);
  const alone = !entry && line.kind === 'paragraph' && line.block.segments.length === 1 && !/[.!?:]$/.test(line.text);
  if (!entry && !alone) return false;
  if (!(entry ? standsInData(language, line) : underData(language, line))) return false;
  if (notEntry[language].test(line.text) || tells[language].test(line.text.replace(/\([^()]*\)/g, ''))) return false;
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

/** “Data processed: names, addresses”: a label that says what follows. */
const labelled: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:personal )?(?:data|information) (?:(?:we |that we )?(?:collect(?:ed)?|process(?:ed)?)|concerned|categories)|(?:types?|kinds?|categories|category) of (?:personal )?(?:data|information)(?: (?:collected|processed))?|(?:personal )?data)\s*:\s+/i,
  fr: /^\W*(?:donnees (?:a caractere personnel |personnelles )?(?:collectees|traitees|concernees|recueillies)|(?:categories|types?) de donnees(?: (?:collectees|traitees|personnelles))*)\s*:\s+/i,
  nl: /^\W*(?:(?:verwerkte |verzamelde )(?:persoons)?gegevens|(?:soorten?|categorieen|welke) (?:persoons)?gegevens|(?:persoons)?gegevens)\s*:\s+/i,
  de: /^\W*(?:(?:verarbeitete|erhobene|erfasste|betroffene) (?:personenbezogene )?daten(?:arten|kategorien)?|(?:arten|kategorien|art) (?:der )?(?:verarbeiteten |personenbezogenen |personenbezogener )*daten|daten(?:arten|kategorien))\s*:\s+/i,
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
  en: /^\W*(?:(?:our |your |a |the )?(?:legitimate interests?|contract(?:ual (?:necessity|obligations?))?|performance of|legal obligations?|consent|vital interests|public (?:interest|task))\b|to|in order|so that|because|when(?:ever)?|if|by|through|via|from|during|you|we|this|these|they|that|which|please|for (?:the|our|your)|as (?:part|required|soon))\b|\b(?:we|our) (?:will|may|use|do|also|can|only|never)\b|\bplease\b|^\W*any \w+ on this\b/i,
  fr: /^\W*(?:(?:l'|notre |votre |une? )?(?:interets? legitimes?|execution|obligations? legales?|consentement)\b|pour|afin|lorsque|quand|si|par|via|nous|vous|ces|cette|ce|dans le cadre)\b|\bnous (?:ne|pouvons|utilisons)\b/i,
  nl: /^\W*(?:(?:ons |uw |een |de )?(?:gerechtvaardigd belang|uitvoering van|wettelijke verplichting|toestemming)\b|om|zodat|wanneer|als|indien|door|via|wij|we|u|deze|dit|voor (?:het|de))\b|\b(?:wij|we) (?:kunnen|gebruiken|zullen)\b/i,
  de: /^\W*(?:(?:unser |ihre )?(?:berechtigte[sn]? interessen?|vertragserfullung|erfullung|rechtliche verpflichtung|einwilligung)\b|um|damit|wenn|sofern|falls|durch|uber|wir|sie|diese|dies|zur|zum|zwecks)\b|\bwir (?:konnen|nutzen|verwenden|werden)\b/i,
};

/** Who collects stands in the entry itself: a sentence among the entries. */
const tells: Readonly<Record<Language, RegExp>> = {
  en: /\bwe\b/i,
  fr: /\bnous\b/i,
  nl: /\b(?:wij|we)\b/i,
  de: /\bwir\b/i,
};

const entryOf = (line: Line, language: Language): DataPhrase[] => {
  const purpose = forWhat[language].exec(line.text);
  return phrasesIn(line.text, 0, purpose ? purpose.index : line.text.length, language, true);
};

/** “…, to send you our newsletter”: the entry goes on with what it is for. */
const forWhat: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:to|in order to|so that|for (?:the purposes? of|sending|processing|example to)|used (?:to|for)|which (?:we|is|are)|when|if)\s/i,
  fr: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:pour|afin de|lorsque|si|en vue)\s/i,
  nl: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:om|zodat|voor het|voor de|ten behoeve|als|wanneer|indien)\s/i,
  de: /(?<=\S\s*(?::|,|[-–]|\())\s*(?:um|zur|zum|damit|zwecks|wenn|sofern|falls|soweit)\s/i,
};

function readSentence(draft: Draft, keeper: Keeper, line: Line, company: string | undefined): void {
  const names = namesIn(line.text, draft.language);
  if (names === 0) return;
  const place = underData(draft.language, line);
  if (!readClauses(draft, keeper, line, company, place)) readNames(draft, keeper, line, place);
}

/** What the verbs of a sentence collect; whether they did. */
function readClauses(
  draft: Draft,
  keeper: Keeper,
  line: Line,
  company: string | undefined,
  place: boolean | null,
): boolean {
  const clauses = clausesOf(line, draft.language, company);
  let kept = false;
  for (const weak of [false, true]) {
    const those = clauses.filter((clause) => clause.weak === weak);
    const items = those.map((clause) =>
      phrasesIn(line.text, clause.start, clause.end, draft.language, false, clause.afterVerb),
    );
    const told = items
      .flat()
      .filter((item) => item.meaning)
      .map((item) => item.tells);
    const sure = told.filter((tells) => tells === 'enough').length;
    const enough =
      told.length > 1 ? sure > 0 || told.filter((tells) => tells === 'something').length > 1 : !weak && sure > 0;
    if (!enough || (place === false && weak && told.length < 3 && !inLogs.test(line.text))) continue;
    kept = true;
    for (const [index, clause] of those.entries())
      keeper.keepAll(line, items[index]!, { listed: false, from: clause.from });
  }
  return kept;
}

/** A sentence or fragment that names so many items that its grammar does not matter: “Customers: name, address, phone number.” */
function readNames(draft: Draft, keeper: Keeper, line: Line, place: boolean | null): void {
  const { language } = draft;
  const enumerates = mayEnumerate(line, language);
  if (!enumerates && !namesDataHad(line, language)) return;
  const items = phrasesIn(line.text, 0, line.text.length, language, false, false, true).filter((item) => item.meaning);
  const said = items.filter((item) => item.meaning?.dpv && item.tells !== 'nothing');
  const told = new Set(said.map((item) => item.meaning?.dpv));
  const many = enumerates && told.size >= (place === true ? 2 : 3);
  if (!many && !isNamed(line, language, said, told.size)) return;
  const alone = told.size === 1;
  keeper.keepAll(line, alone ? said : items, { listed: false, onlyNewKind: alone });
}

/** One or two names tell less: something must be done with them, and they must be somebody's. */
function isNamed(line: Line, language: Language, said: readonly DataPhrase[], kinds: number): boolean {
  if (kinds === 0 || !namesDataHad(line, language)) return false;
  if (line.kind === 'item' && line.first && standsInData(language, line) === false) return false;
  if (kinds === 1 && !said.some((item) => item.tells === 'enough')) return false;
  if (kinds > 2) return true;
  if (namedInPassing(line, language)) return false;
  return kinds > 1
    ? said.some((item) => item.tells === 'enough')
    : said.some((item) => isPersons(line, item.start, language) && !isCondition(line, item.end));
}

const inLogs = /\b(?:log ?files?|server logs?|access logs?|logfiles?|journaux|logbestanden|server-?log\w*)\b/i;

/** Of a longer enumeration only the stretch that names the item is quoted. */
const longSentence = 450;

/** Keeps what is not known yet: the same datum of the same people is one item, however often it is named. */
class Keeper {
  readonly #draft: Draft;
  readonly #byLabel = new Map<string, Policy['data'][number]>();
  readonly #byDatum = new Map<string, Policy['data'][number]>();

  readonly #told = new Set<string>();
  readonly #scopeOf = new Map<Policy['data'][number], string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** What is told by what is done counts where nothing names it. */
  keepTold(line: Line, { label, dpv, mode }: DataTold): void {
    const key = dpv === null ? label.toLowerCase() : dpv;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const known = this.#draft.facts.data?.find((fact) => dpv !== null && fact.dpv === dpv);
    if (known) this.#draft.mention(line, 'data', known);
    else this.#draft.add('data', ['data', label], { label, ...(dpv === null ? {} : { dpv }), mode }, line);
  }

  keepAll(
    line: Line,
    items: readonly DataPhrase[],
    how: { listed: boolean; onlyNew?: boolean; onlyNewKind?: boolean; from?: Clause['from'] },
  ): void {
    const many = items.filter((item) => item.meaning?.dpv && item.tells !== 'nothing').length >= 3;
    const scope = many && !passedOn.test(line.text) ? sectionOf(line) : undefined;
    for (const item of items) {
      if (how.onlyNewKind && this.#draft.facts.data?.some((fact) => fact.dpv === item.meaning?.dpv)) continue;
      if (how.onlyNew && (!item.meaning?.dpv || item.tells === 'nothing' || item.meaning.mode !== 'observed')) continue;
      this.#keep(line, item, how, scope);
    }
  }

  #keep(
    line: Line,
    item: DataPhrase,
    { listed, from }: { listed: boolean; from?: Clause['from'] },
    scope?: string,
  ): void {
    const written = line.raw.slice(item.start, item.end).trim();
    const label = item.ending === undefined ? written : written.replace(/\P{L}+$/u, '') + item.ending;
    const people = from === 'others' ? 'others' : whose(line);
    const words = `${people} ${line.text.slice(item.start, item.end).trim().toLowerCase().replace(/s$/, '')}`;
    const dpv = item.meaning?.dpv ?? null;
    const datum = dpv !== null && isOneDatum(dpv) ? `${people} ${dpv}${partOfName(dpv, words)}` : null;
    const known = (datum === null ? undefined : this.#byDatum.get(datum)) ?? this.#byLabel.get(words);
    const before = known && this.#scopeOf.get(known);
    // What a list names is named no second time by a sentence of its section.
    if (known && (scope === undefined || before === scope || before?.startsWith(`${scope}\n`))) {
      this.#draft.mention(line, 'data', known);
      return;
    }
    const value = { label, ...valueOf(line, item, listed, from ?? null) };
    const long = line.text.length > longSentence;
    const [start, end] = long ? item.stretch : [0, line.raw.length];
    const fact = this.#draft.add('data', ['data', label], value, line, start, end);
    this.#scopeOf.set(fact, sectionOf(line));
    this.#byLabel.set(words, fact);
    if (datum !== null) this.#byDatum.set(datum, fact);
  }
}

/** “First name, last name” are two entries of a form; either alone is the name. */
const partOfName = (dpv: string, words: string): string =>
  dpv === 'pd:Name' && /(?:^|\s)(?:last names?|surnames?|family name|achternaam|familienaam|nachnamen?)$/.test(words)
    ? ' last'
    : '';

/** Each section that enumerates data tells of other people or another occasion, such as applicants or orders. */
const sectionOf = (line: Line): string => {
  const heading = line.headings.at(-1)?.text ?? '';
  const paragraphInList = line.block.kind === 'item' && line.block.segments.length > 2;
  if (paragraphInList) return `${heading}\n${line.block.segments[0]!.text}`;
  return line.leads.length > 0 ? `${heading}\n${line.leads[0]!.text}` : heading;
};

/** What is handed to others was named where it was collected. */
const passedOn =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|pass(?:es|ed)? on|forward\w*|transmit\w* to|transmet\w*|communiquons|partag\w+|delen|doorgeven|doorgegeven|verstrekken|bezorging|weiter|weitergeb\w*|weitergegeben|ubermitteln|geben wir|empfanger)\b/i;

/** People other than the reader of the text, whose data is another item. */
const otherPeople =
  /\b(?:users? (?:from|of) our (?:clients?|customers?)|end.?users?|(?:customer|client|company)'?s'? (?:own )?(?:employees|staff|users|customers|visitors|patients|members)|employees of|recipients? of (?:the|a) gift|on behalf of (?:our|the|its) (?:customers?|clients?)|utilisateurs finaux|pour le compte|im auftrag|eindgebruikers|namens onze)\b/i;
const whoseOf = new WeakMap<readonly unknown[], string>();

function whose(line: Line): string {
  if (otherPeople.test(line.text)) return 'others';
  let said = whoseOf.get(line.leads);
  if (said === undefined) {
    said = line.leads.some((lead) => otherPeople.test(lead.text)) ? 'others' : 'own';
    whoseOf.set(line.leads, said);
  }
  return said;
}

const thirdParty =
  /\b(?:(?<!users |visitors |customers )(?:from|by) (?:(?:our|other|the|these|certain) )?(?:third part|sources|companies|partners|clients?|customers|brokers|data brokers|publicly|public)|from (?:google|matomo|facebook|linkedin|meta)|on behalf of|as (?:a )?processor|customer's (?:employees|customers|users)|publicly[- ]available|public (?:sources|registers?|information)|app store|address book|(?:aupres|provenant) de (?:tiers|sources)|communiques? par|van derden|von dritten|im auftrag)\b/i;
const automatic =
  /\b(?:automatic\w*|log ?files?|server ?logs?|visit (?:our|the|this)|cookies?|technical|usage|statistic\w*|automatiquement|automatisch|logfiles?|besuch\w*|aufruf\w*|navigation)\b/i;
const optional =
  /\b(?:optional\w*|voluntar\w+|if you (?:choose|wish|want)|facultati\w+|optione\w+|freiwillig\w*|vrijwillig)\b/i;
const optIn = /\bopt[- ]in\b/i;
const disablable =
  /\b(?:can (?:be )?(?:disabled?|switched off|turned off)|abschaltbar|desactivable|uit te schakelen)\b/i;
const unstored =
  /\b(?:not (?:be )?(?:stored|saved|kept|retained)|nicht gespeichert|pas (?:conservee?s?|stockee?s?)|niet (?:opgeslagen|bewaard))\b/i;
const condition = /\((?:when|if|where|only|lorsque|si|als|indien|wenn|falls)\b[^)]*\)|,\s*(?:if|where|when) [^,;.]+$/i;

function valueOf(line: Line, item: DataPhrase, listed: boolean, from: Clause['from']) {
  const around = listed ? [...line.leads, ...line.headings].slice(-2) : line.headings.slice(-1);
  const when = condition.exec(line.text);
  const group = groupOf(line);
  return {
    ...(group ? { group } : {}),
    ...(item.meaning?.dpv ? { dpv: item.meaning.dpv } : {}),
    mode: modeOf(
      line,
      item,
      listed,
      from,
      around.map(({ text }) => text),
    ),
    ...(optional.test(line.text) ? { optional: true } : {}),
    ...(optIn.test(line.text) || line.leads.some((lead) => optIn.test(lead.text)) ? { optIn: true } : {}),
    ...(disablable.test(line.text) ? { disablable: true } : {}),
    ...(unstored.test(line.text) ? { stored: false } : {}),
    ...(when
      ? { condition: line.raw.slice(when.index, when.index + when[0].length).replace(/^[\s(,]+|\)$/g, '') }
      : {}),
  };
}

function modeOf(
  line: Line,
  item: DataPhrase,
  listed: boolean,
  from: Clause['from'],
  around: readonly string[],
): DataMode | 'third-party' {
  const over = line.leads.at(-1);
  if (from === 'others' || thirdParty.test(line.text) || (listed && over && thirdParty.test(over.text)))
    return 'third-party';
  if (item.meaning) return item.meaning.mode;
  return around.some((text) => automatic.test(text)) ? 'observed' : 'provided';
}

/** The policy's own word for the group: the entry around it, or the heading above. */
function groupOf(line: Line): string | undefined {
  const over = line.leads.length > 1 ? line.leads.at(-1) : line.headings.at(-1);
  const words = over?.raw.replace(/^[\d.)\s]+|[\s:]+$/g, '');
  return words && words.length <= 50 && !words.endsWith('?') ? words : undefined;
}
