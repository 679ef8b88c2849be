// Customers’ data is kept apart, and belongs to the customer.
import type { PromiseKind } from '../promise-kind.ts';

export const tenantIsolation: PromiseKind = {
  id: 'tenant-isolation',
  area: [13, 6],
  name: {
    en: 'Each customer’s data is apart',
    fr: 'Les données de chaque client sont séparées',
    nl: 'De gegevens van elke klant staan apart',
    de: 'Die Daten jedes Kunden sind getrennt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:customers?'?s?|clients?'?s?|users?'?|your|project|application|tenant)\b.{0,60}\b(?:data|content|information|databases?)\b.{0,80}\b(?:separate(?:d|ly)?|isolated?|segregated|belongs? to|owned by|property|ownership|remains? (?:yours|the property)|own(?:s)?)\b/i,
      unless: /\b(?:own (?:purposes|privacy)|right)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:do not|don't|never|no) (?:own|claim ownership|access|look at|read|use)\b.{0,60}\b(?:customers?|clients?|users?'?|your|their)\b.{0,30}\b(?:data|content|databases?|applications?)\b/i,
    },
    { language: 'nl', match: /\b(?:klant\w*|gegevens)\b.{0,60}\b(?:gescheiden|eigendom)\b/i },
    { language: 'fr', match: /\bdonnees\b.{0,60}\b(?:cloisonne\w*|separe\w*|propriete d[ue])\b/i },
    { language: 'de', match: /\b(?:kundendaten|daten)\b.{0,60}\b(?:getrennt|mandanten\w*|eigentum)\b/i },
  ],
  must: {
    en: 'No customer can see or reach another’s data, by any way in, and tests try it.',
    fr: 'Aucun client ne peut voir ni atteindre les données d’un autre, par aucune voie, et des tests l’essaient.',
    nl: 'Geen klant kan andermans gegevens zien of bereiken, langs geen weg, en tests proberen het.',
    de: 'Kein Kunde kann die Daten eines anderen sehen oder erreichen, auf keinem Weg, und Tests versuchen es.',
  },
  proof: 'auto',
};
