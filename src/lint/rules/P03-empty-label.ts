// P03: a label, or an announcement that ends in a colon, after which nothing comes.
import { followsNothing, wordCount } from '../shape.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** Labels whose value stands in the same place or nowhere. */
const wantsValue =
  /\b(?:e-?mail|phone|telephone|tel|fax|address|contact(?: details| us)?|website|name|number|date|adresse|courriel|telefoon|telefon|adres|naam|nummer|datum|anschrift|kontakt(?:daten)?|contactgegevens|coordonnees)\b[^:]{0,12}:$/;

/** Words that announce what must come: a topic that stands before its text (“Storage:”) has none of them. */
const announces =
  /@|\b(?:follow\w*|below|is|are|includes?|e-?mail|phone|telephone|tel|fax|address|contact|website|name|number|date|suivante?s?|ci-dessous|est|sont|comprend|adresse|courriel|volgende|hieronder|zijn|luidt|telefoon|telefon|adres|naam|nummer|datum|folgende\w*|nachstehend\w*|unten|lautet|lauten|sind|ist|anschrift|kontakt\w*|contactgegevens|coordonnees)\b/;

/** After other details: “4 Kiln Lane, Otley, telephone:”. */
const endsInLabel = /[,;] (?:e-?mail|phone|telephone|tel|fax|courriel|telefoon|telefon|website)\.? ?:$/;

export const emptyLabel: Rule = {
  id: 'P03',
  article: '13',
  severity: 'error',
  name: {
    en: 'Label without a value',
    fr: 'Intitulé sans contenu',
    nl: 'Label zonder waarde',
    de: 'Angabe ohne Inhalt',
  },
  why: {
    en: 'The text announces something and does not give it: what the law wants told is not told.',
    fr: 'Le texte annonce quelque chose et ne le donne pas : ce que la loi veut voir dit ne l’est pas.',
    nl: 'De tekst kondigt iets aan en geeft het niet: wat de wet verlangt, staat er niet.',
    de: 'Der Text kündigt etwas an und nennt es nicht: Was das Gesetz verlangt, fehlt.',
  },
  repair: {
    en: 'Write what belongs after the colon, or delete the label.',
    fr: 'Écrivez ce qui doit suivre les deux-points, ou supprimez l’intitulé.',
    nl: 'Schrijf wat na de dubbele punt hoort, of schrap het label.',
    de: 'Schreiben Sie, was nach dem Doppelpunkt kommt, oder streichen Sie die Zeile.',
  },
  examples: {
    good: [
      'Contact details:\n\nQuartzmoor Ltd, 4 Kiln Lane, Otley',
      'We collect:\n\n- your name\n- your address',
      'E-mail:\nhelp@quartzmoor.example',
      'Dauer der Speicherung:\n\nIhre Bestellung wird nach zehn Jahren gelöscht, Ihre Anfrage schon nach einem Jahr.',
      'The following table shows it:\n\n| What | How long |\n| --- | --- |\n| Logs | 30 days |',
      'The work is done by Quartzmoor, by hand or by post. We read letters by and large.',
      'You may always write to us by e-mail, and this is our address:',
    ],
    bad: [
      'Register number: pending',
      'Numéro de TVA : en cours d’obtention',
      'USt-IdNr.: beantragt',
      'Quartzmoor Ltd\n\nTelephone:\n\nQuartzmoor obeys the General Data Protection Regulation of 2016 in all that it does.',
      'Contact details:\n\n## Cookies\n\nWe use none.',
      'We are Quartzmoor Ltd.\n\nRegister number:',
      'Our privacy contact is in Otley, e-mail help@quartzmoor.example, telephone:\n\n## Cookies\n\nWe use none.',
      '- Telephone:\n- E-mail: help@quartzmoor.example',
      'Unsere Anschrift:\n\n## Cookies',
      '| Data | Purpose | Kept |\n| --- | --- | --- |\n| Name | Orders | 2 years |\n| Address | Delivery | - |\n| Letters | Answers | 1 year |',
      '| Data | Purpose | Kept |\n| --- | --- | --- |\n| Name | Orders | 2 years |\n| Address | Delivery | 1 year |\n| Letters |  | 1 year |',
      'We use Lanternfish by to count visits.',
    ],
  },
  find: (reading) => [...labels(reading), ...cells(reading), ...providers(reading), ...pending(reading)],
};

const labels = (reading: LintReading): Found[] =>
  reading.lines
    .filter((line) => {
      const { block, plain, position } = line;
      if (block.kind === 'heading' || block.kind === 'row' || !plain.endsWith(':') || !/\w/.test(plain)) return false;
      // A sentence that announces an e-mail address and ends is P09; a long one that ends in a colon before a heading may lead into it.
      if (position < block.segments.length - 1 || (wordCount(plain) > 6 && !endsInLabel.test(plain))) return false;
      const next = reading.lines[line.index + 1];
      // What is announced may stand under the headings that follow; plain text has no levels to tell.
      const deeper =
        reading.prose.format === 'text' || (next?.block.depth ?? 0) > (line.headings.at(-1)?.block.depth ?? Infinity);
      if (next?.block.kind === 'heading' && deeper && !wantsValue.test(plain)) return false;
      if (next?.block.kind === 'paragraph' && !announces.test(plain)) return false;
      // A bare label is no announcement.
      if (wordCount(plain) > 2 && announcesContact(reading.policy, line.segment.id)) return false;
      return followsNothing(reading, line) || isWithoutNumber(reading, line);
    })
    .map((line) => ({ line, values: { text: line.text } }));

