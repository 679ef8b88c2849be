// V08: a time that is none: “as soon as reasonably possible”, “reasonable efforts to answer”.
import { type Candidate, candidate, gravest } from '../gravest.ts';
import type { Rule } from '../rule.ts';
import type { Line, LintReading } from '../reading.ts';

const late = {
  en: /\b(?:as soon as (?:is )?(?:reasonably |commercially )?(?:possible|practicable|practical|feasible)|(?:within|after) (?:a )?reasonable (?:time|period|timeframe|delay)(?: ?frame| of time)?|in (?:a timely manner|due course|good time))\b/,
  fr: /\b(?:des que (?:raisonnablement )?possible|dans les meilleurs delais|dans un delai raisonnable|le plus (?:tot|rapidement) possible)\b/,
  nl: /\b(?:zo (?:snel|spoedig) (?:als )?(?:redelijkerwijs )?mogelijk|binnen (?:een )?redelijke (?:termijn|tijd))\b/,
  de: /\b(?:so (?:bald|schnell|rasch) wie (?:(?:vernunftigerweise|zumutbar) )?moglich|schnellstmoglich|zeitnah|in angemessener (?:frist|zeit)|innerhalb (?:einer )?angemessene[rn] (?:frist|zeit))\b/,
} as const;
/** A duty to answer, made an attempt. */
const effort = {
  en: /\b(?:(?:make|use|take) (?:all |every |our |its |any )?(?:reasonable|best|commercially reasonable|practical|good faith)(?: (?:and|or) (?:practical|reasonable|commercial))? (?:efforts?|endeavou?rs|steps)|endeavou?r|strive|try|aim|attempt)\b[^.]{0,40}\b(?:to (?:comply|respond|answer|reply|fulfil|process|honou?r|accommodate|notify|inform))\b/,
  fr: /\b(?:nous (?:nous )?effor[cç]\w+|ferons (?:tout notre possible|de notre mieux))\b[^.]{0,40}\b(?:repondre|traiter|satisfaire|informer)\b/,
  nl: /\b(?:streven ernaar|(?:doen|zullen) (?:ons best|redelijke inspanningen)|proberen)\b[^.]{0,60}\b(?:beantwoorden|reageren|voldoen|melden)\b/,
  de: /\b(?:bemuhen uns|versuchen|sind bestrebt)\b[^.]{0,80}\b(?:beantworten|antworten|nachzukommen|bearbeiten|informieren)\b/,
} as const;

const breach =
  /\b(?:breach\w*|incidents?|violation\w*|datalek\w*|inbreuk\w*|datenpanne\w*|verletzung\w*|vorfall\w*|vorfalle)\b/;
const request =
  /\b(?:requests?|rights?|repl(?:y|ies)|respond\w*|respon[sc]es?|answer\w*|e?inquir\w+|enquir\w+|delet\w+|eras\w+|demandes?|droits?|repon\w+|effac\w+|supprim\w+|verzoek\w*|rechten|antwoord\w*|verwijder\w*|gewist|antrag\w*|anfrage\w*|rechte|beantwort\w*|losch\w*|geloscht|anliegen)\b/;
const keeping =
  /\b(?:back-?ups?|overwritten|retain\w*|stored|sauvegard\w+|conserve\w*|bewaar\w*|overschreven|gespeichert|uberschrieben)\b/;
/** Somebody is told or answered: then the sentence before it or the heading says of what. */
const told =
  /\b(?:inform|notify|tell|alert|contact|respond|(?:take|taking) (?:the )?(?:\w+ )?(?:action|steps)|bearbeiten|traiter|informe\w*|informer\w*|avert\w+|prevenir|melden|informeren|verwittigen|benachrichtigen|informieren|unterrichten)\b/;
/** A period of days or months in the same sentence makes the words harmless; an effort stays one. */
const period =
  /\b(?:\d+|one|two|three|un|deux|een|twee|eine[ms]?|zwei|hundred)\b(?: \([^)]*\))? (?:calendar |working |business )?(?:hours?|days?|weeks?|months?|heures?|jours?|mois|uur|dagen|weken|maand(?:en)?|stunden?|tage\w*|wochen?|monat\w*)\b/;

