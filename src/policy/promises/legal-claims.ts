// Data may be used to make, defend or enforce legal claims and rights.
import type { PromiseKind } from '../promise-kind.ts';

export const legalClaims: PromiseKind = {
  id: 'legal-claims',
  area: [9, 8],
  name: {
    en: 'Data serves claims only when needed',
    fr: 'Les données ne servent aux litiges qu’au besoin',
    nl: 'Gegevens dienen claims alleen bij nood',
    de: 'Daten dienen Ansprüchen nur bei Bedarf',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:legal claims?|(?:establish|exercise|defend|enforce)\w*\b.{0,40}\b(?:legal claims?|our rights|claims|terms|agreements?)|protect (?:our|the|its) (?:legal )?(?:rights|interests|property))\b/i,
      unless: /\b(?:right to|cookies?)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:defense|constatation|exercice)\b.{0,30}\b(?:de (?:nos )?droits|en justice)\b/i,
      unless: /\bvos droits\b/i,
    },
    { language: 'nl', match: /\b(?:rechtsvordering\w*|juridische claims?)\b/i },
    { language: 'de', match: /\b(?:rechtsanspruche\w*|geltendmachung|durchsetzung)\b/i, unless: /\bihrer rechte\b/i },
  ],
  must: {
    en: 'Each such use names the claim, and a named person decided on it.',
    fr: 'Chaque usage nomme le litige, et une personne nommée en a décidé.',
    nl: 'Elk zulk gebruik noemt de claim, en een genoemde persoon besloot erover.',
    de: 'Jede solche Nutzung nennt den Anspruch, und eine benannte Person hat darüber entschieden.',
  },
  proof: 'attest',
};
