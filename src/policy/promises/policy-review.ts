// The text is reviewed regularly.
import type { PromiseKind } from '../promise-kind.ts';

export const policyReview: PromiseKind = {
  id: 'policy-review',
  area: [3],
  name: {
    en: 'The policy is reviewed regularly',
    fr: 'La politique est revue régulièrement',
    nl: 'Het beleid wordt regelmatig herzien',
    de: 'Die Erklärung wird regelmäßig geprüft',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:policy|notice|statement)\b.{0,60}\b(?:under (?:regular |constant |continuous )?review|reviewed (?:regularly|periodically|annually|every|at least)|regularly (?:reviewed|updated|checked))\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:review|reviews|check|update)s?\b.{0,40}\b(?:policy|notice|statement)\b.{0,40}\b(?:regularly|periodically|annually|every (?:year|\w+ months)|once a year|on a regular basis)\b|\bregularly (?:review|update|check)s?\b.{0,40}\b(?:policy|notice|statement)\b/i,
      unless: /\b(?:please|you should|you to|encourage|advise|recommend|invite)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:politique|charte|declaration)\b.{0,60}\b(?:revisee|revue|reexaminee)\b.{0,40}\b(?:regulierement|periodiquement|chaque annee)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verklaring|beleid)\b.{0,60}\b(?:regelmatig|periodiek|jaarlijks)\b.{0,40}\b(?:herzien|gecontroleerd|bekeken|beoordeeld)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:erklarung|hinweise)\b.{0,60}\b(?:regelmas+ig|jahrlich)\b.{0,40}\b(?:uberpruf\w+|gepruft)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:consulte[rz]|verifie[rz]|relire)\b.{0,60}\b(?:regulierement|periodiquement)\b|\b(?:regulierement|periodiquement)\b.{0,60}\b(?:consulte[rz]|revue|revisee?)\b/i,
    },
    {
      language: 'nl',
      match:
        /\bregelmatig\b.{0,60}\b(?:raadple\w+|controle\w+|bekijk\w*|lezen|na te lezen)\b|\b(?:raadpleeg|controleer|bekijk|lees)\b.{0,80}\bregelmatig\b/i,
    },
    {
      language: 'de',
      match: /\bregelmasig\b.{0,60}\b(?:informier\w+|einseh\w+|pruf\w+|lesen|durchzulesen|anzusehen)\b/i,
    },
  ],
  must: {
    en: 'The last review is dated, and not longer ago than the agreed interval.',
    fr: 'La dernière revue est datée et ne remonte pas à plus que l’intervalle convenu.',
    nl: 'De laatste herziening is gedateerd en niet langer geleden dan afgesproken.',
    de: 'Die letzte Prüfung ist datiert und nicht länger her als vereinbart.',
  },
  proof: 'auto',
  vouched: ['reviewed.noTrace'],
};
