// Data that is no longer needed, or whose contract has ended, is deleted or made anonymous.
import type { PromiseKind } from '../promise-kind.ts';

export const deletion: PromiseKind = {
  id: 'deletion',
  area: [8, 6],
  name: {
    en: 'Data is really deleted',
    fr: 'Les données sont vraiment supprimées',
    nl: 'Gegevens worden echt gewist',
    de: 'Daten werden wirklich gelöscht',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:will|shall|is|are|be|we|then|automatically|securely|permanently)\b.{0,40}\b(?:delet(?:e|es|ed)|eras(?:e|ed)|destroy(?:ed)?|remov(?:e|ed)|anonymi[sz]e[ds]?|purged?|wiped?)\b/i,
      unless:
        /\b(?:right to|cookies?|you (?:can|may|have)|not be (?:deleted|removed)|request (?:the )?(?:deletion|erasure)|ask us)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:sont|seront|est|sera)\b.{0,30}\b(?:supprime\w*|efface\w*|detruit\w*|anonymise\w*)\b/i,
      unless: /\b(?:droit|cookies?)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:worden|wordt|wij|we)\b.{0,80}\b(?:verwijder\w*|gewist|vernietig\w*|geanonimiseerd)\b/i,
      unless: /\b(?:recht|cookies?|u kunt)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:werden|wird|wir)\b.{0,100}\b(?:geloscht|loschen|vernichtet|anonymisiert)\b/i,
      unless: /\b(?:recht auf|cookies?|sie konnen)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:supprim|effac|detrui|detruit|anonymis|purg|archiv)\w*\b/i,
      unless: /\b(?:droit|cookies?|vous pouvez|navigateur|demander|limiter)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:verwijderd|verwijderen|wissen|gewist|vernietig\w*|geanonimiseerd|anonimiseren|opgeschoond)\b/i,
      unless: /\b(?:recht|cookies?|u kunt|kunt u|je kunt|browser|verzoek\w*|vragen)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:geloscht|loschen|loschung|gesperrt|vernichtet|anonymisiert)\b/i,
      unless: /\b(?:recht|rechte|cookies?|sie konnen|konnen sie|browser\w*|verlangen|nicht geloscht)\b/i,
    },
  ],
  must: {
    en: 'Deleted data is gone from every system and does not come back from backups; the deletion is on record.',
    fr: 'Les données supprimées ont quitté tous les systèmes et ne reviennent pas des sauvegardes ; la suppression est notée.',
    nl: 'Gewiste gegevens zijn uit elk systeem weg en komen niet uit back-ups terug; de wissing staat vast.',
    de: 'Gelöschte Daten sind aus jedem System weg und kehren nicht aus Backups zurück; die Löschung ist vermerkt.',
  },
  proof: 'auto',
};
