// What customers must do themselves: inform their people, have a ground, follow the law.
import type { PromiseKind } from '../promise-kind.ts';

export const customerDuties: PromiseKind = {
  id: 'customer-duties',
  area: [13, 3],
  name: {
    en: 'Customers know their part',
    fr: 'Les clients connaissent leur part',
    nl: 'Klanten kennen hun deel',
    de: 'Kunden kennen ihren Teil',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:customers?|clients?|you|developers?)\b.{0,60}\b(?:responsible|obligation|obliged|must|shall|warrants?|undertakes?|agrees? to|has to|have to|should|chooses?)\b.{0,160}\b(?:inform|data|GDPR|personal|processing|law|legal|consent|privacy|end[- ]users?|security|passwords?)\b/i,
      unless:
        /\b(?:right to|cookies?|you should (?:read|check|review)|you (?:must|should) contact|must (?:first )?(?:contact|go))\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:recommends?|advises?|requires?)\b.{0,40}\b(?:customers?|clients?)\b.{0,120}\b(?:process|data|GDPR|law|security)\b/i,
    },
    {
      language: 'en',
      match: /\bdelegat\w+\b.{0,80}\bcustomers?\b|\bcustomers?\b.{0,60}\binform(?:s|ing)? (?:its|their)\b/i,
    },
    {
      language: 'en',
      match: /\S/,
      after: /\b(?:customers?|clients?)\b.{0,120}\b(?:obligation|provide|inform|responsib\w+|must|shall)\b.{0,120}:$/i,
      in: ['item'],
    },
    { language: 'de', match: /\bkunden?\b.{0,60}\b(?:verantwortlich|verpflichtet)\b/i },
    { language: 'nl', match: /\bklant\w*\b.{0,60}\b(?:verantwoordelijk|verplicht)\b/i },
    { language: 'fr', match: /\bclients?\b.{0,60}\b(?:responsables?|tenus? de|s'engagent?)\b/i },
    {
      language: 'en',
      match:
        /\b(?:customers?|clients?|shops?|partners?)\b.{0,30}\b(?:alone )?(?:must|shall|decides?|is responsible|are responsible|undertakes?|may not|remains?)\b|\bbelongs to each\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:clients?|utilisateurs?)\b.{0,60}\b(?:doi(?:t|vent)|incombe|appartient|charge|responsab\w+|s'engag\w+)\b|\bappartient (?:au|a chaque) clients?\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:klanten?|opdrachtgevers?)\b.{0,60}\b(?:moet\w*|dient|dienen|zorgt|verantwoordelijk|verplicht|bepaalt)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:kunden?|auftraggeber\w*)\b.{0,80}\b(?:muss|mussen|obliegt|verpflichtet|verantwortlich|entscheidet|sorgt|hat sicherzustellen)\b/i,
    },
  ],
  must: {
    en: 'Customers got the notice texts and the contract that name their duties, and their confirmation is on file.',
    fr: 'Les clients ont reçu les textes et le contrat citant leurs obligations, et leur confirmation est au dossier.',
    nl: 'Klanten kregen de teksten en het contract met hun plichten, en hun bevestiging is aanwezig.',
    de: 'Kunden erhielten Texte und Vertrag mit ihren Pflichten, und ihre Bestätigung liegt vor.',
  },
  proof: 'attest',
};
