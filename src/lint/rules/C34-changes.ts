// C34: not a word on how the text changes.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { changeWords, topic } from '../vocabulary.ts';

export const changesTold: Rule = {
  id: 'C34',
  article: '12, 13(3) (WP260)',
  severity: 'info',
  name: {
    en: 'Nothing on changes of the text',
    fr: 'Rien sur les changements du texte',
    nl: 'Niets over wijzigingen van de tekst',
    de: 'Nichts über Änderungen des Textes',
  },
  why: {
    en: 'The text will change one day. People should know how they will hear of it.',
    fr: 'Le texte changera un jour. Chacun devrait savoir comment il l’apprendra.',
    nl: 'De tekst zal ooit veranderen. Mensen moeten weten hoe zij dat horen.',
    de: 'Der Text wird sich einmal ändern. Man sollte wissen, wie man davon erfährt.',
  },
  repair: {
    en: 'Say how you announce changes, how long before, and where earlier versions stand.',
    fr: 'Dites comment vous annoncez les changements, combien de temps avant, et où sont les versions antérieures.',
    nl: 'Zeg hoe u wijzigingen aankondigt, hoe lang tevoren, en waar eerdere versies staan.',
    de: 'Sagen Sie, wie Sie Änderungen ankündigen, wie lange vorher und wo frühere Fassungen stehen.',
  },
  examples: {
    good: [
      'We may update this policy.',
      'Wijzigingen staan op deze pagina.',
      'Earlier versions of this text are kept.',
      'We review this page every year.',
    ],
    bad: ['Quartzmoor Ltd uses your address to deliver lamps.'],
  },
  find: (reading) =>
    reading.policy.changes.length > 0 ||
    reading.promised(
      'policy-may-change',
      'policy-change-notice',
      'policy-current',
      'policy-history',
      'policy-review',
    ) ||
    reading.says(changeWords)
      ? []
      : missing(reading, topic.changes),
};
