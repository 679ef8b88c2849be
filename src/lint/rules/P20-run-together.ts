// P20: words that ran together, or were torn apart at the end of a printed line.
import { vendorsIn } from '#law';
import { matchesIn } from '../matches.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';
import { wordFinder } from '../word-finder.ts';

/** A comma with a letter right after it. */
const glued =
  /(?<=\s|^|\()\p{Ll}{3,},\p{L}{3,}(?=[\s.,;)]|$)|\p{Lu}\p{Ll}+s,\p{Lu}{2,}(?=\s)|(?<=\s)\p{Ll}{3,},\p{Lu}[\p{L}]+(?=\s)/gu;
/** “infor- mation”; not “pre- and post-sale”, “Kunden- und Nutzerdaten”. */
const torn =
  /(?<=\s|^)\p{L}\p{Ll}{1,}- (?!(?:and|or|to|en|of|und|oder|bzw|sowie|et|ou|noch|als|resp|respektive|beziehungsweise|through)\b)\p{Ll}{3,}(?=[\s.,;)])/gu;
const ligature = /\p{L}?[\uFB00-\uFB06]\p{L}?/gu;

/** A small word and the capital after it: “withPartners”. */
const capitalInside = /(?<=\s)(?:with|and|the|from|our|your|that|which)\p{Lu}\p{Ll}{3,}(?=[\s.,;])/gu;
/** Words of notices with a small word at their end: “passwordsare”. */
const fused = wordFinder(
  'passwords data cookies details addresses services providers partners customers users visitors information records logs measures rights requests purposes'
    .split(' ')
    .flatMap((word) =>
      'are is and may will can from with that which when your our you we to of'.split(' ').map((end) => word + end),
    ),
);

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** The expressions whose signs stand in a text; one look at each of its units, since most texts have none of them. */
function possible(text: string): RegExp[] {
  let [comma, hyphen, capital, joined] = [false, false, false, false];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const before = at > 0 ? text.charCodeAt(at - 1) : 32;
    if (unit >= 65 && unit <= 90) capital ||= isSmall(before);
    else if (unit === 32) hyphen ||= before === 45;
    else if (unit >= 0xfb00) joined ||= unit <= 0xfb06;
    if (before === 44 && unit >= 65) comma = true;
  }
  return [
    ...(comma ? [glued] : []),
    ...(text.includes(',2') || text.includes(',1') ? [gluedYear] : []),
    ...(hyphen ? [torn, tornEnding] : []),
    ...(joined ? [ligature] : []),
    ...(capital ? [capitalInside] : []),
    ...(/[a-z] (?:Other|These|However|Please|Such|Most) /.test(text) ? [noStop] : []),
    ...(/[A-Z]{3}[a-z]/.test(text) ? [noHyphen] : []),
  ];
}

/** An abbreviation that lost its hyphen: “IPAddress”, “TLSVerschlüsselung”. */
const noHyphen = /(?<![\p{L}\d/.-])(?:IP|IT|SSL|TLS|EU|EDV|URL|SMS|GPS|DNS)\p{Lu}\p{Ll}{3,}/gu;
/** “March 14,2019”. */
const gluedYear = /(?<=\p{Lu}\p{Ll}{2,8} \d{1,2}),(?:19|20)\d\d(?!\d)/gu;
/** Words that begin a sentence, right after one that ends none. */
const noStop = /(?<=\s)\p{Ll}{5,} (?:Other|These|However|Please|Such|Most) (?=\p{Ll}{3,})/gu;
/** “roya- le”: French breaks off endings of two letters. */
const tornEnding = /(?<=\s|^)\p{L}\p{Ll}{2,}- (?:le|les|te|tes|re|res|ne|nes|se|ses|ce|ces)(?=\s?[.;,)])/gu;

