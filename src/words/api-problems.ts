// The kinds of problems that the API answers with, each in a few words: the title of the problem details (RFC 9457, 3.1.3).
import type { Catalogue } from './message.ts';

export const apiProblems = {
  malformed: {
    en: 'The request cannot be read',
    fr: 'La demande est illisible',
    nl: 'Het verzoek is niet te lezen',
    de: 'Die Anfrage ist nicht lesbar',
  },
  'idempotency-key-missing': {
    en: 'An Idempotency-Key is needed',
    fr: 'Il faut un Idempotency-Key',
    nl: 'Er is een Idempotency-Key nodig',
    de: 'Ein Idempotency-Key ist nötig',
  },
  unauthenticated: {
    en: 'A key is needed',
    fr: 'Il faut une clé',
    nl: 'Er is een sleutel nodig',
    de: 'Ein Schlüssel ist nötig',
  },
  forbidden: {
    en: 'The key may not do this',
    fr: 'La clé n’y a pas droit',
    nl: 'De sleutel mag dit niet',
    de: 'Der Schlüssel darf das nicht',
  },
  'not-found': {
    en: 'There is no such thing here',
    fr: 'Cela n’existe pas ici',
    nl: 'Dat bestaat hier niet',
    de: 'Das gibt es hier nicht',
  },
  'method-not-allowed': {
    en: 'This address has other methods',
    fr: 'Cette adresse a d’autres méthodes',
    nl: 'Dit adres heeft andere methoden',
    de: 'Diese Adresse hat andere Methoden',
  },
  conflict: {
    en: 'This does not fit what stands',
    fr: 'Cela ne s’accorde pas avec ce qui est en place',
    nl: 'Dit past niet bij wat er staat',
    de: 'Das passt nicht zu dem, was steht',
  },
  'too-large': {
    en: 'The request is too large',
    fr: 'La demande est trop grande',
    nl: 'Het verzoek is te groot',
    de: 'Die Anfrage ist zu groß',
  },
  'unsupported-media-type': {
    en: 'Only JSON is understood',
    fr: 'Seul JSON est compris',
    nl: 'Alleen JSON wordt begrepen',
    de: 'Nur JSON wird verstanden',
  },
  invalid: {
    en: 'The request does not fit the description',
    fr: 'La demande ne correspond pas à la description',
    nl: 'Het verzoek past niet bij de beschrijving',
    de: 'Die Anfrage entspricht nicht der Beschreibung',
  },
  'idempotency-key-reused': {
    en: 'The Idempotency-Key belongs to another request',
    fr: 'L’Idempotency-Key est celui d’une autre demande',
    nl: 'De Idempotency-Key hoort bij een ander verzoek',
    de: 'Der Idempotency-Key gehört zu einer anderen Anfrage',
  },
  refused: { en: 'This was refused', fr: 'Cela a été refusé', nl: 'Dit is geweigerd', de: 'Das wurde abgelehnt' },
  'rate-limited': { en: 'Too many requests', fr: 'Trop de demandes', nl: 'Te veel verzoeken', de: 'Zu viele Anfragen' },
  unexpected: {
    en: 'Something went wrong inside Upheld',
    fr: 'Une erreur est survenue dans Upheld',
    nl: 'Er ging iets mis in Upheld',
    de: 'In Upheld ist etwas schiefgegangen',
  },
  unavailable: {
    en: 'Not available at the moment',
    fr: 'Indisponible pour le moment',
    nl: 'Op dit moment niet beschikbaar',
    de: 'Im Moment nicht verfügbar',
  },
} as const satisfies Catalogue;
