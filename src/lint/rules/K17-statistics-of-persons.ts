// K17: figures are said to be anonymous or mere statistics, and are tied to people.
import { clash, linesSaying } from '../clash.ts';
import type { Rule } from '../rule.ts';

const onlyFigures =
  /\b(?:(?:statistics?|measurements?|analysis|analytics|figures|data|information)\b.{0,60}\b(?:is|are|remains?|stays?) (?:\w+ )?(?:anonymous|pure (?:numbers|figures|statistics)|purely statistical|aggregated?|not (?:personal|identif\w+))\b|(?:used|serves?)\b.{0,30}\b(?:only|solely|exclusively|purely)\b.{0,30}\bstatistic\w*|aggregated? statistics|anonymous(?:ly)? (?:statistics|figures|measur\w+)|(?:does|do|can|will) not (?:\w+ )?(?:permit|allow|let|enable|be used)\b.{0,20}\b(?:to )?identif\w+|mere statistics|statistiques? (?:anonymes?|agrege\w*)|(?:est|sont|reste\w*) (?:totalement )?anonymes?\b|(?:uitsluitend|alleen) (?:voor )?statisti\w+|anonieme (?:statistieken|metingen?)|(?:zijn|is|blijven) (?:volledig )?anoniem|(?:nur|ausschliesslich|rein)\b.{0,20}\bstatisti\w+|anonyme (?:statistik\w*|messung\w*)|(?:ist|sind|bleiben) (?:vollig )?anonym)\b/;
const tiedToPeople =
  /\b(?:(?:link|tie|match|connect|associat|attribut|assign|attach|join)(?:s|ed|ing|es|d|e)?\b.{0,70}\b(?:to|with|and) (?:the |your |their |his |her |this |that |a |an |each )?(?:\w+ )?(?:accounts?|e-?mails?(?: address\w*)?|profiles?|contacts?|identit\w+|names?|persons?|entit\w+|customers?|users?|members?|you)\b|(?:rapproch|reli|associ|rattach|crois)\w*\b.{0,60}\b(?:compte|courriel|e-?mail|profil|identite|client)\w*|(?:gekoppeld|koppelen|koppelt|gekoppelde)\b.{0,60}\b(?:account|e-?mail\w*|profiel|klant\w*|persoon)\b|(?:aan|met) (?:uw|je|het|de) (?:account|e-?mail\w*|profiel)\b.{0,20}\bgekoppeld|(?:verknupf|zuordn|zugeordnet|verbind|verbunden)\w*\b.{0,60}\b(?:\w*konto|e-?mail\w*|profil|person|kunden\w*)|(?:konto|e-?mail\w*|profil|kundenkonto)\b.{0,40}\b(?:verknupft|zugeordnet|verbunden))/;
/** What is tied is a visit or a figure. */
const ofVisits =
  /\b(?:activit\w+|visits?|visitors?|statistics?|them|identifiers?|usage|brows\w+|behaviou?r|clicks?|measur\w+|pages?|advertising|opens?|activite|visites?|statistiques?|identifiant\w*|navigation|bezoek\w*|statistieken|gedrag|klikken|besuch\w*|statistik\w*|kennung\w*|nutzung\w*|verhalten)\b/;
const notTied =
  /\b(?:not|never|no|nor|cannot|without|unless|if you|consent\w*|google (?:may|will|does)|facebook|jamais|ne|sans|niet|nooit|geen|zonder|nicht|niemals|kein\w*|ohne|links? to (?:other|third)|social (?:media|network)\w*)\b/;

export const statisticsOfPersons: Rule = {
  id: 'K17',
  article: '4(1), 4(5)',
  severity: 'error',
  name: {
    en: 'Mere statistics, tied to people',
    fr: 'Simples statistiques, liées à des personnes',
    nl: 'Louter statistiek, gekoppeld aan personen',
    de: 'Bloße Statistik, mit Personen verknüpft',
  },
  why: {
    en: 'What is tied to an account or an address is personal data, not statistics. All duties apply, and the first sentence misleads.',
    fr: 'Ce qui est lié à un compte ou à une adresse est une donnée personnelle, pas une statistique. Tous les devoirs valent, et la première phrase trompe.',
    nl: 'Wat aan een account of adres hangt, is een persoonsgegeven en geen statistiek. Alle plichten gelden, en de eerste zin misleidt.',
    de: 'Was mit Konto oder Adresse verknüpft ist, ist ein personenbezogenes Datum, keine Statistik. Alle Pflichten gelten, und der erste Satz täuscht.',
  },
  repair: {
    en: 'Cut the tie, or say that the data is personal, with purpose, basis and a way to object.',
    fr: 'Coupez le lien, ou dites que ces données sont personnelles, avec finalité, base et moyen de s’opposer.',
    nl: 'Verbreek de koppeling, of zeg dat het persoonsgegevens zijn, met doel, grondslag en een weg voor bezwaar.',
    de: 'Lösen Sie die Verknüpfung, oder sagen Sie, dass es personenbezogene Daten sind, mit Zweck, Grundlage und Widerspruch.',
  },
  examples: {
    good: [
      'We compile aggregated statistics about visits. We do not link visits to your account.',
      'Our statistics are anonymous. Your order is linked to your account.',
    ],
    bad: [
      'Our statistics are anonymous.\n\nWe link your visits to your account so that support can help you.',
      'The statistics are pure numbers; we tie them to your account so that support can look.',
      'Die Statistik ist anonym.\n\nIhre Besuche werden mit Ihrem Kundenkonto verknüpft.',
    ],
  },
  find(reading) {
    const claims = linesSaying(reading, onlyFigures);
    if (claims.length === 0) return [];
    const ties = linesSaying(reading, tiedToPeople, notTied).filter(({ plain }) => ofVisits.test(plain));
    const within = claims.find((line) => ties.includes(line));
    return within ? [{ line: within }] : clash(claims, () => ties);
  },
};