export const runTogether: Rule = {
  id: 'P20',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Words run together or torn apart',
    fr: 'Mots collés ou coupés',
    nl: 'Woorden aan elkaar of afgebroken',
    de: 'Wörter verklebt oder zerrissen',
  },
  why: {
    en: 'A space was lost, or the end of a printed line was kept: readers stumble, and search and screen readers fail.',
    fr: 'Une espace a disparu, ou la coupure d’une ligne imprimée est restée : on trébuche, et la recherche comme les lecteurs d’écran échouent.',
    nl: 'Een spatie viel weg, of een afbreking van een gedrukte regel bleef staan: lezers struikelen, zoeken en schermlezers falen.',
    de: 'Ein Leerzeichen ging verloren, oder die Trennung einer gedruckten Zeile blieb stehen: Man stolpert, Suche und Vorlesehilfen versagen.',
  },
  repair: {
    en: 'Put the space back, or join the word.',
    fr: 'Remettez l’espace, ou recollez le mot.',
    nl: 'Zet de spatie terug, of voeg het woord samen.',
    de: 'Setzen Sie das Leerzeichen oder fügen Sie das Wort zusammen.',
  },
  examples: {
    good: [
      'We rely on an IPv4 address and on eTLS. The people of Otley These days sell lamps.',
      'Look at Quartzmoor.Example or at node.js, i.e. at our pre- and post-sale pages, or at Kunden- und Nutzerdaten.',
      'It costs 1,000 euro; see a.b,c and “x,y”.',
      'We use our own- brand things, e.g.Here.',
    ],
    bad: [
      'Wir speichern Ihre IPAdresse für einen Tag und löschen sie dann.',
      'Our lamps come from Otley since March 14,2019.',
      'Please contact[help@quartzmoor.example](mailto:help@quartzmoor.example) about lamps.',
      'Nous gardons la lampe dans la boutique roya- le ; elle brille.',
      'This goes for our employees,associates and guests.',
      'We delete it within a week.After that nothing is left.',
      'We collect infor- mation about visits.',
      'We share them withPartners and guests. All passwordsare hashed.',
    ],
  },
  find: (reading) => [...glues(reading), ...fusions(reading)],
};

function glues(reading: LintReading): Found[] {
  let wrapped = false;
  return reading.lines.flatMap((line) => {
    const next = reading.lines[line.index + 1];
    if (next && next.block === line.block && isGlued(line, next))
      return [{ line, values: { text: `${lastWord(line.text)}${next.text.split(' ')[0]!}` } }];
    const address = gluedAddress(reading, line);
    if (address) return [{ line, values: { text: address } }];
    const expressions = possible(line.text);
    if (expressions.length === 0) return [];
    const [first] = matchesIn(line.text, expressions).filter((range) => !isName(line, range));
    if (first && expressions.includes(torn) && isWrapped(reading, line)) {
      if (wrapped) return [];
      wrapped = true;
    }
    return first ? [{ line, range: first, values: { text: line.text.slice(...first) } }] : [];
  });
}

/** “contact[help@…](mailto:…)”: in the source the address begins right after a word. */
const addressAfterWord = /(?<=\s)\p{Ll}{3,}(?:\[(?=[^\]\s]{1,80}@)|<a\s[^>]{0,200}?href\s*=\s*["']mailto:)/u;

const gluedAddress = ({ text }: LintReading, { segment }: Line): string | null => {
  if (segment.runs?.some(({ href }) => href?.startsWith('mailto:')) !== true) return null;
  const word = addressAfterWord.exec(text.slice(...segment.span))?.[0];
  return word === undefined ? null : `${word.replace(/[[<].*$/s, '')}…`;
};

const fusions = ({ plain, lines }: LintReading): Found[] =>
  fused(plain).flatMap((word) => {
    const whole = new RegExp(`\\b${word}\\b`);
    return lines.filter((line) => whole.test(line.plain)).map((line) => ({ line, values: { text: word } }));
  });

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Two sentences without a space between them in the source; markup between them is none either. */
const isGlued = (line: Line, next: Line): boolean =>
  line.segment.span[1] === next.segment.span[0] &&
  /\s\p{Ll}{3,}\.$/u.test(line.text) &&
  /^\p{Lu}\p{Ll}+ /u.test(next.text);

/** Torn where the source breaks its lines: one cause, so it is said once. */
const isWrapped = ({ text }: LintReading, { segment }: Line): boolean =>
  /\p{L}-\s*\n/u.test(text.slice(...segment.span));

const isName = (line: Line, [start, end]: readonly [number, number]): boolean => {
  const word = line.text.slice(start, end);
  return (
    vendorsIn(word).length > 0 ||
    word.startsWith('own- ') ||
    line.segment.runs?.some((run) => run.code || (run.href !== undefined && run.text.includes(word))) === true
  );
};
