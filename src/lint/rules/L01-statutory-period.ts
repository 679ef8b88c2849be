// L01: a period for books, tax papers or camera pictures that is not the one of national law.
import { writtenPeriod } from '#words';
import { type RetentionFact, retentionFacts, validOn } from '#law';
import { storagePeriods } from '../missing.ts';
import type { LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';
import { comparePeriods } from '../span.ts';

const books =
  /\b(?:account(?:ing|ancy)\b|bookkeeping|invoices?\b|invoicing|business records|tax(?: (?:records|documents|papers|reasons|purposes|data))?\b|vat\b|comptab\w+|factur\w+|fisca\w+|boekhoud\w*|boekstuk\w*|belasting\w*|rechnung\w*|buchhalt\w*|buchungs\w*|beleg[en]?\b|steuer\w*)/;
const ownRecords = /\b(?:handels|geschafts)brief\w*|\b(?:business|commercial) (?:letters|correspondence)\b/;
const about: Readonly<Record<string, RegExp>> = {
  'be-cameras':
    /\b(?:cctv|surveillance|cameras?|camerabeelden|bewakingsbeelden|videosurveillance|recordings? of the (?:entrance|waiting room|car park|premises|shop))\b/,
  'de-letters': ownRecords,
  'de-books': /\b(?:jahresabschl\w+|inventar\w*|handelsbuch\w*|annual accounts)\b/,
  'de-vouchers': /\b(?:rechnung\w*|buchungsbeleg\w*|belege?n?\b|invoices?|vouchers?)/,
};
/** The text says that a law asks for so much. */
const byLaw =
  /\b(?:tax (?:reasons|law|purposes)|by law|legal(?:ly)? (?:oblig\w+|required|requirement\w*)|statut\w+|raisons fiscales|obligations? (?:legales?|fiscales?)|wettelijk\w*|fiscale bewaar\w*|gesetzlich\w*|steuerrecht\w*)\b/;

type Storage = LintReading['policy']['retention'][number];

function judge(
  rule: Storage & { period: string },
  words: string,
  facts: readonly RetentionFact[],
): RetentionFact | undefined {
  const fitting = facts.filter((fact) => (about[fact.id] ?? books).test(words));
  const ceiling = fitting.find((fact) => fact.force === 'ceiling' && comparePeriods(rule.period, fact.period) > 0);
  const duties = fitting.filter((fact) => fact.force === 'duty');
  const longest = duties.toSorted((a, b) => comparePeriods(b.period, a.period))[0];
  if (ceiling || !longest) return ceiling;
  const difference = comparePeriods(rule.period, longest.period);
  return difference < 0 || (difference > 0 && byLaw.test(words)) ? longest : undefined;
}

export const statutoryPeriod: Rule = {
  id: 'L01',
  article: '6(1)(c), national law',
  severity: 'info',
  name: {
    en: 'Period differs from national law',
    fr: 'Durée différente de la loi nationale',
    nl: 'Termijn wijkt af van nationaal recht',
    de: 'Frist weicht vom nationalen Recht ab',
  },
  why: {
    en: 'National law says how long books and tax papers must be kept, and how long pictures of cameras may be; another period is too short, or has no such reason.',
    fr: 'La loi nationale dit combien de temps garder livres et pièces fiscales, et les images de caméras ; une autre durée est trop courte ou sans ce motif.',
    nl: 'Nationaal recht zegt hoe lang boeken en fiscale stukken bewaard moeten blijven, en camerabeelden mogen; een andere termijn is te kort, of mist die reden.',
    de: 'Nationales Recht sagt, wie lange Bücher und Steuerunterlagen bleiben müssen und Kamerabilder dürfen; eine andere Frist ist zu kurz oder hat diesen Grund nicht.',
  },
  repair: {
    en: 'Check which law asks for the period, and take over its length.',
    fr: 'Vérifiez quelle loi exige la durée et reprenez-la.',
    nl: 'Ga na welke wet de termijn vraagt en neem die over.',
    de: 'Prüfen Sie, welches Gesetz die Frist verlangt, und übernehmen Sie sie.',
  },
  examples: {
    good: [
      'The controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, Luxembourg.\n\n## How long we keep data\n\n- Invoices: 10 years',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\n## How long we keep data\n\n- Invoices: 7 years\n- Log files: 30 days',
    ],
    bad: [
      'The controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, Luxembourg.\n\n## How long we keep data\n\n- Invoices: 5 years',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nFor tax reasons invoices are kept for eight years.',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    const facts = retentionFacts.filter(
      (fact) => fact.country === reading.country && fact.force !== 'yardstick' && validOn(fact, today),
    );
    if (facts.length === 0) return [];
    const found = new Map<number, Found>();
    for (const rule of storagePeriods(reading)) {
      const line = rule.stated && reading.line(rule.stated.segment);
      // One sentence may tell several periods for several papers; the longest is then the one to compare.
      if (!line || rule.period === null || longerBeside(reading, rule)) continue;
      const fact = judge({ ...rule, period: rule.period }, line.plain, facts);
      if (fact)
        found.set(line.index, {
          line,
          values: {
            what: fact.what[reading.policy.meta.language],
            period: writtenPeriod(fact.period, reading.policy.meta.language),
          },
        });
    }
    return [...found.values()];
  },
};

const longerBeside = ({ policy }: LintReading, rule: Storage): boolean =>
  policy.retention.some(
    (other) =>
      other.stated?.segment === rule.stated?.segment &&
      other.period !== null &&
      rule.period !== null &&
      comparePeriods(other.period, rule.period) > 0,
  );
