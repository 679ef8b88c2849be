// K17: figures are said to be anonymous or mere statistics, and are tied to people.
import { clash, linesSaying } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const onlyFigures =
  /\b(?:(?:says?|tells?|reveals?|discloses?|shows?) nothing about (?:individual|single|any|particular|you|who)|ne (?:disent|dit|revelent|revele) rien (?:sur|de)|(?:zeggen|zegt) niets over|(?:sagen|sagt) nichts uber|(?:statistics?|measurements?|analysis|analytics|figures|data|information)\b.{0,60}\b(?:is|are|remains?|stays?) (?:\w+ )?(?:anonymous|pure (?:numbers|figures|statistics)|purely statistical|aggregated?|not (?:personal|identif\w+))\b|(?:used|serves?)\b.{0,30}\b(?:only|solely|exclusively|purely)\b.{0,30}\bstatistic\w*|aggregated? statistics|anonymous(?:ly)? (?:statistics|figures|measur\w+)|(?:does|do|can|will) not (?:\w+ )?(?:permit|allow|let|enable|be used)\b.{0,20}\b(?:to )?identif\w+|mere statistics|statistiques? (?:anonymes?|agrege\w*)|(?:est|sont|reste\w*) (?:totalement )?anonymes?\b|(?:uitsluitend|alleen) (?:voor )?statisti\w+|anonieme (?:statistieken|metingen?)|(?:zijn|is|blijven) (?:volledig )?anoniem|(?:nur|ausschliesslich|rein)\b.{0,20}\bstatisti\w+|anonyme (?:statistik\w*|messung\w*)|(?:ist|sind|bleiben) (?:vollig )?anonym)\b/;
const tiedToPeople =
  /\b(?:(?:link|tie|match|connect|associat|attribut|assign|attach|join)(?:s|ed|ing|es|d|e)?\b.{0,70}\b(?:to|with|and) (?:the |your |their |his |her |this |that |a |an |each )?(?:\w+ )?(?:accounts?|e-?mails?(?: address\w*)?|profiles?|contacts?|identit\w+|names?|persons?|entit\w+|customers?|users?|members?|you)\b|(?:rapproch|reli|associ|rattach|crois)\w*\b.{0,60}\b(?:compte|courriel|e-?mail|profil|identite|client)\w*|(?:gekoppeld|koppelen|koppelt|gekoppelde)\b.{0,60}\b(?:account|e-?mail\w*|profiel|klant\w*|persoon)\b|(?:aan|met) (?:uw|je|het|de) (?:account|e-?mail\w*|profiel)\b.{0,20}\bgekoppeld|(?:verknupf|zuordn|zugeordnet|verbind|verbunden)\w*\b.{0,60}\b(?:\w*konto|e-?mail\w*|profil|person|kunden\w*)|(?:konto|e-?mail\w*|profil|kundenkonto)\b.{0,40}\b(?:verknupft|zugeordnet|verbunden))/;
/** What is tied is a visit or a figure. */
const namesWho =
  /\b(?:we|our (?:statistics|figures|reports?|system)) (?:can |also )*(?:see|sees|show|shows|know|knows|tell|recogni[sz]e|record|records)\b.{0,60}\b(?:which|who|what) (?:\w+ )?(?:customers?|users?|members?|persons?|readers?|subscribers?|recipients?|people|you|has|opened|clicked|read|visited)\b|\bnous (?:voyons|savons)\b.{0,40}\b(?:quels? (?:clients?|membres?|abonnes?|utilisateurs?)|qui)\b|\b(?:zien|weten) (?:wij|we)\b.{0,40}\b(?:welke (?:klant|gebruiker|lid|abonnee|ontvanger)\w*|wie)\b|\b(?:wij|we) (?:zien|weten)\b.{0,40}\b(?:welke (?:klant|gebruiker|lid|abonnee|ontvanger)\w*|wie)\b|\b(?:sehen|wissen|erkennen) wir\b.{0,40}\b(?:welche[rs]? (?:kunde|nutzer|mitglied|empfanger)\w*|wer)\b|\bwir (?:sehen|wissen|erkennen)\b.{0,40}\b(?:welche[rs]? (?:kunde|nutzer|mitglied|empfanger)\w*|wer)\b|\bordnen\b.{0,60}\b(?:\w*konto|profil|kunden\w*|person)\b.{0,20}\bzu\b/;
