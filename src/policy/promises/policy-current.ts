// The current version always stands on the page.
import type { PromiseKind } from '../promise-kind.ts';

export const policyCurrent: PromiseKind = {
  id: 'policy-current',
  area: [3],
  name: {
    en: 'The current version is always here',
    fr: 'La version en vigueur est toujours ici',
    nl: 'De geldende versie staat altijd hier',
    de: 'Die geltende Fassung steht immer hier',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:current|latest|most recent|up[- ]to[- ]date|updated|new|revised|amended) (?:version|policy|(?:privacy )?(?:policy|notice|statement))\b.{0,80}\b(?:available|found|published|posted|appear|on (?:this|our|the) (?:web)?(?:page|site))\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:places?|posts?|publish(?:es)?|put|post(?:ed|ing)|publish(?:ed|ing)|made|display(?:ed)?)\b.{0,60}\b(?:updates?|changes?|modifications?|revisions?|amendments?|new versions?)\b.{0,60}\b(?:on|to) (?:this|our|the) (?:web)? ?(?:page|site)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:updates?|changes?|modifications?|revisions?|amendments?|versions?)\b.{0,80}\b(?:will be|is|are|be) (?:posted|published|placed|made available|available|displayed|found)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:version|politique)\b.{0,40}\b(?:actuelle|en vigueur|a jour|la plus recente)\b.{0,80}\b(?:disponible|publiee|accessible|consultable|figure|trouve)\b/i,
    },
    { language: 'fr', match: /\bmodifications?\b.{0,60}\bpubliee?s?\b/i },
    {
      language: 'nl',
      match:
        /\b(?:actuele|meest recente|laatste|nieuwste|gewijzigde|geldende) versie\b|\bwijzigingen\b.{0,60}\b(?:gepubliceerd|geplaatst|bekendgemaakt)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:aktuelle?n?|jeweils gultige?|neueste?n?) (?:fassung|version|datenschutz\w+)\b.{0,80}\b(?:abrufbar|veroffentlich\w+|finden|einsehbar|verfugbar)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:version|politique)\b.{0,40}\b(?:en vigueur|a jour|actuelle|la plus recente)\b/i,
      unless: /\ben vigueur (?:le|depuis|a compter)\b/i,
    },
    { language: 'nl', match: /\b(?:actuele|meest recente|laatste|geldende) versie\b/i },
    { language: 'de', match: /\b(?:aktuelle|jeweils gultige|neueste|jeweilige) (?:fassung|version|datenschutz\w+)\b/i },
  ],
  must: {
    en: 'The page shows the newest published version, word for word.',
    fr: 'La page montre la dernière version publiée, mot pour mot.',
    nl: 'De pagina toont de nieuwste gepubliceerde versie, woord voor woord.',
    de: 'Die Seite zeigt die neueste veröffentlichte Fassung, Wort für Wort.',
  },
  proof: 'auto',
};
