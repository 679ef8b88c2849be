// C19: the text does not grant the right to erasure.
import { grants, missing, speaksOf } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { rightWords, topic } from '../vocabulary.ts';

export const erasureRight: Rule = {
  id: 'C19',
  article: '13(2)(b), 17',
  severity: 'error',
  name: {
    en: 'Right to erasure missing',
    fr: 'Droit à l’effacement absent',
    nl: 'Recht op wissing ontbreekt',
    de: 'Recht auf Löschung fehlt',
  },
  why: {
    en: 'People must be told that they may have their data deleted.',
    fr: 'Chacun doit savoir qu’il peut faire effacer ses données.',
    nl: 'Mensen moeten horen dat zij hun gegevens mogen laten wissen.',
    de: 'Man muss erfahren, dass man die eigenen Daten löschen lassen kann.',
  },
  repair: {
    en: 'Say that one may have data deleted, and when you may refuse.',
    fr: 'Dites qu’on peut faire effacer des données, et quand vous pouvez refuser.',
    nl: 'Zeg dat men gegevens mag laten wissen, en wanneer u mag weigeren.',
    de: 'Sagen Sie, dass man Daten löschen lassen kann und wann Sie ablehnen dürfen.',
  },
  examples: {
    good: [
      'Ask us to wipe it all out, and we do.',
      'You can ask to have your data rubbed out.',
      'U kunt vragen of wij uw gegevens weggooien.',
      'You may have your data deleted.',
      'Vous pouvez faire effacer vos données.',
    ],
    bad: ['Quartzmoor Ltd sells lamps and uses your postal address for the delivery.'],
  },
  find: (reading) =>
    grants(reading, 'erasure') || speaksOf(reading, rightWords.erasure) ? [] : missing(reading, topic.rights),
};
