// D08: requests are answered later than the law allows, or only if things go well.
import { Temporal } from '#base';
import type { LintReading } from '../reading.ts';
import { type Spoken, isUnder, saying } from '../saying.ts';
import type { Found, Rule } from '../rule.ts';

const softened: Spoken = {
  en: /\b(?:try|tries|trying|aim|aims|endeavou?r\w*|strive\w*|(?:best|reasonable|practical|commercial\w*) efforts?|normally|usually|generally|as far as possible|where possible|if possible|in principle)\b/,
  fr: /\b(?:efforc\w+|tach\w+|efforts?|mieux|normalement|generalement|en principe|si possible|dans la mesure du possible)\b/,
  nl: /\b(?:proberen|probeert|streven|streeft|naar beste vermogen|normaal gesproken|doorgaans|in principe|zo mogelijk|indien mogelijk|inspannen)\b/,
  de: /\b(?:bemuhen|versuchen|bestreben|bestrebt|in der regel|normalerweise|grundsatzlich|nach moglichkeit|wenn moglich|ublicherweise)\b/,
};
const answer =
  /\b(?:respon\w+|answer\w*|repl\w+|comply|complying|deal with|process your request|handle|fulfil\w*|act on|repond\w*|reponse|trait\w+|antwoord\w*|reageren|reactie|beantwoord\w*|afhandel\w*|gevolg|antwort\w*|beantwort\w*|bearbeit\w*|nachkommen|entsprech\w+|reagier\w*|erteil\w*|auskunft\w*|verstrek\w*|provide\w*|contact met|hear (?:back )?from us|get back to|come back to you|be in touch|revenir vers vous|revenons vers vous|van ons (?:horen|bericht)|hoort (?:u|je)|von uns horen|horen sie|melden (?:wir )?uns)\b/;
/** Whom one hears from is whom one asked. */
const fromUs =
  /\b(?:hear (?:back )?from us|get back to you|come back to you|in touch|vers vous|van ons|hoort (?:u|je)|von uns|horen sie|uns bei ihnen)\b/;
const request =
  /\b(?:requests?|rights?|access|demandes?|droits?|verzoek\w*|rechten|inzage|antrag\w*|antrage\w*|anfrage\w*|auskunft\w*)\b/;
const rights = /\b(?:rights?|access|requests?|droits?|rechten|rechte|betroffenenrechte|inzage|auskunft)\b/;
const within =
  /\b(?:(?:within|in|under|inside|dans|sous|binnen|innerhalb|innert|in)\b[^.,;]{0,30}?)(\d+|one|two|three|four|six|thirty|forty|forty-five|sixty|ninety|un|deux|trois|trente|quarante|soixante|een|twee|drie|dertig|zestig|ein\w*|zwei|drei|dreissig|sechzig)(?: \(\d+\))?[ -](?:calendar |working |business |full )?(hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois|uur|dagen|dag|weken|werkdagen|maanden|maand|stunden?|tagen?|werktagen?|wochen?|monate?n?s?)\b/;
const extension =
  /\b(?:exten\w+|difficult|more|longer|further|additional|prolong\w*|complex\w*|may take (?:us )?longer|numerous|verleng\w*|verlanger\w*|unreasonable|number of requests)\b/;

export const lateAnswer: Rule = {
  id: 'D08',
  article: '12(3)',
  severity: 'error',
  name: {
    en: 'Answer later than allowed',
    fr: 'Réponse plus tardive que permis',
    nl: 'Antwoord later dan mag',
    de: 'Antwort später als erlaubt',
  },
  why: {
    en: 'A request is answered within one month, without conditions; two months more only for complex requests, and only if one says so in the first.',
    fr: 'On répond dans le mois, sans condition ; deux mois de plus seulement si la demande est complexe, et en le disant le premier mois.',
    nl: 'Een verzoek wordt binnen een maand beantwoord, zonder voorwaarden; twee maanden extra alleen bij complexe verzoeken, en alleen als men dat in de eerste maand zegt.',
    de: 'Ein Antrag wird binnen eines Monats beantwortet, ohne Bedingung; zwei Monate mehr nur bei komplexen Anträgen und nur, wenn man es im ersten sagt.',
  },
  repair: {
    en: 'Write “We answer within one month”, and the extension as Article 12(3) has it.',
    fr: 'Écrivez « Nous répondons dans un délai d’un mois », et la prolongation telle qu’à l’article 12(3).',
    nl: 'Schrijf “Wij antwoorden binnen een maand”, en de verlenging zoals in artikel 12, lid 3.',
    de: 'Schreiben Sie „Wir antworten innerhalb eines Monats“ und die Verlängerung wie in Artikel 12 Absatz 3.',
  },
  examples: {
    good: [
      '## Your rights\n\nWe answer your request within one month. This may be extended by two months if it is complex.',
      '## Your rights\n\nWe answer requests within 30 days.',
      '## Orders\n\nWe try to answer your question about an order within two days.',
      '## Ihre Rechte\n\nWir beantworten Ihren Antrag innerhalb eines Monats.',
    ],
    bad: [
      '## Your rights\n\nYou may ask for access. It can take three months before you get an answer to your request.',
      '## Ihre Rechte\n\nAuskünfte über Kursteilnehmer erteilen wir innerhalb von drei Monaten.',
      '## Vos droits\n\nNous répondons à votre demande au plus tard dans les 60 jours.',
      '## Your rights\n\nWe answer your request within 60 days.',
      '## Your rights\n\nWe will use reasonable efforts to respond to your request within 30 days.',
      '## Vos droits\n\nNous répondons à votre demande dans un délai de trois mois.',
      '## Uw rechten\n\nWij streven ernaar binnen een maand op uw verzoek te reageren.',
      '## Ihre Rechte\n\nWir bemühen uns, Ihre Anfrage innerhalb eines Monats zu beantworten.',
    ],
  },
  find(reading) {
    const known = tooLong(reading);
    const late = [...known, ...slow(reading).filter((one) => !known.some(({ line }) => line === one.line))];
    const soft = saying(reading, softened)
      .filter(
        (line) =>
          !late.some((one) => one.line === line) &&
          within.test(line.plain) &&
          answer.test(line.plain) &&
          (request.test(line.plain) || isUnder(line, rights)) &&
          (rights.test(line.plain) || isUnder(line, rights)),
      )
      .map((line): Found => ({ line, says: 'soft', severity: 'info' }));
    return [...late, ...soft];
  },
};

