// K14: everything is encrypted, and something is not.
import { clash, linesSaying } from '../clash.ts';
import type { Rule } from '../rule.ts';

const everything =
  /\b(?:all (?:of )?(?:the |your |our |personal |\(personal\) |stored |transmitted |customer )*(?:data|datas|information|traffic|communications?|connections|transmissions|content|files)\b.{0,80}\bencrypt\w*|everything\b.{0,40}\bencrypt\w*|encrypts? (?:all|every)\b|toutes (?:les|vos|nos) (?:donnees|communications|connexions)\b.{0,60}\bchiffr\w*|alle (?:gegevens|persoonsgegevens|verbindingen|data)\b.{0,60}\bversleuteld|alle (?:daten|verbindungen|ubertragungen|personenbezogenen daten)\b.{0,60}\bverschlusselt)/;
const exception =
  /\b(?:(?:not|never|without being) (?:be )?encrypted|unencrypted|not (?:use )?encryption|without encryption|in (?:plain|clear) ?text|cookies?\b.{0,60}\b(?:stores?|contains?|saves?|keeps?|holds?)\b.{0,40}\b(?:passwords?|(?:login |log-in )?credentials)|(?:ne sont|n'est|sont) (?:pas|non) chiffre\w*|non chiffre\w*|niet versleuteld|onversleuteld|nicht verschlusselt|unverschlusselt\w*|im klartext|en clair)\b/;
/** Warnings about e-mail and the internet; what never happens. */
const general =
  /\b(?:e-?mails?|internet|you send|contact form|never (?:stored?|kept|sen[dt]) (?:\w+ )?in|not (?:stored?|kept|sen[dt]) (?:\w+ )?in|if (?:you|not)|would be|courriels?|jamais|niemals|nooit)\b/;

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
      'All connections are encrypted. E-mails that you send us travel unencrypted over the internet.',
      'All data is encrypted. Passwords are never kept in plain text.',
    ],
    bad: [
      'All data is encrypted.\n\nFor reasons of speed the backup copies are not encrypted.',
      'Alle Daten werden verschlüsselt übertragen und gespeichert.\n\nDie Sicherungskopien liegen unverschlüsselt auf einem zweiten Server.',
    ],
  },
  find: (reading) => clash(linesSaying(reading, everything, exception), () => linesSaying(reading, exception, general)),
};
