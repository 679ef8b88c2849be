// K14: everything is encrypted, and something is not.
import { clash, linesSaying } from '../clash.ts';
import type { Rule } from '../rule.ts';

const everything =
  /\b(?:all (?:of )?(?:the |your |our |personal |\(personal\) |stored |transmitted |customer )*(?:data|datas|information|traffic|communications?|connections|transmissions|content|files)\b.{0,80}\bencrypt\w*|everything\b.{0,40}\bencrypt\w*|encrypts? (?:all|every)\b|(?:toutes (?:les|vos|nos)|l'ensemble (?:de (?:vos|nos)|des)) (?:donnees|communications|connexions)\b.{0,60}\bchiffr\w*|(?:alle|al (?:uw|je|de|onze)) (?:gegevens|persoonsgegevens|verbindingen|data)\b.{0,60}\bversleuteld|(?:alle|samtliche) (?:ihre |unsere |gespeicherten )?(?:daten|verbindungen|ubertragungen|personenbezogenen daten)\b.{0,60}\bverschlusselt)/;
const exception =
  /\b(?:(?:not|never|without being) (?:be )?encrypted|unencrypted|not (?:use )?encryption|without encryption|in (?:plain|clear) ?text|cookies?\b.{0,60}\b(?:stores?|contains?|saves?|keeps?|holds?)\b.{0,40}\b(?:passwords?|(?:login |log-in )?credentials)|(?:ne sont|n'est|sont) (?:pas|non) chiffre\w*|non chiffre\w*|niet versleuteld|onversleuteld|nicht verschlusselt|unverschlusselt\w*|im klartext|en clair)\b/;
/** Warnings about e-mail and the internet; what never happens. */
const general =
  /\b(?:e-?mails?|internet|you send|contact form|never (?:stored?|kept|sen[dt]) (?:\w+ )?in|not (?:stored?|kept|sen[dt]) (?:\w+ )?in|if (?:you|not)|would be|courriels?|jamais|niemals|nooit)\b/;

/** Called anonymous, with what leads to somebody (recital 26; Opinion 05/2014). */
const namedAnonymous =
  /\b(?:anonymi[sz]ed|anonymous|anonym\w*|geanonimiseerde?|anonieme?|anonymise\w*|anonymes?) (?:\w+ )?(?:data|information|records?|patient data|form|gegevens|informatie|daten|angaben|donnees|informations?)\b.{0,40}\b(?:for example|such as|e\.g|including|like|namely|zoals|bijvoorbeeld|wie|zum beispiel|z\. ?b|etwa|par exemple|tel\w* que|comme|notamment)\b.{0,80}\b(?:initials|birth ?dates?|dates? of birth|names?|e-?mails?|customer numbers?|user ids?|post ?codes? (?:of|and|,)|initialen|geboortedat\w*|klantnummer\w*|initiales|dates? de naissance|geburtsdat\w*|kundennummer\w*)\b/;
const notNamed =
  /\b(?:not|never|no|without|remov\w*|delet\w*|ne|sans|niet|geen|zonder|verwijderd|nicht|kein\w*|ohne|entfernt)\b(?! be (?:traced|linked|attributed))/;
const allAnonymous =
  /\b(?:(?:completely|fully|totally|entirely|always|strictly) anonymous|(?:totalement|entierement|strictement) anonymes?|(?:volledig|geheel|strikt) anoniem\w*|(?:vollstandig|vollig|ganzlich|strikt) anonym\w*)\b/;
const joins =
  /\b(?:(?:join|link|combin|match|connect|merg|tie)\w*\b.{0,60}\b(?:with|to|and) (?:your|the|their) (?:\w+ )?(?:accounts?|account records?|profiles?|names?|e-?mail\w*|customer records?)|(?:rapproch|croise|reli|associ)\w*\b.{0,60}\b(?:votre|au) (?:compte|profil|nom)|(?:gekoppeld|koppelen)\b.{0,60}\b(?:uw|je) (?:account|profiel|naam)|(?:verknupf|verbind|zusammenfuhr)\w*\b.{0,60}\b(?:ihrem|mit dem) (?:\w*konto|profil|namen))/;
/** In the same sentence, what leads to somebody (recital 30). */
export const identifiedBy =
  /\b(?:(?:advertising|device|unique|customer|user|client)[- ]?(?:ids?|identifiers?|numbers?)|identifiants? (?:publicitaires?|uniques?|de l'appareil)|numero de client|(?:advertentie|reclame|apparaat)-?id\w*|klantnummer\w*|werbe-?ids?|werbekennung\w*|geratekennung\w*|kundennummer\w*|ip[- ]addresse?s?|adresses? ip|ip-?adres\w*)\b/;
const notJoined =
  /\b(?:not|never|no|cannot|without|jamais|ne|pas|niet|nooit|geen|nicht|nie|kein\w*|social|facebook|google)\b/;

export const allEncrypted: Rule = {
  id: 'K14',
  article: '5(1)(a), 32',
  severity: 'warning',
  name: {
    en: 'All encrypted, and not all',
    fr: 'Tout chiffré, et pas tout',
    nl: 'Alles versleuteld, en niet alles',
    de: 'Alles verschlüsselt und doch nicht',
  },
  why: {
    en: 'One sentence says that all data is encrypted, another names data that is not. People rely on the first.',
    fr: 'Une phrase dit que toutes les données sont chiffrées, une autre en nomme qui ne le sont pas. On se fie à la première.',
    nl: 'De ene zin zegt dat alle gegevens versleuteld zijn, de andere noemt gegevens die dat niet zijn. Mensen vertrouwen op de eerste.',
    de: 'Ein Satz sagt, alle Daten seien verschlüsselt, ein anderer nennt solche, die es nicht sind. Man verlässt sich auf den ersten.',
  },
  repair: {
    en: 'Encrypt the rest, or say what is encrypted and what is not.',
    fr: 'Chiffrez le reste, ou dites ce qui est chiffré et ce qui ne l’est pas.',
    nl: 'Versleutel de rest, of zeg wat wel en wat niet versleuteld is.',
    de: 'Verschlüsseln Sie den Rest, oder sagen Sie, was verschlüsselt ist und was nicht.',
  },
  examples: {
    good: [
      'We use anonymous data such as the number of guests.',
      'All connections are encrypted. E-mails that you send us travel unencrypted over the internet.',
      'All data is encrypted. Passwords are never kept in plain text.',
    ],
    bad: [
      'We use anonymised data, for example the initials and the date of birth of the guest, for our reports.',
      'Our usage records are completely anonymous.\n\nFrom time to time we join usage records with your account record.',
      'All data is encrypted.\n\nFor reasons of speed the backup copies are not encrypted.',
      'Alle Daten werden verschlüsselt übertragen und gespeichert.\n\nDie Sicherungskopien liegen unverschlüsselt auf einem zweiten Server.',
    ],
  },
  find(reading) {
    const named = linesSaying(reading, namedAnonymous, notNamed)[0];
    if (named) return [{ line: named, says: 'named', severity: 'error' }];
    const told = linesSaying(reading, allAnonymous, notNamed).find(({ plain }) => identifiedBy.test(plain));
    if (told) return [{ line: told, says: 'named' }];
    const joined = clash(linesSaying(reading, allAnonymous, notNamed), () => linesSaying(reading, joins, notJoined));
    if (joined.length > 0) return joined;
    return clash(linesSaying(reading, everything, exception), () => linesSaying(reading, exception, general));
  },
};
