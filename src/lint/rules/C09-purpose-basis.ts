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
    const without = purposes.filter((purpose) => purpose.mapping === 'none');
    if (purposes.length < 3 || without.length === 0) return [];
    if (without.length * 2 > purposes.length || basesTogether(reading)) return apart(reading, without);
    const listed = without.filter((purpose) => lineOf(reading, purpose)?.block.kind !== 'paragraph');
    const lines = (listed.length > 0 ? listed : without).flatMap((purpose) => lineOf(reading, purpose) ?? []);
    const [first] = lines;
    if (!first) return [];
    const lead = introduction(reading, first);
    const besides = lines.filter((one) => introduction(reading, one) === lead);
    return [{ line: lead && besides.length >= several ? lead : first }];
  },
};

/** So many purposes of one list without a basis are a fault of the list. */
const several = 3;
