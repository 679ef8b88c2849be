// Only aggregated or anonymous figures are made.
import type { PromiseKind } from '../promise-kind.ts';

export const aggregatedStatistics: PromiseKind = {
  id: 'aggregated-statistics',
  area: [11],
  name: {
    en: 'Figures name nobody',
    fr: 'Les chiffres ne désignent personne',
    nl: 'Cijfers wijzen niemand aan',
    de: 'Zahlen benennen niemanden',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:aggregat\w+|anonymi[sz]ed|anonymous(?:ly)?|de-?identified|non-?personal)\b/i,
      unless: /\b(?:delete[ds]? or|erase[ds]? or|or anonymi[sz]ed?|retention|end of|after)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:agrege\w*|anonymise\w*|anonymes?)\b/i,
      unless: /\b(?:supprim\w+ ou|effac\w+ ou)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:geaggregeerd\w*|geanonimiseerd\w*|anoniem\w*)\b/i,
      unless: /\b(?:verwijder\w+ of|gewist of)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:aggregiert\w*|anonymisiert\w*|anonym\w*)\b/i,
      unless: /\b(?:geloscht oder|loschen oder)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:anonym\w+|agreg\w+)\b.{0,60}\b(?:donnees|statistiques?|forme|informations)\b|\b(?:donnees|statistiques?|forme)\b.{0,40}\b(?:anonym\w+|agreg\w+)\b/i,
      unless: /\b(?:supprim\w+|effac\w+|conserv\w+)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:anonieme|geanonimiseerde|geaggregeerde|anoniem)\b/i,
      unless: /\b(?:verwijder\w*|gewist|bewaar\w*)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:anonym\w*|aggregiert\w*|kein\w* ruckschluss\w*|pseudonym\w*)\b/i,
      unless: /\b(?:losch\w+|geloscht)\b/i,
    },
  ],
  must: {
    en: 'Every figure that is shown rests on a minimum number of people and cannot be traced to one.',
    fr: 'Chaque chiffre montré repose sur un nombre minimal de personnes et ne peut mener à l’une d’elles.',
    nl: 'Elk getoond cijfer rust op een minimum aan mensen en is niet tot één te herleiden.',
    de: 'Jede gezeigte Zahl beruht auf einer Mindestzahl von Menschen und führt zu keinem einzelnen.',
  },
  proof: 'auto',
};
