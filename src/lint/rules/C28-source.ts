// C28: data comes from others, and the text does not say from whom.
import type { Rule } from '../rule.ts';

/** Sources that could be anybody. */
const anybody =
  /\b(?:third[- ]part(?:y|ies)|other (?:\w+ )?sources|various sources|commercial sources|data brokers|suppliers|partners|publicly (?:available|accessible)(?: sources| information| data)?|public (?:sources|information)|tiers|partenaires|autres sources|sources (?:accessibles au public|publiques)|courtiers|derden|andere bronnen|(?:openbare|publieke) bronnen|partners|dritten|anderen quellen|offentlich (?:zuganglichen )?quellen|partnern)\b/;
/** Who or what it is, all the same. */
const told =
  /\b(?:such as|namely|for example|e\.g\.|including|linkedin|xing|registers?|registry|employers?|tels? que|notamment|par exemple|registre|zoals|namelijk|bijvoorbeeld|handelsregister|kamer van koophandel|wie|namlich|insbesondere|z\. ?b\.)\b/;

export const sourceNamed: Rule = {
  id: 'C28',
  article: '14(2)(f)',
  severity: 'error',
  name: {
    en: 'Source of data not named',
    fr: 'Source des données non précisée',
    nl: 'Bron van gegevens niet genoemd',
    de: 'Quelle der Daten nicht genannt',
  },
  why: {
    en: 'Whoever gets data from others must say from whom, and whether the source is public.',
    fr: 'Qui obtient des données auprès d’autres doit dire auprès de qui, et si la source est publique.',
    nl: 'Wie gegevens van anderen krijgt, moet zeggen van wie, en of de bron openbaar is.',
    de: 'Wer Daten von anderen bekommt, muss sagen, von wem, und ob die Quelle öffentlich ist.',
  },
  repair: {
    en: 'Name the companies, people or registers that the data comes from.',
    fr: 'Nommez les entreprises, les personnes ou les registres d’où viennent les données.',
    nl: 'Noem de bedrijven, mensen of registers waar de gegevens vandaan komen.',
    de: 'Nennen Sie die Unternehmen, Menschen oder Register, von denen die Daten kommen.',
  },
  examples: {
    good: [
      'We receive your name from your employer.',
      'We do not receive data from third parties.',
      'We obtain data from third parties such as the land register.',
    ],
    bad: ['We also obtain data about you from third parties.', 'We collect data from data brokers and other sources.'],
  },
  find: (reading) =>
    reading.policy.sources.flatMap(({ dpv, stated }) => {
      if (dpv !== 'dpv:ThirdPartyDataSource' && dpv !== 'dpv:PublicDataSource') return [];
      const line = stated && reading.line(stated.segment);
      return line && anybody.test(line.plain) && !told.test(line.plain) ? [{ line }] : [];
    }),
};
