// Legal bases (Art. 6 and 9(2)): from columns and lists of bases, from articles cited, and from the names of the grounds.
import type { Policy } from '#policy';
import { groundsCited } from '../articles.ts';
import {
  article,
  basisLabel,
  basisLead,
  basisTopic,
  consentIsBasis,
  keptByLaw,
  keptPerhaps,
  ofAllProcessing,
  withdrawn,
  groundIds,
  groundNames,
  noBasis,
  shortNames,
} from '../basis-words.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import { partsOf, purposeClass } from '../purpose-classes.ts';
import { isPurposeItem } from '../purpose-items.ts';
import { type Table, cellBelow, columnOf, tablesOf } from '../tables.ts';

type Basis = Policy['bases'][number];
type Said = NonNullable<Basis['said']>;

const rightsHeading = pattern(/\b(?:rights?|droits?|rechten|rechte|betroffenenrechte|widerspruchsrecht)\b/i);
const principle =
  /\b(?:(?:shall|must|should) be processed|principles?|lawfulness|processing (?:is|shall be) (?:only )?lawful|grundsatze?|principes?|beginsel\w*)\b/i;

export function bases(draft: Draft): void {
  const tabled = new Set<number>();
  for (const table of tablesOf(draft)) inTable(draft, table, tabled);
  const named = new Set([...draft.linesWith(article), ...draft.linesWith(basisTopic)]);
  for (const [, name] of groundNames[draft.language]) for (const line of draft.linesWith(name)) named.add(line);
  for (const line of draft.lines)
    if (shortBasis(line) !== undefined || (line.kind === 'item' && behindPurpose(line.text) !== undefined))
      named.add(line);
  for (const line of draft.linesWith(rests)) if (enumerated(line.text).length > 0) named.add(line);
  const open = draft.lines.filter((line) => line.kind !== 'heading' && line.block.kind !== 'row');
  // Lists of bases first: what other sentences repeat of them is no second basis. Sentences that only count up grounds
  // come last, for those that have no sentence of their own.
  const listed = open.filter((line) => isListed(draft, line));
  const others = open.filter((line) => named.has(line) && !listed.includes(line));
  const counts = others.filter((line) => groundsCited(line.text).length > 2);
  const single = others.filter((line) => !counts.includes(line));
  const cites = single.filter((line) => fits(article, line) || fits(basisTopic, line));
  for (const line of [...listed, ...cites, ...single.filter((line) => !cites.includes(line))]) inLine(draft, line);
  for (const line of open) if (draft.said(line).includes('consent-by-use')) byUse(draft, line);
  for (const line of counts) inLine(draft, line);
  implied(draft);
  draft.facts.bases?.sort((one, other) => (one.stated?.span[0] ?? 0) - (other.stated?.span[0] ?? 0));
}

/** Grounds that nothing names: the law that has data kept, the consent that may be withdrawn. */
function implied(draft: Draft): void {
  const given = (id: string): boolean => (draft.facts.bases ?? []).some((fact) => fact.basis === id);
  const isSaid = ({ kind, text }: Line): boolean => kind !== 'heading' && !/[?:]$/.test(text);
  const kept = draft.linesWith(keptByLaw[draft.language]).find((line) => isSaid(line) && !keptPerhaps.test(line.text));
  if (kept && !given(groundIds.c)) add(draft, kept, groundIds.c, 'scoped');
  const asked = draft.linesWith(withdrawn[draft.language]).find(isSaid);
  if (asked && !given(groundIds.a)) add(draft, asked, groundIds.a, 'implied');
}

/** An item of a list of bases: it begins with one. */
const isListed = (draft: Draft, line: Line): boolean =>
  line.kind === 'item' &&
  (fitsAny(basisTopic, line.headings) || fitsAny(basisTopic, line.leads) || fitsAny(basisLead, line.leads)) &&
  (groundsOf(line.text.slice(0, 70)).length > 0 || fits(article, line)) &&
  !isPurposeItem(draft, line);

/** A short line below “Legal basis”, or behind it: “Contract”. */
const shortBasis = (line: Line): string | undefined => {
  const label = basisLabel.exec(line.text)?.[0];
  if (label !== undefined) return line.text.slice(label.length);
  const heading = line.headings.at(-1);
  return line.kind === 'paragraph' && line.text.length < 90 && heading && fits(basisTopic, heading)
    ? line.text
    : undefined;
};

