// C09: purposes are listed, and for some or all of them no legal basis is given.
import type { Policy } from '#policy';
import { basesElsewhere, basesTogether } from '../own-bases.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';
import { purposeWords } from '../vocabulary.ts';

type Purpose = Policy['purposes'][number];

const lineOf = (reading: LintReading, fact: { stated?: { segment: string } | undefined }): Line | undefined =>
  reading.line(fact.stated?.segment ?? '');

/** The sentence above a list: what ends in a colon, at most so many lines before it. */
const above = 30;
const introduction = ({ lines }: LintReading, line: Line): Line | undefined => {
  for (let at = line.index; at >= Math.max(0, line.index - above); at--) {
    const one = lines[at]!;
    if (one.headings !== line.headings) return undefined;
    if (one.block.kind === 'paragraph' && one.text.endsWith(':')) return one;
  }
  return undefined;
};

/** Where bases are given for all purposes together, else where the purposes begin. */
function apart(reading: LintReading, purposes: readonly Purpose[]): Found[] {
  const bases = basesTogether(reading) ?? basesElsewhere(reading);
  if (bases) {
    const lead = bases.block.kind === 'item' ? introduction(reading, bases) : undefined;
    return [{ line: lead ?? bases, says: 'apart' }];
  }
  const lines = purposes.flatMap((purpose) => lineOf(reading, purpose) ?? []);
  const lists = Map.groupBy(lines, (line) => introduction(reading, line));
  const introduced = [...lists].filter(([one]) => one !== undefined).toSorted(([, a], [, b]) => b.length - a.length);
  // The longest list stands for all; best one that is called what it is.
  const [lead] = introduced.find(([one]) => purposeWords.test(one!.plain)) ?? introduced[0] ?? [];
  const line = lead ?? lines[0];
  return line ? [{ line, says: 'apart' }] : [];
}

export const purposeBasis: Rule = {
  id: 'C09',
  article: '13(1)(c)',
  severity: 'error',
  name: {
    en: 'Purpose without legal basis',
    fr: 'Finalité sans base légale',
    nl: 'Doel zonder grondslag',
    de: 'Zweck ohne Rechtsgrundlage',
  },
  why: {
    en: 'Each purpose rests on a legal basis of its own, and people must be able to see on which: their rights depend on it.',
    fr: 'Chaque finalité repose sur sa propre base légale, et chacun doit voir laquelle : ses droits en dépendent.',
    nl: 'Elk doel berust op een eigen grondslag, en mensen moeten zien op welke: hun rechten hangen ervan af.',
    de: 'Jeder Zweck beruht auf einer eigenen Rechtsgrundlage, und man muss sehen, auf welcher: Davon hängen die Rechte ab.',
  },
  repair: {
    en: 'Write the legal basis beside each purpose, in a table or in brackets.',
    fr: 'Écrivez la base légale à côté de chaque finalité, dans un tableau ou entre parenthèses.',
    nl: 'Schrijf de grondslag bij elk doel, in een tabel of tussen haakjes.',
    de: 'Schreiben Sie die Rechtsgrundlage neben jeden Zweck, in einer Tabelle oder in Klammern.',
  },
  examples: {
    good: [
      '## Purposes and legal bases\n\nDelivery: we deliver lamps.\n\nLegal basis: contract\n\nSurveys: we run surveys.\n\nLegal basis: consent\n\nThanks: we write to donors.\n\nLegal basis: legitimate interest\n\nRaffles: we draw the winners.\n\nLegal basis: consent',
      'We use your data to:\n\n- deliver lamps (performance of the contract);\n- send our newsletter (consent).',
      'We use your address to deliver lamps. Quartzmoor Ltd deletes it after a year.',
    ],
    bad: [
      'We use your data to:\n\n- deliver lamps (performance of the contract);\n- send our newsletter (consent);\n- run surveys about lamps.',
      '## How we use your data\n\n- Delivering lamps\n- Running surveys\n- Sending notices\n- Answering questions\n\n## Legal basis\n\nWe process data on these legal bases:\n\n- Contract: to deliver\n- Consent: where asked',
    ],
  },
  find(reading) {
    const { purposes } = reading.policy;
    const without = purposes.filter((purpose) => purpose.mapping === 'none' && !speaksOfBasis(reading, purpose));
    if (purposes.length < 3 || without.length === 0) return [];
    if (without.length * rare < purposes.length && !inOneList(reading, purposes, without)) return [];
    if (namesManyBeside(reading) && !inOneList(reading, purposes, without)) return [];
    if (without.length * 2 > purposes.length || (without.length > 1 && basesTogether(reading)))
      return apart(reading, without);
    const listed = without.filter((purpose) => lineOf(reading, purpose)?.block.kind !== 'paragraph');
    const lines = (listed.length > 0 ? listed : without).flatMap((purpose) => lineOf(reading, purpose) ?? []);
    const [first] = lines;
    if (!first) return [];
    const lead = introduction(reading, first);
    const besides = lines.filter((one) => introduction(reading, one) === lead);
    return [{ line: lead && besides.length >= several ? lead : first }];
  },
};

