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
  ],
  must: {
    en: 'Each activity on this basis meets its conditions: a contract, a recorded consent, a named law, or a written balancing test.',
    fr: 'Chaque activité sur cette base en remplit les conditions : contrat, consentement enregistré, loi citée ou mise en balance écrite.',
    nl: 'Elke verwerking op deze grondslag voldoet eraan: overeenkomst, vastgelegde toestemming, genoemde wet of geschreven afweging.',
    de: 'Jede Tätigkeit auf dieser Grundlage erfüllt sie: Vertrag, vermerkte Einwilligung, genanntes Gesetz oder schriftliche Abwägung.',
  },
  proof: 'auto',
};
