// Social networks: pages, buttons, contact.
import type { PromiseKind } from '../promise-kind.ts';

export const socialMedia: PromiseKind = {
  id: 'social-media',
  area: [4, 10],
  name: {
    en: 'Social networks get only this',
    fr: 'Les réseaux sociaux ne reçoivent que cela',
    nl: 'Sociale netwerken krijgen alleen dit',
    de: 'Soziale Netzwerke erhalten nur dies',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:social (?:media|networks?|networking|plug-?ins?|features|buttons)|like button|share button)\b/i,
    },
    { language: 'fr', match: /\breseaux? socia\w+\b/i },
    { language: 'nl', match: /\bsociale? (?:media|netwerken)\b/i },
    { language: 'de', match: /\b(?:soziale\w* (?:netzwerke?\w*|medien)|social[- ]media|social plug-?ins?)\b/i },
  ],
  must: {
    en: 'No social network is loaded or told of a visit except in the way that the text describes.',
    fr: 'Aucun réseau social n’est chargé ni informé d’une visite, sauf comme décrit.',
    nl: 'Geen sociaal netwerk wordt geladen of hoort van een bezoek, behalve zoals beschreven.',
    de: 'Kein soziales Netzwerk wird geladen oder erfährt von einem Besuch, außer wie beschrieben.',
  },
  proof: 'auto',
};
