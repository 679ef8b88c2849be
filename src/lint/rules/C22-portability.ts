// C22: the text does not grant the right to data portability.
import { grants, missing, speaksOf } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { consentWords, rightWords, topic } from '../vocabulary.ts';

const contract = /\bcontract\w*|\bagreements?\b|\bcontrat\w*|\bovereenkomst\w*|\bvertrag\w*/;

export const portabilityRight: Rule = {
  id: 'C22',
  article: '13(2)(b), 20',
  severity: 'error',
  name: {
    en: 'Right to data portability missing',
    fr: 'Droit à la portabilité absent',
    nl: 'Recht op overdraagbaarheid ontbreekt',
    de: 'Recht auf Datenübertragbarkeit fehlt',
  },
  why: {
    en: 'The text relies on a contract or on consent; then people may take their data with them, and that must be told.',
    fr: 'Le texte invoque un contrat ou un consentement ; on peut alors emporter ses données, et il faut le dire.',
    nl: 'De tekst steunt op een overeenkomst of toestemming; dan mag men zijn gegevens meenemen, en dat moet erin staan.',
    de: 'Der Text stützt sich auf Vertrag oder Einwilligung; dann kann man die Daten mitnehmen, und das muss dastehen.',
  },
  repair: {
    en: 'Add the right to data portability to the list.',
    fr: 'Ajoutez le droit à la portabilité à la liste.',
    nl: 'Voeg het recht op overdraagbaarheid toe aan de lijst.',
    de: 'Ergänzen Sie das Recht auf Datenübertragbarkeit.',
  },
  examples: {
    good: [
      'We act under our contract with you. Ask us for a file of your orders that you can take elsewhere.',
      'Wij voeren ons contract uit. U kunt uw gegevens opvragen en meenemen naar een andere winkel.',
      'Das Vertragskonto gehört Ihnen. Sie können Ihre Daten mitnehmen.',
      'Le contrat fini, vous pouvez emporter vos données.',
      'We act under our contract with you. You have a right to data portability.',
      'We restrict access to people who need it.',
    ],
    bad: ['Quartzmoor Ltd uses your data to perform the contract with you. You have the right of access to your data.'],
  },
  find: (reading) =>
    !(reading.says(consentWords) || reading.says(contract)) ||
    grants(reading, 'portability') ||
    speaksOf(reading, rightWords.portability)
      ? []
      : missing(reading, topic.rights),
};
