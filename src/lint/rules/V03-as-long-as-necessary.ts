// V03: “as long as necessary” and no period: the law asks for a period, or for criteria that somebody could apply.
import { candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Nothing more exact may follow “necessary”: “necessary to deliver your order” is a criterion. */
const empty = {
  en: /\b(?:(?:for |only )*as long as (?:is |it is |we |this is |they are |reasonably |strictly |absolutely |still )*(?:necessary|needed|need|required)|(?:no|not) longer than (?:is |it is |reasonably |strictly |absolutely )*(?:necessary|needed|required)|for the (?:time|period|duration) (?:that is )?(?:necessary|required))(?= ?(?:$|[.,;:)])| (?:for|to) (?:(?:fulfil\w*|achiev\w+|accomplish\w*|meet|serve|satisfy\w*) )?(?:the |these |those |our |its |this |such )?(?:\w+ ){0,2}(?:purposes?|objectives?|goals?|aims?|business|operations)\b| (?:by|under) (?:the )?(?:applicable |relevant )?(?:law|legislation)| or )/m,
  fr: /\b(?:aussi longtemps que|(?:pendant|pour) la duree|le temps|pas plus longtemps que) (?:strictement )?(?:necessaire|nécessaire|requis\w*)(?= ?(?:$|[.,;:)])| (?:a|aux|pour) (?:la realisation )?(?:l'accomplissement )?(?:des|les|ces|aux|la|nos)? ?(?:finalites?|objectifs?)\b)/m,
  nl: /\b(?:(?:zo lang|zolang)(?: als)?(?: dat| dit| het)?|niet langer dan) (?:strikt )?(?:nodig|noodzakelijk)(?: is)?(?= ?(?:$|[.,;:)])| (?:is )?voor (?:de|deze|onze|het) (?:\w+ )?(?:doeleinden|doel)\b)/m,
  de: /\b(?:so ?lange|nur so lange|solange),? (?:wie )?(?:dies |es |sie )?(?:fur (?:die|diese|den|unsere) (?:\w+ )?(?:zwecke?|zweck) )?(?:erforderlich|notwendig|notig)(?: ist| sind)?(?= ?(?:$|[.,;:)]))/m,
} as const;
/** A time that is said to be one, and not how long it is. */
const some = {
  en: /\bfor (?:a|some|an) (?:certain|limited|reasonable|appropriate|adequate|suitable|specific) (?:time|period|duration|amount of time)\b/,
  fr: /\b(?:pendant|pour|durant) (?:un certain temps|une (?:certaine )?(?:duree|periode) (?:raisonnable|limitee|appropriee|adequate|determinee))\b/,
  nl: /\b(?:een )?(?:zekere|bepaalde|redelijke|beperkte|passende) (?:tijd|periode|termijn)\b/,
  de: /\b(?:fur )?eine[nr]? (?:gewisse|bestimmte|begrenzte|angemessene)[nr]? (?:zeit|dauer|zeitraum|frist)\b/,
} as const;
/** The same for what the law is said to ask, without the law. */
const byLaw = {
  en: /\bas (?:required|prescribed|permitted|mandated) by (?:[\w-]+ ){0,2}(?:law|laws|legislation|regulations?)\b/,
  fr: /\b(?:conformement a la loi|(?:duree|periode) (?:prevue|exigee|imposee) par la (?:loi|legislation))\b/,
  nl: /\b(?:zo lang(?: als)? de wet|zoals de wet|wettelijk(?: is)? vereist)\b/,
  de: /\b(?:wie gesetzlich (?:vorgeschrieben|vorgesehen)|nach (?:den )?gesetzlichen vorgaben)\b/,
} as const;

const keeping =
  /\b(?:retain\w*|retention|kept|keep|keeps|stor(?:e[sd]?|age|ing)|hold|held|delet\w+|conserv\w+|duree|bewaar\w*|bewaren|opgeslagen|speicher\w*|gespeichert|aufbewahr\w*|geloscht)\b/;
/** The wording of Art. 5(1)(e), copied: P14’s. */
const principle = /\bpermits? identification of\b/;
const definite =
  /\d|\b(?:one|two|three|six|ten|un|deux|dix|een|twee|tien|ein\w*|zwei|zehn) (?:day|week|month|year|jour|mois|an|dag|we+k|maand|jaar|tag|woche|monat|jahr)/;

