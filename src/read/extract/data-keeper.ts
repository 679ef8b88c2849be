// Data keeper: which of the data that a text names is new, and what the text says of each.
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { DataPhrase } from '../data-items.ts';
import { isOneDatum } from '../data-phrases.ts';
import type { Clause } from '../data-speech.ts';
import type { DataMode } from '../data-terms.ts';
import type { DataTold } from '../data-told.ts';
import type { Draft } from '../draft.ts';

/** Of a longer enumeration only the stretch that names the item is quoted. */
const longSentence = 450;

/** Keeps what is not known yet: the same datum of the same people is one item, however often it is named. */
export class Keeper {
  readonly #draft: Draft;
  readonly #byLabel = new Map<string, Policy['data'][number]>();
  readonly #byDatum = new Map<string, Policy['data'][number]>();

  readonly #told = new Set<string>();
  /** Names by the sentence in which they were kept: each names one item of it. */
  readonly #here = new Set<string>();
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

  /** What is given on an occasion, where the sentence names nothing more exact. */
  keepGiven(line: Line, { label, dpv, mode }: DataTold): void {
    if (this.#draft.mentions.get(line.segment.id)?.some(({ list }) => list === 'data')) return;
    const key = `given ${label.toLowerCase()}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#draft.add('data', ['data', label], { label, ...(dpv === null ? {} : { dpv }), mode }, line);
  }

  keepAll(
    line: Line,
    items: readonly DataPhrase[],
    how: { listed: boolean; onlyNew?: boolean; onlyNewKind?: boolean; from?: Clause['from'] },
  ): void {
    const many = items.filter((item) => item.meaning?.dpv && item.tells !== 'nothing').length >= 3;
    const grouped = how.listed && line.kind === 'item' && ofPeople.test(line.leads[0]?.text ?? '');
    const own =
      ownPeople(line) ??
      (items.filter((item) => item.meaning?.dpv).length > 1 &&
        line.headings.slice(-2).some(({ text }) => peopleNamed.test(text)));
    const scope = (many || grouped || own) && !passedOn.test(line.text) ? sectionOf(line) : undefined;
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
    const here = `${line.segment.id} ${words.slice(people.length)}`;
    if (this.#here.has(here)) return;
    this.#here.add(here);
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

/** Whose data a row of a table or an entry of a list says first: “Applicants | name, CV”, “Donors: name, address”. */
function ownPeople(line: Line): string | undefined {
  const label =
    line.block.kind === 'row'
      ? line.first
        ? undefined
        : line.block.segments[0]!.text
      : line.kind === 'item' && line.first
        ? peopleLabel.exec(line.text)?.[0]
        : undefined;
  return label && peopleNamed.exec(label)?.[0].toLowerCase();
}
const peopleLabel = /^[^:.;,]{3,50}: (?=[^,]{2,60}, )/;
const peopleNamed =
  /\b(?:applicants?|candidates?|staff|employees?|workers|interns?|trainees?|volunteers?|petitioners|members?|suppliers?|freelancers?|contractors?|craftspeople|prospects?|leads|donors?|supporters|participants?|attendees|speakers|guests?|patients?|parents?|guardians|children|pupils|students|teachers|tenants?|neighbours|owners|readers?|subscribers?|visitors?|passengers|drivers|players|referees|journalists|petitioners|beneficiaries|shareholders|directors|candidats?|salaries|collaborateurs|stagiaires|benevoles|adherents?|membres?|fournisseurs?|prospects?|donateurs?|participants?|intervenants|patients?|parents|eleves|enseignants|locataires?|voisins|proprietaires|abonnes|lecteurs|visiteurs?|journalistes|sollicitanten|kandidaten|medewerkers|werknemers|stagiairs|vrijwilligers|leden|leveranciers|relaties|donateurs|deelnemers|sprekers|patienten|ouders|leerlingen|docenten|huurders|buren|eigenaren|abonnees|lezers|bezoekers|bewerber\w*|mitarbeite\w*|beschaftigte\w*|praktikant\w*|ehrenamtliche\w*|mitglieder\w*|lieferanten|interessent\w*|spender\w*|teilnehme\w*|referent\w*|patient\w*|eltern|schuler\w*|lehrkrafte|mieter\w*|nachbar\w*|eigentumer\w*|abonnent\w*|leser\w*|besucher\w*|gaste)\b/i;

/** Each section that enumerates data tells of other people or another occasion, such as applicants or orders. */
const sectionOf = (line: Line): string => {
  const heading = line.headings
    .slice(-2)
    .map(({ text }) => text)
    .join('\n');
  const people = ownPeople(line);
  if (people) return `${heading}\n${people}`;
  const paragraphInList = line.block.kind === 'item' && line.block.segments.length > 2;
  if (paragraphInList) return `${heading}\n${line.block.segments[0]!.text}`;
  return line.leads.length > 0 ? `${heading}\n${line.leads[0]!.text}` : heading;
};

/** “For people who work with us, we collect:”: a list for one group of people. */
const ofPeople =
  /^\W*(?:for|from|about|of|if you are|pour|concernant|si vous etes|voor|van|over|als u|fur|von|uber|wenn sie) (?:(?:our|the|all|an?|nos|les|des|un|une|onze|de|alle|een|unsere[nr]?|die|eine?n?|ein) )*(?:\w+ )?(?:people|persons|(?:job )?applicants?|candidates?|staff|employees?|interns?|volunteers?|members?|customers?|clients?|users?|visitors?|subscribers?|suppliers?|donors?|participants?|patients?|parents?|children|pupils|students|candidats?|salaries?|benevoles|membres?|adherents?|clients?|utilisateurs?|visiteurs?|fournisseurs?|donateurs?|sollicitanten|medewerkers|vrijwilligers|leden|klanten|gebruikers|bezoekers|leveranciers|donateurs|deelnemers|bewerber\w*|mitarbeiter\w*|mitglieder\w*|kund\w+|nutzer\w*|besucher\w*|lieferanten|spender\w*|teilnehmer\w*|patienten)\b/i;

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
