// End users of customers turn to the customer; the processor helps.
import type { PromiseKind } from '../promise-kind.ts';

export const endUserRights: PromiseKind = {
  id: 'end-user-rights',
  area: [7, 13],
  name: {
    en: 'End users are led to the right place',
    fr: 'Les utilisateurs finaux sont orientés',
    nl: 'Eindgebruikers komen op de juiste plek',
    de: 'Endnutzer kommen an die richtige Stelle',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:end[- ]users?|data subjects?|individuals|their users)\b.{0,140}\b(?:(?:contact|go|turn|address|direct\w*|refer\w*)\b.{0,60}\b(?:customers?|controllers?|clients?|employer)|right to|rights)\b/i,
      unless: /\bsupervisory|authority\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:customers?|clients?|controllers?)\b.{0,100}\b(?:respond|comply|fulfil|forward|assist|contact)\w*\b.{0,100}\b(?:requests?|rights)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:assist|help|support)\w*\b.{0,60}\b(?:customers?|clients?|controllers?)\b.{0,100}\b(?:requests?|rights|data subjects?)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:betroffene\w*|endnutzer\w*)\b.{0,120}\b(?:an den|kunden|verantwortlichen)\b.{0,60}\b(?:wenden|weiter\w+|richten)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:eindgebruiker\w*|betrokkene\w*)\b.{0,120}\b(?:klant|opdrachtgever|verwerkingsverantwoordelijke)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:utilisateurs? fina\w+|personnes? concernees?)\b.{0,120}\b(?:client|responsable de traitement)\b/i,
    },
  ],
  must: {
    en: 'A request of a customer’s end user is passed on to that customer at once, and carried out when the customer says so.',
    fr: 'La demande d’un utilisateur final est transmise aussitôt au client et exécutée sur son ordre.',
    nl: 'Een verzoek van een eindgebruiker gaat meteen naar de klant en wordt op diens opdracht uitgevoerd.',
    de: 'Der Antrag eines Endnutzers geht sofort an den Kunden und wird auf dessen Weisung ausgeführt.',
  },
  proof: 'auto',
};
