// V03: “as long as necessary” and no period: the law asks for a period, or for criteria that somebody could apply.
import type { Language } from '#base';
import { candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Spoken } from '../saying.ts';

const necessary = String.raw`\b(?:(?:for |only )*(?:as|so) long as (?:is |it is |it's |we |this is |they are |that is |reasonably |strictly |absolutely |still |remains? )*(?:necessary|needed|need|required?)|(?:for )?(?:no|not|any) longer than (?:is |it is |we |reasonably |strictly |absolutely )*(?:necessary|needed|need|required)|(?:not|never) be (?:kept|retained|stored|held) (?:for )?longer than (?:is |it is |reasonably |strictly )*(?:necessary|needed|required)|for (?:the |such )?(?:minimum |shortest )?(?:time|period|duration|length of time|amount of time)(?: of time)? (?:that is |that's |which is |strictly |reasonably |that we )*(?:necessary|required|needed|need)|(?:once|when|as soon as|until|after) (?:it is |they are |the data is |the data are |your data is |it's |this is )?(?:no longer|not) (?:necessary|needed|required))`;
/** Nothing more exact may follow “necessary”: “necessary to deliver your order” is a criterion; “to provide our services” is none. */
const andNoMore = String.raw`(?= ?(?:$|[.,;:()])| (?:for|to) (?:(?:us to )?(?:fulfil\w*|achiev\w+|accomplish\w*|meet|serve|satisfy\w*|complete|realise|carry out|perform|pursue|provide|offer|render|support|comply with) )?(?:you with )?(?:the |these |those |our |its |this |such |that |any |your )?(?:[\w-]+ ){0,3}?(?:purposes?|objectives?|goals?|aims?|business|operations|services?|tasks?|obligations?|requirements?|functions?|reasons?)\b| for (?:fulfilling|achieving|the fulfilment|the achievement|the performance)\b| (?:by|under) (?:the )?(?:applicable |relevant )?(?:law|legislation)| or | and (?:then|as|in|for))`;
const empty = {
  en: new RegExp(`${necessary}${andNoMore}`, 'm'),
  fr: /\b(?:aussi longtemps (?:que|qu'il est|que cela est)|tant que(?: cela est| c'est)?|(?:pendant|pour|durant) (?:toute )?(?:la|une) duree(?: [\w-]+){0,2}?(?: et)?|(?:pendant |durant )?le temps|(?:pas |sans )?(?:exced\w+|depass\w+) (?:pas )?(?:la duree|celle)|(?:pas|jamais) (?:conservees? )?(?:plus longtemps|au-dela) (?:que|de) (?:la duree|le temps|ce qui est)?) ?(?:strictement |juste )?(?:necessaire|nécessaire|requis\w*)(?= ?(?:$|[.,;:()])| (?:a|aux?|pour) (?:la |l'|les |des |nos |ces |leur |leurs |notre |repondre |remplir |atteindre |accomplir )*(?:(?:realisation|accomplissement|atteinte|poursuite|execution|etablissement|traitement|fourniture|gestion) )?(?:des |de |du |d'|les |la |l'|nos |ces |un |une |nos )*(?:finalites?|objectifs?|buts?|objet|services?|devis|traitements?|obligations?|statistiques|missions?|prestations?)\b)/m,
  nl: /\b(?:(?:zo lang|zolang)(?: als)?(?: dat| dit| het| we dat)?(?: voor [\w ]{0,40})?|niet langer (?:bewaard )?dan(?: dat| dit| het)?|(?:gedurende )?de (?:tijd|periode|termijn) die|zo lang mogelijk als) ?(?:strikt |absoluut |redelijkerwijs )?(?:is )?(?:nodig|noodzakelijk|vereist)(?: is)?(?= ?(?:$|[.,;:()])| (?:is )?(?:voor|om|ter)\b)/m,
  de: /\b(?:(?:nur )?(?:so ?lange|solange),? (?:wie |bis )?(?:dies |es |sie |diese |das )?(?:fur (?:die|diese|den|unsere|das|deren) (?:[\w-]+ ){0,3}|zur (?:[\w-]+ ){0,3}|hierfur |dafur )?(?:unbedingt |zwingend )?(?:erforderlich|notwendig|notig|benotigt)(?: ist| sind| werden)?(?= ?(?:$|[.,;:()])| (?:zur|fur|und|oder)\b)|(?:sobald|wenn|sofern|nachdem) [^.;]{0,90}?\bnicht (?:mehr|langer) (?:erforderlich|notwendig|notig|benotigt)(?: sind| ist| werden)?\b|(?:bis|sobald|wenn|nachdem) [^.;]{0,140}?\bzweck\w*(?: [\w-]+){0,4} (?:entfallt|entfallen|wegfallt|wegfallen|erreicht|erfullt|weggefallen))/m,
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
const principle =
  /\bpermits? identification of\b|\b(?:identifiable (?:form|format)|permettant l'identification|identificeren|identifizierung der betroffenen)\b/;
const definite =
  /\b(?:\d+|one|two|three|six|ten|un|deux|dix|een|twee|tien|ein\w*|zwei|zehn) ?(?:\([^)]{1,12}\) ?)?(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|annees?|uur|uren|dag(?:en)?|weken|maand(?:en)?|jaar|jaren|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?)\b/;

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
      '## Retention\n\nThe lamp diary is stored for as long as is required to offer our services.',
      '## Retention\n\nYour letters are kept for no longer than is necessary.',
      '## Conservation\n\nVos lettres sont conservées pendant la durée nécessaire à la réalisation de nos objectifs.',
      '## Bewaren\n\nUw brieven worden bewaard gedurende de tijd die nodig is voor het werk van onze winkel.',
      '## Speicherdauer\n\nIhre Briefe werden gelöscht, sobald sie für den Zweck ihrer Erhebung nicht mehr erforderlich sind.',
      '## Speicherdauer\n\nIhre Briefe bleiben bei uns gespeichert, bis der Zweck der Speicherung entfällt.',
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
      reading
        .linesThat(words[language])
        .filter((line) => aboutKeeping(line) && (words === some || isAlone(reading, line))),
    );
    // The rule for all that has no other, and one entry of a list, are two gaps.
    return [true, false].flatMap((entries) =>
      gravest(
        reading,
        [...new Set(lines)]
          .filter((line) => isEntry(line) === entries)
          .map((line) => candidate(line, firstOf([empty, some, byLaw], line, language))),
      ),
    );
  },
};

const firstOf = (all: readonly Spoken[], { plain }: Line, language: Language): RegExpExecArray =>
  all.reduce<RegExpExecArray | null>((found, words) => found ?? words[language].exec(plain), null)!;

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

/** An entry of a list stands for itself; a sentence is completed by the periods of a list that it leads to. */
function isAlone(reading: LintReading, line: Line): boolean {
  if (isEntry(line)) return true;
  const timed = reading.policy.retention.filter(({ period }) => period !== null);
  return !timed.some(({ stated }) => {
    const other = stated && reading.line(stated.segment);
    return other?.headings === line.headings && other.index > line.index && isListed(reading, other);
  });
}

const isListed = ({ lines }: LintReading, line: Line): boolean =>
  isEntry(line) || lines[line.index - 1]?.plain.endsWith(':') === true;