export const asLongAsNecessary: Rule = {
  id: 'V03',
  article: '13(2)(a)',
  severity: 'warning',
  name: {
    en: '“As long as necessary”, and no period',
    fr: '« Aussi longtemps que nécessaire », sans durée',
    nl: '“Zolang als nodig”, zonder termijn',
    de: '„Solange wie nötig“ ohne Frist',
  },
  why: {
    en: 'The law asks for a period, or for criteria by which a person could work it out. “As necessary” repeats the duty and answers nothing.',
    fr: 'La loi demande une durée, ou des critères qui permettent de la calculer. « Nécessaire » répète l’obligation et ne répond à rien.',
    nl: 'De wet vraagt een termijn, of criteria waarmee iemand die kan berekenen. “Nodig” herhaalt de plicht en beantwoordt niets.',
    de: 'Das Gesetz verlangt eine Dauer oder Kriterien, nach denen man sie berechnen kann. „Nötig“ wiederholt die Pflicht und beantwortet nichts.',
  },
  repair: {
    en: 'Give a period and the event that starts it: “two years after your last order”. If a law sets it, name the law and its period.',
    fr: 'Donnez une durée et l’événement qui la fait courir : « deux ans après votre dernière commande ». Si une loi la fixe, nommez la loi et la durée.',
    nl: 'Geef een termijn en de gebeurtenis waarna die begint: “twee jaar na uw laatste bestelling”. Bepaalt een wet hem, noem die wet en de termijn.',
    de: 'Nennen Sie eine Dauer und das Ereignis, mit dem sie beginnt: „zwei Jahre nach Ihrer letzten Bestellung“. Bestimmt sie ein Gesetz, nennen Sie Gesetz und Dauer.',
  },
  examples: {
    good: [
      '## Retention\n\nWe keep data only as long as necessary. In particular:\n\n- orders: seven years after delivery\n- letters: one year after our answer',
      'We keep your address as long as necessary to deliver your lamp.',
      'We keep your data for two years after your last order.',
      'Wij bewaren uw gegevens twee jaar na uw laatste bestelling.',
    ],
    bad: [
      '## Retention\n\nWe retain your personal data for as long as necessary for the purposes set out in this policy.',
      '## Retention\n\n- Orders: seven years after delivery\n- Fraud checks: as long as necessary\n- Papers: as required by law',
      '## Retention\n\nThe letters of our customers are kept for a limited period.',
      '## Speicherdauer\n\nWir speichern Ihre Briefe für eine gewisse Zeit in unserem Archiv.',
      '## Bewaartermijn\n\nWij bewaren uw gegevens bij ons in het archief.\n\nBestellingen van onze klanten: twee jaar na de levering.\n\nBrieven van onze klanten: zo lang als nodig is.',
      '## Conservation\n\nNous conservons vos données aussi longtemps que nécessaire aux finalités décrites dans cette politique.',
      '## Bewaren\n\nWij bewaren uw gegevens niet langer dan nodig is voor onze doeleinden. Wij verkopen ze niet.',
      '## Speicherdauer\n\nWir speichern Ihre Daten nur so lange, wie es für die Zwecke erforderlich ist. Wir verkaufen sie nicht.',
    ],
  },
  find(reading) {
    const { language } = reading.policy.meta;
    const lines = [empty, some, byLaw].flatMap((words) =>
      reading.linesThat(words[language]).filter((line) => aboutKeeping(line) && isAlone(reading, line)),
    );
    return gravest(
      reading,
      [...new Set(lines)].map((line) =>
        candidate(
          line,
          (empty[language].exec(line.plain) ?? some[language].exec(line.plain) ?? byLaw[language].exec(line.plain))!,
          isEntry(line) ? 2 : 1,
        ),
      ),
    );
  },
};

/** Of a list, a table, or a row of paragraphs that each begin with what they are about. */
const isEntry = ({ block, plain }: Line): boolean =>
  block.kind === 'item' || block.kind === 'row' || /^[^:.;]{2,40} ?: \S/.test(plain);
/** A cell: the head of its column says what it is about. */
const isTimeCell = ({ block, plain }: Line): boolean =>
  block.kind === 'row' &&
  /^(?:(?:for )?as long as|aussi longtemps|(?:pendant|pour) la duree|zo ?lang|niet langer|nur so|so ?lange)\b/.test(
    plain,
  );

const aboutKeeping = (line: Line): boolean =>
  line.block.kind !== 'heading' &&
  !principle.test(line.plain) &&
  !definite.test(line.plain) &&
  (keeping.test(line.plain) || keeping.test(line.headings.at(-1)?.plain ?? '') || isTimeCell(line));

/** An entry of a list stands for itself; a sentence is completed by a period anywhere in its section. */
function isAlone(reading: LintReading, line: Line): boolean {
  if (isEntry(line)) return true;
  const timed = reading.policy.retention.filter(({ period }) => period !== null);
  return !timed.some(({ stated }) => stated && reading.line(stated.segment)?.headings === line.headings);
}