const ofVisits =
  /\b(?:(?:opened|clicked|read|visited)\b|activit\w+|visits?|visitors?|statistics?|them|identifiers?|usage|brows\w+|behaviou?r|clicks?|measur\w+|pages?|advertising|opens?|activite|visites?|statistiques?|identifiant\w*|navigation|bezoek\w*|statistieken|gedrag|klikken|besuch\w*|statistik\w*|kennung\w*|nutzung\w*|verhalten)\b/;
const notTied =
  /\b(?:not|never|no|nor|cannot|without|unless|if you|consent\w*|google (?:may|will|does)|facebook|jamais|ne|sans|niet|nooit|geen|zonder|nicht|niemals|kein\w*|ohne|links? to (?:other|third)|social (?:media|network)\w*)\b/;

/** Data that is said to lead to nobody. */
const ofNobody =
  /\b(?:(?:cannot|can not|can't|does not|do not|will not|not|never|no way|no attempt) (?:be (?:used )?|used |possible |intended |allow(?: us)? |permit(?: us)? |enable us |in any way |directly |make any attempt )*(?:to )?(?:identif(?:y|ies|ied|iable)|trac(?:e|ed|eable) (?:back )?to|attribut(?:e|ed|able) to|assign(?:ed|able)? to|associat(?:e|ed) (?:the \w+ \w+ \w+ \w+ )?with|link(?:ed)? (?:\w+ )?to)(?: (?:any|a|you|your|individual|specific|particular|the|an|or|contact|visitors?|identified|identifiable|natural|certain|personally|as|personal|user'?s?))*\b|non-personal (?:data|information)|(?:completely|fully|totally|entirely|purely) anonymous|(?:is|are) (?:not (?:considered )?personal (?:data|information)|anonymous)|(?:ne permet\w*|ne permettent)\b.{0,30}\b(?:identifi\w+)|(?:sont|est|restent|reste) (?:totalement |entierement |strictement |completement )?(?:anonymes?|non (?:nominati\w+|personnelles?))|(?:worden|wordt|zijn|is)\b.{0,40}\b(?:niet|nooit|in geen geval)\b.{0,20}\b(?:gekoppeld aan|herleidbaar|te herleiden|gekoppeld|tot (?:u|een persoon|personen) herleid\w*)|(?:volledig|geheel|totaal) anoniem\w*|(?:nicht|keiner|keinen|kein)\b.{0,20}\b(?:bestimmten )?(?:personen? )?(?:zuordenbar|zugeordnet|zuzuordnen|identifizierbar|personenbeziehbar|ruckschlusse auf)\b|(?:keine|keinerlei) ruckschlusse auf\b|lassen\b.{0,40}\bkeine\w* ruckschluss\w*|(?:vollstandig|vollig|ganzlich|rein) anonym\w*)/;
