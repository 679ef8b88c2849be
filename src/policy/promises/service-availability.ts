// The service is meant to be available, around the clock.
import type { PromiseKind } from '../promise-kind.ts';

export const serviceAvailability: PromiseKind = {
  id: 'service-availability',
  area: [12],
  name: {
    en: 'The service is available',
    fr: 'Le service est disponible',
    nl: 'De dienst is beschikbaar',
    de: 'Der Dienst ist verfügbar',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:24 ?\/ ?7|24 hours|around the clock|uptime|high(?:ly)? availab\w+|uninterrupted)\b/i,
      unless: /\bwithin 24 hours\b|\bafter 24 hours\b|\bin (?:the )?24 hours\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:website|site|service|platform|application)s?\b.{0,60}\b(?:available|accessible|reachable|operational)\b.{0,60}\b(?:at all times|always|continuously|\d\d(?:\.\d+)? ?%|24)/i,
    },
    {
      language: 'fr',
      match: /\b(?:24 ?h(?:eures)? ?(?:\/|sur) ?24|disponibilite (?:du|de|des)|sans interruption)\b/i,
      unless: /\bconfidentialite\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:24 uur per dag|dag en nacht|24\/7|beschikbaarheid van)\b/i,
      unless: /\bvertrouwelijkheid\b/i,
    },
    { language: 'de', match: /\b(?:rund um die uhr|24\/7|24 stunden am tag)\b/i },
  ],
  must: {
    en: 'Checks from outside show the service reachable as often as the text says, gaps counted.',
    fr: 'Des contrôles externes montrent le service joignable autant que promis, interruptions comptées.',
    nl: 'Controles van buiten tonen de dienst zo vaak bereikbaar als gezegd, gaten meegeteld.',
    de: 'Prüfungen von außen zeigen den Dienst so oft erreichbar wie gesagt, Lücken mitgezählt.',
  },
  proof: 'auto',
};
