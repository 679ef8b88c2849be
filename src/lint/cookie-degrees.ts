// Cookie degrees: how far a text lists its cookies, and says how to take a choice back (ePrivacy Directive 5(3), Art. 7(3) GDPR).
import type { Degree } from './completeness.ts';
import type { LintReading } from './reading.ts';

const cookieWords = /\b(?:cookies?|traceurs?)\b/;
const byBrowser = /\b(?:browser\w*|navigateurs?)\b/;
/** What a browser or somebody else offers, and what can be done there. */
const canRefuse =
  /\b(?:settings?|block\w*|delet\w*|refus\w*|disabl\w*|reject\w*|remov\w*|clear\w*|configur\w*|parametr\w*|bloqu\w*|supprim\w*|desactiv\w*|instelling\w*|blokkeren|verwijder\w*|uitschakel\w*|einstell\w*|losch\w*|deaktivier\w*|blockier\w*|ablehn\w*|opt[- ]?out|turn\w*|switch\w*|uitzett\w*|zet|abschalt\w*|verhinder\w*|oppos\w*|weiger\w*)\b/;
const optional = /analy|statist|market|advert|track|target|werb|reclam|publicit|perform|social/i;
const durations =
  /\b(?:session cookies?|cookies? de session|sitzungscookies?|sessiecookies?|_\w{2,}|authentication cookies?|(?:\d+|one|two|six|twelve|thirteen) (?:days?|months?|years?|jours?|mois|ans?|dagen|maanden|jaar|tage|monate|jahre))\b/;

/** Cookies are denied, and that is all. */
const setsNone = ({ policy: { cookieUse, cookies }, linesThat }: LintReading): boolean => {
  if (cookieUse.length > 0) return cookieUse.every(({ stance }) => stance === 'none');
  const spoken = linesThat(cookieWords).filter(({ block }) => block.kind !== 'heading');
  return cookies.length === 0 && spoken.length > 0 && spoken.every(({ plain }) => denied.test(plain));
};
const denied =
  /\b(?:no|without|not (?:use|set|place|need)(?: any)?|aucuns?|sans|pas de|geen|zonder|keine|ohne)\b (?:\w+ ){0,2}(?:cookies?|traceurs?)\b|\bcookies?\b[^.\n]{0,30}\b(?:verwenden|setzen|nutzen|gebruiken|plaatsen) (?:wir|wij|we) (?:nicht|niet)\b/;

/** Cookies of the session, the basket, the language, and none that ask for consent: there is nothing to take back. */
const setsNeeded = ({ policy: { cookieUse }, linesAbout, says }: LintReading): boolean =>
  cookieUse.every(({ consent, reopen }) => consent === undefined && reopen === undefined) &&
  !says(counters) &&
  linesAbout(cookieWords).some(({ plain }) => needed.test(plain)) &&
  !linesAbout(cookieWords).some(({ plain }) => asksConsent.test(plain));
const needed =
  /\b(?:\w*session|sessie\w*|needs?|needed|signing in|language|langu?e|taal|sprache|necessary|essential|required|technical\w*|basket|login|log in|signed in|functional|necessaires?|techniques?|essentiels?|panier|noodzakelijke?|functionele|technisch\w*|winkelmand|notwendig\w*|erforderlich\w*|warenkorb|essenziell\w*)\b/;
const counters = /\b(?:google analytics|(?:meta|facebook)[ -]pixel|hotjar|mixpanel|google ads|_ga|_fbp)\b/;
const asksConsent =
  /\b(?:consent\w*|accept\w*|agree\w*|banner|(?:in|of|by|through|via|change|configur\w+|adjust\w*|your) (?:the |your |its |his )*(?:settings of (?:your |the )?)?browsers?(?:'s)?\b(?! (?:is |are )?clos)[^.\n]{0,20}(?:settings?|block|refus)|block\w*|refus\w*|navigateurs?|analy\w*|statisti\w*|marketing|advert\w*|tracking|third[- ]part\w*|consentement|bandeau|publicit\w*|audience|tiers|toestemming|akkoord|reclame|advertentie\w*|derden|einwillig\w*|zustimm\w*|werb\w*|dritt\w*)/;

/** On the first visit one chooses, and how to choose again is not said. */
const chosen =
  /\b(?:(?:choose|choice|consent|accept\w*|agree)\b[^.\n]{0,60}\b(?:banner|window|pop-?up|first visit)|(?:banner|pop-?up)\b[^.\n]{0,60}\b(?:choose|choice|consent|accept\w*|agree)|(?:choix|accept\w*|consent\w*)\b[^.\n]{0,60}\b(?:bandeau|premiere visite)|bandeau\b[^.\n]{0,60}\b(?:accord|choix|accept\w*|consent\w*)|(?:keuze|toestemming|akkoord)\b[^.\n]{0,60}\b(?:banner|melding|eerste bezoek)|(?:banner|cookiemelding)\b[^.\n]{0,60}\b(?:keuze|toestemming|akkoord)|(?:auswahl|wahl|einwillig\w*|zustimm\w*)\b[^.\n]{0,60}\b(?:banner|fenster|cookie-fenster|ersten besuch))\b/;

export const cookieDegrees = {
  /** Every cookie with its name and how long it lasts, and no kind of optional cookies without any. */
  cookieList: (reading) => {
    const { cookies, cookieUse } = reading.policy;
    if (setsNone(reading) || (cookies.length === 0 && cookieUse.length === 0 && !reading.says(cookieWords)))
      return 'na';
    if (cookies.length === 0)
      return reading.linesAbout(cookieWords).some(({ plain }) => cookieWords.test(plain) && durations.test(plain))
        ? 'partial'
        : 'none';
    const unnamed =
      cookieUse.some(({ categories }) => categories?.some((kind) => optional.test(kind))) &&
      !cookies.some(({ category, vendor }) => vendor !== undefined || optional.test(category ?? ''));
    return !unnamed && cookies.every(({ duration }) => duration !== undefined) ? 'full' : 'partial';
  },
  /** A browser that refuses or deletes cookies takes no consent back. */
  cookieWithdrawal: (reading) => {
    const { cookieUse } = reading.policy;
    if (!reading.says(cookieWords) || setsNone(reading) || setsNeeded(reading)) return 'na';
    const reopened = cookieUse.filter(({ reopen }) => reopen !== undefined);
    if (reopened.some(({ reopen }) => !byBrowser.test(reopen!.toLowerCase()))) return 'full';
    const browser = reading.linesAbout(cookieWords).some(({ plain }) => byBrowser.test(plain) && canRefuse.test(plain));
    const asked = reading.linesAbout(cookieWords).some(({ plain }) => chosen.test(plain));
    return reopened.length > 0 || browser || asked || cookieUse.some(({ consent }) => consent !== undefined)
      ? 'partial'
      : 'none';
  },
} satisfies Record<string, (reading: LintReading) => Degree>;
