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
    {
      language: 'en',
      match:
        /\b(?:IP address(?:es)?|data|information|details)\b.{0,20}\b(?:is|are) (?:never|not) (?:stored|kept|collected|recorded|saved|logged)\b|\b(?:truncat\w+|shorten\w*|anonymi[sz]ed IP|mask\w*)\b|\bwe (?:do not|don't|never) (?:store|keep|collect|record|log|save|ask for|see|receive)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:ne|n'|jamais|aucun\w*)\b.{0,60}\b(?:collect\w+|conserv\w+|enregistr\w+|stock\w+|transite\w*|demand\w+)\b|\b(?:tronqu\w+|strictement necessaires?)\b/i,
      unless: /\b(?:cookies?|droit|au-dela|plus longtemps|que (?:pour|le|pendant)|tiers)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:niet|geen|nooit)\b.{0,60}\b(?:bewa\w+|verzamel\w*|opgeslagen|opslaan|geregistreerd|vragen)\b|\b(?:niet meer (?:gegevens )?dan|alleen (?:de )?gegevens die)\b/i,
      unless: /\b(?:cookies?|recht|langer|derden|bijzondere)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:kein\w*|nicht|nie|niemals)\b.{0,80}\b(?:gespeichert|erhoben|erfasst|verarbeitet|speichern|erheben|protokolliert|abgefragt)\b|\b(?:gekurzt\w*|anonymisiert\w* IP|IP-?anonymisierung|datensparsam\w*|datenminimierung)\b/i,
      unless: /\b(?:cookies?|recht|langer|dritte\w*|besondere\w*|mehr)\b/i,
    },
  ],
  must: {
    en: 'Every stored field serves a purpose of the text; fields that serve none are absent.',
    fr: 'Chaque champ conservé sert une finalité du texte ; les autres sont absents.',
    nl: 'Elk bewaard veld dient een doel uit de tekst; andere velden ontbreken.',
    de: 'Jedes gespeicherte Feld dient einem Zweck des Textes; andere fehlen.',
  },
  proof: 'auto',
};
