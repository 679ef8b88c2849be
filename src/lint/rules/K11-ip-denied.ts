// K11: IP addresses are not stored, and are.
import { clash, linesSaying } from '../clash.ts';
import type { Rule } from '../rule.ts';

const denies =
  /\b(?:(?:not|never|no longer) (?:\w+ ){0,2}?(?:stor|sav|log|record|keep|retain|collect)\w* (?:\w+ ){0,4}?ip(?:[- ]address\w*)?\b|ip[- ]address\w*\b.{0,30}\b(?:not|never) (?:\w+ )?(?:stored|saved|logged|recorded|kept|retained|collected)|ip-?adres\w*\b.{0,20}\b(?:slaan|bewaren|leggen|registreren|loggen)\b.{0,20}\b(?:niet|nooit)|ip-?adresse\w*\b.{0,20}\b(?:speichern|erfassen|protokollieren|erheben)\b.{0,20}\b(?:nicht|nie|niemals)|no ip[- ]address\w*\b|adresses? ip\b.{0,40}\b(?:n'est|ne sont|ne sera|jamais|pas)\b.{0,20}\b(?:conserve|enregistre|stocke|collecte)\w*|(?:ne |n')(?:\w+ )?(?:conserv|enregistr|stock|collect)\w* (?:pas|jamais|aucune)\b.{0,20}\badresses? ip|ip-?adres\w*\b.{0,40}\b(?:niet|nooit)\b.{0,20}\b(?:opgeslagen|bewaard|vastgelegd)|geen ip-?adres\w*|(?:keine|nicht die|niemals) ip-?adresse\w*|ip-?adresse\w*\b.{0,40}\b(?:nicht|nie|niemals)\b.{0,20}\b(?:gespeichert|erfasst|protokolliert|aufbewahrt))/;
/** Not for ever, not in full, not there, not by this tool. */
const qualified =
  /\b(?:full|complete|entire|whole|truncat\w*|anonymi\w*|shorten\w*|mask\w*|hash\w*|longer than|permanently|if|unless|except|without|beyond|google|matomo|app\b|newsletter|together with|in connection with|entiere?s?|tronque\w*|anonym\w*|volledige?|ingekort\w*|geanonimiseerd\w*|langer|vollstandig\w*|gekurzt\w*|dauerhaft|langer als|ohne)\b/;
const inLogs =
  /\b(?:logs?|log ?files?|logbooks?|journaux|journal|fichiers? journa\w+|logbestand\w*|logboek\w*|server-?log\w*|logdatei\w*|logfiles?|protokoll\w*)\b.{0,100}(?:\bip[- ]?address|\badresses? ip\b|\bip-?adres)/;
const stored =
  /(?:\bip[- ]?address\w*|\badresses? ip\b|\bip-?adres\w*)(?=.{0,160}\b(?:stor|kept|keep|log|record|retain|sav|days|months|conserve|enregistre|jours|mois|bewaard|opgeslagen|vastgelegd|dagen|maanden|gespeichert|protokolliert|aufbewahrt|tage|monate))|\b(?:stor|keep|log|record|retain|sav|protocol|conserv|enregistr|bewaren|slaan|speicher|protokollier)\w*\b.{0,160}(?:\bip[- ]?address|\badresses? ip\b|\bip-?adres)/;
const notStored =
  /\b(?:not|never|no|nor|anonymi\w*|truncat\w*|shorten\w*|mask\w*|jamais|ne|aucune|tronque\w*|niet|nooit|geen|ingekort|nicht|nie|niemals|kein\w*|gekurzt\w*|anonym\w*)\b/;

export const ipDenied: Rule = {
  id: 'K11',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'IP address not stored, and stored',
    fr: 'Adresse IP non conservée, et conservée',
    nl: 'IP-adres niet opgeslagen, en opgeslagen',
    de: 'IP-Adresse nicht gespeichert und gespeichert',
  },
  why: {
    en: 'One sentence says that IP addresses are not stored, another that they are. An IP address is personal data.',
    fr: 'Une phrase dit que les adresses IP ne sont pas conservées, une autre qu’elles le sont. C’est une donnée personnelle.',
    nl: 'De ene zin zegt dat IP-adressen niet worden opgeslagen, de andere van wel. Een IP-adres is een persoonsgegeven.',
    de: 'Ein Satz sagt, IP-Adressen würden nicht gespeichert, ein anderer, sie würden es. Eine IP-Adresse ist ein personenbezogenes Datum.',
  },
  repair: {
    en: 'Look into the logs, and keep the sentence that is true, with its period.',
    fr: 'Regardez les journaux et gardez la phrase vraie, avec sa durée.',
    nl: 'Kijk in de logbestanden en houd de zin die klopt, met de termijn.',
    de: 'Sehen Sie in die Protokolle, und behalten Sie den wahren Satz, mit seiner Frist.',
  },
  examples: {
    good: [
      'We do not store your full IP address. Server logs with the IP address are kept for 7 days.',
      'We do not store IP addresses. Server logs hold the date and the page.',
      'IP addresses are kept for 7 days.',
    ],
    bad: [
      'We never store your IP address.\n\nServer logs (IP address, time, page) are kept for 90 days.',
      'Wir speichern keine IP-Adressen.\n\nIn den Protokollen werden Uhrzeit und IP-Adresse gespeichert.',
    ],
  },
  find: (reading) =>
    clash(linesSaying(reading, denies, qualified), () => [
      ...linesSaying(reading, stored, notStored),
      ...linesSaying(reading, inLogs, notStored),
    ]),
};
