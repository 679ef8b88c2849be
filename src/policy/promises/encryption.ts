// Data is encrypted in transit or at rest.
import type { PromiseKind } from '../promise-kind.ts';

export const encryption: PromiseKind = {
  id: 'encryption',
  area: [6, 10],
  name: {
    en: 'Data is encrypted',
    fr: 'Les données sont chiffrées',
    nl: 'Gegevens zijn versleuteld',
    de: 'Daten sind verschlüsselt',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:encrypt(?:s|ed|ion|ing)?|cryptograph\w+|https|SSL|TLS|secure (?:socket|connection|transmission))\b/i,
      unless: /\b(?:not|never|cannot|no)\b.{0,20}\bencrypt|\bbackups?\b.{0,30}\bencrypt|https?:\/\//i,
    },
    { language: 'fr', match: /\b(?:chiffr\w+|crypt\w+|https|SSL|TLS)\b/i, unless: /https?:\/\// },
    { language: 'nl', match: /\b(?:versleutel\w*|encrypt\w+|https|SSL|TLS)\b/i, unless: /https?:\/\// },
    { language: 'de', match: /\b(?:verschlussel\w*|https|SSL|TLS)\b/i, unless: /https?:\/\// },
  ],
  must: {
    en: 'Every declared host speaks only current TLS, and data at rest is ciphertext where the text says so.',
    fr: 'Chaque hôte déclaré n’accepte que TLS actuel, et les données au repos sont chiffrées là où le texte le dit.',
    nl: 'Elke opgegeven host spreekt alleen actueel TLS, en opgeslagen gegevens zijn versleuteld waar de tekst dat zegt.',
    de: 'Jeder angegebene Host spricht nur aktuelles TLS, und ruhende Daten sind verschlüsselt, wo der Text es sagt.',
  },
  proof: 'auto',
};
