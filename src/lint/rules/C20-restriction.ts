// C20: the text does not grant the right to restriction.
import { grants, missing, speaksOf } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { rightWords, topic } from '../vocabulary.ts';

export const restrictionRight: Rule = {
  id: 'C20',
  article: '13(2)(b), 18',
  severity: 'error',
  name: {
    en: 'Right to restriction missing',
    fr: 'Droit à la limitation absent',
    nl: 'Recht op beperking ontbreekt',
    de: 'Recht auf Einschränkung fehlt',
  },
  why: {
    en: 'While a dispute is open, people may demand that their data is only stored. The text must say so.',
    fr: 'Pendant un différend, on peut exiger que les données soient seulement conservées. Le texte doit le dire.',
    nl: 'Zolang er een geschil is, mag men eisen dat gegevens alleen worden opgeslagen. De tekst moet dat zeggen.',
    de: 'Solange gestritten wird, kann man verlangen, dass Daten nur gespeichert werden. Der Text muss das sagen.',
  },
  repair: {
    en: 'Add the right to restriction of processing to the list.',
    fr: 'Ajoutez le droit à la limitation du traitement à la liste.',
    nl: 'Voeg het recht op beperking van de verwerking toe aan de lijst.',
    de: 'Ergänzen Sie das Recht auf Einschränkung der Verarbeitung.',
  },
  examples: {
    good: [
      'You can ask us to put it on hold until the quarrel is over.',
      'U kunt ons vragen het gebruik te pauzeren.',
      'Vous pouvez nous demander de geler vos données.',
      'Sie können verlangen, dass wir Ihre Daten einfrieren.',
      '# Cookie policy\n\nThis page is about the cookies of Quartzmoor Ltd. For all else read our privacy policy.',
      'You may ask us to restrict the processing of your data.',
      'Sie haben das Recht auf Einschränkung der Verarbeitung.',
    ],
    bad: ['Quartzmoor Ltd sells lamps and uses your postal address for the delivery.'],
  },
  find: (reading) =>
    grants(reading, 'restriction') || speaksOf(reading, rightWords.restriction) ? [] : missing(reading, topic.rights),
};
