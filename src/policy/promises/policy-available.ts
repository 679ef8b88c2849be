// The text can be reached at any time, from every page.
import type { PromiseKind } from '../promise-kind.ts';

export const policyAvailable: PromiseKind = {
  id: 'policy-available',
  area: [3],
  name: {
    en: 'The policy is always at hand',
    fr: 'La politique est toujours accessible',
    nl: 'Het beleid is altijd te vinden',
    de: 'Die Erklärung ist jederzeit erreichbar',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:policy|notice|statement)\b.{0,60}\b(?:available|accessible|accessed|viewed|printed|downloaded|find it|found)\b.{0,60}\b(?:at any time|at all times|on (?:every|each) page|always|permanently|(?:on|from) (?:our|the) (?:web ?)?site)\b/i,
      unless: /\b(?:updated|current|latest|previous|earlier|cookie)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:politique|charte|declaration)\b.{0,60}\b(?:disponible|accessible|consultable)\b.{0,60}\b(?:a tout moment|en permanence|sur (?:notre|le) site)\b/i,
      unless: /\b(?:a jour|actuelle|precedente)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verklaring|beleid)\b.{0,60}\b(?:altijd|op elk moment|te allen tijde)\b.{0,60}\b(?:raadple\w+|beschikbaar|inzien|vinden)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:erklarung|hinweise)\b.{0,60}\b(?:jederzeit)\b.{0,60}\b(?:abruf\w+|einseh\w+|ausdrucken|aufruf\w+)\b/i,
    },
  ],
  must: {
    en: 'The page with the policy answers whenever it is asked.',
    fr: 'La page de la politique répond à toute demande.',
    nl: 'De pagina met het beleid antwoordt wanneer erom gevraagd wordt.',
    de: 'Die Seite mit der Erklärung antwortet, wann immer sie aufgerufen wird.',
  },
  proof: 'auto',
};