/** An address or a number that leads to somebody (C-582/14; recital 30). */
const identifier =
  /\b(?:ip[- ]?(?:gateway )?address\w*|adresses? ip|ip-?adres\w*|hostnames? (?:and|und|et|en)|(?:unique|device|advertising|cookie|session|client) (?:ids?|identifiers?)|identifiants? (?:uniques?|publicitaires?|de l'appareil)|gerate-?ids?|geratekennung\w*|apparaat-?id\w*|client-?id|_ga)\b/;
const shortened =
  /\b(?:anonymi[sz]\w*|truncat\w*|shorten\w*|mask\w*|clipped|hash\w*|last (?:octet|digits?|part)|not|never|no|without|tronqu\w*|anonymise\w*|ne|pas|sans|ingekort\w*|geanonimiseerd\w*|gemaskeerd\w*|niet|geen|zonder|gekurzt\w*|anonymisiert\w*|letzte\w* (?:oktett|stelle\w*|ziffern)|nicht|kein\w*|ohne|pseudonym\w*)\b/;
/** About something else than what is recorded of visits. */
const elsewhere =
  /\b(?:aggregat\w*|google\b.{0,60}\b(?:not|nicht|pas|niet)|card|password\w*|children|minors?|fingerprint|health|survey\w*|feedback|encrypt\w*|pseudonym\w*|ip[- ]?(?:address\w*|adress\w*)\b.{0,60}\b(?:anonym\w*|gekurzt|shorten\w*|truncat\w*)|anonymi[sz]\w*|anonymisier\w*|unless|sofern|except|right)\b/;

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
      '## Visits\n\nThe web server records the page and the time. These data cannot be assigned to specific persons.',
      '## Visits\n\nWe record your IP address in shortened form. These data do not identify you.',
      'We compile aggregated statistics about visits. We do not link visits to your account.',
      'Our statistics are anonymous. Your order is linked to your account.',
    ],
    bad: [
      '## Server logs\n\n- IP address\n- time of the visit\n\nThese data cannot be assigned to specific persons.',
      '## Server-Logfiles\n\n- Hostname und IP-Adresse des Rechners\n- Uhrzeit\n\nDiese Daten sind nicht bestimmten Personen zuordenbar.',
      '## Bezoek\n\nBij een bezoek registreren wij uw IP-adres en de bekeken pagina’s. Deze informatie wordt in geen geval gekoppeld aan persoonsgegevens.',
      '## Visites\n\nLe serveur enregistre votre adresse IP et les pages consultées. Ces informations ne permettent pas de vous identifier.',
      'Our statistics are anonymous.\n\nWe link your visits to your account so that support can help you.',
      'The statistics are pure numbers; we tie them to your account so that support can look.',
      'Die Statistik ist anonym.\n\nIhre Besuche werden mit Ihrem Kundenkonto verknüpft.',
    ],
  },
  find(reading) {
    const claims = linesSaying(reading, onlyFigures);
    const address = ofAddresses(reading);
    if (claims.length === 0) return address;
    const ties = [...linesSaying(reading, tiedToPeople, notTied), ...linesSaying(reading, namesWho, notTied)].filter(
      ({ plain }) => ofVisits.test(plain),
    );
    const within = claims.find((line) => ties.includes(line));
    const near = claims.filter((claim) => ties.some((tie) => related(claim, tie)));
    const found = within
      ? [{ line: within }]
      : clash(near, () => ties.filter((tie) => near.some((claim) => related(claim, tie))));
    return found.length > 0 ? found : address;
  },
};

/** “These data lead to nobody”, and the section lists the address that leads to somebody. */
function ofAddresses(reading: LintReading): Found[] {
  const claims = linesSaying(reading, ofNobody, elsewhere).filter(({ plain }) => recorded.test(plain));
  if (claims.length === 0) return [];
  const addresses = reading.linesThat(identifier).filter(({ plain }) => !shortened.test(plain));
  for (const line of claims) {
    const against = addresses.find(
      (other) => Math.abs(other.index - line.index) <= 25 && (other === line || related(line, other)),
    );
    if (against) return [against === line ? { line } : { line, against }];
  }
  return [];
}
const related = (one: Line, other: Line): boolean =>
  one.headings.at(-1) === other.headings.at(-1) || Math.abs(one.index - other.index) <= 8;
const recorded =
  /\b(?:data|information|details|statistics?|records?|visits?|visitors?|logs?|measur\w*|donnees|informations?|statistiques?|gegevens|statistiek\w*|informatie|\w*daten|informationen|statistik\w*|angaben|logfiles?)\b/;
