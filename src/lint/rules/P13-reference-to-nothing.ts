// P13: “see section 7”, “as in clause 2”, a link to #rights: where nothing of the kind stands.
import { everyMatch } from '#base';
import { contentsOf } from '../contents.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** Folded. Paragraphs and articles mostly belong to laws; sections and clauses to this text, unless a law follows. */
const reference =
  /\b(?:(?:section|clause|chapter|abschnitt|ziffer|kapitel|hoofdstuk|rubrique|chapitre|punkt|punt)s?) (\d{1,2}(?:\.\d{1,2}){0,2})(?![\d/-])(?! ?(?:%|percent))/g;
const annex =
  /\b(?:see|in|listed in|set out in|described in|siehe|in der|zie|voir) (?:the |our |unserer |onze |notre )?(?:annex|appendix|schedule|anhang|anlage|bijlage|annexe) (\d{1,2}|[a-f]|[ivx]{1,4})\b(?! ?(?:of|to|der|zu|van|bij|de) )/g;
/** What both need. */
const possible =
  /(?:section|clause|chapter|abschnitt|ziffer|kapitel|hoofdstuk|rubrique|chapitre|punkt|punt)s? \d|annex|appendi|schedule|anhang|anlage|bijlage/;
/** A law, a contract or another text is meant; only laws have paragraphs and sentences with numbers. */
const elsewhere =
  /^(?: ?\(\d\w?\))?,? (?:para|paragraph|subsection|abs|absatz|lid|alinea|al|no|nr|lit|sentence|satz)\b|^[^.;]{0,60}\b(?:acts?|laws?|gdpr|dpa|pecr|regulations?|directive|code|statute|agreement|contract|terms|clauses|standard|iso|dsgvo|bdsg|ttdsg|tddg|gesetz\w*|vertrag\w*|agb|wet|avg|uavg|verordening|overeenkomst|voorwaarden|rgpd|loi|reglement|contrat|conditions)\b/;
const elsewhereBefore =
  /\b(?:act|law|gdpr|regulation|directive|code|agreement|contract|terms|dsgvo|gesetz\w*|vertrag\w*|wet|overeenkomst|loi|contrat|conditions)(?: \d{4})?,? (?:in |under |s\. ?)?$/;

export const referenceToNothing: Rule = {
  id: 'P13',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Reference to nothing',
    fr: 'Renvoi vers rien',
    nl: 'Verwijzing naar niets',
    de: 'Verweis ins Leere',
  },
  why: {
    en: 'The reader is sent to a part of the text that does not exist, and what should stand there is told nowhere.',
    fr: 'Le lecteur est renvoyé à une partie du texte qui n’existe pas ; ce qui devrait s’y trouver n’est dit nulle part.',
    nl: 'De lezer wordt verwezen naar een deel van de tekst dat er niet is; wat daar hoort te staan, staat nergens.',
    de: 'Man wird auf einen Teil des Textes verwiesen, den es nicht gibt; was dort stehen sollte, steht nirgends.',
  },
  repair: {
    en: 'Name the section that is meant, or say here what it would say.',
    fr: 'Nommez la section voulue, ou dites ici ce qu’elle dirait.',
    nl: 'Noem het deel dat bedoeld is, of zeg hier wat daar zou staan.',
    de: 'Nennen Sie den gemeinten Abschnitt oder sagen Sie hier, was dort stünde.',
  },
  examples: {
    good: [
      'You find our e-mail address at the foot of this page.\n\nhelp@quartzmoor.example',
      '# Privacy\n\n## 1. Who we are\n\nSee section 2.\n\n## 2. Cookies\n\nNone.',
      'We rely on section 54 of the Data Protection Act 2018 and on clause 8 of the Standard Contractual Clauses.',
      'The basis is Art. 6 para. 1 lit. b GDPR in conjunction with Section 22 para. 1 no. 1 of the law on lamps.',
      'To change your choice, [click here](https://quartzmoor.example/choice).',
      '# Privacy\n\nSee [cookies](#cookies).\n\n## Cookies\n\nNone.',
      '<p>See <a href="#mails">mails</a> for all of it.</p><p id="mails">We delete mails after a year, all of them.</p>',
    ],
    bad: [
      'You find our e-mail address at the bottom of this site. We sell lamps.',
      'We do this:\n\n1. sell lamps;\n2. mend lamps.\n\nWe use cookies as described in clause 2 below.',
      'To change your choice, click here at any time.',
      '# Privacy\n\n## 1. Who we are\n\nWe say more in section 7.\n\n## 2. Cookies\n\nNone.',
      'The data listed in clause 2 is deleted after a year.',
      '# Privacy\n\nWhat you may ask of us stands under [your rights](#your-rights).\n\n## Cookies\n\nNone.',
      'Frühere Fassungen dieser Erklärung finden Sie unter Punkt 12.',
      'Our processors are listed in Annex B, with their countries.',
    ],
  },
  find: (reading) => [...sections(reading), ...links(reading), ...lostLinks(reading), ...footers(reading)],
};

/** Numbers that the text gives its parts. */
function numbersOf({ lines }: LintReading): Set<string> {
  const numbers = new Set<string>();
  const listed = itemsOfLists(lines);
  for (const { block, blockIndex, plain, position } of lines) {
    // The items of a list (“the following: 1. …”) are no clauses.
    if (block.kind === 'item' && listed.has(blockIndex)) continue;
    const marker = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?$/.exec(block.marker?.trim() ?? '')?.[1];
    const printed =
      position === 0
        ? /^(?:section |clause |chapter |abschnitt |article |artikel |§ ?)?(\d{1,2}(?:\.\d{1,2}){0,3})\b/.exec(
            plain,
          )?.[1]
        : undefined;
    for (const number of [marker, printed]) if (number !== undefined) numbers.add(number);
  }
  return numbers;
}

