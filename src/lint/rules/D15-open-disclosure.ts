// D15: data goes to authorities, or to whoever asks, on good faith instead of a legal duty.
import { type Spoken, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const goodFaith: Spoken = {
  en: /\b(?:good[- ]faith|(?:we|the company|it) (?:\w+ )?(?:believes?|considers?|deems?|thinks?|determines?|sees? fit)\b.{0,60}\b(?:appropriate|reasonable|advisable|desirable|helpful|useful|necessary or appropriate|fit)\b)/,
  fr: /\b(?:(?:de|en toute) bonne foi|(?:nous )?(?:estimons|jugeons|considerons)\b.{0,60}\b(?:appropriee?s?|opportune?s?|utiles?|raisonnables?))/,
  nl: /\b(?:te goeder trouw|(?:menen|achten|van mening)\b.{0,60}\b(?:passend|wenselijk|redelijk|gepast|nuttig))/,
  de: /\b(?:in gutem glauben|nach treu und glauben|gutglaubig\w*|(?:fur (?:angemessen|zweckmassig|sinnvoll)) halten)/,
};
const disclosing =
  /\b(?:disclos\w*|shar(?:e|es|ed|ing)|provid\w*|releas\w*|transfer\w*|hand(?:ed)? over|pass\w*|access(?:ed)?,|preserv\w*|communiqu\w*|transm\w*|divulg\w*|verstrek\w*|doorg\w*|delen|deelt|weiter\w*|offenleg\w*|offengelegt|ubermittel\w*|herausgeb\w*|authorit\w*|autorite\w*|behord\w*|instanties|used for)\b/;
/** Requests of authorities are followed, and nobody says when. */
const onRequest: Spoken = {
  en: /\b(?:(?:follow (?:up )?(?:a |any |the |such )?|(?:respond|reply) to (?:a |any |the |such )?|comply with (?:a |any |the |such )?|co-?operate with (?:a |any |the )?)requests?\b.{0,80}\b(?:authorit|polic|government|agenc|law enforcement|regulator)\w*|(?:disclos|provid|shar|hand|transfer|pass)\w*\b.{0,80}\b(?:authorit|police\b|government|law enforcement|agenc)\w*\b.{0,60}\b(?:(?:up)?on (?:their |its |first |simple |mere )?request|at (?:their|its|our) (?:\w+ )?(?:request|discretion)|if they (?:ask|request)|when(?:ever)? (?:asked|requested|they ask)))/,
  fr: /\b(?:donner suite a (?:une |toute |des )?demandes?\b.{0,60}\b(?:autorit|polic|administrat)\w*|(?:communiqu|transm)\w*\b.{0,60}\b(?:autorit|polic)\w*\b.{0,40}\b(?:sur (?:simple )?demande|a leur demande|qui en (?:font|feraient) la demande))/,
  nl: /\b(?:(?:verstrek|doorge|gev|delen)\w*\b.{0,60}\b(?:autoriteit|politie|overheid|instantie)\w*\b.{0,40}\b(?:op (?:eerste )?verzoek|als zij (?:er)?om vragen)|op (?:eerste |hun )?verzoek\b.{0,60}\b(?:verstrek|geven|delen)\w*\b.{0,60}\b(?:autoriteit|politie|overheid|justitie|instantie)\w*)/,
  de: /\b(?:(?:behord|polizei|stellen)\w*\b.{0,60}\b(?:auf (?:blosse )?(?:anfrage|anforderung|ersuchen|verlangen))\b.{0,60}\b(?:weiter|ubermittel|herausgeb|offenleg|zur verfugung)\w*|auf (?:deren |blosse |einfache )?(?:anfrage|anforderung|ersuchen|verlangen)\b.{0,60}\b(?:behord|polizei|staatsanwalt)\w*\b.{0,30}\b(?:weiter|heraus|offen)?)/,
};
/** A duty by law, a court, or only what the law demands. */
const bounded =
  /\b(?:required|requires?|obliged|obligat\w+|oblig\w+|compel\w*|court orders?|subpoena|warrant|valid (?:legal )?(?:request|order)|lawful(?:ly)?|legal(?:ly)? (?:binding|valid|bound|duty|duties|oblig\w+|basis|process|request)|binding|the law makes|by law|under (?:the )?law|pursuant|in accordance with (?:the |applicable )?law|tenus?|impos\w+|exig\w+|requise?|loi|legale?s?|wettelijk\w*|verplicht\w*|wet|rechtelijk|verpflicht\w*|gesetz\w*|rechtlich\w*|anordnung)\b/;
const dutyAlone = /\b(?:permitted|good[- ]faith|bonne foi|goeder trouw|gutem glauben|treu und glauben)\b/;

export const openDisclosure: Rule = {
  id: 'D15',
  article: '6, 48',
  severity: 'warning',
  name: {
    en: 'Open disclosure to authorities',
    fr: 'Communication ouverte aux autorités',
    nl: 'Ruime verstrekking aan autoriteiten',
    de: 'Offene Weitergabe an Behörden',
  },
  why: {
    en: 'Data may go to authorities where a law demands it. “Good faith” or “appropriate” is no ground, and a foreign order binds only under an agreement (Art. 48).',
    fr: 'Des données vont aux autorités quand une loi l’exige. La « bonne foi » n’est pas un fondement, et un ordre étranger ne lie que par un accord (art. 48).',
    nl: 'Gegevens gaan naar autoriteiten als een wet dat eist. “Te goeder trouw” is geen grond, en een buitenlands bevel bindt alleen met een verdrag (art. 48).',
    de: 'Daten gehen an Behörden, wenn ein Gesetz es verlangt. „Guter Glaube“ ist kein Grund, und ein ausländischer Befehl bindet nur mit Abkommen (Art. 48).',
  },
  repair: {
    en: 'Write: only where a law of the Union or a Member State obliges us, only what it asks for, and we check every request.',
    fr: 'Écrivez : seulement si une loi de l’Union ou d’un État membre nous y oblige, seulement ce qu’elle demande, après contrôle.',
    nl: 'Schrijf: alleen als een wet van de Unie of een lidstaat ons verplicht, alleen wat gevraagd is, en na controle.',
    de: 'Schreiben Sie: nur wenn ein Gesetz der Union oder eines Mitgliedstaats uns verpflichtet, nur das Verlangte, nach Prüfung.',
  },
  examples: {
    good: [
      'We disclose data to authorities only where a law obliges us.',
      'We respond to requests of the police if a court order requires it.',
      'We choose in good faith the carrier that suits you.',
    ],
    bad: [
      'We may disclose your data if we believe in good faith that this is appropriate.',
      'We follow up requests from government agencies and the police.',
      'Nous pouvons communiquer vos données aux autorités si nous l’estimons opportun.',
      'Wij kunnen gegevens verstrekken aan instanties als wij dat te goeder trouw passend achten.',
      'Wir geben Daten an Behörden weiter, wenn wir dies in gutem Glauben für angemessen halten.',
    ],
  },
  find: (reading) =>
    [
      ...new Set([
        ...saying(reading, goodFaith).filter(
          ({ plain }) => disclosing.test(plain) && (!bounded.test(plain) || dutyAlone.test(plain)),
        ),
        ...saying(reading, onRequest, bounded),
      ]),
    ].map((line) => ({ line })),
};
