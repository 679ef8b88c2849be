// C28: data comes from others, and the text does not say from whom.
import { couldBeAnybody } from '../anybody.ts';
import type { Rule } from '../rule.ts';

/** Data comes from somebody, and does not go there. */
const comesFrom =
  /\b(?:receiv\w*|obtain\w*|collect\w*|gather\w*|acquir\w*|supplement\w*|combin\w*|enrich\w*|get|gets|buy|purchase\w*|from|(?:provided|supplied|given|sent)(?: to us)? by|complet\w*|a partir de|recevons|recoi\w*|recu\w*|recueill\w*|obten\w*|provenan\w*|provien\w*|issue?s?|aupres|(?:fourni|transmis|communique)\w* (?:\w+ )?par|ontvang\w*|verkrijg\w*|verkregen|verzamel\w*|afkomstig|van|kopen|erhalten|erhob\w*|erheb\w*|bezieh\w*|stamm\w*|von|aus)\b/;
const goesTo =
  /\b(?:(?:transmis|communiqu|partag|divulgu|transfer|fourni)\w* (?:\w+ )?(?:a|aux?) |(?:shar|disclos|transferr?|sold|pass|provid)\w* (?:\w+ )?(?:to|with) |(?:we|nous) (?:make available|partageons|communiquons|transmettons)|links?\b|liste|mot de passe|password|interets?\b|interests? of|ne (?:communiqu|devez|pas)|votre propre|plateforme de|controle sur|advertis\w* (?:partners|networks)|pixels?|cookies?)/;

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
      'Nous remettons votre adresse à des partenaires ; leur liste est affichée au magasin.',
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
      return line && couldBeAnybody(line.plain) && comesFrom.test(line.plain) && !goesTo.test(line.plain)
        ? [{ line }]
        : [];
    }),
};