const phone = /^(?:phone|telephone|tel|telefon|telefoon|fax)\b[^:]{0,12}:$/;
/** “Telephone:”, and no number in the next line. */
const isWithoutNumber = ({ lines }: LintReading, line: Line): boolean => {
  const next = lines[line.index + 1];
  return phone.test(line.plain) && next?.block.kind === 'paragraph' && !/\d[\d ()/.-]{5,}\d/.test(next.text);
};

/** Units of what a row begins with; what is longer spans the cell beside it. */
const longestName = 80;

/** A dash or “n/a” in a cell, or a cell that is not there. */
const noValue = /^(?:[-–—/.?]{1,3}|n\/a|n\.a\.|tba|tbc)$/i;
/** Columns of which the law wants every cell filled. */
const owed =
  /\b(?:legal bas[ie]s|basis|why|purpose\w*|how long|retention|period|kept|until|recipients?|stor\w+|bases? (?:legale|juridique)s?|finalite\w*|duree|conservation|destinataires?|grondslag\w*|doel\w*|bewaar\w*|termijn|ontvangers?|rechtsgrundlage\w*|zweck\w*|speicherdauer|dauer|frist|empfanger\w*)\b/;
/** Tables of cookies are C37’s. */
const cookieTable = /\bcookies?\b|\bexpir\w+|\b(?:provider|fournisseur|aanbieder|anbieter)\b/;

/** Rows with a cell fewer than their table has, or with a dash where the law wants an answer. */
function cells({ lines }: LintReading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.block.kind !== 'row') continue;
    const rows: Line[][] = [];
    for (; lines[at]?.block.kind === 'row'; at++)
      if (lines[at]!.position === 0) rows.push([lines[at]!]);
      else rows.at(-1)?.push(lines[at]!);
    const [head, ...body] = rows;
    if (
      !head ||
      body.length < 2 ||
      !head.some(({ plain }) => owed.test(plain)) ||
      [...head, ...head[0]!.headings.slice(-1)].some(({ plain }) => cookieTable.test(plain))
    )
      continue;
    const full = body.filter((row) => row.length === head.length).length;
    // Several rows with a cell less share the cell of a row above.
    const spanned = body.filter((row) => row.length === head.length - 1).length > 1;
    for (const row of body) {
      const dash = row.find((cell, column) => noValue.test(cell.text) && owed.test(head[column]?.plain ?? ''));
      const short =
        !spanned && row.length === head.length - 1 && full * 2 > body.length && row[0]!.text.length < longestName;
      if (dash || short) found.push({ line: row[0]!, says: 'cell', values: { text: row[0]!.text } });
    }
  }
  return found;
}

/** “Lanternfish by to count visits”: the company after “by” is not there. */
const byNobody = /(?<![\p{L}\d.])\p{Lu}[\p{L}\d.]{1,40} by(?:\s{1,3}(?:to|and|or|in order)\s|\s?[;.)])/u;

const byNobodyFolded = / by (?: ?(?:to|and|or|in order) |[;.)])/;
const providers = ({ linesThat }: LintReading): Found[] =>
  linesThat(byNobodyFolded).flatMap((line) => {
    const match = byNobody.exec(line.text);
    if (!match || line.block.kind === 'heading') return [];
    const range = [match.index, match.index + match[0].trimEnd().length] as const;
    return [{ line, range, severity: 'warning' as const, values: { text: line.text.slice(...range) } }];
  });

/** “VAT number: pending”: the label has no value yet. */
const awaited =
  /^[^:\n]{2,50}\b(?:number|nummer|no\.?|numero|n°|id|ide|uid|siret|siren|kvk|btw|vat|tva|ust-?id\w*|rcs|address|adresse?|e-?mail|phone|telefon|telefoon|telephone)[^:\n]{0,30}: ?\(?(?:en cours|a venir|a completer|(?:application )?pending|in progress|to follow|not yet (?:known|assigned|available)|coming soon|volgt|in aanvraag|nog niet bekend|wordt aangevraagd|folgt|beantragt|in grundung|wird nachgereicht|noch nicht (?:vergeben|bekannt))\b/;
const pending = ({ linesThat }: LintReading): Found[] =>
  linesThat(awaited)
    .filter(({ block }) => block.kind !== 'heading')
    .map((line) => ({ line, values: { text: line.text } }));

const announcesContact = (
  policy: { contacts: readonly { value: string | null; stated?: { segment: string } | undefined }[] },
  segment: string,
): boolean => policy.contacts.some((contact) => contact.value === null && contact.stated?.segment === segment);
