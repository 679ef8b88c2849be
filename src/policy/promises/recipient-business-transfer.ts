// Data may pass with the business: merger, sale, insolvency.
import type { PromiseKind } from '../promise-kind.ts';

export const recipientBusinessTransfer: PromiseKind = {
  id: 'recipient-business-transfer',
  area: [9],
  name: {
    en: 'Data passes only with the business',
    fr: 'Les données ne suivent que l’entreprise',
    nl: 'Gegevens gaan alleen met het bedrijf mee',
    de: 'Daten gehen nur mit dem Betrieb über',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:mergers?|merged?|acqui(?:sition|red|rer)s?|bankruptcy|insolvency|liquidation|(?:sale|transfer|purchase|sell) of .{0,40}\b(?:assets|business|company)|business transfers?|restructur\w+|reorgani[sz]ation|re-organi[sz]ation|divestiture|successor|takeover|change of control)\b/i,
      unless: /\bcustomer acquisition\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:fusions?|acquisitions?|cession|liquidation|restructuration|rachat)\b/i,
      unless: /\bfusion de donn/i,
    },
    { language: 'nl', match: /\b(?:fusie|overname|faillissement|bedrijfsoverdracht|reorganisatie)\b/i },
    {
      language: 'de',
      match:
        /\b(?:fusion|verschmelzung|unternehmenskauf|unternehmensverkauf|insolvenz|umstrukturierung|ubernahme (?:des|durch|von))\b/i,
    },
    {
      language: 'en',
      match:
        /\bif\b.{0,40}\b(?:is|are|be) (?:sold|bought|acquired|merged|taken over)\b|\b(?:can|may|could) be sold\b|\b(?:purchaser|buyer|acquirer|successor)\b|\b(?:sold or merges?|merges? with|change of (?:control|ownership))\b/i,
    },
    { language: 'fr', match: /\b(?:repreneur|acquereur|cession de (?:l'|notre|tout)|operation de restructuration)\b/i },
    { language: 'nl', match: /\b(?:overgenomen|verkoop van (?:ons|het) bedrijf|rechtsopvolger|koper)\b/i },
    {
      language: 'de',
      match:
        /\b(?:rechtsnachfolg\w+|erwerber\w*|verausserung (?:des|von) unternehm\w*|unternehmensubernahme|verkauf des unternehmens|kaufer)\b/i,
    },
  ],
  must: {
    en: 'A transfer with the business happens only on a written decision with safeguards, and the people concerned are told.',
    fr: 'Un transfert avec l’entreprise exige une décision écrite avec garanties, et les personnes sont informées.',
    nl: 'Overdracht met het bedrijf gebeurt alleen na schriftelijk besluit met waarborgen, en betrokkenen horen het.',
    de: 'Ein Übergang mit dem Betrieb erfolgt nur nach schriftlichem Beschluss mit Schutz, und Betroffene erfahren es.',
  },
  proof: 'attest',
};
