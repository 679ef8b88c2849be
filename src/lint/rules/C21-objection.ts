// C21: the text does not grant the right to object.
import { grantsByArticle } from '../by-article.ts';
import { missing } from '../missing.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { legitimateInterest, marketingWords, rightWords, topic } from '../vocabulary.ts';

/** The objection to marketing is a right of its own; the one to legitimate interests must stand beside it. */
const marketing =
  /\b(?:direct marketing|marketing|newsletters?|advertising|prospection|publicitaires?|reclame|werbung|direktwerbung|werbe\w+|werbliche\w*)\b/;
const more =
  /\b(?:includ\w*|such as|particular|legitimate|as well as|processing|restrict\w*|access|interests?|notamment|ainsi que|traitement|interets?|acces|limit\w+|waaronder|zoals|verwerking|belang\w*|inzage|beperk\w*|insbesondere|verarbeitung|interessen?|auskunft|einschrankung)\b/;
const forMarketingOnly = (line: Line | undefined): boolean =>
  line !== undefined && marketing.test(line.plain) && !more.test(line.plain);

/** The text grants the objection to more than marketing. */
export const objects = (reading: LintReading): boolean =>
  grantsByArticle(reading, 'objection') ||
  reading.policy.rights.some(
    ({ right, stated }) => right === 'objection' && !forMarketingOnly(reading.line(stated?.segment ?? '')),
  ) ||
  reading.linesThat(rightWords.objection).some((line) => !forMarketingOnly(line));

export const objectionRight: Rule = {
  id: 'C21',
  article: '13(2)(b), 21',
  severity: 'error',
  name: {
    en: 'Right to object missing',
    fr: 'Droit d’opposition absent',
    nl: 'Recht van bezwaar ontbreekt',
    de: 'Widerspruchsrecht fehlt',
  },
  why: {
    en: 'The text relies on legitimate interests or does marketing; against both one may object, and that must be told.',
    fr: 'Le texte invoque l’intérêt légitime ou la prospection ; on peut s’opposer aux deux, et il faut le dire.',
    nl: 'De tekst steunt op gerechtvaardigd belang of doet aan marketing; tegen beide is bezwaar mogelijk, en dat moet erin staan.',
    de: 'Der Text stützt sich auf berechtigte Interessen oder betreibt Werbung; beidem kann man widersprechen, und das muss dastehen.',
  },
  repair: {
    en: 'Add the right to object, and that objection to marketing needs no reason.',
    fr: 'Ajoutez le droit d’opposition, et que s’opposer à la prospection se fait sans motif.',
    nl: 'Voeg het recht van bezwaar toe, en dat bezwaar tegen marketing geen reden nodig heeft.',
    de: 'Ergänzen Sie das Widerspruchsrecht, und dass es bei Werbung keiner Begründung bedarf.',
  },
  examples: {
    good: [
      'We rely on our legitimate interests. If you do not like it, ask us to stop using your data for that.',
      'Wij steunen op ons gerechtvaardigd belang. U mag daar nee tegen zeggen: u kunt nee zeggen.',
      'We rely on our legitimate interests. You may object to that.',
      'We sell lamps and deliver them.',
      'Wir stützen uns auf berechtigte Interessen; Sie können widersprechen.',
    ],
    bad: [
      'Quartzmoor Ltd relies on its legitimate interests in selling lamps. If you stop using the lamp, unplug it.',
      'Quartzmoor Ltd relies on its legitimate interests in selling lamps. You have the right of access to your data.',
      'Quartzmoor Ltd relies on its legitimate interests in selling lamps. You may object at any time to our direct marketing.',
    ],
  },
  find: (reading) =>
    !(reading.says(legitimateInterest) || reading.says(marketingWords)) || objects(reading)
      ? []
      : missing(reading, topic.rights),
};
