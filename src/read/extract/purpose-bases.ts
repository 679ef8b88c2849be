// Which legal bases each purpose rests on, and how sure that is: its own sentence or row, its section, what bases say of purposes, their nature.
import type { Policy } from '#policy';
import { basisLabel, groundIds } from '../basis-words.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Passage, fits, pattern } from '../patterns.ts';
import { partsOf, purposeClass } from '../purpose-classes.ts';
import { isPurposeItem } from '../purpose-items.ts';
import { labelledPurpose } from '../purpose-lines.ts';
import { purposeHeading, purposeTopic } from '../purpose-words.ts';
import { groundsOf } from './bases.ts';

type Purpose = Policy['purposes'][number];
type Basis = Policy['bases'][number];

/** A purpose with the line that states it. */
export interface Found {
  fact: Purpose;
  line: Line;
}

/** What is looked up for each purpose, gathered once. */
interface Ground {
  basis: Basis;
  line: Line | undefined;
  /** The purposes that its sentence names, where that can tell. */
  speaks: ReadonlySet<string>;
  /** Those of them that it names without a word of cookies: “by subscribing to our letter and accepting cookies”. */
  plainly: ReadonlySet<string>;
}
interface Given {
  draft: Draft;
  grounds: readonly Ground[];
  /** By block, by heading, and by all the headings above: the bases in the running text, without the sentences that are purposes. */
  sections: ReadonlyMap<unknown, ReadonlySet<Basis>>;
  /** Lines that introduce something, by their words. */
  leads: ReadonlyMap<string, Line>;
}

/** The bases that a line states or repeats. */
export const basesAt = (draft: Draft, line: Line): Basis[] =>
  (draft.mentions.get(line.segment.id) ?? []).filter(({ list }) => list === 'bases').map(({ fact }) => fact as Basis);

/** Gives each purpose its bases. Linear in the text; each purpose looks at each basis once. */
export function bindBases(draft: Draft, found: readonly Found[]): void {
  const lines = new Map(draft.lines.map((line) => [line.segment.id, line] as const));
  const grounds = (draft.facts.bases ?? []).map((basis): Ground => {
    const line = lines.get(basis.stated?.segment ?? '');
    if (!line) return { basis, line, speaks: new Set(), plainly: new Set() };
    const parts = partsOf(line.text);
    const plain = parts.filter((part) => !cookies.regex.test(part));
    const speaks = spokenOf(draft, basis, line, parts);
    const plainly = plain.length < parts.length ? spokenOf(draft, basis, line, plain) : speaks;
    return { basis, line, speaks, plainly };
  });
  const leads = new Map(draft.lines.filter(({ text }) => text.endsWith(':')).map((line) => [line.raw, line] as const));
  const given: Given = { draft, grounds, sections: sectionsOf(draft, found), leads };
  for (const each of found) bind(given, each);
}

/** Bases of the same sentence, item or row are stated; those of the section are, if they speak of it; others are inferred. */
function bind(given: Given, { fact, line }: Found): void {
  const { draft, grounds } = given;
  const own = basesAt(draft, line).filter((basis) => basis.said !== 'principle-only');
  if (own.length > 0) return map(fact, own, own.every((basis) => basis.said === 'implied') ? 'inferred' : 'stated');
  const near = labelledBelow(draft, line) ?? ofLead(given, line) ?? besideIt(given, line) ?? ofSection(given, line);
  if (near.length > 0) return map(fact, near, 'stated');
  const scoped = grounds.filter((ground) => speaksOf(ground, fact, line)).map(({ basis }) => basis);
  if (scoped.length > 0) return map(fact, scoped, scoped.every(isLegalDuty) ? 'inferred' : 'stated');
  const likely = grounds.filter((one) => one.basis.said === 'global' && suits(draft, one, fact, line));
  if (likely.length > 0)
    return map(
      fact,
      likely.map(({ basis }) => basis),
      'inferred',
    );
  const consent = fits(cookies, line) ? grounds.filter(isForCookies).map(({ basis }) => basis) : [];
  map(fact, consent.slice(0, 1), consent.length > 0 ? 'partial' : 'none');
}

const cookies = pattern(/\b(?:cookies?|traceurs?)\b/i);

/** Consent to some cookies covers what cookies are for in part: which of them need it is left open. */
const isForCookies = ({ basis, line }: Ground): boolean =>
  basis.basis === groundIds.a && line !== undefined && fits(cookies, line);

function map(fact: Purpose, bases: readonly Basis[], mapping: NonNullable<Purpose['mapping']>): void {
  fact.bases = bases.map((basis) => basis.id);
  fact.mapping = mapping;
}

/** Purposes that any sentence may name in passing. */
const vague = new Set(
  ['ServiceProvision', 'CommunicationManagement', 'RecordManagement', 'OptimisationForController', 'Purpose'].map(
    (name) => `dpv:${name}`,
  ),
);

