// Data leaves after a stated period.
import type { PromiseKind } from '../promise-kind.ts';

export const retentionPeriod: PromiseKind = {
  id: 'retention-period',
  area: [8],
  name: {
    en: 'Data leaves on time',
    fr: 'Les données partent à temps',
    nl: 'Gegevens verdwijnen op tijd',
    de: 'Daten gehen rechtzeitig',
  },
  says: [
    { fact: 'retention', where: (fact: { period: string | null }) => fact.period !== null },
    {
      language: 'fr',
      match:
        /\b(?:\d+|un|une|deux|trois|quatre|cinq|six|dix|douze|treize|trente)\b (?:ans?|annees?|mois|jours?|semaines?|heures?)\b.{0,40}\b(?:a compter|apres|suivant|maximum|au maximum|plus tard|a partir)\b|\b(?:conserv|gard|stock|archiv|effac|supprim)\w*\b.{0,80}\b(?:\d+|un|une|deux|trois|cinq|six|dix|douze|treize|trente) (?:ans?|annees?|mois|jours?|semaines?)\b/i,
      unless: /\b(?:repon\w+|age de|moins de|droits?|notifi\w+|preavis)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:bewaar|bewaard|opgeslagen|verwijder|gewist|wissen)\w*\b.{0,100}\b(?:\d+|een|twee|drie|vier|vijf|zes|zeven|tien|twaalf) (?:jaar|jaren|maand|maanden|dagen|weken|uur)\b|\b(?:\d+|een|twee|drie|vier|vijf|zes|zeven|tien|twaalf) (?:jaar|jaren|maanden|dagen|weken)\b.{0,60}\b(?:na|bewaar\w*|bewaard|daarna|verwijder\w*)\b/i,
      unless: /\b(?:reage\w+|verzoek\w*|jonger|leeftijd)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:gespeichert|aufbewahr\w*|geloscht|loschen|speicher\w*|vorgehalten|gelten)\b.{0,120}\b(?:\d+|einem?|zwei|drei|vier|funf|sechs|sieben|zehn|zwolf)\b (?:jahre?n?|monate?n?|tagen?|wochen?|stunden?)\b|\b(?:\d+|einem?|einen|zwei|drei|vier|funf|sechs|sieben|zehn|zwolf)\b (?:jahre?n?|monate?n?|tagen?|wochen?|stunden?)\b.{0,100}\b(?:gespeichert|aufbewahr\w*|geloscht|nach|ab|danach)\b/i,
      unless: /\b(?:antwort\w*|anfrage\w*|unter \d+ jahren|lebensjahr|auskunft\w*|meld\w*)\b/i,
    },
  ],
  must: {
    en: 'In every system no row of this kind is older than its rule allows, except under a written legal hold.',
    fr: 'Dans chaque système, aucune donnée de ce type ne dépasse sa règle, sauf conservation légale écrite.',
    nl: 'In elk systeem is geen rij van deze soort ouder dan de regel toestaat, behalve bij een geschreven wettelijke plicht.',
    de: 'In keinem System ist eine Zeile dieser Art älter, als die Regel erlaubt, außer bei schriftlicher Aufbewahrungspflicht.',
  },
  proof: 'auto',
};
