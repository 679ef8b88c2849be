// Use of the site or service is measured.
import type { PromiseKind } from '../promise-kind.ts';

export const analytics: PromiseKind = {
  id: 'analytics',
  area: [5, 11],
  name: {
    en: 'Use is measured as described',
    fr: 'L’usage est mesuré comme décrit',
    nl: 'Gebruik wordt gemeten als beschreven',
    de: 'Die Nutzung wird wie beschrieben gemessen',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:analytics|statistics|statistical|usage data|web analysis|traffic)\b/i,
      unless:
        /\b(?:aggregat\w+|anonym\w+|cookies?|share|sell|not use|opt[ -]?out|retention|up to|months?|years?|customer transaction)\b/i,
      in: ['paragraph', 'item', 'row'],
    },
    {
      language: 'fr',
      match: /\b(?:mesure d'audience|statistiques?|analyse d'audience)\b/i,
      unless: /\b(?:anonym\w+|cookies?)\b/i,
    },
    { language: 'nl', match: /\b(?:analytics|statistiek\w*|webanalyse)\b/i, unless: /\b(?:anoniem\w*|cookies?)\b/i },
    {
      language: 'de',
      match: /\b(?:webanalyse|analysedienst\w*|statistik\w*|reichweitenmessung|analytics)\b/i,
      unless: /\b(?:anonym\w*|cookies?)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:mesure d'audience|statistiques? (?:de|d') (?:frequentation|visite|navigation|utilisation)|outils? d'analyse|matomo|analyse de (?:la )?(?:frequentation|navigation|audience)|statistiques)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:webanalyse|webstatistiek\w*|bezoekersstatistiek\w*|statistieken?|analyseprogramma\w*|gebruik van (?:de|onze) website (?:te )?(?:meten|analyseren))\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:webanalyse\w*|reichweitenmessung|analyse-?(?:tool|dienst|werkzeug|software)\w*|statistisch\w*|statistiken?|besucherzahlen|zugriffszahlen)\b/i,
    },
  ],
  must: {
    en: 'Measurement takes in only the named data, by the named tool, and only from visitors who allow it where that is needed.',
    fr: 'La mesure ne prend que les données citées, par l’outil cité, et avec l’accord du visiteur si nécessaire.',
    nl: 'De meting neemt alleen de genoemde gegevens op, met het genoemde middel, en met instemming waar nodig.',
    de: 'Die Messung erfasst nur die genannten Daten, mit dem genannten Werkzeug und mit Zustimmung, wo nötig.',
  },
  proof: 'auto',
};
