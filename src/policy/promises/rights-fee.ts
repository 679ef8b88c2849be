// Requests are free of charge, or a fee is named.
import type { PromiseKind } from '../promise-kind.ts';

export const rightsFee: PromiseKind = {
  id: 'rights-fee',
  area: [7],
  name: {
    en: 'Requests cost nothing',
    fr: 'Les demandes sont gratuites',
    nl: 'Verzoeken zijn gratis',
    de: 'Anträge kosten nichts',
  },
  says: [
    { fact: 'rightsHandling', where: (fact: { fee?: string }) => fact.fee !== undefined },
    {
      language: 'en',
      match:
        /\b(?:costs? (?:you )?nothing|no (?:charge|cost|fee)|free of charge|without charge|administrative fee|fee (?:of|is))\b/i,
      unless: /\b(?:audit|shipping|delivery|service is)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:gratuit\w*|sans frais|frais (?:raisonnables?|de traitement|administratifs?))\b/i,
      under: /\bdroits?\b/i,
    },
    { language: 'nl', match: /\b(?:kosteloos|gratis|kosten in rekening|zonder kosten)\b/i, under: /\brecht\w*\b/i },
    {
      language: 'de',
      match: /\b(?:kostenlos|unentgeltlich|kostenfrei|gebuhr\w*|entgelt)\b/i,
      under: /\b(?:recht\w*|betroffene\w*)\b/i,
    },
  ],
  must: {
    en: 'No fee is taken; one is asked only for manifestly unfounded or excessive requests, and with reasons (Art. 12(5)).',
    fr: 'Aucuns frais ; sauf demande manifestement infondée ou excessive, motivée (art. 12(5)).',
    nl: 'Er worden geen kosten gerekend; alleen bij kennelijk ongegronde of buitensporige verzoeken, gemotiveerd (art. 12(5)).',
    de: 'Es wird kein Entgelt verlangt; nur bei offenkundig unbegründeten oder exzessiven Anträgen, mit Gründen (Art. 12 Abs. 5).',
  },
  proof: 'auto',
};