/** Blocks of lists that a sentence with a colon introduces, by their index. */
function itemsOfLists(lines: readonly Line[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let inList = false;
  for (const { block, blockIndex, plain } of lines) {
    if (block.kind !== 'item') inList = block.kind === 'paragraph' && plain.endsWith(':');
    else if (inList) listed.add(blockIndex);
  }
  return listed;
}

/** Where a link was, and none is: “click here”, “this spreadsheet”. */
const pointing =
  /\b(?:click(?:ing)? here|(?:on|in|via|see|using) this (?:spreadsheet|link|list|overview|table|file|sheet)|cliquez ici|(?:sur|via) ce lien|klik hier|via deze link|klicken sie hier|hier klicken|uber diesen link)\b/;

const lostLinks = (reading: LintReading): Found[] =>
  reading.linesThat(pointing).flatMap((line) => {
    const linked =
      line.segment.runs?.some(({ href }) => href !== undefined) || /https?:|www\.|\.\p{Ll}{2,}\//u.test(line.text);
    return linked || line.block.kind === 'heading' || line.plain.endsWith(':')
      ? []
      : [referring(line, pointing.exec(line.plain)![0])];
  });

/** “Our contact details are at the foot of each page”: a policy is also read where no page is around it. */
const atTheFoot =
  /\b(?:contact|e-?mail|address|telephone|phone|coordonnees|adresse|contactgegevens|adres|kontaktdaten|anschrift)\b[^.;]{0,90}\b(?:(?:foot|bottom) of (?:all |every |each |this |the |our )*(?:web)?(?:site|pages?)|(?:bas|pied) de (?:la |chaque |toutes les )?pages?|onderaan (?:deze |elke |de )?(?:pagina\w*|website|site)|(?:am ende|unten auf|fuss) (?:der|dieser|jeder) (?:seite|webseite|website))\b/;

/** Only the first, and none where an address stands after it in the text. */
const footers = (reading: LintReading): Found[] =>
  reading
    .linesThat(atTheFoot)
    .filter(
      (line) =>
        line.block.kind !== 'heading' &&
        !/\bplease\b/.test(line.plain) &&
        !reading.lines.some(({ index, text }) => index > line.index && text.includes('@')),
    )
    .slice(0, 1)
    .map((line) => referring(line, atTheFoot.exec(line.plain)![0]));

function sections(reading: LintReading): Found[] {
  const found: Found[] = [];
  let numbers: Set<string> | null = null;
  for (const line of reading.linesThat(possible)) {
    const { plain, block } = line;
    if (block.kind === 'heading') continue;
    for (const match of everyMatch(plain, reference)) {
      numbers ??= numbersOf(reading);
      const after = plain.slice(match.index + match[0].length);
      if (numbers.has(match[1]!) || elsewhere.test(after) || elsewhereBefore.test(plain.slice(0, match.index)))
        continue;
      found.push(referring(line, match[0]));
      break;
    }
    for (const match of everyMatch(plain, annex)) {
      const name = match[0].replace(/^.*?(annex|appendix|schedule|anhang|anlage|bijlage|annexe)/, '$1');
      if (
        !reading.lines.some((other) => other !== line && other.plain.startsWith(name)) &&
        line.segment.runs === undefined
      )
        found.push(referring(line, name));
    }
  }
  return found;
}

const referring = (line: Line, text: string): Found => ({ line, values: { reference: text } });

const slug = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** Links within the text whose heading or anchor is nowhere in it. */
function links(reading: LintReading): Found[] {
  const { lines, text } = reading;
  let anchors: Set<string> | null = null;
  const found: Found[] = [];
  // Entries of the contents are P08's.
  const entries = new Set(contentsOf(reading));
  for (const line of lines) {
    if (line.segment.runs === undefined || entries.has(line)) continue;
    for (const { href, text: shown } of line.segment.runs) {
      if (href === undefined || !/^#[\w\p{L}%-]{2,}$/u.test(href)) continue;
      anchors ??= anchorsOf(lines, text);
      const wanted = href.slice(1).toLowerCase();
      if (anchors.has(wanted) || /^(?:top|page|cookie|consent|settings?|ot-|cmp|main|content)/.test(wanted)) continue;
      found.push({ line, values: { reference: shown.trim() } });
      break;
    }
  }
  return found;
}

/** All names that a browser would find: of headings, as Markdown makes them, and of `id` and `name` in the source. */
function anchorsOf(lines: readonly Line[], source: string): Set<string> {
  const anchors = new Set<string>();
  for (const { block, text, plain } of lines) {
    if (block.kind !== 'heading') continue;
    const whole = block.marker ? `${block.marker} ${text}` : text;
    for (const name of [text.toLowerCase(), plain, whole.toLowerCase()]) anchors.add(slug(name));
  }
  for (const match of source.matchAll(/\b(?:id|name)\s*=\s*["']?([^\s"'>]+)|\{#([\w-]+)\}/gi))
    anchors.add((match[1] ?? match[2] ?? '').toLowerCase());
  return anchors;
}
