// A sentence that sets the tone and promises nothing that can be measured alone.
import type { PromiseKind } from '../promise-kind.ts';

export const framing: PromiseKind = {
  id: 'framing',
  area: [12],
  name: {
    en: 'Your privacy matters to us',
    fr: 'Votre vie privée compte pour nous',
    nl: 'Uw privacy is belangrijk voor ons',
    de: 'Ihre Privatsphäre ist uns wichtig',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:committed to|commitment to|respects?|understands?|values?|takes?|care(?:s)? (?:deeply )?about|dedicated to|strives? to (?:respect|protect)|attach(?:es)? (?:great )?(?:importance|value) to|cherish\w*)\b.{0,80}\b(?:privacy|protection of (?:your )?(?:personal )?data|data protection|your (?:personal )?(?:data|information)|relationship|trust)\b/i,
      unless:
        /\b(?:appropriate|technical|organi[sz]ational|security measures|take(?:s)? (?:all )?(?:steps|measures))\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:privacy|data protection|protect\w+ (?:of )?your (?:personal )?(?:data|information)|your trust)\b.{0,60}\b(?:is|are|remains) (?:very |extremely |of (?:the )?(?:utmost|great|particular) )?(?:important|importance|a (?:top )?priority|essential|central|paramount|a matter)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:every effort|do our (?:best|utmost)|be confident)\b.{0,80}\b(?:data|information|privacy|security)\b/i,
    },
    {
      language: 'en',
      match: /\b(?:top priorit(?:y|ies)|first priority|highest priority|great importance|seriously)\b/i,
      in: ['paragraph'],
    },
    {
      language: 'fr',
      match:
        /\b(?:attach\w+ (?:une |la plus )?(?:grande )?importance|soucieux|attachons|s'engage a (?:proteger|respecter)|nous engageons a (?:proteger|respecter)|respecte)\b.{0,80}\b(?:vie privee|donnees|confidentialite)\b/i,
    },
    { language: 'fr', match: /\bvie privee\b.{0,40}\b(?:priorite|importante|essentielle)\b/i },
    {
      language: 'nl',
      match:
        /\bprivacy\b.{0,60}\b(?:belangrijk|serieus|respecteren|hoog in het vaandel|grote waarde)\b|\b(?:respecteren|hechten|nemen)\b.{0,50}\bprivacy\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:schutz|datenschutz|privatsphare|sicherheit)\b.{0,80}\b(?:wichtig\w*|anliegen|ernst|hohe[rn]? stellenwert|besondere bedeutung)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:vie privee|protection (?:de vos|des) donnees|confidentialite)\b.{0,80}\b(?:important\w*|priorite|engage\w*|attach\w*|coeur|soucieu\w*|preoccupation)\b|\b(?:attach\w+|soucieu\w+|engage\w+)\b.{0,80}\b(?:vie privee|protection|confidentialite)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:privacy|bescherming|persoonsgegevens)\b.{0,80}\b(?:belangrijk|serieus|waarde|zorgvuldig|respect\w*|hoog in het vaandel)\b|\b(?:respecte\w+|hecht\w*|zorgvuldig)\b.{0,60}\b(?:privacy|gegevens)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:schutz|datenschutz|privatsphare|vertraulich\w*)\b.{0,80}\b(?:wichtig|ernst|anliegen|bedeutung|stellenwert|respektier\w+|am herzen)\b/i,
    },
  ],
  must: {
    en: 'A named person of the company stands behind the sentence, and no other promise of this policy is broken.',
    fr: 'Une personne nommée de l’entreprise répond de cette phrase, et aucune autre promesse de la politique n’est rompue.',
    nl: 'Een genoemde persoon van het bedrijf staat achter deze zin, en geen andere belofte is gebroken.',
    de: 'Eine benannte Person des Unternehmens steht hinter dem Satz, und kein anderes Versprechen ist gebrochen.',
  },
  proof: 'attest',
};
