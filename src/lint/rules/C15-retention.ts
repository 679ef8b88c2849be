// C15: not a word on how long data is kept.
import { missing, storagePeriods } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { retentionWords, topic } from '../vocabulary.ts';

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
    bad: ['Quartzmoor Ltd uses your address to deliver lamps. We delete your data if you ask us to do so.'],
  },
  find: (reading) =>
    storagePeriods(reading).length > 0 || reading.promised('retention-criterion') || reading.says(retentionWords)
      ? []
      : missing(reading, topic.retention),
};
