// A certificate or recognised standard is held.
import type { PromiseKind } from '../promise-kind.ts';

export const certification: PromiseKind = {
  id: 'certification',
  area: [12],
  name: {
    en: 'A certificate is held',
    fr: 'Une certification est détenue',
    nl: 'Er is een certificaat',
    de: 'Ein Zertifikat liegt vor',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:certifi(?:ed|cations?|cates?)|ISO(?:\/IEC)? ?(?:27\d{3}|9001)|SOC ?[12]|PCI[- ]?DSS|NEN ?7510|cyber essentials|TISAX|HDS)\b/i,
      unless: /\b(?:SSL|TLS|certificates? of|standard contractual|privacy shield|you (?:take|complete|earn))\b/i,
    },
    { language: 'fr', match: /\b(?:certifie\w*|certifications?|ISO(?:\/IEC)? ?27\d{3})\b/i },
    { language: 'nl', match: /\b(?:gecertificeerd|certificering\w*|ISO ?27\d{3}|NEN ?7510)\b/i },
    {
      language: 'de',
      match: /\b(?:zertifizier\w+|zertifikat\w*|ISO(?:\/IEC)? ?27\d{3})\b/i,
      unless: /\b(?:SSL|TLS)\b/i,
    },
  ],
  must: {
    en: 'The certificate is on file with its number, scope, body and expiry, and the issuer’s register lists it.',
    fr: 'Le certificat est au dossier : numéro, portée, organisme, échéance ; le registre de l’émetteur le cite.',
    nl: 'Het certificaat is aanwezig met nummer, bereik, instelling en einddatum, en staat in het register van de uitgever.',
    de: 'Das Zertifikat liegt vor mit Nummer, Umfang, Stelle und Ablauf, und das Register des Ausstellers führt es.',
  },
  proof: 'external',
};
