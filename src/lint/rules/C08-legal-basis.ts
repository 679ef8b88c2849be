// C08: no legal basis anywhere, or none but a consent that is taken from mere use.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { basisWords, consentWords, topic } from '../vocabulary.ts';

/** A basis called one, or named in the words of Article 6. */
const namedBasis =
  /\b(?:legal|lawful|juridique) (?:bas[ie]s|grounds?)\b|\blegitimate (?:business )?interests?\b|\b(?:perform\w*|execut\w*|fulfil\w*|necessary for|rests? on|based on|basis of|under)\b[^.\n]{0,40}\bcontract\b|\b(?:comply|compliance|based on|rests? on|required by|because of|under)\b[^.\n]{0,40}\blegal oblig\w+|\b(?:art\.?|article|artikel) ?6\b|\bbases? (?:legales?|juridiques?)\b|\binterets? legitimes?\b|\bgrondslag\w*|\bgerechtvaardigde? belang\w*|\brechtsgrund\w*|\bberechtigte\w* interesse\w*|\bexecution (?:du|d'un) contrat\b|\buitvoer\w+[^.\n]{0,30}\bovereenkomst\b|\berfullung\b[^.\n]{0,30}\bvertrag\w*/;

export const legalBasis: Rule = {
  id: 'C08',
  article: '13(1)(c), 6',
  severity: 'error',
  name: {
    en: 'Legal basis missing or void',
    fr: 'Base légale absente ou nulle',
    nl: 'Grondslag ontbreekt of is nietig',
    de: 'Rechtsgrundlage fehlt oder ist nichtig',
  },
  why: {
    en: 'Processing is lawful only on one of the six grounds of Article 6, and the text must say on which. Use of a site is no consent.',
    fr: 'Un traitement n’est licite que sur l’un des six fondements de l’article 6, et le texte doit dire lequel. Utiliser un site n’est pas consentir.',
    nl: 'Verwerken mag alleen op een van de zes gronden van artikel 6, en de tekst moet zeggen welke. Een site gebruiken is geen toestemming.',
    de: 'Verarbeitung ist nur auf einer der sechs Grundlagen des Artikels 6 rechtmäßig, und der Text muss sie nennen. Eine Seite zu nutzen ist keine Einwilligung.',
  },
  repair: {
    en: 'Write beside each purpose on which legal basis it rests.',
    fr: 'Écrivez à côté de chaque finalité sur quelle base légale elle repose.',
    nl: 'Schrijf bij elk doel op welke grondslag het berust.',
    de: 'Schreiben Sie zu jedem Zweck, auf welcher Rechtsgrundlage er beruht.',
  },
  examples: {
    good: [
      'We use your address to deliver lamps; this rests on the contract with you.',
      'By using this site you agree to our terms. We process your data on the basis of our legitimate interest in selling lamps.',
      'We send news with your consent.',
    ],
    bad: [
      'Quartzmoor Ltd uses your address to deliver lamps.',
      'By using this website you consent to the collection and use of your data as described here. Quartzmoor Ltd sells lamps.',
    ],
  },
  find(reading) {
    const uses = new Set(reading.promises('consent-by-use').flatMap((one) => one.stated.map(({ segment }) => segment)));
    const given = reading.policy.bases.some(
      (basis) => basis.said !== 'principle-only' && !uses.has(basis.stated?.segment ?? ''),
    );
    if (given || reading.says(namedBasis)) return [];
    const byUse = reading.promised('consent-by-use');
    if (byUse) return reading.promised('consent-basis') ? [] : [{ line: byUse, says: 'void' }];
    return reading.says(basisWords) || reading.says(consentWords) || reading.promised('legal-basis')
      ? []
      : missing(reading, topic.bases);
  },
};