/** A column of bases: equal cells of one table are one basis, for all their rows. */
function inTable(draft: Draft, table: Table, tabled: Set<number>): void {
  const column = basisColumn(table);
  if (column < 0) return;
  const known = new Map<string, Basis>();
  for (const row of table.rows)
    for (const [position, cell] of row.entries()) {
      tabled.add(cell.index);
      // Cells before an empty one stand in their column, later ones one further left.
      if (position > column || position < column - 1) continue;
      for (const id of groundsInCell(cell.text)) {
        const key = `${id} ${cell.text}`;
        const before = known.get(key);
        if (before) draft.mention(cell, 'bases', before);
        else known.set(key, addOfRow(draft, cell, row, id));
        for (const other of row) draft.mention(other, 'bases', known.get(key)!);
      }
    }
}

const safeguards = pattern(
  /\b(?:safeguards?|guarantees?|transfers?|protections?|garanties|mesures|waarborg\w*|doorgifte|garantien|absicherung|schutzmassnahmen)\b/i,
);

/** The column whose head says so, or whose cells name hardly anything but grounds. */
export function basisColumn(table: Table): number {
  const titled = columnOf(table, basisTopic);
  if (titled >= 0) return titled;
  return table.head.findIndex((title, column) => {
    // “Processing agreement”, “Standard contractual clauses”: what protects a transfer, and no ground of it.
    if (fits(safeguards, title)) return false;
    const cells = table.rows.flatMap((row) => cellBelow(table, row, column) ?? []);
    const grounds = cells.filter(({ text }) => text.length < longestGround && groundsOf(text).length > 0);
    return grounds.length > 1 && grounds.length * 3 >= table.rows.length * 2;
  });
}

/** What a short text says where only a basis is expected: letters of an article, else the name of a ground. */
export function groundsOf(text: string): string[] {
  const ids = groundsCited(text);
  if (ids.length > 0) return ids;
  if (text.length > 200) return [];
  const named = shortNames.find(([, match]) => match.test(text));
  return named ? [groundIds[named[0]]] : [];
}

/** All grounds that a cell counts up: “(a) Contract (b) Legitimate interests”, “Contract; legal obligation”. */
const groundsInCell = (text: string): string[] => {
  const parts = text.split(/[;,/]|\([a-h]\)|\b(?:and|or|et|ou|en|of|und|oder|sowie)\b/i);
  if (groundsCited(text).length > 0) return groundsCited(text);
  const found = parts.flatMap((part) => groundsOf(part));
  // “Balancing of interests”: a word between parts may belong to the name.
  return [...new Set(found.length > 0 ? found : groundsOf(text))];
};

function inLine(draft: Draft, line: Line): void {
  const { text } = line;
  if (text.endsWith('?') || draft.isContents(line)) return;
  const cited = groundsCited(text);
  const ids = misnamed(draft, line, cited) ?? cited;
  const listed = isListed(draft, line);
  const counted = cited.length === 0 ? enumerated(text) : [];
  const rights =
    fitsAny(rightsHeading, line.headings.slice(-1)) ||
    noBasis[draft.language].test(
      counted.length > 0 ? text.slice(0, rests.regex.exec(text)!.index) : clausesWithGround(draft, text),
    );
  if (
    rights &&
    !(ids.length > 0 && /\b(?:legal basis|rechtsgrundlage|base (?:legale|juridique)|grondslag)\b/i.test(text))
  )
    return;
  if (ids.length === 0 && listed) ids.push(...groundsOf(labelOf(text)));
  if (ids.length === 0) ids.push(...groundsOf(shortBasis(line) ?? ''));
  if (ids.length === 0 && isPurposeItem(draft, line)) return ofPurpose(draft, line);
  if (ids.every((id) => id.includes(':A9'))) ids.push(...named(draft, line));
  for (const id of counted) if (!ids.includes(id)) ids.push(id);
  if (ids.length === 0) return;
  const how = saidHow(draft, line, ids, listed);
  const known = how === 'global' && !listed ? (draft.facts.bases ?? []).map((fact) => fact.basis) : [];
  for (const id of ids) if (!known.includes(id)) keep(draft, line, id, how);
}

/** “… only with your consent; if you are under 16, we ask your parents”: the clauses that name a ground, where only some do. */
function clausesWithGround({ language }: Draft, text: string): string {
  const clauses = text.split(';');
  const naming = clauses.filter((clause) => groundNames[language].some(([, name]) => name.regex.test(clause)));
  return naming.length > 0 ? naming.join(';') : text;
}

