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
    {
      language: 'en',
      match:
        /\b(?:authority|regulator)\b.{0,30}\b(?:within )?72 hours\b|\b(?:a|any|the) breach\b.{0,80}\b(?:tell|inform|report|notify|let)\w*\b|\b(?:inform|tell|notify|report)\w*\b.{0,80}\b(?:breach|leak|incident)\w*\b|\bsomething goes wrong\b/i,
    },
    {
      language: 'en',
      match: /\b(?:inform|notify|tell|warn)\w*\b.{0,80}\b(?:without (?:undue )?delay|as soon as|within|immediately)\b/i,
      under: /\b(?:breach\w*|incident\w*|leak\w*|violation\w*)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:violations?|fuites?|incidents?)\b.{0,120}\b(?:notifi\w+|inform\w+|72|signal\w+|averti\w+)\b|\b(?:notifi\w+|inform\w+)\b.{0,80}\b(?:violations?|incidents?)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:datalek\w*|lek|inbreuk\w*|incident\w*)\b.{0,120}\b(?:meld\w*|informe\w+|72|hoogte|gemeld)\b|\bmeld\w*\b.{0,80}\b(?:datalek\w*|inbreuk\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:datenpanne\w*|datenleck\w*|datenschutzverletz\w*|verletzung\w*|sicherheitsvorf\w+|vorfall\w*)\b.{0,140}\b(?:meld\w*|informier\w*|benachrichtig\w*|72|unterricht\w*)\b/i,
    },
  ],
  must: {
    en: 'Every breach is in the register with its clock, and the authority and the people concerned were told in time.',
    fr: 'Chaque violation est au registre avec son délai, et l’autorité et les personnes ont été informées à temps.',
    nl: 'Elk datalek staat in het register met zijn klok, en de toezichthouder en betrokkenen zijn op tijd ingelicht.',
    de: 'Jede Verletzung steht mit ihrer Frist im Verzeichnis, und Aufsicht und Betroffene wurden rechtzeitig informiert.',
  },
  proof: 'auto',
};
