// C31: rights are granted, and no word on when a request is answered.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { answerTimes } from '../told-degrees.ts';
import { spanWords, topic } from '../vocabulary.ts';

const answers =
  /\b(?:respon\w+|repl(?:y|ies)|answer\w*|compl(?:y|ied|eted?)|act on|handled?|deal with|process (?:your|the|any) request|get back|requests?|repond\w*|reponse\w*|trait\w+|reag\w+|antwoord\w*|beantwoord\w*|verzoek\w*|bearbeit\w*|antwort\w*|beantwort\w*|antrag\w*|antrage\w*|anfrage\w*)\b/;
const promptly =
  /\bwithout undue delay\b|\bas soon as\b|\bpromptly\b|\bwithin the (?:time|period|deadline|statutory|legal)\b|\bdans les meilleurs delais\b|\bzonder onredelijke vertraging\b|\bzo (?:snel|spoedig)\b|\bunverzuglich\b|\binnerhalb der\b/;

export const responseTime: Rule = {
  id: 'C31',
  article: '12(3)',
  severity: 'warning',
  name: { en: 'No response time', fr: 'Aucun délai de réponse', nl: 'Geen antwoordtermijn', de: 'Keine Antwortfrist' },
  why: {
    en: 'A request must be answered within one month. Who does not know that cannot hold anybody to it.',
    fr: 'Une demande doit recevoir réponse sous un mois. Qui l’ignore ne peut s’en prévaloir.',
    nl: 'Een verzoek moet binnen een maand beantwoord worden. Wie dat niet weet, kan er niemand aan houden.',
    de: 'Ein Antrag muss binnen eines Monats beantwortet werden. Wer das nicht weiß, kann niemanden daran festhalten.',
  },
  repair: {
    en: 'Add “We answer within one month.”',
    fr: 'Ajoutez « Nous répondons dans un délai d’un mois. »',
    nl: 'Voeg toe: “Wij antwoorden binnen een maand.”',
    de: 'Ergänzen Sie „Wir antworten innerhalb eines Monats.“',
  },
  examples: {
    good: [
      'You have the right of access to your data. We answer within one month.',
      'Sie haben das Recht auf Auskunft. Anträge beantworten wir innerhalb eines Monats.',
      'We sell lamps.',
    ],
    bad: ['You have the right of access to your data and the right to erasure. Write to help@quartzmoor.example.'],
  },
  find(reading) {
    const { rights, rightsHandling } = reading.policy;
    if (rights.every(({ right }) => right === 'complaint') || rightsHandling.some(({ period }) => period)) return [];
    if (answerTimes(reading).length > 0) return [];
    const told = reading.lines.some(
      ({ plain }) => answers.test(plain) && (spanWords.test(plain) || promptly.test(plain)),
    );
    return told ? [] : missing(reading, topic.rights);
  },
};
