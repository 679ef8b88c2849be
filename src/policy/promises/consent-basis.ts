// Something is done only with consent.
import type { PromiseKind } from '../promise-kind.ts';

export const consentBasis: PromiseKind = {
  id: 'consent-basis',
  area: [4, 9],
  name: {
    en: 'Only with your consent',
    fr: 'Seulement avec votre consentement',
    nl: 'Alleen met uw toestemming',
    de: 'Nur mit Ihrer Einwilligung',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:only|unless|without|not|never|subject to|where|if|once|after|based on|rely on|ask for|obtain|request|seek|with)\b.{0,50}\byour (?:prior |explicit |express |specific |informed |written )*(?:consent|permission|agreement|approval|authori[sz]ation)\b/i,
      unless: /\b(?:right to|withdraw|cookies?|marketing|newsletter|sell|share|disclos\w+|third part)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:only|unless|if|where|when|not|with)\b.{0,60}\b(?:you|user|person)\b.{0,30}\b(?:(?:have |has )?(?:given|gave|give|grant\w*|provided|consent(?:ed)?|agree[d]?)|opt(?:ed)?[ -]in)\b/i,
      unless:
        /\b(?:right to|withdraw|by using|cookies?|marketing|newsletter|information you (?:have )?(?:given|provided|give)|data you (?:have )?(?:given|provided)|contract)\b/i,
    },
    {
      language: 'en',
      match: /\bconsent\b.{0,60}\b(?:given|obtained)\b.{0,40}\b(?:affirmative|freely|informed|explicit)/i,
      unless: /\bcookies?\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:avec|sans|apres|sous reserve de|sur la base de)\b.{0,30}\bvotre (?:accord|consentement)\b/i,
      unless: /\b(?:cookies?|newsletter|prospection|retirer)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:met|zonder|na|op basis van)\b.{0,30}\b(?:uw|je) (?:uitdrukkelijke |voorafgaande )?toestemming\b/i,
      unless: /\b(?:cookies?|nieuwsbrief|intrekken)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:mit|ohne|nach|aufgrund|auf grundlage)\b.{0,30}\bihrer (?:ausdrucklichen |vorherigen )?einwilligung\b/i,
      unless: /\b(?:cookies?|newsletter|widerruf\w*)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:uniquement|seulement|que|sous reserve|si vous)\b.{0,60}\b(?:consent\w*|accord|autoris\w+)\b|\b(?:avec|sur la base de|apres) votre (?:consentement|accord)\b|\bsans votre (?:consentement|accord)\b/i,
      unless: /\b(?:retir\w+|droit)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:alleen|uitsluitend|slechts|enkel)\b.{0,60}\btoestemming\b|\b(?:met|na|zonder|op basis van) uw (?:uitdrukkelijke |voorafgaande )?toestemming\b|\b(?:vragen|vraagt) (?:wij|we|u)?.{0,20}\btoestemming\b/i,
      unless: /\b(?:intrek\w+|in te trekken|recht)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nur|ausschlieslich|erst)\b.{0,80}\b(?:einwillig\w+|zustimm\w+|eingewilligt|zugestimmt)\b|\b(?:mit|ohne|nach|aufgrund) ihrer? (?:ausdrucklich\w* |vorherig\w* )?(?:einwilligung|zustimmung)\b|\bsofern sie\b.{0,60}\b(?:eingewilligt|zugestimmt|einwillig\w+)\b/i,
      unless: /\b(?:widerruf\w*|widerrufen|recht)\b/i,
    },
  ],
  must: {
    en: 'It happens only for people whose consent is on record, and stops when they take it back.',
    fr: 'Cela n’a lieu que pour les personnes dont le consentement est enregistré, et cesse quand elles le retirent.',
    nl: 'Het gebeurt alleen bij mensen van wie de toestemming is vastgelegd, en stopt als zij die intrekken.',
    de: 'Es geschieht nur bei Menschen mit vermerkter Einwilligung und endet mit deren Widerruf.',
  },
  proof: 'auto',
};
