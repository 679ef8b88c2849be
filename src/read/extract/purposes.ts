// Purposes (Art. 13(1)(c)): items, columns, labelled lines and sentences that say what data is used for, each with its legal bases.
import type { Policy } from '#policy';
import { article, basisLabel, basisTopic, groundIds } from '../basis-words.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import { partsOf, purposeClass, purposeClasses } from '../purpose-classes.ts';
import { type Span, enumerated } from '../purpose-parts.ts';
import { isPurposeItem, isPurposeSentence, isSentence, labelledPurpose, purposePart } from '../purpose-lines.ts';
import { profiling, purposeHeading, purposeSentence, purposeTopic } from '../purpose-words.ts';
import { type Table, columnOf, tablesOf } from '../tables.ts';
import { groundsOf } from './bases.ts';

type Purpose = Policy['purposes'][number];
type Basis = Policy['bases'][number];

/** A purpose with the line that states it. */
interface Found {
  fact: Purpose;
  line: Line;
}

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
    if (labelled !== undefined) keep(draft, found, line, labelled);
    else if (isPurposeItem(draft, line)) keep(draft, found, line, line.raw);
    else if (candidates.has(line) && isPurposeSentence(draft, line)) keepSentence(draft, found, line);
    else if (isRestedOn(draft, line, found)) keepSentence(draft, found, line);
  }
  for (const line of sectionBases(draft, found)) keep(draft, found, line, line.headings.at(-1)!.raw);
  for (const each of found) bind(draft, each, found);
}

/** The cells of the column of purposes; not in lists of cookies and recipients. */
function fromTable(draft: Draft, table: Table, found: Found[]): void {
  const column = columnOf(table, purposeColumn);
  if (column < 0 || table.head.some((cell) => fits(otherTable, cell))) return;
  for (const row of table.rows) {
    const cell = row[column];
    if (cell && cell.text.length > 2) keep(draft, found, cell, cell.raw, row);
  }
}

function keep(draft: Draft, found: Found[], line: Line, said: string, row?: readonly Line[]): void {
  const label = said.replace(/\s*\([^()]*\)[\s.;,]*$/, '').replace(/[\s.;,:…]+$/, '');
  const dpv =
    (isSentence(line) ? purposeClass(purposePart(draft, line), draft.language) : undefined) ??
    purposeClass(labelText(line), draft.language);
  const name = ['purpose', label] as const;
  const value = {
    label,
    ...(dpv ? { dpv } : {}),
    bases: [],
    ...(profiling.test(line.text) ? { profiling: true } : {}),
  };
  // The source of a row of HTML has tags between its cells: there the cell alone is quoted.
  const fact =
    row && !draft.statedRow(row).quote.includes('<')
      ? draft.addRow('purposes', name, value, row)
      : draft.add('purposes', name, value, line);
  found.push({ fact, line });
}

/** The text without the basis in brackets at its end, which has words of its own. */
const labelText = (line: Line): string => line.text.replace(/\([^()]*\)[\s.;,]*$/, '');

/** A sentence about the basis of purposes that are listed already says no purpose of its own. */
function keepSentence(draft: Draft, found: Found[], line: Line): void {
  const classes = purposeClasses(line.text, draft.language);
  const explains = saysBasis.test(line.text);
  const listed = found.some((one) => (explains || one.line.kind !== 'paragraph') && classes.has(one.fact.dpv ?? ''));
  if (listed && basesAt(draft, line).length > 0) return;
  const parts = enumerated(line.text, draft.language);
  if (parts.length === 0) return keep(draft, found, line, line.raw);
  for (const part of parts) keepPart(draft, found, line, part, line.text.length > longSentence);
}

const saysBasis =
  /^(?:we (?:also )?(?:rely|base)\b|(?:the|our) legal bas[ie]s\b|die rechtsgrundlage\b|rechtsgrundlage\b|de grondslag\b|la base (?:legale|juridique)\b)/i;

/** Sentences that nobody quotes as a whole for one of many purposes. */
const longSentence = 500;

/** One of several purposes that a sentence counts up. */
function keepPart(draft: Draft, found: Found[], line: Line, [start, end]: Span, alone: boolean): void {
  const dpv = purposeClass(line.text.slice(start, end), draft.language);
  const label = line.raw.slice(start, end).trim();
  const value = { label, ...(dpv ? { dpv } : {}), bases: [] };
  const span: [number?, number?] = alone ? [start, end] : [];
  found.push({ fact: draft.add('purposes', ['purpose', label], value, line, ...span), line });
}

const namesBasis = /\b(?:legal bas[ie]s|lawful bas[ie]s|rechtsgrundlage\w*|base (?:legale|juridique)|grondslag)\b/i;

/** A sentence with a basis of its own is a purpose, if its section says none that the basis could be for. */
function isRestedOn(draft: Draft, line: Line, found: readonly Found[]): boolean {
  if (!isSentence(line) || line.text.endsWith(':') || namesBasis.test(line.text)) return false;
  if (!basesAt(draft, line).some((basis) => basis.said === 'scoped')) return false;
  if (fitsAny(basisTopic, line.headings.slice(-1)) || !purposeClass(line.text, draft.language)) return false;
  return !found.some((one) => one.line.headings === line.headings && basesAt(draft, one.line).length === 0);
}

