// Backups are kept for a stated time and then leave.
import type { PromiseKind } from '../promise-kind.ts';

export const backupRetention: PromiseKind = {
  id: 'backup-retention',
  area: [14, 8],
  name: {
    en: 'Backups leave on time',
    fr: 'Les sauvegardes partent à temps',
    nl: 'Back-ups verdwijnen op tijd',
    de: 'Backups gehen rechtzeitig',
  },
  says: [
    { fact: 'backups', where: (fact: { keep?: string }) => fact.keep !== undefined },
    {
      language: 'en',
      match:
        /\bback(?:ed)?[- ]?ups?\b.{0,100}\b(?:kept|keep|retain\w*|delet\w+|erase\w*|removed|overwritten|stored for|residual)\b|\b(?:kept|keep|retain\w*|delet\w+|erase\w*|removed|overwritten|residual)\b.{0,100}\bback(?:ed)?[- ]?ups?\b/i,
    },
    { language: 'fr', match: /\bsauvegardes?\b.{0,100}\b(?:conserv\w+|supprim\w+|effac\w+)\b/i },
    { language: 'nl', match: /\b(?:back-?ups?|reservekopie\w*)\b.{0,100}\b(?:bewaar\w*|verwijder\w*|overschreven)\b/i },
    {
      language: 'de',
      match: /\b(?:backups?|sicherungskopie\w*)\b.{0,100}\b(?:aufbewahr\w*|geloscht|uberschrieben)\b/i,
    },
  ],
  must: {
    en: 'No backup is older than the period, and erased people do not come back from one.',
    fr: 'Aucune sauvegarde ne dépasse la durée, et les personnes effacées n’en reviennent pas.',
    nl: 'Geen back-up is ouder dan de termijn, en gewiste mensen komen er niet uit terug.',
    de: 'Kein Backup ist älter als die Frist, und gelöschte Menschen kehren nicht daraus zurück.',
  },
  proof: 'auto',
};
