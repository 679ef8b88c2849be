// C08: no legal basis anywhere, or none but a consent that is taken from mere use.
import { missing } from '../missing.ts';
import { basesTogether, basisForTheRest, ownBases, recitation } from '../own-bases.ts';
import type { LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

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
      'We use your personal data for the following purposes:\n\n- To run your account\n- To send notices\n- To answer questions\n- To improve our lamps\n- To count visits\n\nBy using this site you agree to this policy.',
      'We use your personal data for the following purposes:\n\n- To run your account\n- To send notices\n- To answer questions\n- To improve our lamps\n- To count visits\n\nWe send our newsletter with your consent.',
      'To be lawful, the collection of data must meet at least one of the following conditions:\n\n- the user has given consent;\n- processing is necessary for the performance of a contract;\n- processing is necessary to comply with a legal obligation;\n- processing is necessary to protect the vital interests of the data subject;\n- processing is necessary for a task carried out in the public interest;\n- processing is necessary for the purposes of the legitimate interests of the controller.',
      'Quartzmoor Ltd uses your address to deliver lamps.',
      'By using this website you consent to the collection and use of your data as described here. Quartzmoor Ltd sells lamps.',
    ],
  },
  find(reading) {
    const own = ownBases(reading);
    const line = recitation(reading);
    if (line && own.every(({ basis }) => basis === 'eu-gdpr:A6-1-a')) return [{ line, says: 'recited' }];
    if (own.length > 0) return isPartly(reading, own) ? missing(reading, topic.bases, { says: 'partly' }) : [];
    const principles = new Set(reading.policy.bases.map(({ stated }) => stated?.segment));
    if (reading.linesThat(namedBasis).some(({ segment }) => !principles.has(segment.id))) return [];
    if (reading.promised('consent-basis')) return [];
    const byUse = reading.promised('consent-by-use');
    if (byUse) return missing(reading, topic.bases, { says: 'void', against: byUse });
    return reading.promised('legal-basis') || reading.says(asked) ? [] : missing(reading, topic.bases);
  },
};

/** Data is used with a yes, or under a contract or a law: in no words of Article 6, and a basis all the same. */
const asked =
  /\b(?:(?:with|without|only (?:with|after|if)|based on|on the basis of|obtain\w*|ask\w* (?:for )?|give\w*|given|withdraw\w*) (?:us )?(?:your |their |his |her |the |any |explicit |express |prior )*(?:consent|permission|agreement)\b|opt(?:ed)?[ -]?in\b|(?:votre|sans|avec) (?:\w+ )?(?:consentement|accord)\b|(?:met|zonder|om|uw|je) (?:\w+ )?toestemming\b|(?:mit|ohne|ihre\w*|um) (?:\w+ )?(?:einwilligung|zustimmung)\b|(?:under|perform\w*|for|of) (?:the|our|your|a) contract\b|legal(?:ly)? (?:oblig\w+|required)|required by law\b|contrat\b|overeenkomst\b|wettelijk\w* verplicht\w*|vertrag\w*|gesetzlich\w* (?:ver)?pflicht\w*)/;

/** Bases for a few purposes, none for most, and none for all together. */
function isPartly(reading: LintReading, own: ReturnType<typeof ownBases>): boolean {
  const { purposes } = reading.policy;
  const without = purposes.filter(({ mapping }) => mapping === 'none');
  return (
    purposes.length >= several &&
    without.length > purposes.length * most &&
    own.length < several &&
    basesTogether(reading) === undefined &&
    !basisForTheRest(reading)
  );
}
const several = 4;
const most = 0.7;
