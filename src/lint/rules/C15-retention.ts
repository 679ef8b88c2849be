// C15: not a word on how long data is kept.
import { missing, storagePeriods } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

export const retentionGiven: Rule = {
  id: 'C15',
  article: '13(2)(a)',
  severity: 'error',
  name: {
    en: 'Storage periods missing',
    fr: 'Durées de conservation absentes',
    nl: 'Bewaartermijnen ontbreken',
    de: 'Speicherdauer fehlt',
  },
  why: {
    en: 'People must learn how long their data is kept, or by what measure that is decided.',
    fr: 'Chacun doit savoir combien de temps ses données sont conservées, ou selon quel critère.',
    nl: 'Mensen moeten weten hoe lang hun gegevens bewaard blijven, of naar welke maatstaf dat wordt bepaald.',
    de: 'Man muss erfahren, wie lange die Daten gespeichert werden oder wonach sich das richtet.',
  },
  repair: {
    en: 'Write for each kind of data from when and for how long you keep it.',
    fr: 'Écrivez pour chaque type de données à partir de quand et combien de temps vous les conservez.',
    nl: 'Schrijf voor elke soort gegevens vanaf wanneer en hoe lang u ze bewaart.',
    de: 'Schreiben Sie für jede Art von Daten, ab wann und wie lange Sie sie aufbewahren.',
  },
  examples: {
    good: [
      'We keep orders for seven years.',
      'Data is held only as long as it is needed.',
      'Wir löschen Rechnungen nach zehn Jahren; sie werden danach gelöscht.',
      'De bewaartermijn is twee jaar.',
    ],
    bad: [
      'Quartzmoor Ltd uses your address to deliver lamps. We delete your data if you ask us to do so.',
      'Your personal data is held on secure servers. Backups are stored safely.',
      'Chez Colvert, vos coordonnées sont conservées dans une armoire fermée à clé.',
    ],
  },
  find: (reading) =>
    storagePeriods(reading).length > 0 || reading.promised('retention-criterion') || reading.says(timeTold)
      ? []
      : missing(reading, topic.retention),
};

/** Kept, and until when: that data is kept safely tells no time. */
const kept = String.raw`(?:retain\w*|retention|kept|keep|keeps|held|hold|holds|stor(?:e|es|ed|age)|delet\w+|eras\w+|conserv\w+|stock\w+|supprim\w+|effac\w+|bewaar\w*|bewaren|bewaard|opgeslagen|opslaan|verwijder\w*|gewist|gespeichert|speicher\w*|aufbewahr\w*|aufbewahrt|losch\w*|geloscht)`;
const limit = String.raw`(?:as long as|until|no longer|not longer|longer than|(?:limited|certain|minimum|maximum|retention|storage|legal|statutory) (?:\w+ )?(?:period|time)s?|period of|after (?:the |a |an |that |this |you |we |your |\d+|one|two|three|six|seven)|indefinitely|forever|once (?:the|we|you|it|they|your)|(?:\d+|one|two|three|four|five|six|seven|ten|twelve) (?:\(\d+\) )?(?:\w+ )?(?:hours?|days?|weeks?|months?|years?)|(?:no longer|only) (?:necessary|needed|required)|pendant|durees?|jusqu\w*|tant que|apres|(?:\d+|un|deux|trois|cinq|dix) (?:heures|jours|mois|ans|annees)|aussi longtemps|des que|zolang|tot(?:dat)?|termijn\w*|periode|niet langer|langer dan|zodra|(?:\d+|een|twee|drie|zeven) (?:uur|dagen|weken|maanden?|jaar|jaren)|solange|\w*frist\w*|\w*dauer|bis|sobald|nicht langer|(?:\d+|ein|zwei|drei|sechs|zehn)\w* (?:stunden|tagen?|wochen|monaten?|jahren?)|nach (?:ablauf|ende|beendigung|wegfall|abschluss|\d+))`;
const timeTold = new RegExp(
  String.raw`\b(?:${kept}\b[^\n]{0,140}\b${limit}|${limit}\b[^\n]{0,140}\b${kept})\b|\b(?:how long|retention (?:period|schedule|polic\w+|times?)|storage (?:period|limitation|duration)|durees? de (?:conservation|stockage)|bewaartermijn\w*|bewaarbeleid|speicherdauer|speicherfrist\w*|loschfrist\w*|aufbewahrungsfrist\w*)\b`,
);
