// Backups are made, at a stated interval.
import type { PromiseKind } from '../promise-kind.ts';

export const backupSchedule: PromiseKind = {
  id: 'backup-schedule',
  area: [14],
  name: {
    en: 'Backups are made',
    fr: 'Des sauvegardes sont faites',
    nl: 'Er worden back-ups gemaakt',
    de: 'Es werden Backups gemacht',
  },
  says: [
    { fact: 'backups', where: (fact: { every?: string }) => fact.every !== undefined },
    {
      language: 'en',
      match: /\bback(?:ed)?[- ]?ups?\b/i,
      unless: /\b(?:kept|keep|retain\w*|delet\w+|erase\w*|removed|overwritten|restor\w+|encrypt\w+)\b/i,
    },
    {
      language: 'fr',
      match: /\bsauvegardes?\b/i,
      unless: /\b(?:conserv\w+|supprim\w+|effac\w+|restaur\w+|chiffr\w+)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:back-?ups?|reservekopie\w*)\b/i,
      unless: /\b(?:bewaar\w*|verwijder\w*|herstel\w*|versleutel\w*)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:backups?|sicherungskopie\w*|datensicherung\w*)\b/i,
      unless: /\b(?:aufbewahr\w*|geloscht|wiederherst\w*|verschlussel\w*)\b/i,
    },
  ],
  must: {
    en: 'The newest complete backup is no older than the interval, and it can be read.',
    fr: 'La dernière sauvegarde complète n’est pas plus ancienne que l’intervalle, et elle est lisible.',
    nl: 'De nieuwste volledige back-up is niet ouder dan de termijn, en is leesbaar.',
    de: 'Das neueste vollständige Backup ist nicht älter als der Abstand, und es ist lesbar.',
  },
  proof: 'auto',
};