/** A contract and a law are also things that one does; an interest and a consent are bases. */
const surelyBasis =
  /\b(?:legitimate (?:\w+ )?interests?|(?:balanc(?:e|ing) of interests)|interets? legitimes?|mise en balance|gerechtvaardigd\w* belang\w*|belangenafweging|berechtigt\w* interesse\w*|interessenabwagung|(?:with|on|your|explicit|prior) consent|votre (?:consentement|accord)|(?:uw|je|met) toestemming|(?:ihrer?|mit) einwilligung|art(?:icle|ikel)?\.? ?6)\b/;
/** “We do this because the law requires it”, “this rests on our contract with you”. */
const leans =
  /\b(?:(?:because|as|since) (?:\w+ )?(?:tax |company |labour |\w+ )?law (?:requires|obliges|tells|wants|says)|rel(?:y|ies) on (?:our|the|a|your) (?:\w+ )?(?:contract|consent|agreement|legitimate)|(?:car|parce que) la loi (?:l'exige|l'impose|nous)|omdat de wet|weil das gesetz)\b/;
const speaks = (plain: string): boolean =>
  surelyBasis.test(plain) || introduced.test(plain) || labelled.test(plain) || leans.test(plain);
/** The sentence behind it goes on with the basis and with no purpose of its own: “That is in our legitimate interest.” */
const goesOn =
  /^(?:the )?(?:(?:legal|lawful) bas[ie]s|bases? (?:legale|juridique)s?|fondement|(?:rechts)?grondslag|rechtsgrundlage\w*)\b|^(?:we do (?:this|so)|this|that|it|these|cela|ceci|c'est|nous le faisons|dit|dat|dat doen (?:wij|we)|dies|das|die(?:se)? (?:verarbeitung|ubermittlung|speicherung))\b[^.\n]{0,60}\b(?:because|legitimate|consent|contract|legal obligation|bas(?:ed|is)|rests?|interets?|consentement|contrat|obligation|belang|toestemming|overeenkomst|wettelijk\w*|interesse\w*|einwilligung|vertrag\w*|art\.? ?6)\b/;
/** A cookie that a page cannot do without is told of in its own section. */
const neededCookie =
  /cookies?\b[^\n]*\b(?:session|needed|necessary|required|sign(?:ing)? in|basket|language|langue|taal|sprache|necessaire|noodzakelijk|notwendig|erforderlich)\b|\b(?:session|sitzungs)-?cookies?\b/;
/** Its sentence, its row or the sentence behind it speaks of a basis: when in doubt it is the one of this purpose. */
function speaksOfBasis(reading: LintReading, purpose: Purpose): boolean {
  const line = lineOf(reading, purpose);
  if (!line) return false;
  const next = reading.lines[line.index + 1];
  if (next && next.headings === line.headings && next.block.kind !== 'heading' && goesOn.test(next.plain)) return true;
  if (neededCookie.test(line.plain)) return true;
  const of =
    line.block.kind === 'row'
      ? reading.lines.slice(line.index - line.position, line.index - line.position + line.block.segments.length)
      : [line];
  return of.some(
    ({ plain }) => speaks(plain) || (namedBasis.test(plain) && wordsOf(plain) <= shortest && line.block.kind === 'row'),
  );
}

/** “Legal basis: …”, or a cell with nothing but a basis: it stands beside its purpose, also where the reader cannot join the two. */
const beside = (reading: LintReading): Line[] =>
  reading
    .linesThat(namedBasis)
    .filter(({ block, plain }) => block.kind !== 'heading' && (labelled.test(plain) || wordsOf(plain) <= shortest));
const namedBasis =
  /\b(?:consent|legitimate interests?|(?:performance of )?(?:the |a )?contract|legal obligation|legal bas[ie]s|consentement|interets? legitimes?|(?:execution du )?contrat|obligations? legales?|bases? (?:legale|juridique)s?|toestemming|gerechtvaardigd\w* belang\w*|overeenkomst|wettelijke verplichting|(?:rechts)?grondslag\w*|einwilligung|berechtigte\w* interesse\w*|vertrag\w*|rechtliche\w* verpflichtung|rechtsgrundlage\w*|art\. 6)\b/;
const labelled =
  /^(?:the )?(?:legal bas[ie]s|lawful bas[ie]s|bases? (?:legale|juridique)s?|fondement|(?:rechts)?grondslag|rechtsgrundlage\w*)\b|\b(?:legal basis (?:for|of) (?:this|the)|rechtsgrundlage (?:fur|der) (?:die|diese|hierfur)|la base (?:legale|juridique) de ce)/;
/** “Crash reports: our legitimate interest in …”. */
const introduced =
  /: (?:our |your |the |a |notre |votre |le |un |une |l'|ons |uw |het |de |unser |ihre |die |der )?(?:\w+ )?(?:consent\w*|legitimate|contract\w*|legal obligation|interets?|contrat|obligation|toestemming|gerechtvaardigd\w*|overeenkomst|wettelijke|einwilligung|berechtigt\w*|vertrag\w*|rechtliche)\b/;
const wordsOf = (plain: string): number => plain.split(' ').length;
/** Words of a cell that is nothing but a basis. */
const shortest = 8;
const many = 4;
/** Where every other purpose has a basis, a single one without is more likely one that was not understood. */
const rare = 7;
const namesManyBeside = (reading: LintReading): boolean => reading.says(bothListed) || beside(reading).length >= many;

/** “For these purposes and on these legal bases:”, and then both are listed. */
const bothListed =
  /\b(?:finalites?|purposes?|zwecke\w*|doeleinden)\b[^.\n]{0,40}\b(?:et|and|und|en) (?:the |les |(?:auf )?(?:den |die )?(?:folgenden )?|op (?:de )?(?:volgende )?|de )?(?:(?:legal|lawful) bas[ie]s|bases? (?:legales?|juridiques?)|(?:rechts)?grondslag\w*|rechtsgrundlage\w*)/;

/** Purposes with and without a basis in one list or table: the text itself shows which has none. */
const inOneList = (reading: LintReading, all: readonly Purpose[], without: readonly Purpose[]): boolean => {
  const listOf = (purpose: Purpose): Line | undefined => {
    const line = lineOf(reading, purpose);
    return line?.block.kind === 'item' ? (introduction(reading, line) ?? line.headings.at(-1)) : undefined;
  };
  const lists = new Set(without.flatMap((purpose) => listOf(purpose) ?? []));
  return (
    all.some((purpose) => purpose.mapping !== 'none' && lists.has(listOf(purpose)!)) ||
    without.some((purpose) => isShortRow(reading, lineOf(reading, purpose)))
  );
};

/** A row with a cell fewer than the other rows of its table. */
const isShortRow = ({ lines }: LintReading, line: Line | undefined): boolean => {
  if (line?.block.kind !== 'row') return false;
  const rows = lines.filter(
    ({ block, headings, position }) => block.kind === 'row' && position === 0 && headings === line.headings,
  );
  const sizes = rows.map(({ block }) => block.segments.length);
  const full = Math.max(...sizes);
  return line.block.segments.length < full && sizes.filter((size) => size === full).length * 2 > sizes.length;
};

/** So many purposes of one list without a basis are a fault of the list. */
const several = 3;
