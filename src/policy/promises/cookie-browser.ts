// Cookies can be refused or removed in the browser.
import type { PromiseKind } from '../promise-kind.ts';

export const cookieBrowser: PromiseKind = {
  id: 'cookie-browser',
  area: [4],
  name: {
    en: 'The browser’s settings work',
    fr: 'Les réglages du navigateur fonctionnent',
    nl: 'De browserinstellingen werken',
    de: 'Die Einstellungen des Browsers wirken',
  },
  says: [
    {
      language: 'en',
      match:
        /\bbrowsers?\b.{0,120}\b(?:refuse|reject|block|disable|not (?:to )?accept|delete|remove|control|manage|notify|alert|decline|settings?|prevent|change|configure)\b/i,
      unless: /\b(?:we|automatically) (?:may )?(?:collect|log|record|store)\b|\bbrowser (?:type|version|used|plug)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:refuse|reject|block|disable|delete|remove|control|manage|decline|clear|opt[ -]out|prevent|change)\w*\b.{0,80}\b(?:cookies?\b.{0,120}\b(?:browser|computer|device|settings)|browser settings)\b/i,
    },
    {
      language: 'en',
      match: /\byou can (?:also )?(?:refuse|reject|block|disable|delete|remove|control|clear)\b.{0,40}\bcookies?\b/i,
      unless: /\bbanner\b/i,
    },
    {
      language: 'fr',
      match:
        /\bnavigateur\b.{0,120}\b(?:refuser|bloquer|supprimer|desactiver|parametr\w+|configur\w+)\b|\b(?:refuser|bloquer|supprimer|desactiver)\b.{0,80}\bnavigateur\b/i,
    },
    {
      language: 'nl',
      match:
        /\bbrowser\w*\b.{0,120}\b(?:weigeren|blokkeren|verwijderen|uitschakelen|instellen)\b|\b(?:weigeren|blokkeren|verwijderen|uitschakelen)\b.{0,80}\bbrowser\w*\b/i,
    },
    {
      language: 'de',
      match:
        /\bbrowser\w*\b.{0,120}\b(?:ablehnen|blockieren|loschen|deaktivier\w+|einstell\w+|verhindern)\b|\b(?:ablehnen|blockieren|loschen|deaktivier\w+|verhindern)\b.{0,80}\bbrowser\w*\b/i,
    },
    {
      language: 'fr',
      match:
        /\bnavigateurs?\b.{0,140}\b(?:cookies?|refus\w+|bloqu\w+|supprim\w+|parametr\w+|configur\w+)\b|\b(?:cookies?|refus\w+|bloqu\w+|supprim\w+|parametr\w+)\b.{0,120}\bnavigateurs?\b/i,
    },
    {
      language: 'nl',
      match:
        /\bbrowser\w*\b.{0,140}\b(?:cookies?|weiger\w*|blokke\w+|verwijder\w*|instel\w*)\b|\b(?:cookies?|weiger\w*|blokke\w+|uitschakel\w*)\b.{0,120}\bbrowser\w*\b/i,
    },
    {
      language: 'de',
      match:
        /\bbrowser\w*\b.{0,160}\b(?:cookies?|ablehn\w+|blockier\w+|losch\w+|einstell\w+|deaktivier\w+|verhinder\w+|ausschlies\w+)\b|\b(?:cookies?|speicherung|installation)\b.{0,140}\bbrowser\w*\b/i,
    },
  ],
  must: {
    en: 'With cookies refused or removed in the browser the site works, and no removed identifier comes back.',
    fr: 'Cookies refusés ou supprimés dans le navigateur, le site fonctionne et aucun identifiant ne revient.',
    nl: 'Met cookies geweigerd of gewist in de browser werkt de site, en geen gewiste code komt terug.',
    de: 'Sind Cookies im Browser abgelehnt oder gelöscht, geht die Seite, und keine gelöschte Kennung kehrt zurück.',
  },
  proof: 'auto',
};
