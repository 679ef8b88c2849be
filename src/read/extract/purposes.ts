// Purposes (Art. 13(1)(c)): items, columns, labelled lines and sentences that say what data is used for, each with its legal bases.
import { basisTopic, groundIds } from '../basis-words.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { ofOthersSites } from '../not-our-doing.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import { partsOf, purposeClass, purposeClasses } from '../purpose-classes.ts';
import { lawMakes } from '../purpose-deeds.ts';
import { groundedUse } from '../purpose-grounded.ts';
import { isPurposeItem, purposeOfData } from '../purpose-items.ts';
import type { Span } from '../purpose-parts.ts';
import {
  answersWhy,
  isDeed,
  isExplained,
  isOccasion,
  isPurposeSentence,
  isSentence,
  labelledPurpose,
  purposePart,
  purposeParts,
} from '../purpose-lines.ts';
import { namesInterest, noPurpose, passesOn, profiling, purposeOccasion, purposeSentence } from '../purpose-words.ts';
import { type Table, cellBelow, columnOf, tablesOf } from '../tables.ts';
import { basisColumn } from './bases.ts';
import { type Found, basesAt, bindBases } from './purpose-bases.ts';

const purposeColumn = pattern(
  /^(?:the )?(?:processing )?(?:purposes?|why|reasons?|use|used for|what (?:we use it )?for|(?:verarbeitungs)?zwecke?|wozu|wofur|finalites?|pourquoi|objectifs?|doel(?:einden?)?|waarvoor|waarom)\b/i,
);
const otherTable = pattern(
  /\b(?:cookies?|provider|recipients?|processors?|sub-?processors?|vendor|company|supplier|partner|host|anbieter|empfanger|dienstleister|fournisseur|destinataires?|prestataires?|ontvangers?|aanbieder|leverancier)\b/i,
);

export function purposes(draft: Draft): void {
  const found: Found[] = [];
  for (const table of tablesOf(draft)) fromTable(draft, table, found);
  const candidates = new Set<Line>(draft.linesWith(purposeSentence[draft.language]));
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.block.kind === 'row') continue;
    const labelled = labelledPurpose(line);
    if (labelled === line.raw && purposeParts(draft, line).length > 0) keepSentence(draft, found, line);
    else if (labelled !== undefined) for (const said of severalOf(labelled)) keep(draft, found, line, said);
    else if (isPurposeItem(draft, line)) keep(draft, found, line, line.raw);
    else if (fits(ofOthersSites, line)) continue;
    else if ((candidates.has(line) || answersWhy(draft, line)) && isPurposeSentence(draft, line))
      keepSentence(draft, found, line);
    else if (isExplained(draft, line) || isRestedOn(draft, line, found)) keepSentence(draft, found, line);
  }
  for (const line of draft.lines) {
    fromBasis(draft, found, line);
    behindData(draft, found, line);
  }
  for (const line of draft.lines) fromGround(draft, found, line);
  for (const line of sectionBases(draft, found)) keepHeading(draft, found, line);
  for (const line of draft.lines) fromDeed(draft, found, line);
  for (const line of draft.linesWith(purposeOccasion[draft.language])) keepOccasion(draft, found, line);
  bindBases(draft, found);
}