/** The period is that of somebody else: “within 72 hours to the authority and as soon as possible to you”. */
const joined =
  /\b(?:hours?|heures?|uur|stunden)\b[^.;]{1,90}?\b(?:and|et|en|und) (?:\w+ ){0,3}?(?:as soon as|des que|dans les meilleurs|zo (?:snel|spoedig)|so (?:bald|schnell))/;

export const emptyTime: Rule = {
  id: 'V08',
  article: '12(3)',
  severity: 'warning',
  name: {
    en: 'Time that is no time',
    fr: 'Délai qui n’en est pas un',
    nl: 'Termijn die er geen is',
    de: 'Frist, die keine ist',
  },
  why: {
    en: 'For answers the law gives one month, for breaches 72 hours and “without undue delay”. “As soon as possible” and “efforts” promise less than that.',
    fr: 'Pour répondre, la loi donne un mois ; pour une violation, 72 heures et « dans les meilleurs délais ». « Dès que possible » et des « efforts » promettent moins.',
    nl: 'Voor antwoorden geeft de wet één maand, voor datalekken 72 uur en “zonder onredelijke vertraging”. “Zo snel mogelijk” en “inspanningen” beloven minder.',
    de: 'Für Antworten gibt das Gesetz einen Monat, für Datenpannen 72 Stunden und „unverzüglich“. „So bald wie möglich“ und „Bemühungen“ versprechen weniger.',
  },
  repair: {
    en: 'Write the time: “within one month of your request”, “within 72 hours of learning of it”.',
    fr: 'Écrivez le délai : « dans le mois qui suit votre demande », « dans les 72 heures après en avoir eu connaissance ».',
    nl: 'Schrijf de termijn: “binnen één maand na uw verzoek”, “binnen 72 uur nadat wij ervan weten”.',
    de: 'Schreiben Sie die Frist: „innerhalb eines Monats nach Ihrem Antrag“, „innerhalb von 72 Stunden nach Kenntnis“.',
  },
  examples: {
    good: [
      'We answer your request as soon as possible, at the latest within one month.',
      'We ship lamps as soon as possible.',
      'We tell the authority of a breach within 72 hours.',
      'Wir beantworten Ihre Anfrage so schnell wie möglich, spätestens innerhalb eines Monats.',
    ],
    bad: [
      'We report a breach to the authority within 72 hours and to you as soon as possible.',
      'We will tell you of a data breach as soon as reasonably practicable.',
      'We use reasonable efforts to comply with your request within thirty days.',
      'Nous répondons à votre demande dès que possible et vous tenons au courant de la suite.',
      'Wij beantwoorden uw verzoek zo snel mogelijk en houden u op de hoogte.',
      'Wir beantworten Ihre Anfrage so bald wie möglich und halten Sie auf dem Laufenden.',
    ],
  },
  find(reading) {
    const { language } = reading.policy.meta;
    const lines = reading.linesThat(late[language]).filter(({ plain }) => !period.test(plain) || joined.test(plain));
    const times = lines.flatMap((line) => about(reading, line, late[language]));
    const efforts = reading.linesThat(effort[language]).flatMap((line) => about(reading, line, effort[language]));
    // One of each kind: a breach and a request are two duties.
    return [...Map.groupBy([...times, ...efforts], ({ subject }) => subject).values()].flatMap((same) =>
      gravest(
        reading,
        same.map(({ one }) => one),
      ),
    );
  },
};

const subjectOf = (plain: string): 'breach' | 'keeping' | 'request' | null =>
  breach.test(plain) ? 'breach' : request.test(plain) ? 'request' : keeping.test(plain) ? 'keeping' : null;

/** The sentence before it, and its heading. */
const before = ({ lines }: LintReading, { index, headings }: Line): string =>
  [lines[index - 1], headings.at(-1)].map((line) => line?.plain ?? '').join('\n');

function about(reading: LintReading, line: Line, words: RegExp): { one: Candidate; subject: string }[] {
  if (line.block.kind === 'heading') return [];
  const subject = subjectOf(line.plain) ?? (told.test(line.plain) ? subjectOf(before(reading, line)) : null);
  return subject === null ? [] : [{ one: candidate(line, words.exec(line.plain)!), subject }];
}
