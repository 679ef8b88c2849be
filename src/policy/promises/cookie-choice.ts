// Cookies can be accepted, refused and changed later on the site itself.
import type { PromiseKind } from '../promise-kind.ts';

export const cookieChoice: PromiseKind = {
  id: 'cookie-choice',
  area: [4],
  name: {
    en: 'You choose about cookies',
    fr: 'Vous choisissez pour les cookies',
    nl: 'U kiest over cookies',
    de: 'Sie entscheiden über Cookies',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:cookies? (?:consent )?(?:banner|settings?|preferences?|cent(?:er|re)|tool|manager|choices?|consent)|consent (?:banner|tool|manager|management)|preference cent(?:er|re))\b/i,
    },
    {
      language: 'en',
      match: /\b(?:consent|permission|choose|choice|opt[ -]?in|accept|agree)\b.{0,60}\bcookies?\b/i,
      unless: /\b(?:browser|by (?:using|continuing|visiting))\b/i,
    },
    {
      language: 'en',
      match:
        /\bcookies?\b.{0,80}\b(?:consent|your permission|your choice|opt[ -]?in|only after|if you (?:accept|agree))\b/i,
      unless: /\b(?:browser|by (?:using|continuing|visiting))\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:bandeau|gestionnaire|preferences?|parametres?|consentement)\b.{0,60}\bcookies?\b|\bcookies?\b.{0,60}\b(?:bandeau|consentement|accepter|refuser)\b/i,
      unless: /\bnavigateur\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:cookie(?:banner|instellingen|voorkeuren|melding)|toestemming)\b.{0,60}\bcookies?\b|\bcookie(?:banner|instellingen|voorkeuren|melding)\b|\bcookies?\b.{0,60}\b(?:toestemming|weigeren|accepteren)\b/i,
      unless: /\bbrowser\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:cookie-?(?:banner|einstellungen|hinweis|auswahl)|consent-?(?:banner|tool|manager))\b|\bcookies?\b.{0,80}\b(?:einwilligung|zustimm\w+|ablehnen)\b|\b(?:einwilligung|zustimm\w+)\b.{0,60}\bcookies?\b/i,
      unless: /\bbrowser\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:the )?banner\b.{0,60}\b(?:asks?|lets?|allows?|offers?|accept|reject|choose)\b|\b(?:change|withdraw|revoke|adjust)\b.{0,30}\byour (?:choice|settings|selection|preferences)\b|\bdo not track\b|\b(?:is|are|app) asks? (?:you )?first\b|\byou can change your mind\b/i,
      unless: /\b(?:newsletter|marketing e-?mails?)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:bandeau|gestionnaire|parametr\w+|panneau|centre de preferences|personnalis\w+)\b.{0,100}\b(?:cookies?|traceurs?|accept\w+|refus\w+|choi\w+|finalite)\b|\b(?:cookies?|traceurs?)\b.{0,100}\b(?:consentement|accept\w+|refus\w+|choix|oppos\w+|accord)\b|\b(?:votre|vos) choix\b/i,
      unless: /\bnavigateur\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:cookie\w*|cookies)\b.{0,100}\b(?:toestemming|weiger\w*|accepte\w*|voorkeur\w*|keuze\w*|instelling\w*|akkoord)\b|\b(?:toestemming|keuze|voorkeuren)\b.{0,100}\bcookies?\b|\bcookiebanner\b/i,
      unless: /\bbrowser\w*\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:cookie\w*|cookies|tracking)\b.{0,120}\b(?:einwillig\w+|zustimm\w+|ablehn\w+|auswahl|widerruf\w*|einstellungen|akzeptier\w+)\b|\b(?:einwillig\w+|zustimm\w+|auswahl|banner)\b.{0,100}\b(?:cookies?|cookie-\w+)\b|\b(?:consent[- ]\w+|cookie-?\w*banner|opt-?out)\b/i,
      unless: /\bbrowser\w*\b/i,
    },
  ],
  must: {
    en: 'Every page offers the choice, refusing is as easy as accepting, and a changed choice takes effect at once.',
    fr: 'Chaque page offre le choix, refuser est aussi simple qu’accepter, et un changement prend effet aussitôt.',
    nl: 'Elke pagina biedt de keuze, weigeren is even makkelijk als aanvaarden, en een andere keuze werkt meteen.',
    de: 'Jede Seite bietet die Wahl, Ablehnen ist so leicht wie Annehmen, und eine geänderte Wahl wirkt sofort.',
  },
  proof: 'auto',
};
