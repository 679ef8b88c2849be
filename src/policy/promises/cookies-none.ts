// No cookies, or none beyond those named.
import type { PromiseKind } from '../promise-kind.ts';

export const cookiesNone: PromiseKind = {
  id: 'cookies-none',
  area: [4, 10],
  name: { en: 'No other cookies', fr: 'Pas d’autres cookies', nl: 'Geen andere cookies', de: 'Keine anderen Cookies' },
  says: [
    {
      language: 'en',
      match:
        /\b(?:not|never|no|without|don't)\b.{0,50}\b(?:cookies?|trackers?|tracking pixels?|web beacons?|fingerprinting)\b/i,
      unless: /\b(?:if you|refuse|accept|browser|block|disable|responsible|all cookies|work without|some|function)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:only|solely|exclusively)\b.{0,40}\b(?:use[sd]?|set|necessary|essential|functional|session)\b.{0,40}(?:\bcookies?\b|:$)/i,
      under: /\bcookies?\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:aucun|n'utilis\w+ pas (?:de)?|pas de)\b.{0,40}\b(?:cookies?|traceurs?)\b/i,
      unless: /\b(?:refus|si vous)\w*/i,
    },
    {
      language: 'nl',
      match: /\b(?:geen|niet)\b.{0,40}\b(?:cookies?|trackers?)\b/i,
      unless: /\b(?:als u|weiger\w*)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:keine\w*|nicht)\b.{0,40}\b(?:cookies?|tracker\w*|tracking\w*)\b/i,
      unless: /\b(?:wenn sie|ablehn\w*|browser)\b/i,
    },
    { fact: 'cookieUse', where: (fact: { stance: string }) => fact.stance === 'none' },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'no-cookies' },
    {
      language: 'en',
      match: /\b(?:app|site|website|shop|page|platform)\b.{0,20}\bhas none\b|\bno (?:cookies?|trackers?|tracking)\b/i,
      under: /\b(?:cookies?|track\w+)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:aucun|pas de|n'utilis\w+ (?:pas|aucun)|sans)\b.{0,30}\b(?:cookies?|traceurs?)\b/i,
      unless: /\b(?:avant|sans votre|choix|consent\w*|accepter)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:geen)\b.{0,40}\b(?:cookies?|trackers?)\b/i,
      unless: /\b(?:zonder|toestemming|als u|wanneer|browser)\b/i,
    },
    {
      language: 'de',
      match: /\bkeine\w*\b.{0,40}\b(?:cookies?|tracker|tracking\w*)\b/i,
      unless: /\b(?:ohne|einwillig\w+|wenn sie|browser\w*)\b/i,
    },
  ],
  must: {
    en: 'A visit to the site leaves no cookie and no stored item of the kind that the text denies.',
    fr: 'Une visite du site ne laisse aucun cookie ni élément stocké du type exclu par le texte.',
    nl: 'Een bezoek aan de site laat geen cookie of opslag achter van de soort die de tekst uitsluit.',
    de: 'Ein Besuch der Seite hinterlässt kein Cookie und keinen Eintrag der Art, die der Text verneint.',
  },
  proof: 'auto',
};