/** “… on the basis of: our contract, legal duties and your consent”: the grounds counted up behind such words; one is none. */
function enumerated(text: string): string[] {
  const from = rests.regex.exec(text);
  if (!from) return [];
  const tail = text.slice(from.index + from[0].length).split(countEnds, 1)[0]!;
  const elliptic = text
    .split(';')
    .slice(1)
    .flatMap((clause) => elliptical.exec(clause)?.[1] ?? []);
  const counted = [...tail.split(between), ...elliptic];
  const found = new Set(counted.flatMap((part) => (part.length < longestGround ? groundsOf(part) : [])));
  if (found.has(groundIds.b)) found.delete(groundIds['b-before']);
  return found.size > 1 ? [...found] : [];
}
/** “The legal basis is our contract; for the letter, your consent”: a clause without a verb. */
const elliptical =
  /^ (?:and |et |en |und )?(?:for|pour|voor|fur|bei|bij) [^,;:.]{3,60}?(?:,| (?=your|our|je|uw|deine?|ihre?|unser)) ?([^,;:]{3,60})$/i;
/** Where the counting ends: with the sentence, or with why, when and of what. */
const countEnds =
  /[.;](?=\s|$)|\b(?:since|because|where|when|if|that|which|in order to|to (?=[a-z]+ )|um|bevor|wenn|sofern|soweit|si|lorsque|afin|pour|que|dont|als|indien|wanneer|om|die)\b/i;
const rests = pattern(
  /\b(?:on the (?:legal )?(?:basis|grounds) of|(?:is|are) based (?:up)?on|rel(?:y|ies) (?:up)?on|legal bas[ie]s\b[^.;:]{0,60}?(?:is|are|:)|repose(?:nt)? sur|fondee?s? sur|sur la base de|bases? (?:legales?|juridiques?)\b[^.;:]{0,60}?(?:est|sont|:|sur)|op (?:basis|grond) van|gebaseerd op|grondslag(?:en)?\b[^.;:]{0,60}?(?:is|zijn|:)|auf (?:der )?(?:grundlage|basis)|beruh(?:t|en) auf|gestutzt auf|rechtsgrundlagen?\b[^.;:]{0,60}?(?:ist|sind|:))(?= ?\S)/i,
);
const between = /,|\b(?:and|or|et|ou|en|of|und|oder|sowie)\b|\//i;
/** Units of one ground that is counted up with its own words. */
const longestGround = 110;

/** “our legitimate interest (Art. 6(1)(a))”: the words say on what it rests, the letter is a slip. */
function misnamed({ language }: Draft, line: Line, cited: readonly string[]): string[] | undefined {
  if (cited.length !== 1 || cited[0] !== groundIds.a) return undefined;
  const named = groundNames[language].filter(([, name]) => fits(name, line));
  return named.length === 1 && named[0]![0] !== 'a' ? [groundIds[named[0]![0]]] : undefined;
}

/** A principle of the law; a list or a sentence on all that is done; else one use of data. */
function saidHow(draft: Draft, line: Line, ids: readonly string[], listed: boolean): Said {
  if (principle.test(line.text)) return 'principle-only';
  if (basisLabel.test(line.text) && line.leads.length > 1) return 'scoped';
  const general = ofAllProcessing.test(line.text) && fitsAny(basisTopic, line.headings.slice(-1));
  return listed || general || (ids.length > 2 && !tiesToPurposes(draft, line.text)) ? 'global' : 'scoped';
}

/** “Orders rest on the contract, the newsletter on your consent”: each ground has a purpose in its part of the sentence. */
const tiesToPurposes = ({ language }: Draft, text: string): boolean =>
  partsOf(text).filter((part) => groundsOf(part).length > 0 && purposeClass(part, language) !== undefined).length > 1;

