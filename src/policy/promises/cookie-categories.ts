// A category of cookies, and what cookies of that category do.
import type { PromiseKind } from '../promise-kind.ts';

export const cookieCategories: PromiseKind = {
  id: 'cookie-categories',
  area: [4, 10],
  name: {
    en: 'Cookies of this category do only this',
    fr: 'Les cookies de cette catégorie ne font que cela',
    nl: 'Cookies van deze soort doen alleen dit',
    de: 'Cookies dieser Art tun nur dies',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:(?:strictly )?necessary|essential|functional(?:ity)?|preference|performance|analytic(?:s|al)?|statistic(?:s|al)|marketing|advertising|targeting|session|persistent|permanent|first[- ]party|third[- ]party|social media|security) cookies?\b/i,
      unless: /\b(?:refuse|disable|browser|consent banner|we do not|no )\b/i,
      in: ['paragraph', 'item', 'row'],
    },
    {
      language: 'en',
      match:
        /\b(?:these|this|such|those|the|a) cookies?\b.{0,40}\b(?:are|is|that|can|may|remember|allow|enable|help|collect|count|keep|make|store|track|record|let|expire|provide|identif|used|does|do)\w*\b/i,
      under: /\bcookies?\b/i,
      unless: /\bwhat (?:are|is)\b|\btext files?\b|\bbrowser\b|\brefuse\b/i,
    },
    {
      language: 'en',
      match: /\bcookies? (?:may |can |will )?(?:contain|store|hold)s?\b/i,
      unless: /\b(?:usually|generally|a cookie)\b/i,
      under: /\bcookies?\b/i,
    },
    {
      language: 'en',
      match: /\S/,
      under:
        /\bhow do we use cookies|\b(?:use|types|kinds|categories) of cookies|\bwhat types of cookies|\bcookies we use/i,
      in: ['item', 'row'],
    },
    { language: 'en', match: /\S/, after: /\bcookies?\b.{0,100}:$/i, in: ['item', 'row'] },
    {
      language: 'fr',
      match:
        /\bcookies? (?:strictement )?(?:necessaires?|essentiels?|fonctionnels?|analytiques?|statistiques?|de (?:mesure|performance|session|preference)|marketing|publicitaires?|tiers)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:noodzakelijke|functionele|analytische|statistische|marketing|tracking|permanente|sessie)[- ]?cookies?\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:notwendige|essenzielle|funktionale|funktionelle|analyse|statistik|marketing|session|sitzungs|dauerhafte|permanente)[- ]?cookies?\b/i,
    },
    { fact: 'cookies' },
    {
      language: 'fr',
      match:
        /\b(?:cookies?|traceurs?)\b.{0,40}\b(?:necessaires?|essentiels?|techniques?|fonctionn\w+|statisti\w+|analyti\w+|mesure|audience|publicit\w+|marketing|session|persistants?|preferences?|tiers|sociaux)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:noodzakelijk\w*|functione\w+|analytisch\w*|statisti\w+|marketing\w*|tracking\w*|advertentie\w*|permanente|sessie\w*|voorkeurs\w*|technische)\b.{0,20}cookies?\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:notwendig\w*|erforderlich\w*|technisch\w*|essenziell\w*|funktional\w*|funktions\w*|statistik\w*|analyse\w*|marketing\w*|werbe\w*|session|sitzungs\w*|permanente\w*|persistente\w*|temporare\w*|drittanbieter)[- ]?(?:\w+ )?-?cookies?\b/i,
    },
  ],
  must: {
    en: 'Each cookie found on the site belongs to a category of the text, does what it says, and is set only as the category allows.',
    fr: 'Chaque cookie trouvé appartient à une catégorie du texte, fait ce qui est dit et n’est posé que comme elle le permet.',
    nl: 'Elk gevonden cookie hoort bij een soort uit de tekst, doet wat er staat, en wordt alleen zo geplaatst.',
    de: 'Jedes gefundene Cookie gehört zu einer Art des Textes, tut, was dort steht, und wird nur so gesetzt.',
  },
  proof: 'auto',
};
