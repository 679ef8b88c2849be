// At the end of a contract the customer gets the data back, and then it is deleted.
import type { PromiseKind } from '../promise-kind.ts';

export const customerDataReturn: PromiseKind = {
  id: 'customer-data-return',
  area: [13, 8],
  name: {
    en: 'Customers get their data back',
    fr: 'Les clients récupèrent leurs données',
    nl: 'Klanten krijgen hun gegevens terug',
    de: 'Kunden bekommen ihre Daten zurück',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:customers?|clients?|contract|agreement|subscription|termination)\b.{0,80}\b(?:export|download|return(?:ed)?|hand(?:ed)? (?:back|over)|retrieve)\b.{0,60}\b(?:data|files|content)\b|\b(?:export|download|return(?:ed)?)\b.{0,60}\bdata\b.{0,60}\b(?:contract|agreement|termination|customers?)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:restitu\w+|export\w+|rendu\w*)\b.{0,60}\bdonnees\b|\bdonnees\b.{0,60}\b(?:restitu\w+|export\w+)\b/i,
      unless: /\bdroit\b/i,
    },
    { language: 'nl', match: /\b(?:einde|beeindiging)\b.{0,80}\b(?:terug\w*|export\w*|download\w*|overgedragen)\b/i },
    {
      language: 'de',
      match:
        /\b(?:vertragsende|ende des vertrag\w*|beendigung|kundigung)\b.{0,100}\b(?:export\w*|zuruck\w*|herausgeb\w+|herausgegeben|heruntergeladen)\b/i,
    },
  ],
  must: {
    en: 'A customer can take out all data in a common format until the stated day, and after it no row of that customer is left.',
    fr: 'Un client peut exporter toutes ses données dans un format courant jusqu’au jour dit, puis il n’en reste aucune ligne.',
    nl: 'Een klant kan alle gegevens in een gangbaar formaat meenemen tot de genoemde dag; daarna blijft er geen rij over.',
    de: 'Ein Kunde kann bis zum genannten Tag alle Daten in gängigem Format mitnehmen, danach bleibt keine Zeile von ihm.',
  },
  proof: 'auto',
};
