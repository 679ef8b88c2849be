// Consents are on record, so that they can be demonstrated (Art. 7(1)).
import type { PromiseKind } from '../promise-kind.ts';

export const consentRecord: PromiseKind = {
  id: 'consent-record',
  area: [4, 12],
  name: {
    en: 'Consents are on record',
    fr: 'Les consentements sont consignés',
    nl: 'Toestemmingen zijn vastgelegd',
    de: 'Einwilligungen sind nachweisbar',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:keep|maintain|hold|retain|have)s?\b.{0,25}\b(?:records?|proof|evidence|log)\b.{0,40}\bconsents?\b|\bconsents?\b.{0,60}\b(?:is|are|will be) (?:\w+ )?(?:recorded|logged|documented)\b|\b(?:we|it)\b.{0,20}\b(?:record|log|document)s?\b.{0,20}\bconsents?\b|\b(?:demonstrate|prove|show)\b.{0,60}\b(?:consents?\b|consented\b)/i,
      unless: /\bmedical records?\b|\bwithout\b.{0,20}\bconsent/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:conserv\w+|gard\w+|tenons|tient|disposons)\b.{0,40}\b(?:preuves?|traces?|registre)\b.{0,50}\b(?:consentements?|accords?)\b|\b(?:consentements?|accords?)\b.{0,60}\b(?:est|sont|sera|seront) (?:enregistres?|consignes?|documentes?|journalises?)\b|\b(?:demontrer|prouver)\b.{0,60}\b(?:consent\w+|accord)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:bewijs|register|logboek)\b.{0,40}\btoestemming\w*\b|\btoestemming\w*\b.{0,60}\b(?:wordt|worden) (?:door ons )?(?:vastgelegd|geregistreerd|gelogd)\b|\b(?:leggen|registreren) (?:wij |we )?.{0,30}\btoestemming\w*\b|\baantonen\b.{0,60}\btoestemming\w*\b|\btoestemming\w*\b.{0,60}\baan(?: te )?tonen\b/i,
      unless: /\bzonder\b.{0,20}\btoestemming/i,
    },
    {
      language: 'de',
      match:
        /\beinwilligung\w*\b.{0,80}\b(?:protokollier\w+|dokumentier\w+|aufgezeichnet|nachgewiesen|nachweisen|nachweisbar)\b|\b(?:protokollieren|dokumentieren|nachweis\w*)\b.{0,60}\beinwilligung\w*\b/i,
      unless: /\bohne\b.{0,20}\beinwilligung/i,
    },
  ],
  must: {
    en: 'Every consent stands in the ledger with its time, its purposes and what was shown, and that can be checked.',
    fr: 'Chaque consentement figure au registre avec son heure, ses finalités et ce qui a été montré, et cela se vérifie.',
    nl: 'Elke toestemming staat in het logboek met tijd, doelen en wat is getoond, en dat is te controleren.',
    de: 'Jede Einwilligung steht im Protokoll, mit Zeit, Zwecken und dem Gezeigten, und das lässt sich prüfen.',
  },
  proof: 'auto',
};
