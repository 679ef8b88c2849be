// Names of recipients: vendors that the law room knows, companies by their form, and what stands in lists and tables of recipients.
import type { Language } from '#base';
import { type Vendor, vendorNamed, vendorsIn } from '#law';
import type { Policy } from '#policy';
import { type Company, companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import { placesIn } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import { type Table, tablesOf } from '../tables.ts';
import { type Kind, kinds } from './recipient-kinds.ts';
import { kindsIn } from './recipient-sentences.ts';
import { speech } from './recipient-speech.ts';
import { linkedNames } from './linked-names.ts';
import { listedNames } from './listed-names.ts';
import { advises, givesNothing, isNamedOnly } from './not-recipients.ts';
import { officeNames } from './office-names.ts';
import { ownVendor } from './own-vendor.ts';
import { toldNames } from './told-names.ts';
import { inSharing, sharingHeading, sharingVerb, vendorWord } from './recipient-words.ts';

type Role = NonNullable<Policy['recipients'][number]['role']>;

/** A name where it stands. */
export interface Naming {
  name: string;
  vendor?: Vendor | undefined;
  /** Only the vendor’s own name, not one of its products, and no company in full. */
  bare: boolean;
  /** A company’s whole name. */
  whole: boolean;
  line: Line;
  start: number;
  row?: readonly Line[];
  role: Role;
  country?: string | undefined;
  /** 3: in a list or table of recipients; 2: the sentence says that data goes there; 1: elsewhere. */
  strength: number;
}

const not = /\b(?:not|never|no|without|nor|ne|pas|jamais|aucun\w*|niet|nooit|geen|nicht|niemals|kein\w*)\b/i;
/** Browsers, shops and the person’s own tools carry a vendor’s name and get nothing from us. */
const product =
  /^ ?(?:IDF[AV]\b|AAID|GAID|advertising id|Chrome|Edge|Internet Explorer|Explorer|Safari|Play|App Store|Firefox|Store\b|settings|account settings|add-?on|opt-?out|'s? (?:privacy|terms|website|own)|profiles?\b|-?profil\w*|privacy (?:policy|notice|statement)|datenschutz\w*)/i;
const elsewhere =
  /\b(?:opt[- ]?out (?:of|from|by)|look up|looked up|publicly available|browser (?:plug-?in|add-?on)|see the privacy (?:policy|notice) of|privacy (?:policy|notice) of|delete cookies in|browsers? such as|(?:weitere|mehr|nahere) (?:informationen|infos)|(?:further|more|additional) (?:information|details)|plus d'informations|en savoir plus|meer informatie)\b[^.]{0,80}$/i;
const verbBy =
  '(?:hosted|provided|processed|run|operated|analy[sz]ed|printed|typed|looked after|maintained|carried out|charged|collected|prepared|packed|shipped|sent|supplied|stored|handled|managed|delivered|passed|transferred|disclosed|shared|gehostet|betrieben|bereitgestellt|verarbeitet|versandt|ubermittelt|heberge\\w*|fourni\\w*|gere\\w*|traite\\w*|transmis\\w*|assures?|gehost|verwerkt|verzorgd|geleverd|verstuurd|uitgevoerd|gedeeld) (?:to|by|through|via|with|on|at|an|von|durch|uber|bei|mit|par|chez|a|door|bij|met)\\b';
const by = new RegExp(
  `\\b${verbBy}|\\b(?:servers? (?:of|at)|data cent(?:er|re) of|processing agreement|processes|on our behalf|for us|auftragsverarbeit\\w*|verwerkersovereenkomst|sous-traitan\\w+)\\b`,
  'i',
);
/** What stands right before and behind a company that works for the one that speaks. */
const byIt = new RegExp(
  `\\b(?:${verbBy}|servers? (?:of|at)|data cent(?:er|re) of|our (?:[a-z]+ ){0,2}(?:host|provider|processor|accountants?|supplier|partner)s?,?|unser\\w* (?:[a-z]+ ){0,2}(?:dienstleister|anbieter|hoster|partner)\\w*,?|notre (?:[a-z]+ ){0,2}(?:hebergeur|prestataire|sous-traitant),?|onze (?:[a-z]+ ){0,2}(?:leverancier|verwerker|host|partner),?)[^.,;]{0,25}$`,
  'i',
);
const itsWork =
  /^[^.;]{0,60}\b(?:on our behalf|for us|(?:as|is) our (?:[a-z]+ ){0,2}(?:processor|provider|host|supplier)|as a (?:data )?processor|controllers? of (?:its|their) own|in unserem auftrag|pour notre compte|namens ons)\b/i;
/** German and Dutch put the participle last: “wird von der … gehostet”. */
const agent = /\b(?:von|durch|bei|door|bij) (?:der |die |dem |den |de )?$/i;
const participle =
  /^[^.;]{0,60}\b(?:gehostet|betrieben|verarbeitet|bereitgestellt|versandt|gespeichert|gehost|verwerkt|verstuurd|verzorgd)\b/i;
const worksForUs = (before: string, after: string): boolean =>
  byIt.test(before) || itsWork.test(after) || (agent.test(before) && participle.test(after));
const ownController =
  /\b(?:controllers? (?:of (?:its|their) own|in (?:its|their) own right)|(?:separate|independent|own) controllers?|decides? (?:on (?:its|their) own|themselves|itself)|eigener verantwortlicher|eigen verantwoordelijkheid)\b/i;
const works = pattern(
  /\b(?:on (?:our|its|\w+'s) behalf|processors?|service providers?|providers?|servers?|hosting|host(?:ed|s)?|sous-traitants?|prestataires?|verwerker\w*|leverancier\w*|auftragsverarbeit\w+|dienstleister\w*|in unserem auftrag|pour notre compte|namens ons|in onze opdracht|for us|uses? |stor(?:es?|ed))\b/i,
);
const sourceWords =
  /\bdata (?:obtained |received |imported )?from\b|\bimport\w*\b|\b(?:obtain|receiv|procur|acquir|purchas)\w*\b[^.;]{0,80}\bfrom\b|\bproviennent d[eu]\b/i;

export const recipientHead = pattern(
  /\b(?:sub-?processors?|processors?|providers?|vendors?|recipients?|compan(?:y|ies)|suppliers?|partners?|partenaires?|who|sous-traitants?|prestataires?|destinataires?|societes?|entreprises?|subverwerkers?|verwerkers?|leveranciers?|ontvangers?|partij(?:en)?|unterauftragsverarbeiter|unterauftragnehmer|auftragsverarbeiter|dienstleister|anbieter|empfanger|unternehmen|aanbieders?|fournisseurs?|(?:set|placed|provided|operated) by|gesetzt (?:von|durch)|geplaatst door|depose par|emetteur)\b/i,
);
const subHead = pattern(/\b(?:sub-?processors?|sous-traitants? ulterieurs?|subverwerkers?|unterauftrag\w+)\b/i);
/** What a cell of recipients may say that is no name. */
const noName =
  /^(?:(?:our|the|us|we|none|n\/a|tbd|various|other|internal|own|first party|unternehmen|wir|nous)\b)|@|^\[/i;

export function namingsOf(draft: Draft): Naming[] {
  const found: Naming[] = [];
  const inTables = new Set<Line>();
  const own = ownNames(draft);
  for (const table of tablesOf(draft)) ofTable(table, own, draft, found, inTables);
  for (const line of draft.lines) if (line.kind !== 'heading' && !inTables.has(line)) ofLine(line, own, draft, found);
  return withoutLocal(found.filter(({ role }) => role !== 'source'));
}

/** The company as its text calls it: nothing that is called so is somebody to whom it gives data. */
interface Own {
  names: ReadonlySet<string>;
  /** The name as it is written, small, between spaces. */
  whole: string;
  vendor: string | undefined;
}

const aliases = /["'«“„‘(] ?(?:the |la |le )?([\p{Lu}\d][^"'«»“”„‘’()]{1,40}?) ?["'»”“’)]/gu;

/** Its name, with and without its form, what stands in quotes behind it, and the name that its own mailboxes spell. */
function ownNames(draft: Draft): Own {
  const { controller } = draft.single;
  const name = controller?.name ?? '';
  const called = [name, name.replace(controller?.legalForm ?? ' ', '')];
  if (name !== '')
    for (const { raw } of draft.lines) {
      const at = raw.indexOf(name);
      if (at < 0) continue;
      const after = raw.slice(at + name.length, at + name.length + farthest);
      const said = /^[^.;]{0,12}\((?:[^()]|\([^()]*\))*\)/.exec(after)?.[0] ?? '';
      for (const [, alias] of said.matchAll(aliases)) called.push(alias!);
    }
  for (const { channel, value, use } of draft.facts.contacts ?? [])
    // A data protection officer may sit at another company.
    if (channel === 'email' && value !== null && !use.includes('dpo')) {
      const host = value.slice(value.indexOf('@') + 1);
      if (!anybodys.test(host)) called.push(host.replace(/\.[a-z]+$/i, '').replace(/^.*\./, ''));
    }
  return {
    names: new Set(called.map(letters).filter((one) => one.length > 2)),
    whole: ` ${name} `.toLowerCase(),
    vendor: ownVendor(draft.lines) ?? vendorNamed(called[1]!.trim())?.id ?? vendorsIn(name)[0]?.vendor.id,
  };
}
/** Units behind a name in which its short name may stand. */
const farthest = 400;
const anybodys =
  /^(?:gmail|googlemail|gmx|web|outlook|hotmail|live|icloud|me|yahoo|aol|t-online|orange|free|proton\w*|posteo|mailbox)\./i;
const letters = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
const isOwnName = (name: string, { names, whole }: Own): boolean =>
  names.has(letters(name)) || whole.includes(` ${name.toLowerCase()} `);

/** Tables with a column of recipients: its cells name them. Other cells of cookie tables only say what for. */
function ofTable(table: Table, own: Own, draft: Draft, found: Naming[], inTables: Set<Line>): void {
  const column = table.head.findIndex((cell) => fits(recipientHead, cell));
  if (column < 0) return;
  const isList = column === 0;
  const told = isList && table.head.some((cell) => fits(besideNames, cell));
  for (const row of table.rows) {
    const cell = row[column];
    for (const one of row) inTables.add(one);
    if (!cell) continue;
    const named = namedIn(cell, own, draft);
    const others = row.filter((one) => one !== cell);
    const country = others.flatMap((one) => placesIn(one.text))[0]?.country ?? placesIn(cell.text)[0]?.country;
    const role: Role | undefined = fits(subHead, table.head[column]!) ? 'sub-processor' : undefined;
    const all =
      named.length > 0
        ? named
        : isList && (isName(cell.raw) || (told && isBareName(cell, draft.language)))
          ? [{ name: cell.raw.trim(), bare: false, whole: true, start: 0, vendor: undefined }]
          : [];
    for (const one of all)
      found.push({
        ...one,
        line: cell,
        row,
        role: role ?? roleOf(cell, one.vendor, one.start),
        country,
        strength: isList ? 3 : 1,
      });
  }
}

/** What a table of companies tells of each beside its name. */
const besideNames = pattern(
  /\b(?:countr(?:y|ies)|locations?|located|place|region|safeguards?|guarantees?|transfers?|hosted in|seat|pays|localisation|garanties|lieu|land|locatie|waarborg\w*|vestig\w*|sitz|standort|garantien|drittland\w*)\b/i,
);
/** “Mailturm”: one to three words with capitals that are no kind of recipient; in German every noun has one. */
const isBareName = (cell: Line, language: Language): boolean =>
  language !== 'de' &&
  bareName.test(cell.raw.trim()) &&
  !noName.test(cell.raw) &&
  kindsIn(cell, language, true).length === 0;
const bareName = /^\p{Lu}[\p{L}\d.&'’-]{2,24}(?: [\p{Lu}\d][\p{L}\d.&'’-]*){0,2}$/u;

const isName = (text: string): boolean =>
  text.length <= 60 &&
  /^\p{Lu}/u.test(text) &&
  !noName.test(text) &&
  /\b(?:GmbH|AG|SE|Ltd|Inc|LLC|B\.?V|N\.?V|S\.?A|SAS|SARL|O[ÜU]|AB|Oy|ApS|A\/S|s\.r\.o|Limited|SRL|Lda|Kft|UG|KG|PBC|Corp)\b/u.test(
    text,
  );

/** `linked`: the words before it say that it works, or a link to its own site names it. */
type Named = Pick<Naming, 'name' | 'vendor' | 'bare' | 'whole' | 'start'> & { end?: number; linked?: true };

const introducing =
  /(?:^|[ '])(?:of|by|from|de|du|d'|von|vom|der|des|dem|den|van|de la|de l'|anbieter|firma)[ ']?(?:(?:the|firma|company|societe) )?$/i;
/** “Example Analytics der Beispiel AG”: a product, and then whose it is. */
const ofWhom = /^ (?:of|by|from|der|des|von|vom|de|du|van)(?: (?:firma|the|la|societe|company))? /i;

/** “Meta-/Kommunikationsdaten”, “Meta- und Inhaltsdaten”: half of a German word. */
const half = /^-(?:\/|,? (?:und|oder|bzw)\b|daten\b|tags?\b|angaben\b|informationen\b)/i;

/** Vendors and companies of a line; a company’s name that holds a vendor’s is the vendor in full, one in brackets behind a name explains it. */
function namedIn(line: Line, own: Own, draft: Draft): (Named & { end: number })[] {
  const { language } = draft;
  const companies = companiesIn(line.raw).filter((one) => !isOwn(one, own));
  const found: (Named & { end: number })[] = [];
  for (const { vendor, name, start, end } of fits(vendorWord, line) ? vendorsIn(line.raw) : []) {
    if (isOwnName(name, own) || vendor.id === own.vendor || half.test(line.text.slice(end))) continue;
    const company = companies.find(
      (one) => one.start <= start && end <= one.end && !ofWhom.test(line.text.slice(end, one.end)),
    );
    const full = company !== undefined;
    // “Pixel of Example Ltd”, “Dienst der Beispiel AG”: the name begins with the known one.
    const cut = full && introducing.test(line.text.slice(company.start, start)) ? start - company.start : 0;
    found.push({
      name: full ? company.name.slice(cut) : name,
      vendor,
      bare: full ? company.bare.toLowerCase() === vendor.names[0]!.toLowerCase() : isBare(vendor, name),
      whole: full,
      start: full ? company.start + cut : start,
      end: full ? company.end : end,
    });
  }
  for (const company of companies) {
    if (found.some((one) => one.start < company.end && company.start < one.end)) continue;
    found.push({
      name: company.name,
      vendor: undefined,
      bare: false,
      whole: true,
      start: company.start,
      end: company.end,
    });
  }
  for (const { name, start, end } of linkedNames(line))
    if (!found.some((one) => one.start < end && start < one.end) && !isOwnName(name, own))
      found.push({ name, vendor: undefined, bare: false, whole: false, linked: true, start, end });
  for (const { name, start, end } of [
    ...toldNames(line, language),
    ...listedNames(draft, line),
    ...officeNames(line, language, inSharing(line)),
  ])
    if (
      !found.some((one) => one.start < end && start < one.end) &&
      !isOwnName(name, own) &&
      placesIn(name).length === 0
    )
      found.push({ name, vendor: undefined, bare: false, whole: false, linked: true, start, end });
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return inOrder.filter((one, index) => {
    const between = (left: Named & { end: number }, right: Named): string => line.raw.slice(left.end, right.start);
    const before = inOrder[index - 1];
    const after = inOrder[index + 1];
    // “Postmark (Wildbit LLC)”, “Google Analytics by Google Inc.”: the second explains the first, unless only the second is a vendor.
    const isFull = one.whole && before?.vendor === one.vendor && one.name.startsWith(before?.name ?? ' ');
    if (
      before &&
      !isFull &&
      (/^ ?(?:\(|\bby |, (?:a service|ein dienst) (?:of|der|von) )$/.test(between(before, one)) ||
        (before.vendor === one.vendor && ofWhom.test(between(before, one))) ||
        (one.vendor === undefined && explains.test(between(before, one)))) &&
      (before.vendor !== undefined || one.vendor === undefined)
    )
      return false;
    return !(
      after &&
      one.vendor === undefined &&
      after.vendor !== undefined &&
      /^ ?\.? ?\($/.test(between(one, after))
    );
  });
}

const officer =
  /\b(?:data protection officer|dpo|datenschutzbeauftragt\w*|delegue\w* a la protection|functionaris)\b[^.;]{0,60}$/i;

/** “This notice applies to the services offered by …”, “Heron is a service provided by Heron UK”: whose text it is. */
const ownText =
  /^(?:this|the|our|la|cette|notre|la presente|diese|unsere|deze|onze) (?:presente )?(?:\w+ ){0,2}(?:policy|notice|statement|politique|charte|declaration|\w*erklarung|\w*verklaring)\b[^.]{0,60}\b(?:applies|appl(?:y|ique)|covers?|gilt|geldt|concerne|s'applique)\b/i;
const speaksOfItself = ({ text }: Line, { name }: Named): boolean => {
  const [first = ''] = name.split(/[ .,]/);
  return (
    ownText.test(text) ||
    (first.length > 3 && letters(text.split(/[ ,(]/)[0]!).startsWith(letters(first)) && provided.test(text))
  );
};
/** “Example Pottery is run by Ann Example”: who stands behind the company itself. */
const runsIt = ({ raw }: Line, { start }: Named, { whole }: Own): boolean => {
  const before = raw.slice(0, start);
  const name = whole.trim();
  return (
    name !== '' && before.toLowerCase().replace(/^the /, '').startsWith(name) && ran.test(before.slice(name.length))
  );
};
const ran =
  /^(?: \([^()]*\))? (?:is|est|ist|wird|wordt) (?:\w+ )?(?:run|owned|operated|managed|geree?|dirigee?|tenue?|gefuhrt|geführt|betrieben|geleid|gerund) (?:by|par|von|door) /i;
const provided =
  /^\S+ (?:\([^()]*\) )?(?:is|est|ist|wird|wordt) (?:a |an |un |une |ein |eine |een )?(?:\w+ ){0,3}(?:provided|operated|offered|run|owned|edite\w*|exploite\w*|propose\w*|betrieben|angeboten|bereitgestellt|aangeboden|beheerd)\b/i;

/** “procured from Example Ltd”: it gives, and is given nothing. */
const givesUs =
  /\b(?:procured?|obtain(?:ed)?|receiv(?:e|ed)|acquired?|purchased?|bought|collect(?:ed)?) (?:[a-z]+ ){0,4}from (?:the )?$/i;

/** A company that data goes to, or that offers what the text speaks of. */
function isGiven(line: Line, start: number, draft: Draft): boolean {
  if (fits(aboutOthers, line) || fitsAny(aboutOthers, line.headings)) return false;
  const before = line.text.slice(Math.max(0, start - 160), start);
  if (givesUs.test(before)) return false;
  if (offers.test(before) || isExample(line, start)) return true;
  const { given, verbFirst } = speech[draft.language];
  return receiver.test(before) && given.test(verbFirst ? before : line.text);
}

/** “Contractors, for example Example Ltd”: the kind that it belongs to stands before it. */
function isExample(line: Line, start: number): boolean {
  const before = line.text.slice(0, start);
  const example = examples.exec(before);
  return example !== null && kinds.some((one) => trades(one) && one.match.regex.test(before.slice(0, example.index)));
}
const examples =
  /\b(?:for example|for instance|e\.g\.|such as|including|namely|par exemple|notamment|tel(?:le)?s? que|bijvoorbeeld|zoals|waaronder|zum beispiel|z\. ?b\.|beispielsweise|etwa|darunter)\b(?: (?:[\w.&'’-]+,? ){0,12})?$/i;
const trades = ({ role, plain, anybody, buyer }: Kind): boolean =>
  (role === 'processor' || role === 'third-party') && !plain && !anybody && !buyer;

/** “Our host, Example Ltd”, “unser Hoster, die Beispiel AG”: the trade that stands right before a name. */
function tradeOf(line: Line, start: number): Role | undefined {
  const before = line.text.slice(Math.max(0, start - 120), start);
  const example = examples.exec(before);
  const upTo = example ? before.slice(0, example.index).replace(/[ ,(:]+$/, '') : before.replace(apposed, '');
  const near = upTo.slice(-60);
  return kinds.find((one) => trades(one) && new RegExp(`${one.match.regex.source}$`, 'i').test(near))?.role;
}
const apposed =
  /[ ,:(-]+(?:(?:the|die|der|das|den|dem|la|le|les|de|het|firma|company|firm|societe|bedrijf|called|named|namens|genaamd|namentlich|namely) )*$/i;

/** The company itself, its officers, marks and registers, the source of the text: no recipients. */
const aboutOthers = pattern(
  /\b(?:data protection officers?|dpo|datenschutzbeauftragt\w*|delegue\w* a la protection|functionaris|fg|controllers?|verantwortlich\w*|responsable (?:du|de) traitement|verwerkingsverantwoordelijke|editeur|impressum|imprint|mentions legales|geschaftsfuhr\w*|vertreten|represented|registered|trademarks?|marke|marque|copyright|urheberrecht\w*|generator|generated|erstellt|muster|disclaimer|haftung\w*|supervisory authority|aufsichtsbehorde\w*|subsidiary of|part of|member of|belongs? to|tochter\w*)\b/i,
);
const offers =
  /\b(?:(?:service )?providers?|operators?|suppliers?|offered by|provided by|operated by|run by|services? (?:of|by|from)|products? (?:of|by|from)|anbieter(?:in)?|betreiber(?:in)?|diensteanbieter|dienst\w*|angeboten|bereitgestellt|betrieben|hosters?|fournisseurs?|prestataires?|hebergeurs?|heberge\w*|propose\w*|fournie?s?|leveranciers?|aanbieders?|aangeboden|gehost|webhosts?)\b[^.;]{0,45}$/i;
const receiver =
  /\b(?:to|with|by|via|at|through|from|a|au|aux|par|chez|avec|aupres|aan|met|door|bij|an|von|vom|durch|bei|uber|mit|der|die)\b(?: [\w'(&-]+){0,5} ?\(?$/i;

/** Fonts on the company's own server go to nobody. */
function withoutLocal(found: readonly Naming[]): Naming[] {
  const local = new Set(
    found.filter(({ name, line }) => /font/i.test(name) && locally.test(line.text)).map(({ name }) => fontKey(name)),
  );
  return local.size === 0 ? [...found] : found.filter(({ name }) => !local.has(fontKey(name)));
}
const fontKey = (name: string): string => name.toLowerCase().replace(/ web(?= ?fonts)/, '');
const locally =
  /\b(?:lokal (?:installiert|eingebunden|gehostet|gespeichert|auf)|(?:installed|hosted|stored|embedded|integrated) locally|locally (?:installed|hosted|stored|embedded)|self-hosted|selbst gehostet|(?:own|eigenen?|eigen|propres?) serv\w+|localement|lokaal)\b/i;

/** “Example, a newsletter platform of the provider Example Inc.” */
const explains =
  /^["”“')\]]{0,2},? (?:(?:a|an|ein|eine|einen|een|un|une) )(?:[\p{L}-]+ ){1,7}(?:of|by|from|der|des|von|de|du|van|par) (?:(?:the|den|dem|la|le|het) )?(?:[\p{L}-]+ ){0,3}$/u;

const isBare = (vendor: Vendor, name: string): boolean => {
  const first = vendor.names[0]!.toLowerCase();
  const plain = name.toLowerCase().replace(/,? (?:inc|llc|ltd|limited|gmbh)\.?$/, '');
  return plain === first || first.startsWith(`${plain} `);
};

const isOwn = ({ name, bare }: Company, own: Own): boolean => isOwnName(name, own) || isOwnName(bare, own);

function ofLine(line: Line, own: Own, draft: Draft, found: Naming[]): void {
  const section = inSharing(line);
  const named = namedIn(line, own, draft);
  if (named.length > 0 && (givesNothing(line) || advises(line, section))) return;
  const shares = fits(sharingVerb, line);
  named.forEach((one, index) => {
    const before = line.text.slice(Math.max(0, one.start - 80), one.start);
    if (not.test(before.slice(-60)) || elsewhere.test(before) || product.test(line.text.slice(one.end))) return;
    if (isNamedOnly(one.name, line.text.slice(0, one.start), line.text.slice(one.end))) return;
    if (one.vendor === undefined && (officer.test(before) || speaksOfItself(line, one) || runsIt(line, one, own)))
      return;
    const works = worksForUs(before, line.text.slice(one.end));
    if (one.vendor === undefined && !section && !works && !one.linked && !isGiven(line, one.start, draft)) return;
    const next = named[index + 1]?.start ?? one.end + 60;
    const place = placesIn(line.text.slice(one.end, Math.min(next, one.end + 45)))[0];
    found.push({
      ...one,
      line,
      role: roleOf(line, one.vendor, one.start),
      country: place?.country,
      strength: section ? 3 : shares ? 2 : 1,
    });
  });
  if (section || by.test(line.text) || (shares && fits(sharingHeading, line)))
    for (const one of listed(line, named))
      found.push({ ...one, line, role: roleOf(line, undefined, one.start), strength: 3 });
}

/** “Alder (hosting), Birch (payment)”: who stands beside a known name in such a list is one too. */
function listed(line: Line, named: readonly (Named & { end: number })[]): (Named & { country: string | undefined })[] {
  if (!named.some((one) => line.raw[one.end] === ' ' && line.raw[one.end + 1] === '(')) return [];
  const found: (Named & { country: string | undefined })[] = [];
  for (const match of line.raw.matchAll(
    /(?<=^|[,;:] |\band |\bet |\bund |\ben )([\p{L}\d][\p{L}\d.&'’-]*(?: [\p{Lu}\d][\p{L}\d.&'’-]*){0,3}) \(([^()]{3,60})\)/gu,
  )) {
    const [name, what] = [match[1]!, match[2]!];
    const start = match.index;
    if (named.some((one) => one.start < start + name.length && start < one.end)) continue;
    if (!/\p{Lu}/u.test(name) && !/^[a-z]{6,}$/.test(name)) continue;
    if (/^(?:Art|Article|Section|Data|Personal|Name|Example|EU|EEA|GDPR)\b/.test(name)) continue;
    found.push({ name, vendor: undefined, bare: false, whole: false, start, country: placesIn(what)[0]?.country });
  }
  return found;
}

const thirdParties: ReadonlySet<Vendor['category']> = new Set(['social network', 'advertising', 'delivery']);

/** “If you book through Example, we receive your details from there.” */
const fromThere =
  /\b(?:we|nous|wir|wij)\b[^.;]{0,40}\b(?:receiv|obtain|get|recev|erhalt|ontvang)\w*\b[^.;]{0,60}\bfrom (?:there|them|it|these)\b/i;

/** Data comes from who stands behind “received from”; “Example receives your address from us” is no source. */
const isSource = ({ text }: Line, start: number): boolean =>
  sourceWords.test(text.slice(0, start)) || fromThere.test(text.slice(start));

function roleOf(line: Line, vendor: Vendor | undefined, start: number): Role {
  if (ownController.test(line.text)) return 'controller';
  if (isSource(line, start) && !fits(works, line)) return 'source';
  if (vendor && (thirdParties.has(vendor.category) || vendor.role === 'controller')) return 'third-party';
  const trade = vendor ? undefined : tradeOf(line, start);
  if (trade === 'processor') return trade;
  if (fits(works, line) || fitsAny(works, line.leads) || fitsAny(works, line.headings)) return 'processor';
  return vendor ? 'processor' : (trade ?? 'unknown');
}
