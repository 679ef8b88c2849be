// Complaints to the company itself are taken and answered.
import type { PromiseKind } from '../promise-kind.ts';

export const complaintsHandled: PromiseKind = {
  id: 'complaints-handled',
  area: [7],
  name: {
    en: 'Complaints are answered',
    fr: 'Les plaintes reçoivent réponse',
    nl: 'Klachten krijgen antwoord',
    de: 'Beschwerden werden beantwortet',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:complaints?|dispute|concerns?)\b.{0,100}\b(?:us|we|our|internally|resolve[d]?|investigat\w+|handled|first contact|give us|opportunity)\b/i,
      unless: /\b(?:questions?|enquir\w+)\b.{0,40}\bconcerns?\b/i,
      under: /\b(?:complain\w*|contact|rights?|authorit\w+|disput\w+)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:reclamations?|plaintes?)\b.{0,80}\b(?:nous (?:contacter|adresser)|aupres de nous)\b/i,
    },
    { language: 'nl', match: /\bklacht\w*\b.{0,80}\b(?:bij ons|met ons|ons)\b/i },
    { language: 'de', match: /\bbeschwer\w+\b.{0,80}\b(?:an uns|bei uns|zuerst)\b/i },
    {
      language: 'en',
      match: /\b(?:complaints?|unhappy|dissatisfied|not satisfied|not happy)\b.{0,100}\b(?:us|we|first|talk|team)\b/i,
      unless: /\b(?:supervisory|authority|commissioner|regulator)\b/i,
    },
  ],
  must: {
    en: 'Every complaint has an owner, an acknowledgement and an answer, each with its date.',
    fr: 'Chaque plainte a un responsable, un accusé de réception et une réponse, datés.',
    nl: 'Elke klacht heeft een eigenaar, een bevestiging en een antwoord, elk gedateerd.',
    de: 'Jede Beschwerde hat Zuständige, eine Bestätigung und eine Antwort, jeweils mit Datum.',
  },
  proof: 'auto',
  vouched: ['complaints.noneYet'],
};
