// C07: the text never says what the data is for.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { purposeWords, topic } from '../vocabulary.ts';

export const purposesGiven: Rule = {
  id: 'C07',
  article: '13(1)(c)',
  severity: 'error',
  name: { en: 'Purposes missing', fr: 'Finalités absentes', nl: 'Doeleinden ontbreken', de: 'Zwecke fehlen' },
  why: {
    en: 'The purpose decides everything else: which data is needed, for how long, and on which legal basis.',
    fr: 'La finalité décide de tout le reste : quelles données, combien de temps, sur quelle base légale.',
    nl: 'Het doel bepaalt al het andere: welke gegevens nodig zijn, hoe lang, en op welke grondslag.',
    de: 'Der Zweck bestimmt alles andere: welche Daten nötig sind, wie lange und auf welcher Rechtsgrundlage.',
  },
  repair: {
    en: 'List what you use the data for, one purpose a line.',
    fr: 'Listez à quoi servent les données, une finalité par ligne.',
    nl: 'Som op waarvoor u de gegevens gebruikt, één doel per regel.',
    de: 'Listen Sie auf, wofür Sie die Daten brauchen, ein Zweck je Zeile.',
  },
  examples: {
    good: [
      'We use your address to deliver lamps.',
      'Wir verwenden Ihre Anschrift für die Lieferung.',
      'Vos données servent à des finalités précises.',
    ],
    bad: ['Quartzmoor Ltd collects your name and your address. It deletes them after a year.'],
  },
  find: (reading) =>
    reading.promised('purpose', 'purpose-limitation') ||
    reading.policy.purposes.length > 0 ||
    reading.says(purposeWords)
      ? []
      : missing(reading, topic.purposes),
};
