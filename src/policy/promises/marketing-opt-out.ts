// Marketing stops when a person says so.
import type { PromiseKind } from '../promise-kind.ts';

export const marketingOptOut: PromiseKind = {
  id: 'marketing-opt-out',
  area: [4, 7],
  name: {
    en: 'You can stop marketing',
    fr: 'Vous pouvez arrêter la prospection',
    nl: 'U kunt marketing stoppen',
    de: 'Sie können Werbung beenden',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:unsubscrib\w+|opt(?:ing)?[ -]?out)\b/i,
      unless: /\bcookies?\b|\b(?:google|browser|plug-?in|add-?on|tracking|analytics)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:stop|no longer|not (?:want|wish)|object|cease|refuse|withdraw)\b.{0,80}\b(?:marketing|newsletters?|promotional|commercial communications?|mailing list|contact(?:ed|ing) (?:you )?for marketing)\b/i,
    },
    { language: 'fr', match: /\bdes(?:inscri|abonn)\w+\b/i },
    { language: 'nl', match: /\b(?:afmelden|uitschrijven|uitschrijflink|afmeldlink)\b/i },
    { language: 'de', match: /\b(?:abmelden|abbestellen|abmeldelink|abmeldung)\b/i },
    {
      language: 'en',
      match:
        /\bobject\w*\b.{0,40}\b(?:direct marketing|marketing|adverti\w+|prospecting)\b|\bunsubscribe\b|\b(?:by writing|reply(?:ing)? with) STOP\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:desinscri\w+|desabonn\w+|lien de desinscription|ne plus recevoir)\b|\boppos\w+\b.{0,60}\b(?:prospection|publicit\w+|sollicitations?)\b/i,
    },
    { language: 'nl', match: /\b(?:afmeld\w*|uitschrij\w*|opzeggen)\b|\bbezwaar\b.{0,60}\b(?:marketing|reclame)\b/i },
    {
      language: 'de',
      match:
        /\b(?:abmeld\w+|abbestell\w+|austragen|abmelde\w*)\b|\b(?:widerspr\w+)\b.{0,100}\b(?:werb\w+|newsletter\w*)\b|\b(?:werb\w+|newsletter)\b.{0,100}\b(?:widersprech\w+|widerruf\w*)\b/i,
    },
  ],
  must: {
    en: 'Each marketing mail has a working unsubscribe link, and after an opt-out nothing more is sent.',
    fr: 'Chaque message de prospection contient un lien de désinscription qui marche, et rien ne part après.',
    nl: 'Elke marketingmail heeft een werkende afmeldlink, en na een afmelding gaat er niets meer uit.',
    de: 'Jede Werbemail hat einen funktionierenden Abmeldelink, und nach der Abmeldung geht nichts mehr hinaus.',
  },
  proof: 'auto',
};