/** “Consent: for our newsletter”: the label names the ground. */
const labelOf = (text: string): string => /^[^:.(-]{4,80}(?=:| - | \()/.exec(text)?.[0] ?? text;

/** The grounds that a sentence rests a processing on, by their names. */
function named(draft: Draft, line: Line): string[] {
  const { language } = draft;
  const said = draft.said(line);
  const storing = said.some((kind) => /^(?:retention|deletion|legal-claims)/.test(kind));
  const sharing =
    said.some((kind) => /^(?:recipient|sharing|no-)/.test(kind)) &&
    !/\b(?:process|trait|verwerk|verarbeit)\w*/i.test(line.text);
  const found = groundNames[language].filter(([ground, name]) => {
    if (!fits(name, line)) return false;
    if (ground === 'a')
      return (
        fits(consentIsBasis[language], line) &&
        !said.includes('consent-by-use') &&
        processes.test(line.text) &&
        (!storing || withConsent.test(line.text)) &&
        !sharing
      );
    if (ground === 'f') return true;
    return !storing && !sharing && processes.test(line.text);
  });
  const before = found.some(([ground]) => ground === 'b-before');
  const contract = found.some(([ground]) => ground === 'b');
  return found
    .filter(([ground]) => !(before && contract && ground === 'b-before'))
    .map(([ground]) => groundIds[ground]);
}

/** “With your consent we keep it longer”: the one case in which a period has a basis. */
const withConsent =
  /\b(?:with your (?:\w+ )?consent|avec votre (?:accord|consentement)|met uw toestemming|met je toestemming|mit ihrer (?:\w+ )?einwilligung|sie willigen|willigen sie)\b/i;

const processes =
  /\b(?:process\w*|us(?:e|ed|ing)|add|record\w*|publish\w*|displayed|requires? (?:your|explicit|prior|the|a)|law allows|collect\w*|send|provid\w*|inform\w*|contact|need(?:ed)?|necessary|required|basis|based|rel(?:y|ies) on|rests?|stor(?:e|ed|ing)|plac(?:e|ed)|set|trait\w+|utilis\w+|envo\w+|fond\w+|necessaires?|repose\w*|collect\w*|depos\w*|recueill\w*|publi\w*|verwerk\w*|gebruik\w*|verzamel\w*|grondslag|noodzakelijk|stur\w+|vrag\w+|opnemen|opgenomen|plaats\w*|geplaatst|publicer\w*|persona\w*|cookies|verarbeit\w+|verwend\w+|nutz\w+|genutzt|rechtsgrundlage\w*|erforderlich|erheb\w+|erfolgt|versend\w+|send\w+|veroffentlich\w+|fotografiert|gesetzt|nodig|benotig\w*|brauch\w*|besoin|write|written|note[ds]?|post(?:s|ed)?|photograph\w*|noteren|noteer\w*|leggen|zetten|notier\w*|notons|notee?s?|bases?|allowed|permitted|durfen|darf|mogen|mag)\b/i;

const aside = /\(([^()]*)\)[\s.;,]*$/;
const labelled =
  /\b(?:legal bas[ie]s|lawful bas[ie]s|basis|rechtsgrundlage|bases? (?:legales?|juridiques?)|fondement(?: juridique)?|grondslag) ?(?::|is|ist|est|-) ?(.+)$/i;

/** “Sending our newsletter: your consent”: nothing but a ground behind the colon or dash. */
const afterColon =
  /(?::| [-–]) ((?:(?:your|our|the|a|uw|je|ons|onze|de|een|ihre?|unser|die|der|das|votre|notre|la|le|l') ?)?[^:.,;]{4,60})(?:, (?:which|that|que|dont|die|das|den|welche\w*|welke)\b[^:;]{3,90})?[\s.;,]*$/i;

const behindPurpose = (text: string): string | undefined =>
  (aside.exec(text) ?? labelled.exec(text) ?? afterColon.exec(text))?.[1];

/** The ground in brackets or behind “legal basis:” after a purpose, “(legal obligation)”; a purpose that is a contract's performance implies it. */
function ofPurpose(draft: Draft, line: Line): void {
  const behind = behindPurpose(line.text);
  const [id] = behind ? groundsOf(behind) : [];
  if (id) return keep(draft, line, id, 'scoped');
  const [ground] = groundNames[draft.language].find(([, name]) => fits(name, line)) ?? [];
  if (ground === 'f') return keep(draft, line, groundIds.f, 'scoped');
  if (ground === 'a' && fits(consentIsBasis[draft.language], line)) return keep(draft, line, groundIds.a, 'scoped');
  if (ground === 'b' || ground === 'b-before') keep(draft, line, groundIds[ground], 'implied');
}

/** A basis that a list of bases has already is only mentioned again; so is one that the next sentence explains. */
function keep(draft: Draft, line: Line, id: string, said: Said): void {
  const same = (draft.facts.bases ?? []).filter((fact) => fact.basis === id);
  const labelledOwn = basisLabel.test(line.text) && said === 'scoped';
  const above = draft.lines[line.index - 1];
  const explained = above && line.kind === 'item' ? same.find((fact) => isMentioned(draft, above, fact)) : undefined;
  if (explained && basisLabel.test(above!.text)) return draft.mention(line, 'bases', explained);
  const before = labelledOwn
    ? undefined
    : (same.find((fact) => fact.said === 'global' && line.kind === 'item') ??
      same.find((fact) => isNear(draft, fact, line)));
  if (before) draft.mention(line, 'bases', before);
  else add(draft, line, id, said);
}

const isMentioned = (draft: Draft, line: Line, fact: Basis): boolean =>
  (draft.mentions.get(line.segment.id) ?? []).some((mention) => mention.fact === fact);

/** Sentences of one section that say the same basis again, or explain it. */
const nearby = 3;
const isNear = (draft: Draft, fact: Basis, line: Line): boolean => {
  if (line.kind !== 'paragraph') return false;
  const around = draft.lines.slice(Math.max(0, line.index - nearby), line.index + nearby + 1);
  return around.some(
    (other) =>
      other.kind === 'paragraph' && other.headings === line.headings && other.segment.id === fact.stated?.segment,
  );
};

function add(draft: Draft, line: Line, basis: string, said: Said): Basis {
  const interest = basis.startsWith(groundIds.f) ? interestOf(line) : undefined;
  return draft.add(
    'bases',
    ['basis', basis.replace(/^eu-gdpr:/, '')],
    { basis, ...(interest ? { interest } : {}), said },
    line,
  );
}

/** A cell alone says of nothing on what it rests: the row states it. The source of a row of HTML has tags between its cells. */
function addOfRow(draft: Draft, cell: Line, row: readonly Line[], basis: string): Basis {
  if (draft.statedRow(row).quote.includes('<')) return add(draft, cell, basis, 'scoped');
  const why = basis.startsWith(groundIds.f) ? interestOf(cell) : undefined;
  const value: Omit<Basis, 'id' | 'stated'> = { basis, ...(why ? { interest: why } : {}), said: 'scoped' };
  return draft.addRow('bases', ['basis', basis.replace(/^eu-gdpr:/, '')], value, row);
}

const interest =
  /\b(?:(?:legitimate|justified) (?:\w+ )?interests?|interets? legitimes?|(?:gerechtvaardigde?|legitieme?) (?:bedrijfs)?belang\w*|berechtigte\w* (?:\w+ )?interesse\w*)\b(?: of (?:\w+ ){1,4}(?=in|to))?[ ,]*(?:(?:is|are|being|lies?|consists?|liegt|besteht|est|ligt)\b ?)?(?::|\(|d'|(?:such as|which is|in|to|of|for|on|a|de|d|bij|om|om te|in|an|am|darin|daran|fur)\b)[ :]*([^.;()]{8,200})/i;

/** What the interest is: “our legitimate interest in knowing which pages are read”. */
function interestOf(line: Line): string | undefined {
  const found = interest.exec(line.text)?.[1];
  if (!found || /^(?:art\b|accordance|gdpr|the meaning|sinne)/i.test(found)) return undefined;
  const at = line.text.indexOf(found);
  return line.raw
    .slice(at, at + found.length)
    .replace(/(?: ein)?,? (?:gemäß |gem\. |selon l['’] ?|volgens |under )?art(?:icle|ikel)?\.?$/i, '')
    .trim();
}

/** “By using this site you consent to the use of your data”: a consent that is none, and all that is said. */
function byUse(draft: Draft, line: Line): void {
  if (consentByUse.test(line.text) && !ofNewTerms.test(line.text)) add(draft, line, groundIds.a, 'global');
}

/** Who stays after a change takes the new text, and no more. */
const ofNewTerms =
  /\b(?:revised|changes?|modif\w+|updated?|amend\w+|nouvelle version|wijziging\w*|gewijzigde?|anderung\w*|geanderte\w*|neue fassung)\b/i;

const consentByUse =
  /\b(?:consent\w*|agree\w*|accept\w*)\b.{0,80}\b(?:collect\w*|process\w*|use|data|information|polic(?:y|ies))\b|\b(?:consent\w*|accept\w*)\b.{0,80}\b(?:collecte|traitement|utilisation|donnees|politique)\b|\b(?:akkoord|toestemming|instem\w*)\b.{0,80}\b(?:verzamel\w*|verwerk\w*|gebruik|gegevens|verklaring|cookies)\b|\b(?:einverstanden|zustimm\w*|willigen)\b|\bstimmen sie\b.{0,100}\bzu\b|\bdatenverarbeitung\b.{0,60}\bzu\b/i;
