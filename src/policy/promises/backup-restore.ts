// Backups are protected, and restoring them is possible or tested.
import type { PromiseKind } from '../promise-kind.ts';

export const backupRestore: PromiseKind = {
  id: 'backup-restore',
  area: [14],
  name: {
    en: 'Backups can be restored',
    fr: 'Les sauvegardes sont restaurables',
    nl: 'Back-ups zijn terug te zetten',
    de: 'Backups sind wiederherstellbar',
  },
  says: [
    {
      language: 'en',
      match:
        /\bback[- ]?ups?\b.{0,100}\b(?:restor\w+|encrypt\w+|recover\w*|tested|off-?site|separate)\b|\b(?:restor(?:e|ed|ation)|disaster recovery|business continuity|redundan\w+|replicat\w+)\b/i,
      unless: /\b(?:residual|overwritten)\b/i,
    },
    { language: 'fr', match: /\bsauvegardes?\b.{0,100}\b(?:restaur\w+|chiffr\w+|test\w+)\b|\breprise d'activite\b/i },
    { language: 'nl', match: /\bback-?ups?\b.{0,100}\b(?:herstel\w*|versleutel\w*|getest)\b/i },
    {
      language: 'de',
      match: /\b(?:backups?|datensicherung\w*)\b.{0,100}\b(?:wiederherst\w*|verschlussel\w*|getestet)\b/i,
    },
  ],
  must: {
    en: 'A restore was tried lately and gave back the data; backups are ciphertext and kept apart.',
    fr: 'Une restauration récente a rendu les données ; les sauvegardes sont chiffrées et tenues à part.',
    nl: 'Onlangs is terugzetten geprobeerd en kwamen de gegevens terug; back-ups zijn versleuteld en apart bewaard.',
    de: 'Eine Wiederherstellung gelang kürzlich; Backups sind verschlüsselt und getrennt verwahrt.',
  },
  proof: 'auto',
};
