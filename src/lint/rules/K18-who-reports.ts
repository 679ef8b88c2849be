// K18: the company reports breaches to the authority, and somebody else does.
import { clash, linesSaying } from '../clash.ts';
import { breachPushed } from './D09-breach-duty.ts';
import type { Rule } from '../rule.ts';

const weReport =
  /\b(?:(?:we|the company|the controller) (?:will |shall |also )*(?:notify|report|inform|tell)\w*\b.{0,80}\bauthorit\w*|nous (?:notifi|signal|declar)\w*\b.{0,60}\b(?:autorite|cnil|cnpd)\w*|(?:wij|we) melden\b.{0,80}\b(?:autoriteit|toezichthouder)\w*|(?:wir melden|melden wir)\b.{0,80}\b(?:behorde|aufsicht)\w*)/;
/** The customer, the host, the club does it. */
const theyReport =
  /\b(?:breach\w*|incident\w*|leak\w*)\b.{0,60}\b(?:customers?|clients?|host\w*|providers?|users?|members?|partners?) (?:\w+ )?(?:reports?|notif(?:y|ies)|informs?|declares?)\b.{0,60}\bauthorit\w*|\b(?:violation\w*|fuite\w*|incident\w*)\b.{0,80}\b(?:c'est (?:au|a la|aux|a notre|a l')\s?(?:client|hebergeur|utilisateur|prestataire|partenaire)s? (?:de|d')|le client (?:\w+ )?(?:notifie|declare|signale))|\b(?:datalek\w*|inbreuk\w*)\b.{0,60}\b(?:(?:klant|opdrachtgever|hoster|leverancier|gebruiker)\w*\b.{0,20}\b(?:melding|meldt)|(?:meldt|doet) (?:de|het|onze) (?:klant|opdrachtgever|hoster|leverancier|gebruiker))|\b(?:datenpanne\w*|datenschutzverletzung\w*|verletzung\w*|vorfall\w*)\b.{0,80}\b(?:sache (?:des|der|unseres) (?:kunden?|auftraggebers?|nutzers?|anbieters?|hosters?)|(?:meldet|meldung (?:ubernimmt|macht)) (?:der|unser) (?:kunde|auftraggeber|anbieter|hoster))/;
const forThem =
  /\b(?:processors?|on behalf|its own|their own|processing agreement|sous-traitan\w*|pour le compte|verwerker\w*|namens|auftragsverarbeit\w*|im auftrag)\b/;
const authority = /\b(?:authorit\w*|regulator|autorite\w*|toezichthouder\w*|autoriteit\w*|aufsicht\w*|behorde\w*)\b/;
const not = /\b(?:not|never|help|assist|support|on behalf|ne|pas|niet|nicht)\b/;

export const whoReports: Rule = {
  id: 'K18',
  article: '33',
  severity: 'error',
  name: {
    en: 'Two who report breaches',
    fr: 'Deux qui notifient les violations',
    nl: 'Twee die datalekken melden',
    de: 'Zwei, die Verletzungen melden',
  },
  why: {
    en: 'One sentence says that the company reports a breach to the authority, another that somebody else does. In the 72 hours nobody may.',
    fr: 'Une phrase dit que l’entreprise notifie la violation à l’autorité, une autre que c’est quelqu’un d’autre. En 72 heures, peut-être personne.',
    nl: 'De ene zin zegt dat het bedrijf een datalek meldt, de andere dat een ander dat doet. In de 72 uur misschien niemand.',
    de: 'Ein Satz sagt, das Unternehmen melde eine Verletzung der Behörde, ein anderer, jemand anderes tue es. In den 72 Stunden vielleicht niemand.',
  },
  repair: {
    en: 'Say who reports what: you for your own data, the customer for data that you process for them.',
    fr: 'Dites qui notifie quoi : vous pour vos données, le client pour celles que vous traitez pour lui.',
    nl: 'Zeg wie wat meldt: u voor uw eigen gegevens, de klant voor wat u voor hem verwerkt.',
    de: 'Sagen Sie, wer was meldet: Sie Ihre eigenen Daten, der Kunde die, die Sie für ihn verarbeiten.',
  },
  examples: {
    good: [
      'We report a breach to the authority within 72 hours.',
      'The customer is solely responsible for reporting a breach to the authority.',
    ],
    bad: [
      'We report a breach to the authority within 72 hours.\n\nThe customer is solely responsible for notifying a breach to the supervisory authority.',
    ],
  },
  find(reading) {
    const others = [...breachPushed(reading), ...linesSaying(reading, theyReport, forThem)].filter(({ plain }) =>
      authority.test(plain),
    );
    return clash(others, () => linesSaying(reading, weReport, not));
  },
};
