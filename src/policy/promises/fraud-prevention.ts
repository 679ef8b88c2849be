// Data is used against fraud and misuse.
import type { PromiseKind } from '../promise-kind.ts';

export const fraudPrevention: PromiseKind = {
  id: 'fraud-prevention',
  area: [6, 9],
  name: {
    en: 'Data is used against fraud and misuse',
    fr: 'Les données servent contre la fraude',
    nl: 'Gegevens dienen tegen fraude en misbruik',
    de: 'Daten dienen gegen Betrug und Missbrauch',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:fraud\w*|misuse|abuse|deception|terrorism|money laundering|criminal activit\w+)\b/i,
      unless: /\b(?:protect\w* (?:your|the|personal|against)|unauthori[sz]ed|loss)\b/i,
    },
    { language: 'fr', match: /\b(?:fraudes?|abus|impayes|blanchiment)\b/i },
    { language: 'nl', match: /\b(?:fraude\w*|misbruik|witwassen)\b/i, unless: /\b(?:beveilig\w*|maatregelen)\b/i },
    { language: 'de', match: /\b(?:betrug\w*|missbrauch\w*|geldwasche\w*)\b/i, unless: /\b(?:mas*nahmen)\b/i },
  ],
  must: {
    en: 'Checks against fraud read only the data entered for them in the register, and each hit is looked at by a person.',
    fr: 'Les contrôles contre la fraude ne lisent que les données prévues au registre, et une personne examine chaque alerte.',
    nl: 'Controles tegen fraude lezen alleen de gegevens die het register ervoor noemt, en een mens bekijkt elke treffer.',
    de: 'Prüfungen gegen Betrug lesen nur die im Verzeichnis genannten Daten, und jeden Treffer sieht sich ein Mensch an.',
  },
  proof: 'auto',
};
