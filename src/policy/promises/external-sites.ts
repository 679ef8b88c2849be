// Other sites have their own policies; this one does not cover them.
import type { PromiseKind } from '../promise-kind.ts';

export const externalSites: PromiseKind = {
  id: 'external-sites',
  area: [3],
  name: {
    en: 'Other sites follow their own rules',
    fr: 'Les autres sites ont leurs propres règles',
    nl: 'Andere sites hebben eigen regels',
    de: 'Andere Seiten haben eigene Regeln',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:other|external|third[- ]party|linked|those) (?:web ?)?(?:sites?|pages?|services)\b.{0,160}\b(?:not responsible|responsible|responsibility|own (?:privacy )?(?:policy|policies|practices)|does not (?:apply|cover)|privacy (?:policy|policies|practices|statements?))\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:not (?:responsible|liable)|no (?:responsibility|control))\b.{0,100}\b(?:content|privacy|practices|policies)\b.{0,60}\b(?:(?:web ?)?sites?|third part(?:y|ies)|services)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:links?|linked)\b.{0,40}\b(?:to|other|external)\b.{0,40}\b(?:web ?)?sites?\b.{0,140}\b(?:privacy|polic(?:y|ies))\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:sites? (?:tiers|externes?)|autres sites)\b.{0,140}\b(?:responsab\w+|politique|propres?)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:andere|externe) (?:web)?sites?\b.{0,140}\b(?:verantwoordelijk|privacy\w*|eigen)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:externe\w*|andere\w*|fremde\w*|dritter) (?:web)?(?:seiten|sites?|anbieter)\b.{0,140}\b(?:verantwort\w+|haft\w+|datenschutz\w*|eigene\w*)\b/i,
    },
  ],
  must: {
    en: 'Links to other sites lead to those sites only, and load nothing from them before they are followed.',
    fr: 'Les liens vers d’autres sites n’y mènent qu’au clic et ne chargent rien avant.',
    nl: 'Links naar andere sites leiden alleen daarheen en laden vooraf niets.',
    de: 'Verweise auf andere Seiten führen nur dorthin und laden vorher nichts.',
  },
  proof: 'auto',
};
