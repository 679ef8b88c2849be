// The legal basis of a use (Art. 6).
import type { PromiseKind } from '../promise-kind.ts';
import { anyList, basisSection } from './sections.ts';

export const legalBasis: PromiseKind = {
  id: 'legal-basis',
  area: [9],
  name: {
    en: 'The use has this legal basis',
    fr: 'L’usage a cette base légale',
    nl: 'Het gebruik heeft deze grondslag',
    de: 'Die Nutzung hat diese Rechtsgrundlage',
  },
  says: [
    { language: 'en', match: /\S/, under: basisSection.en, notAfter: anyList.en, in: ['item', 'row'] },
    { language: 'en', match: /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b/i, unless: /\b(?:rights?|object)\b/i },
    {
      language: 'en',
      match:
        /\b(?:legitimate interests?|legal obligations?|performance of (?:a|the|our|any) (?:\w+ )?(?:contract|agreement)|contractual (?:obligations?|necessity)|public interest|vital interests?|Art(?:icles?|\.)? ?6)\b/i,
      unless: /\b(?:right to|object|erasure|disclos\w+|retain|retention|provided that)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:base (?:legale|juridique)|interets? legitimes?|obligations? legales?|execution d['u]\w* ?contrat)\b/i,
      unless: /\b(?:droit|conserv\w+)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:grondslag|gerechtvaardigde?\w* belang\w*|wettelijke verplichting\w*|uitvoering van (?:de|een) overeenkomst)\b/i,
      unless: /\b(?:recht op|bewaar\w*|bezwaar)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:rechtsgrundlage\w*|berechtigte\w* interesse\w*|Art\. ?6|rechtliche\w* verpflichtung\w*|vertragserfullung)\b/i,
      unless: /\b(?:recht auf|widerspr\w+|aufbewahr\w+)\b/i,
    },
    { fact: 'bases', where: (fact: { said?: string }) => fact.said !== 'principle-only' },
    {
      language: 'en',
      match: /\((?:[^()]{0,40}\b)?(?:contract|consent|legal obligation|legitimate interests?)\b[^()]{0,60}\)/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:fondement|fonde\w*|repose\w*|base)\b.{0,40}\b(?:consentement|contrat|interet|obligation|art(?:icle|\.) 6|mission)\b|\bart(?:icle|\.)? ?6\b|\b(?:mesures? precontractuelles|mission d'interet public)\b/i,
      unless: /\b(?:droit de|oppos\w+)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:op (?:grond|basis) van|rechtsgrond\w*|artikel 6|art\. ?6|noodzakelijk voor de uitvoering|wettelijk verplicht|wettelijke plicht|gerechtvaardigd\w* belang\w*)\b/i,
      unless: /\b(?:recht op|bewaar\w*|bezwaar)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:Art(?:ikel|\.)? ?6|Art(?:ikel|\.)? ?9 Abs|\u00a7 ?26|\u00a7 ?25|grundlage|auf basis|erfullung (?:eines|des|von|unserer) vertrag\w*|vertragserfullung|berechtigt\w+ interess\w+|rechtlich\w* verpflichtung\w*|gesetzlich\w* (?:pflicht|verpflichtung)\w*|einwilligung (?:gem|nach|i\.))\b/i,
      unless:
        /\b(?:recht auf|widerspruchsrecht|widerspr\w+|aufbewahr\w+|angemessenheitsbeschluss\w*|standardvertragsklauseln)\b/i,
    },
  ],
  must: {
    en: 'Each activity on this basis meets its conditions: a contract, a recorded consent, a named law, or a written balancing test.',
    fr: 'Chaque activité sur cette base en remplit les conditions : contrat, consentement enregistré, loi citée ou mise en balance écrite.',
    nl: 'Elke verwerking op deze grondslag voldoet eraan: overeenkomst, vastgelegde toestemming, genoemde wet of geschreven afweging.',
    de: 'Jede Tätigkeit auf dieser Grundlage erfüllt sie: Vertrag, vermerkte Einwilligung, genanntes Gesetz oder schriftliche Abwägung.',
  },
  proof: 'auto',
  vouched: ['uses.basisUnread', 'uses.basisPapers', 'uses.basisUnused', 'uses.basisUnsaid', 'uses.basisElsewhere'],
};