/** Periods of more than a month, as the reader found them, but for the extension that the law knows. */
const tooLong = ({ policy, line }: LintReading): Found[] =>
  policy.rightsHandling.flatMap(({ period, stated }): Found[] => {
    const where = line(stated?.segment ?? '');
    if (period === undefined || !where || extension.test(where.plain)) return [];
    const { years, months, weeks, days } = Temporal.Duration.from(period);
    return years > 0 || months > 1 || weeks * 7 + days > 31 || (months === 1 && days > 0) ? [{ line: where }] : [];
  });

/** What the reader did not take for a time of answers. */
const manyDays =
  /\b(?:within|in|under|inside|dans|sous|binnen|innerhalb|innert)\b[^.,;]{0,30}?\b(?:4[5-9]|[5-9]\d|\d{3}|(?:forty-five|sixty|ninety|quarante-cinq|soixante|zestig|negentig|sechzig|neunzig)(?: \(\d+\))?)[ -](?:calendar |working |business )?(?:days?|jours?|dagen|werkdagen|tagen?|werktagen?)\b|\b(?:within|in|dans|sous|binnen|innerhalb|innert)\b[^.,;]{0,20}?\b(?:two|three|four|six|deux|trois|quatre|six|twee|drie|vier|zes|zwei|drei|vier|sechs|[2-9])(?: \(\d+\))? (?:calendar )?(?:months|mois|maanden|monaten?)\b|\b(?:within|in|dans|sous|binnen|innerhalb|innert)\b[^.,;]{0,20}?\b(?:[5-9]|1\d|five|six|seven|eight|ten|twelve|cinq|six|sept|huit|dix|douze|vijf|zes|zeven|acht|tien|twaalf|funf|sechs|sieben|zehn|zwolf)(?: \(\d+\))? (?:weeks|semaines|weken|wochen)\b/;
/** “It can take three months before you get an answer.” */
const takesLong =
  /\b(?:take|takes|need|prend\w*|durer|duren|duurt|dauert|dauern)\b[^.,;]{0,20}?\b(?:two|three|four|six|deux|trois|quatre|twee|drie|vier|zes|zwei|drei|vier|sechs|[2-9]|4[5-9]|[5-9]\d)(?: \(\d+\))? (?:calendar )?(?:months|mois|maanden|monate)\b/;
const slow = (reading: LintReading): Found[] =>
  [...new Set([...reading.linesThat(manyDays), ...reading.linesThat(takesLong)])]
    .filter(
      (line) =>
        line.block.kind !== 'heading' &&
        answer.test(line.plain) &&
        (isUnder(line, rights)
          ? request.test(line.plain) || takesLong.test(line.plain) || fromUs.test(line.plain)
          : asked.test(line.plain)) &&
        !extension.test(line.plain) &&
        !other.test(line.plain),
    )
    .map((line) => ({ line }));
const asked =
  /\b(?:access requests?|requests? (?:for|about|under|concerning) (?:access|your rights|your data)|your rights|demandes? d'acces|vos droits|verzoek(?:en)? om inzage|uw rechten|auskunft\w*|auskunfte|betroffenenrechte\w*)\b/;
const other =
  /\b(?:delet\w*|eras\w*|stor\w*|kept|retain\w*|complain\w*|authority|appeal|conserv\w*|supprim\w*|bewaar\w*|verwijder\w*|losch\w*|gespeichert|aufbewahr\w*|order|delivery|return)\b/;
