// C11: the text never says who receives the data, nor that nobody does.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { recipientWords, topic } from '../vocabulary.ts';

export const recipientsGiven: Rule = {
  id: 'C11',
  article: '13(1)(e)',
  severity: 'error',
  name: { en: 'Recipients missing', fr: 'Destinataires absents', nl: 'Ontvangers ontbreken', de: 'Empfänger fehlen' },
  why: {
    en: 'Every website has at least a host. People must learn who else gets their data.',
    fr: 'Tout site a au moins un hébergeur. Chacun doit savoir qui d’autre reçoit ses données.',
    nl: 'Elke website heeft ten minste een hostingpartij. Mensen moeten weten wie hun gegevens nog meer krijgt.',
    de: 'Jede Website hat mindestens einen Hoster. Man muss erfahren, wer die Daten noch bekommt.',
  },
  repair: {
    en: 'Name the recipients, or their categories where a name would not help.',
    fr: 'Nommez les destinataires, ou leurs catégories quand un nom n’aiderait pas.',
    nl: 'Noem de ontvangers, of hun categorieën waar een naam niet helpt.',
    de: 'Nennen Sie die Empfänger, oder ihre Kategorien, wo ein Name nicht hilft.',
  },
  examples: {
    good: [
      'We share your address with parcel services.',
      'Quartzmoor Ltd discloses nothing to anybody.',
      'Wir geben Ihre Daten nicht weiter, auch nicht an Dienstleister.',
    ],
    bad: ['Quartzmoor Ltd uses your address to deliver lamps, and deletes it after a year.'],
  },
  find: (reading) =>
    reading.policy.recipients.length > 0 ||
    reading.promised('sharing-limits', 'no-sharing', 'recipient-processor') ||
    reading.says(recipientWords)
      ? []
      : missing(reading, topic.recipients),
};
