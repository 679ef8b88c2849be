// C17: the text does not grant the right of access.
import { grants, missing, speaksOf } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { rightWords, topic } from '../vocabulary.ts';

export const accessRight: Rule = {
  id: 'C17',
  article: '13(2)(b), 15',
  severity: 'error',
  name: {
    en: 'Right of access missing',
    fr: 'Droit d’accès absent',
    nl: 'Recht op inzage ontbreekt',
    de: 'Recht auf Auskunft fehlt',
  },
  why: {
    en: 'It is the right on which the others rest: nobody can correct or delete what they cannot see.',
    fr: 'C’est le droit dont dépendent les autres : on ne corrige ni n’efface ce qu’on ne voit pas.',
    nl: 'Het is het recht waar de andere op rusten: niemand kan verbeteren of wissen wat hij niet ziet.',
    de: 'Auf diesem Recht ruhen die anderen: Niemand kann berichtigen oder löschen, was er nicht sieht.',
  },
  repair: {
    en: 'Say that one may ask what data you hold and receive a copy.',
    fr: 'Dites qu’on peut demander quelles données vous détenez et en recevoir copie.',
    nl: 'Zeg dat men mag vragen welke gegevens u hebt en een kopie krijgt.',
    de: 'Sagen Sie, dass man erfragen kann, welche Daten Sie haben, und eine Kopie erhält.',
  },
  examples: {
    good: [
      'Quartzmoor Ltd keeps your address. You can ask to:\n\n- find out what we have about you\n- leave our list',
      'Sie können erfahren, was wir über Sie gespeichert haben.',
      'U mag bij ons komen zien welke gegevens wij van u hebben.',
      'Vous pouvez nous demander de savoir ce que nous gardons à votre sujet.',
      'Our contract lets you ask for access to your data.',
      'Sie haben ein Recht auf Auskunft.',
      'You have the rights under Art. 15 to 18, 20 and 21 GDPR.',
    ],
    bad: [
      'You have the rights under Art. 16 to 18, 20 and 21 GDPR.',
      'Quartzmoor Ltd sells lamps. Read on the box what we have written about them.',
      'Quartzmoor Ltd sells lamps and uses your postal address for the delivery.',
    ],
  },
  find: (reading) =>
    grants(reading, 'access') || speaksOf(reading, rightWords.access) ? [] : missing(reading, topic.rights),
};
