// Data is used only for the purposes that are described.
import type { PromiseKind } from '../promise-kind.ts';

export const purposeLimitation: PromiseKind = {
  id: 'purpose-limitation',
  area: [6, 9],
  name: {
    en: 'Data is used for nothing else',
    fr: 'Les données ne servent à rien d’autre',
    nl: 'Gegevens dienen niets anders',
    de: 'Daten dienen nichts anderem',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:only|solely|exclusively|strictly)\b.{0,60}\b(?:use[sd]?|process(?:ed|es)?|collect(?:ed)?|utili[sz]ed|as (?:described|set out|needed|necessary)|for)\b.{0,100}\b(?:purposes?|described|set out|specified|provided|necessary|policy|notice|reasons?)\b/i,
      unless: /\b(?:as long as|retain|kept|keep|stored|disclos\w+|share[ds]?|access|cookies?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:use[sd]?|process(?:ed)?|utili[sz]ed)\b.{0,30}\b(?:only|solely|exclusively)\b.{0,100}\b(?:for|to|as|on|in)\b/i,
      unless: /\b(?:as long as|cookies?|disclos\w+)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:not|never|no)\b.{0,50}\b(?:use[sd]?|process(?:ed)?|further processed)\b.{0,80}\b(?:(?:any )?other purposes?|purposes? other|other than|incompatible|anything else|different purpose)\b/i,
    },
    {
      language: 'en',
      match: /\b(?:specified|explicit|legitimate|intended|compatible|original) (?:and legitimate )?purposes?\b/i,
      unless: /\blegitimate purposes? of\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:uniquement|exclusivement|que)\b.{0,60}\b(?:finalites|fins)\b|\bpas\b.{0,40}\bd'autres (?:fins|finalites)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:uitsluitend|alleen|slechts)\b.{0,80}\bdoel\w*\b|\bniet\b.{0,60}\bandere doel\w*\b/i,
    },
    {
      language: 'de',
      match: /\b(?:nur|ausschlies+lich)\b.{0,80}\bzweck\w*\b|\b(?:nicht|keine)\b.{0,60}\banderen zweck\w*\b/i,
    },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'purpose-limitation' },
  ],
  must: {
    en: 'Every read of personal data declares a purpose of the text; a read for any other is refused and written down.',
    fr: 'Toute lecture de données déclare une finalité du texte ; toute autre est refusée et notée.',
    nl: 'Elke lezing van gegevens noemt een doel uit de tekst; een lezing voor iets anders wordt geweigerd en genoteerd.',
    de: 'Jeder Lesezugriff nennt einen Zweck des Textes; jeder andere wird verweigert und vermerkt.',
  },
  proof: 'auto',
};
