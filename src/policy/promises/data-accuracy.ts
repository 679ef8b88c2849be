// Data is kept accurate and up to date.
import type { PromiseKind } from '../promise-kind.ts';

export const dataAccuracy: PromiseKind = {
  id: 'data-accuracy',
  area: [6, 7],
  name: {
    en: 'Data is kept correct',
    fr: 'Les données sont tenues exactes',
    nl: 'Gegevens worden juist gehouden',
    de: 'Daten werden richtig gehalten',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:accurate|accuracy|up[- ]to[- ]date|correct and complete)\b/i,
      unless: /\b(?:right to|rights?|policy|notice|statement|version|inaccurate|request|websites?|page)\b/i,
    },
    { language: 'fr', match: /\b(?:exactes?|tenues? a jour)\b/i, unless: /\b(?:droit|politique|inexact\w*)\b/i },
    {
      language: 'nl',
      match: /\b(?:juist en actueel|nauwkeurig\w*|actueel houden)\b/i,
      unless: /\b(?:recht|verklaring)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:richtig und aktuell|sachlich richtig|auf dem neuesten stand)\b/i,
      unless: /\b(?:recht|erklarung)\b/i,
    },
  ],
  must: {
    en: 'Corrections reach every system, known errors are put right without delay, and people are asked now and then whether their data is still right.',
    fr: 'Les corrections atteignent chaque système, les erreurs connues sont rectifiées sans délai, et les personnes sont interrogées de temps en temps sur l’exactitude de leurs données.',
    nl: 'Correcties komen in elk systeem, bekende fouten worden zonder uitstel hersteld, en mensen wordt af en toe gevraagd of hun gegevens nog kloppen.',
    de: 'Berichtigungen erreichen jedes System, bekannte Fehler werden unverzüglich behoben, und Menschen werden ab und zu gefragt, ob ihre Daten noch stimmen.',
  },
  proof: 'auto',
};
