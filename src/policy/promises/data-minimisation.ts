// No more data is taken than is needed.
import type { PromiseKind } from '../promise-kind.ts';

export const dataMinimisation: PromiseKind = {
  id: 'data-minimisation',
  area: [5, 6],
  name: { en: 'Only what is needed', fr: 'Seulement le nécessaire', nl: 'Alleen wat nodig is', de: 'Nur das Nötige' },
  says: [
    {
      language: 'en',
      match:
        /\b(?:adequate|relevant|limited to|minimum|minimi[sz]\w+|no more (?:data|information)|only (?:collect|ask|the (?:data|information)))\b.{0,80}\b(?:necessary|need(?:ed)?|relevant|required|purposes?|data)\b/i,
      unless: /\b(?:as long as|retain\w*|cookies?)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:minimisation|strictement necessaires?|adequates|pertinentes)\b/i,
      unless: /\bcookies?\b/i,
    },
    { language: 'nl', match: /\b(?:niet meer (?:gegevens )?dan|minimale gegevens|dataminimalisatie)\b/i },
    { language: 'de', match: /\b(?:datensparsam\w*|datenminimierung|nur (?:die|solche) daten)\b/i },
  ],
  must: {
    en: 'Every stored field serves a purpose of the text; fields that serve none are absent.',
    fr: 'Chaque champ conservé sert une finalité du texte ; les autres sont absents.',
    nl: 'Elk bewaard veld dient een doel uit de tekst; andere velden ontbreken.',
    de: 'Jedes gespeicherte Feld dient einem Zweck des Textes; andere fehlen.',
  },
  proof: 'auto',
};