/** Whether the sentence of a basis names a purpose that stands elsewhere; consent to cookies is for what cookies do. */
function speaksOf({ basis, line: stated, speaks, plainly }: Ground, fact: Purpose, line: Line): boolean {
  if (!fact.dpv || !speaks.has(fact.dpv)) return false;
  if (basis.basis !== groundIds.a) return true;
  if (vague.has(fact.dpv)) return false;
  return (
    !stated ||
    plainly.has(fact.dpv) ||
    !fits(cookies, stated) ||
    fits(cookies, line) ||
    stated.headings === line.headings
  );
}

/** “… for these purposes, in which we have a legitimate interest:” holds for all of the list. */
function ofLead({ draft, leads }: Given, line: Line): Basis[] | undefined {
  // “To perform a contract, in the context of:” is nearer than what introduces the whole list.
  for (const passage of [line.leads.at(-1), line.leads[0]]) {
    const lead = leads.get(passage?.raw ?? '');
    const bases = lead && lead.headings === line.headings ? basesAt(draft, lead) : [];
    if (bases.length > 0 && bases.length <= fewBases) return bases;
  }
  return undefined;
}

/** The basis in another sentence of the same paragraph or item, or in the items right below it. */
function besideIt({ draft, sections }: Given, line: Line): Basis[] | undefined {
  const found = new Set(sections.get(line.block));
  for (const next of draft.lines.slice(line.index + 1, line.index + 4)) {
    if (!next.leads.some((lead) => lead.at === line.at && lead.raw === line.raw)) break;
    if (basisLabel.test(next.text)) for (const basis of basesAt(draft, next)) found.add(basis);
  }
  return found.size > 0 && found.size <= fewBases ? [...found] : undefined;
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

/** The scoped bases in running text, by what stands above them; a sentence that is a purpose itself keeps its basis to itself. */
function sectionsOf(draft: Draft, found: readonly Found[]): Map<unknown, Set<Basis>> {
  const purposes = new Set(found.map(({ line }) => line));
  const sections = new Map<unknown, Set<Basis>>();
  for (const line of draft.lines) {
    const open = line.kind === 'paragraph' || (line.kind === 'item' && basisLabel.test(line.text));
    if (line.block.kind === 'row' || line.kind === 'heading' || purposes.has(line)) continue;
    const bases = basesAt(draft, line).filter((basis) => basis.said === 'scoped');
    if (bases.length === 0) continue;
    for (const key of open ? [line.block, line.headings, ...line.headings] : [line.block]) {
      const known = sections.get(key);
      if (known) for (const basis of bases) known.add(basis);
      else sections.set(key, new Set(bases));
    }
  }
  return sections;
}

const fewBases = 3;

/** The bases in the running text of a section of its own: “Newsletter … The legal basis is your consent.” */
function ofSection({ draft, sections }: Given, line: Line): Basis[] {
  const heading = line.headings.at(-1);
  if (!heading) return [];
  // “1.1 Purpose” and “1.2 Legal basis” are parts of the section above them.
  const part: Passage | undefined = purposeHeading.test(heading.text) ? line.headings.at(-2) : undefined;
  if (!part && fits(purposeTopic[draft.language], heading)) return [];
  const bases = sections.get(part ?? line.headings);
  return bases && bases.size <= fewBases ? [...bases] : [];
}

/** The purposes that the sentence of a basis names: “Consent: for marketing communications”. */
function spokenOf(draft: Draft, basis: Basis, line: Line, spoken: readonly string[]): Set<string> {
  if (basis.said === 'principle-only' || basis.said === 'implied') return new Set();
  if (isPurposeItem(draft, line) || line.block.kind === 'row') return new Set();
  const parts = new Map<string, string[]>();
  for (const part of spoken) {
    const dpv = purposeClass(part, draft.language);
    if (dpv) parts.set(dpv, [...(parts.get(dpv) ?? []), ...groundsOf(part)]);
  }
  // Where the parts of a sentence have grounds of their own, the part tells which.
  const named = [...parts].filter(([, grounds]) => grounds.length === 0 || grounds.includes(basis.basis));
  return new Set(named.map(([dpv]) => dpv));
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
function suits(draft: Draft, { basis, line: stated }: Ground, fact: Purpose, line: Line): boolean {
  const fitting = natural[basis.basis]?.map((name) => `dpv:${name}`) ?? [];
  if (fact.dpv && fitting.includes(fact.dpv)) return true;
  const [above, group] = line.headings.slice(-2);
  if (!above || !group || !fits(purposeTopic[draft.language], above)) return false;
  if (fitting.includes(purposeClass(group.text, draft.language) ?? '')) return true;
  return group.text.includes(' ') && (stated?.text.toLowerCase().includes(group.text.toLowerCase()) ?? false);
}