/** The sentences on the basis in sections that say no purpose: there the heading says it, “Contact form”. */
function sectionBases(draft: Draft, found: readonly Found[]): Line[] {
  const done = new Set<unknown>(found.map((one) => one.line.headings));
  return draft.lines.filter((line) => {
    const heading = line.headings.at(-1);
    if (line.kind !== 'paragraph' || !heading || done.has(line.headings)) return false;
    if (!fits(article, line) && !namesBasis.test(line.text)) return false;
    if (!basesAt(draft, line).some((basis) => basis.said === 'scoped')) return false;
    if (fits(basisTopic, heading) || !purposeClass(heading.text, draft.language)) return false;
    done.add(line.headings);
    return true;
  });
}

const basesAt = (draft: Draft, line: Line): Basis[] =>
  (draft.mentions.get(line.segment.id) ?? []).filter(({ list }) => list === 'bases').map(({ fact }) => fact as Basis);

/** Bases of the same sentence, item or row are stated; those of the section are, if they speak of it; others are inferred. */
function bind(draft: Draft, { fact, line }: Found, found: readonly Found[]): void {
  const own = basesAt(draft, line).filter((basis) => basis.said !== 'principle-only');
  if (own.length > 0) return map(fact, own, own.every((basis) => basis.said === 'implied') ? 'inferred' : 'stated');
  const all = draft.facts.bases ?? [];
  const near = labelledBelow(draft, line) ?? ofSection(draft, line, found);
  if (near.length > 0) return map(fact, near, 'stated');
  const scoped = all.filter((basis) => speaksOf(draft, basis, fact));
  if (scoped.length > 0) return map(fact, scoped, scoped.every(isLegalDuty) ? 'inferred' : 'stated');
  const likely = all.filter((basis) => basis.said === 'global' && suits(draft, basis, fact, line));
  map(fact, likely, likely.length > 0 ? 'inferred' : 'none');
}

function map(fact: Purpose, bases: readonly Basis[], mapping: NonNullable<Purpose['mapping']>): void {
  fact.bases = bases.map((basis) => basis.id);
  fact.mapping = mapping;
}

/** “Purpose: …” and, a few lines on, “Legal basis: …”. */
function labelledBelow(draft: Draft, line: Line): Basis[] | undefined {
  if (labelledPurpose(line) === undefined) return undefined;
  for (const next of draft.lines.slice(line.index + 1, line.index + 6)) {
    if (next.headings !== line.headings || labelledPurpose(next) !== undefined) return undefined;
    if (basisLabel.test(next.text)) return basesAt(draft, next);
  }
  return undefined;
}

/** The bases in the running text of a section of its own: “Newsletter … The legal basis is your consent.” */
function ofSection(draft: Draft, line: Line, found: readonly Found[]): Basis[] {
  const heading = line.headings.at(-1);
  if (!heading) return [];
  // “1.1 Purpose” and “1.2 Legal basis” are parts of the section above them.
  const part = purposeHeading.test(heading.text) ? line.headings.at(-2) : undefined;
  if (!part && fits(purposeTopic[draft.language], heading)) return [];
  const section = draft.lines.filter(
    (one) => one.kind === 'paragraph' && (part ? one.headings.includes(part) : one.headings === line.headings),
  );
  const own = new Set(found.filter((one) => one.line.headings === line.headings).map((one) => one.line));
  // A sentence that is a purpose itself keeps its basis to itself.
  const free = section.filter((one) => !own.has(one)).flatMap((one) => basesAt(draft, one));
  const bases = [...new Set(free)].filter((basis) => basis.said === 'scoped');
  return bases.length <= 2 ? bases : [];
}

const lineOf = (draft: Draft, basis: Basis): Line | undefined =>
  draft.lines.find((line) => line.segment.id === basis.stated?.segment);

/** Whether the sentence of a basis names this purpose: “Consent: for marketing communications”. */
function speaksOf(draft: Draft, basis: Basis, fact: Purpose): boolean {
  const line = lineOf(draft, basis);
  if (!line || !fact.dpv || basis.said === 'principle-only' || basis.said === 'implied') return false;
  if (isPurposeItem(draft, line) || line.block.kind === 'row') return false;
  const speaking = partsOf(line.text).filter((one) => purposeClass(one, draft.language) === fact.dpv);
  // Where the parts of a sentence have grounds of their own, the part tells which.
  const grounds = speaking.flatMap(groundsOf);
  return grounds.length > 0 ? grounds.includes(basis.basis) : speaking.length > 0;
}

/** “To comply with the law” is both ground and purpose; which duty is meant is left to guess. */
const isLegalDuty = (basis: Basis): boolean => basis.basis === groundIds.c;

/** What a ground is there for, as far as that is beyond doubt. */
const natural: Readonly<Record<string, readonly string[]>> = {
  [groundIds.b]: [
    'ServiceProvision',
    'RequestedServiceProvision',
    'CustomerOrderManagement',
    'FulfilmentOfContractualObligation',
    'AccountManagement',
  ],
  [groundIds.c]: ['LegalCompliance'],
};

/** Whether a basis that is given for all processing suits a purpose by its nature, or that of its group, or names the group. */
function suits(draft: Draft, basis: Basis, fact: Purpose, line: Line): boolean {
  const fitting = natural[basis.basis]?.map((name) => `dpv:${name}`) ?? [];
  if (fact.dpv && fitting.includes(fact.dpv)) return true;
  const [above, group] = line.headings.slice(-2);
  if (!above || !group || !fits(purposeTopic[draft.language], above)) return false;
  if (fitting.includes(purposeClass(group.text, draft.language) ?? '')) return true;
  return (
    group.text.includes(' ') && (lineOf(draft, basis)?.text.toLowerCase().includes(group.text.toLowerCase()) ?? false)
  );
}
