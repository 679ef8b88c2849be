// C18: the text does not grant the right to rectification.
import { grants, missing, speaksOf } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { rightWords, topic } from '../vocabulary.ts';

export const rectificationRight: Rule = {
  id: 'C18',
  article: '13(2)(b), 16',
  severity: 'error',
  name: {
    en: 'Right to rectification missing',
    fr: 'Droit de rectification absent',
    nl: 'Recht op rectificatie ontbreekt',
    de: 'Recht auf Berichtigung fehlt',
  },
  why: {
    en: 'Wrong data harms people; they must know that they may have it corrected.',
    fr: 'Des données fausses nuisent ; chacun doit savoir qu’il peut les faire corriger.',
    nl: 'Onjuiste gegevens schaden mensen; zij moeten weten dat ze die mogen laten verbeteren.',
    de: 'Falsche Daten schaden; man muss wissen, dass man sie berichtigen lassen kann.',
  },
  repair: {
    en: 'Say that one may have wrong data corrected.',
    fr: 'Dites qu’on peut faire corriger des données inexactes.',
    nl: 'Zeg dat men onjuiste gegevens mag laten verbeteren.',
    de: 'Sagen Sie, dass man falsche Daten berichtigen lassen kann.',
  },
  examples: {
    good: [
      'If something is wrong, ask us and we put it right.',
      'U kunt ons vragen een fout recht te zetten.',
      'Sie können verlangen, dass wir einen Fehler richtigstellen.',
      'You may have wrong data corrected.',
      'U kunt uw gegevens laten verbeteren.',
    ],
    bad: ['Quartzmoor Ltd sells lamps and uses your postal address for the delivery.'],
  },
  find: (reading) =>
    grants(reading, 'rectification') || speaksOf(reading, rightWords.rectification)
      ? []
      : missing(reading, topic.rights),
};
