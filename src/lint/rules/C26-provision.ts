// C26: the text does not say which data must be given, nor what follows if it is not.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { provisionWords } from '../vocabulary.ts';

const collection = /\b(?:collect\w*|data we|what we know|donnees collectees|gegevens|welche daten|erhobene)\b/;

export const provisionTold: Rule = {
  id: 'C26',
  article: '13(2)(e)',
  severity: 'warning',
  name: {
    en: 'Duty to give data not told',
    fr: 'Caractère obligatoire non précisé',
    nl: 'Verplichting tot verstrekken niet vermeld',
    de: 'Pflicht zur Angabe nicht genannt',
  },
  why: {
    en: 'People must learn which data they have to give, and what happens if they do not.',
    fr: 'Chacun doit savoir quelles données il doit fournir, et ce qui se passe sinon.',
    nl: 'Mensen moeten weten welke gegevens zij moeten geven, en wat er anders gebeurt.',
    de: 'Man muss wissen, welche Daten man angeben muss und was sonst geschieht.',
  },
  repair: {
    en: 'Write which fields are required, and what you cannot do without them.',
    fr: 'Écrivez quels champs sont obligatoires et ce que vous ne pouvez faire sans eux.',
    nl: 'Schrijf welke velden verplicht zijn en wat u zonder die niet kunt doen.',
    de: 'Schreiben Sie, welche Angaben nötig sind und was Sie ohne sie nicht tun können.',
  },
  examples: {
    good: [
      'If you do not give us an address we cannot deliver.',
      'All other fields are optional.',
      'Pflichtfelder sind gekennzeichnet.',
    ],
    bad: ['Quartzmoor Ltd uses your address to deliver lamps.'],
  },
  find: (reading) =>
    reading.policy.provision.length > 0 || reading.says(provisionWords) ? [] : missing(reading, collection),
};
