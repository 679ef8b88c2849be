// K16: giving data is said to be optional, and it is demanded or taken anyway.
import { clash, linesSaying } from '../clash.ts';
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';

const thing =
  /\b(?:phone|telephone|e-?mail|address|birth|gender|name|photo\w*|company|age|telephone|adresse|naissance|telefoon\w*|adres|geboorte\w*|telefon\w*|anschrift|geburts\w*)\b/g;
const optional =
  /\b(?:(?:is|are|remains?) (?:entirely |purely )?(?:optional|voluntary|not (?:required|mandatory|necessary|obligatory|compulsory))|(?:est|sont|reste) (?:facultati\w+|optionnel\w*)|is (?:niet verplicht|optioneel|vrijwillig)|(?:ist|sind) (?:freiwillig|optional|keine pflichtangabe\w*))\b/;
const required =
  /\b(?:must be (?:entered|given|provided|filled|supplied|completed)|(?:is|are) (?:required|mandatory|compulsory|obligatory|needed) (?:to|for|in order|before)|you (?:must|have to|need to) (?:give|enter|provide|fill|supply)|(?:est|sont) obligatoires?|doi(?:t|vent) etre (?:indique|renseigne|fourni|saisi)\w*|(?:is|zijn) verplicht|moet(?:en)? (?:worden )?(?:ingevuld|opgegeven|ingevoerd)|(?:ist|sind) (?:pflicht\w*|erforderlich|zwingend)|muss (?:angegeben|eingegeben|ausgefullt)|mussen (?:angegeben|eingegeben|ausgefullt))\b/;
/** Nothing has to be given but this. */
const nothingElse =
  /\b(?:(?:don't|do not|need not|not) (?:have|need) to (?:give|provide|tell|enter)\b.{0,30}\b(?:anything|any data|any information|more)\b.{0,30}\b(?:apart from|except|other than|but|besides|beyond|than)\b|rien (?:a|d'autre)\b.{0,30}\b(?:que|sauf)\b|niets (?:anders )?(?:op te geven|te geven|in te vullen)\b.{0,30}\b(?:dan|behalve)\b|nichts\b.{0,40}\b(?:ausser|als)\b)/;
/** The site can be used without giving data … */
const anonymousVisit =
  /\b(?:(?:not (?:necessary|required)|need not|do not (?:have|need)|without (?:having to )?(?:provid|giv|disclos|enter|tell)\w*)\b.{0,80}\b(?:personal (?:data|information)|any (?:data|information)|who you are)\b.{0,90}\b(?:website|site|pages?|visit|use|browse)|(?:use|visit|browse)\w*\b.{0,60}\b(?:website|site|pages?)\b.{0,40}\bwithout (?:having to )?(?:provid|giv|disclos|enter|tell|reveal)\w*\b.{0,30}\b(?:personal|any)|(?:navigu|visit|consult|utilis)\w*\b.{0,60}\b(?:site|pages)\b.{0,60}\bsans (?:fournir|communiquer|donner|divulguer)\b.{0,30}\bdonnees|(?:website|site)\b.{0,60}\b(?:bezoeken|gebruiken)\b.{0,40}\bzonder\b.{0,40}\b(?:persoons)?gegevens|(?:website|internetseite\w*|webseite\w*|seiten)\b.{0,60}\bohne (?:jede |die )?angabe\w* (?:von )?(?:personenbezogene\w*|personliche\w*)? ?daten)/;
/** … which takes data from every visitor. */
const takenAnyway =
  /\b(?:(?:automatically|also|when(?:ever)? you (?:visit|use|access)|each time|every visit)\b.{0,60}\b(?:collect|record|log|stor|process|gather|receiv)\w*\b.{0,120}\b(?:website|site|device|ip|browser|visit|pages?|server|log)|(?:collect|record|log|stor|gather|process)\w*\b.{0,80}\b(?:obtained )?(?:via|through|from) (?:our|the|this) (?:website|site)\b|(?:collect\w*|enregistr\w*) automatiquement\b.{0,80}\b(?:ip|navigateur|visite)|automatisch\b.{0,80}\b(?:ip-?adres|ip-?adresse|browser\w*)\b|(?:bei jedem|mit jedem) (?:aufruf|zugriff|besuch)\b.{0,120}\b(?:erfass|speicher|erheb|gespeichert|erhoben)\w*)/;
const notTaken =
  /\b(?:not|never|no|anonym\w*|ne|pas|niet|geen|nicht|kein\w*|if you (?:order|contact|register|subscribe))\b/;

export const optionalAndRequired: Rule = {
  id: 'K16',
  article: '13(2)(e)',
  severity: 'info',
  name: {
    en: 'Optional, and demanded anyway',
    fr: 'Facultatif, et exigé quand même',
    nl: 'Vrijwillig, en toch geëist',
    de: 'Freiwillig und doch verlangt',
  },
  why: {
    en: 'Whoever reads that data is optional gives it freely, or believes that nothing is known. The text then says otherwise.',
    fr: 'Qui lit que c’est facultatif donne librement, ou croit que rien n’est connu. Le texte dit ensuite le contraire.',
    nl: 'Wie leest dat iets vrijwillig is, geeft het vrij, of denkt dat niets bekend is. De tekst zegt dan iets anders.',
    de: 'Wer liest, etwas sei freiwillig, gibt es frei oder glaubt, es sei nichts bekannt. Der Text sagt dann anderes.',
  },
  repair: {
    en: 'Say of each field whether it is needed and what happens without it, and what is recorded of every visit.',
    fr: 'Dites pour chaque champ s’il est nécessaire et ce qui se passe sans lui, et ce qui est enregistré à chaque visite.',
    nl: 'Zeg van elk veld of het nodig is en wat er zonder gebeurt, en wat van elk bezoek wordt vastgelegd.',
    de: 'Sagen Sie von jedem Feld, ob es nötig ist und was ohne es geschieht, und was bei jedem Besuch erfasst wird.',
  },
  examples: {
    good: [
      'Your phone number is optional. Your address must be entered to complete an order.',
      'Fields marked with a star are required. All other fields are optional.',
      'You can visit our website without giving any personal data. If you order, we collect your address on our website.',
    ],
    bad: [
      'Your phone number is optional. The phone number must be entered to complete the order.',
      'You can visit our website without giving any personal data.\n\nWe automatically record your IP address and browser each time you visit the website.',
      'Unsere Website können Sie ohne Angabe personenbezogener Daten besuchen.\n\nBei jedem Aufruf der Seite werden die IP-Adresse und der Browser gespeichert.',
    ],
  },
  find(reading) {
    const demands = linesSaying(reading, required, optional);
    const pairs = linesSaying(reading, optional, required).flatMap((line) => {
      const other = demands.find((one) => one !== line && sharesThing(line, one));
      return other ? [{ line, against: other }] : [];
    });
    return [
      ...pairs.slice(0, 1),
      ...clash(linesSaying(reading, nothingElse), () => demands),
      ...clash(linesSaying(reading, anonymousVisit), () => linesSaying(reading, takenAnyway, notTaken), {
        says: 'visit',
      }),
    ];
  },
};

const things = ({ plain }: Line): string[] => plain.match(thing) ?? [];
/** One thing each, and the same: lists speak of many. */
const sharesThing = (one: Line, other: Line): boolean => {
  const [left, right] = [things(one), things(other)];
  return left.length === 1 && right.includes(left[0]!);
};
