// The data protection officer is named and can be reached.
import type { PromiseKind } from '../promise-kind.ts';

export const dpoContact: PromiseKind = {
  id: 'dpo-contact',
  area: [7, 9],
  name: {
    en: 'The data protection officer can be reached',
    fr: 'Le délégué à la protection des données est joignable',
    nl: 'De functionaris voor gegevensbescherming is bereikbaar',
    de: 'Der Datenschutzbeauftragte ist erreichbar',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:data protection officer|\bDPO\b|privacy officer|chief privacy officer)/i,
      unless:
        /\bprocessing\b.{0,60}\bofficer\b.{0,60}\bnot required\b|\bnot (?:been )?(?:appointed|required|obliged|designated)\b/i,
    },
    { language: 'en', match: /\bcontact details\b.{0,60}\bdata protection officer\b/i, in: ['heading'] },
    { language: 'fr', match: /\b(?:deleguee? a la protection des donnees|DPO|DPD)\b/i },
    { language: 'nl', match: /\b(?:functionaris (?:voor )?(?:de )?gegevensbescherming|privacy ?officer)\b/i },
    { language: 'de', match: /\bdatenschutzbeauftragte\w*\b/i, unless: /\b(?:landes|bundes)beauftragte/i },
    {
      language: 'fr',
      match: /\b(?:deleguee?|referent|correspondant)\b.{0,20}\b(?:protection|donnees|informatique et libertes)\b/i,
    },
    { language: 'nl', match: /\b(?:FG|DPO|data protection officer|privacy ?functionaris|functionaris)\b/i },
    {
      language: 'de',
      match: /\b(?:datenschutzbeauftragt\w*|DSB|datenschutzkoordinator\w*)\b/i,
      unless: /\b(?:landes|bundes)(?:datenschutz)?beauftragt|\bland(?:es)? \w+/i,
    },
  ],
  must: {
    en: 'The officer’s contact details stand in the text, work, and were told to the supervisory authority (Art. 37(7)).',
    fr: 'Les coordonnées du délégué figurent dans le texte, fonctionnent et ont été communiquées à l’autorité (art. 37(7)).',
    nl: 'De contactgegevens van de functionaris staan in de tekst, werken en zijn gemeld bij de toezichthouder (art. 37(7)).',
    de: 'Die Kontaktdaten des Beauftragten stehen im Text, funktionieren und sind der Aufsicht gemeldet (Art. 37 Abs. 7).',
  },
  proof: 'auto',
  vouched: ['officer.told'],
};
