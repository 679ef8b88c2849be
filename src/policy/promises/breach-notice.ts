// A breach is handled and told (Art. 33, 34).
import type { PromiseKind } from '../promise-kind.ts';

export const breachNotice: PromiseKind = {
  id: 'breach-notice',
  area: [9],
  name: {
    en: 'Breaches are told in time',
    fr: 'Les violations sont signalées à temps',
    nl: 'Datalekken worden op tijd gemeld',
    de: 'Verletzungen werden rechtzeitig gemeldet',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:(?:data|security|privacy|personal data) (?:breach(?:es)?|incidents?|leaks?)|breach(?:es)? (?:of|notification|notice|response)|in the event of a breach|incident (?:response|management|handling))\b/i,
    },
    { language: 'fr', match: /\bviolations? de (?:donnees|la securite)\b|\bincidents? de securite\b/i },
    { language: 'nl', match: /\b(?:datalek\w*|beveiligingsincident\w*|inbreuk\w* (?:op|in verband))\b/i },
    {
      language: 'de',
      match:
        /\b(?:datenpanne\w*|datenschutzverletzung\w*|verletzung(?:en)? des schutzes|sicherheitsvorfall\w*|datenschutzvorfall\w*)\b/i,
    },
    { fact: 'breach' },
  ],
  must: {
    en: 'Every breach is in the register with its clock, and the authority and the people concerned were told in time.',
    fr: 'Chaque violation est au registre avec son délai, et l’autorité et les personnes ont été informées à temps.',
    nl: 'Elk datalek staat in het register met zijn klok, en de toezichthouder en betrokkenen zijn op tijd ingelicht.',
    de: 'Jede Verletzung steht mit ihrer Frist im Verzeichnis, und Aufsicht und Betroffene wurden rechtzeitig informiert.',
  },
  proof: 'auto',
};