/** “Purposes: running the site (servers; hosting); security”: each between semicolons that stand in no bracket. */
const severalOf = (said: string): string[] =>
  (said.match(/(?:\([^()]*\)|[^;(]|\()+/g) ?? []).map((part) => part.trim()).filter(Boolean);

/** The cells of the column of purposes; not in lists of cookies and recipients. */
function fromTable(draft: Draft, table: Table, found: Found[]): void {
  if (table.head.some((cell) => fits(otherTable, cell))) return;
  const titled = columnOf(table, purposeColumn);
  const grounds = basisColumn(table);
  const column = titled >= 0 && titled !== grounds ? titled : besideGrounds(draft, table, grounds);
  if (column < 0) return;
  for (const row of table.rows) {
    const cell = row[column];
    if (cell && cell.text.length > 2) keep(draft, found, cell, cell.raw, row);
  }
}

const ofCookies = pattern(/\b(?:cookies?|traceurs?)\b/i);

/** In a table of grounds without a title for purposes: the first column most of whose cells are of a known kind of purpose. */
function besideGrounds(draft: Draft, table: Table, grounds: number): number {
  // Categories of cookies are no purposes of their own.
  if (grounds < 0 || fitsAny(ofCookies, table.head[0]!.headings.slice(-1))) return -1;
  return table.head.findIndex((_, column) => {
    if (column === grounds) return false;
    const cells = table.rows.flatMap((row) => cellBelow(table, row, column) ?? []);
    const known = cells.filter((cell) => purposeClass(cell.text, draft.language) !== undefined);
    return known.length > 1 && known.length * 2 >= table.rows.length;
  });
}

/** The words of a sentence that say why, where they can stand alone: “damit wir dir antworten können”. */
function sayingWhy(draft: Draft, line: Line): string {
  const part = purposePart(draft, line);
  const at = line.text.lastIndexOf(part);
  const words = part.split(' ').length;
  const whole = at < 0 || words < fewestWords || words > mostWords || !saysWhy.test(part);
  return whole ? line.raw : line.raw.slice(at, at + part.length);
}
const fewestWords = 3;
const mostWords = 25;
/** Not “for seven years” or “to three years”. */
const saysWhy =
  /^(?:in order to|to (?!(?:\d|one|two|three|four|five|six|seven|eight|ten|a)\b)[a-z]+|so (?:that )?we|for [a-z]+ing\b|for the purposes? of|um|damit|zwecks|zum zwecke?|om|zodat|teneinde|ten behoeve|pour(?! (?:une?|deux|trois|cinq|dix|\d))|afin|aux fins|dans le but|en vue) /i;

function keep(
  draft: Draft,
  found: Found[],
  line: Line,
  said: string,
  row?: readonly Line[],
  called: string = said,
): void {
  const label = withoutAside(called).replace(/[\s.;,:…]+$/, '');
  const dpv =
    (said !== line.raw && line.raw.endsWith(said)
      ? purposeClass(fold(label), draft.language)
      : isSentence(line)
        ? purposeClass(withoutAside(purposePart(draft, line)), draft.language)
        : ofHead(draft, line)) ?? purposeClass(withoutAside(line.text), draft.language);
  const name = ['purpose', label] as const;
  const value = {
    label,
    ...(dpv ? { dpv } : {}),
    bases: [],
    ...(profiling.test(line.text) ? { profiling: true } : {}),
    ...(row ? tied(draft, row) : {}),
  };
  // The source of a row of HTML has tags between its cells: there the cell alone is quoted.
  const fact =
    row && !draft.statedRow(row).quote.includes('<')
      ? draft.addRow('purposes', name, value, row)
      : draft.add('purposes', name, value, line);
  found.push({ fact, line });
}

/** What the heading names, stated by the sentence on its ground. */
function keepHeading(draft: Draft, found: Found[], line: Line): void {
  const { raw: label, text } = line.headings.at(-1)!;
  const dpv = purposeClass(text, draft.language);
  const fact = draft.add('purposes', ['purpose', label], { label, ...(dpv ? { dpv } : {}), bases: [] }, line);
  found.push({ fact, line });
}

/** “Billing: managing subscriptions”: the class of what stands before the colon. */
const ofHead = (draft: Draft, { text }: Line): string | undefined => {
  const head = beforeColon.exec(text)?.[0];
  return head && purposeClass(head, draft.language);
};
const beforeColon = /^[^:.(-]{4,60}(?= ?:| - )/;

/** The data that the row of a purpose names. */
function tied(draft: Draft, row: readonly Line[]): { data?: string[] } {
  const mentions = row.flatMap((cell) => draft.mentions.get(cell.segment.id) ?? []);
  const data = [...new Set(mentions.filter(({ list }) => list === 'data').map(({ fact }) => fact.id))];
  return data.length > 0 ? { data } : {};
}

/** Without a bracket at the end: “(legal basis: contract)” is no purpose. */
function withoutAside(text: string): string {
  const end = text.search(/\)[\s.;,]*$/);
  let open = 0;
  for (let at = end; at >= 0; at--) {
    if (text[at] === ')') open++;
    else if (text[at] === '(' && --open === 0) return text.slice(0, at).trimEnd();
  }
  // “(article 6, point c) du RGPD)”: brackets that do not match.
  const last = end < 0 ? -1 : text.lastIndexOf(' (');
  return last > 0 ? text.slice(0, last) : text;
}

/** A sentence about the basis of purposes that are listed already says no purpose of its own. */
function keepSentence(draft: Draft, found: Found[], line: Line): void {
  const classes = purposeClasses(line.text, draft.language);
  const explains = saysBasis.test(line.text);
  const plain = explains || onlyBasis.test(line.text) || !isUse.test(line.text);
  const listed = found.some(
    (one) => (explains || (plain && one.line.kind !== 'paragraph')) && classes.has(one.fact.dpv ?? ''),
  );
  if (listed && basesAt(draft, line).length > 0) return;
  const explained = onlyBasis.test(line.text) || (necessary.test(line.text) && basesAt(draft, line).length > 0);
  if (explained && found.some((one) => one.line.headings === line.headings)) return;
  const parts = purposeParts(draft, line);
  if (parts.length === 0) return keep(draft, found, line, line.raw, undefined, sayingWhy(draft, line));
  for (const part of parts) keepPart(draft, found, line, part, line.text.length > longSentence);
}

/** “Phone number – to call you”: only what no list or sentence of purposes says. */
function behindData(draft: Draft, found: Found[], line: Line): void {
  const words = purposeOfData(draft, line);
  const dpv = words && purposeClass(fold(words), draft.language);
  if (words && !found.some((one) => (dpv && one.fact.dpv === dpv) || one.line === line))
    keep(draft, found, line, words);
}

/** “Contract – to manage your account and to process subscriptions”: purposes that only a list of bases names. */
function fromBasis(draft: Draft, found: Found[], line: Line): void {
  if (line.kind !== 'item' || !basesAt(draft, line).some((basis) => basis.said === 'global')) return;
  const label = beforeColon.exec(line.text)?.[0];
  if (!label || found.some((one) => one.line === line)) return;
  for (const part of partsOf(line.text.slice(label.length)).filter((words) => words.trim().length > 5)) {
    const dpv = purposeClass(part, draft.language);
    if (!dpv || ofLaw.has(dpv) || found.some((one) => one.fact.dpv === dpv)) continue;
    const start = line.text.indexOf(part);
    const words = line.raw.slice(start, start + part.length).replace(/^[\s–-]+|\s+$/g, '');
    found.push({
      fact: draft.add('purposes', ['purpose', words], { label: words, dpv, bases: [] }, line),
      line,
    });
  }
}

/** “Invitations rest on your consent”: the use that a sentence on its ground names, if nothing else is of its kind or has its words. */
function fromGround(draft: Draft, found: Found[], line: Line): void {
  if (!isSentence(line) || found.some((one) => one.line === line)) return;
  if (!basesAt(draft, line).some((basis) => basis.said === 'scoped')) return;
  const use = groundedUse(line.text, draft.language);
  if (!use || fitsAny(ofCookies, line.headings.slice(-1))) return;
  const words = line.text.slice(...use);
  const dpv = purposeClass(words, draft.language);
  const own = stemsOf(words);
  const said = ({ fact }: Found): boolean =>
    (dpv !== undefined && fact.dpv === dpv) || [...stemsOf(fold(fact.label))].some((stem) => own.has(stem));
  if (found.some(said)) return;
  const label = line.raw.slice(...use);
  found.push({
    fact: draft.add('purposes', ['purpose', label], { label, ...(dpv ? { dpv } : {}), bases: [] }, line),
    line,
  });
}

/** “We text you the day before”: only what no list or sentence of purposes says. */
function fromDeed(draft: Draft, found: Found[], line: Line): void {
  if (line.kind === 'heading' || line.block.kind === 'row' || found.some((one) => one.line === line)) return;
  const duty = ofDuty(draft, line);
  if (!duty && !isDeed(draft, line)) return;
  const dpv = duty ? 'dpv:LegalCompliance' : purposeClass(line.text, draft.language);
  if (found.some((one) => (dpv ? one.fact.dpv === dpv : one.line.headings === line.headings))) return;
  if (!duty) return keep(draft, found, line, line.raw);
  const label = line.raw.replace(/[\s.]+$/, '');
  found.push({
    fact: draft.add('purposes', ['purpose', label], { label, dpv, bases: [] }, line),
    line,
  });
}

/** A law that limits what is done asks for nothing. */
const limited = /\b(?:no longer|not|never|only (?:as|if|where)|unless|nicht|nur|langer|pas|jamais|niet|geen)\b|\?$/i;

/** “The tax office makes us keep our books.” */
const ofDuty = ({ language }: Draft, line: Line): boolean =>
  isSentence(line) && line.text.length < longSentence && !limited.test(line.text) && fits(lawMakes[language], line);

/** The beginnings of the longer words of a folded text. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[a-z]{5,}/g)
      ?.map((word) => word.slice(0, stemLength)),
  );
const stemLength = 6;

/** Classes whose words are those of the grounds themselves, or of any use. */
const ofLaw = new Set(
  [
    'LegalCompliance',
    'FulfilmentOfContractualObligation',
    'EstablishContractualAgreement',
    'ServiceProvision',
    'CustomerOrderManagement',
    'Purpose',
    'RequestedServiceProvision',
    'OptimisationForController',
  ].map((name) => `dpv:${name}`),
);

/** Only where nothing else in the section or of its kind is a purpose. */
function keepOccasion(draft: Draft, found: Found[], line: Line): void {
  const dpv = purposeClass(/^[^,]*/.exec(line.text)![0], draft.language);
  if (!dpv || !isOccasion(draft, line)) return;
  if (!found.some((one) => one.line.headings === line.headings || one.fact.dpv === dpv))
    keep(draft, found, line, line.raw);
}

/** “This is required for our contract with you.” */
const necessary =
  /^(?:this|it|dies|das|ceci|cela|dit) (?:is|ist|est) (?:also |auch )?(?:required|necessary|needed|erforderlich|notwendig|necessaire|nodig|noodzakelijk)\b/i;

/** A use that is said as such, whatever is said of its basis besides. */
const isUse =
  /\b(?:(?:data|information|details|address(?:es)?|it|they|these|this) (?:is|are|will be) (?:\w+ )?(?:used|processed)|we (?:only )?(?:use|process)|werden\b.{0,200}\b(?:verwendet|genutzt)|wir (?:verwenden|nutzen)|(?:verwenden|nutzen) wir|sont utilisees?|nous utilisons|worden\b.{0,200}\bgebruikt|(?:wij|we) gebruiken)\b/i;

const saysBasis =
  /^(?:we (?:also )?(?:rely|base)\b|(?:the|our) legal bas[ie]s\b|die rechtsgrundlage\b|rechtsgrundlage\b|de grondslag\b|la base (?:legale|juridique)\b)/i;

/** Sentences that nobody quotes as a whole for one of many purposes. */
const longSentence = 500;

/** “to bill you and, if you agree, to write to you”: the condition belongs to what follows. */
const goesOnWith = /\s(?:and|et|en|und),? (?:if|where|when|si|lorsque|als|indien|wanneer|wenn|sofern|falls)\s.*$/i;
/** One of several purposes that a sentence counts up. */
function keepPart(draft: Draft, found: Found[], line: Line, [start, end]: Span, alone: boolean): void {
  const dpv = purposeClass(line.text.slice(start, end), draft.language);
  const label = withoutAside(line.raw.slice(start, end).replace(goesOnWith, '')).trim();
  const value = { label, ...(dpv ? { dpv } : {}), bases: [] };
  const span: [number?, number?] = alone ? [start, end] : [];
  found.push({ fact: draft.add('purposes', ['purpose', label], value, line, ...span), line });
}

const namesBasis =
  /^(?:die )?grundlage (?:fur|der)\b|^(?:we(?:'re| are) allowed to|we may do this|(?:das|dies) durfen wir|wir durfen (?:das|dies)|(?:dat|dit) mag(?:en we)?\b|dat mogen we|(?:dit|dat) mogen (?:wij|we)|nous en avons le droit|nous avons le droit de le faire)\b|^dies (?:erfolgt|geschieht) auf (?:der )?grundlage\b|\b(?:legal bas[ie]s|lawful bas[ie]s|rechtsgrundlage\w*|base (?:legale|juridique)|grondslag)\b/i;

/** Sentences that say on what a processing rests, and no more. */
const onlyBasis =
  /^(?:in (?:all|allen) .{0,30})?(?:the |this |our |such |die |diese |dieser |deren |la |le |ce |de |het |deze )?(?:\w+ ){0,4}?(?:processing|\w*verarbeitung|speicherung|erfassung|analyse|nutzung|einsatz|traitement|verwerking)\b.{0,80}\b(?:based on|basis|grundlage|beruht|gestutzt|stutzt|rests?|reli\w+|fonde|repose|grond|gerechtvaardigd|gebaseerd)\b/i;

/** A sentence with a basis of its own is a purpose, if its section says none that the basis could be for. */
function isRestedOn(draft: Draft, line: Line, found: readonly Found[]): boolean {
  const own = isSentence(line) ? basesAt(draft, line).filter((basis) => basis.said === 'scoped') : [];
  if (own.every((basis) => basis.basis === groundIds.a)) return false;
  if (line.text.endsWith(':') || namesBasis.test(line.text) || fits(noPurpose[draft.language], line)) return false;
  if (passesOn[draft.language].test(line.text) || (onlyBasis.test(line.text) && !namesInterest.test(line.text)))
    return false;
  if (fitsAny(basisTopic, line.headings.slice(-1)) || !purposeClass(line.text, draft.language)) return false;
  return !found.some((one) => one.line.headings === line.headings && basesAt(draft, one.line).length === 0);
}

/** The sentences on the basis in sections that say no purpose: there the heading says it, “Contact form”. */
function sectionBases(draft: Draft, found: readonly Found[]): Line[] {
  const done = new Set<unknown>(found.map((one) => one.line.headings));
  return draft.lines.filter((line) => {
    const heading = line.headings.at(-1);
    if (line.kind !== 'paragraph' || !heading || done.has(line.headings)) return false;
    if (!basesAt(draft, line).some((basis) => basis.said === 'scoped')) return false;
    if (fits(basisTopic, heading) || !purposeClass(heading.text, draft.language)) return false;
    done.add(line.headings);
    return true;
  });
}
