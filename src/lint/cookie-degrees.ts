// Cookie degrees: how far a text lists its cookies, and says how to take a choice back (ePrivacy Directive 5(3), Art. 7(3) GDPR).
import type { Degree } from './completeness.ts';
import type { LintReading } from './reading.ts';

const cookieWords = /\b(?:cookies?|traceurs?)\b/;
const byBrowser = /\b(?:browser\w*|navigateurs?)\b/;
/** What a browser or somebody else offers, and what can be done there. */
const canRefuse =
  /\b(?:settings?|block\w*|delet\w*|refus\w*|disabl\w*|reject\w*|remov\w*|clear\w*|configur\w*|parametr\w*|bloqu\w*|supprim\w*|desactiv\w*|instelling\w*|blokkeren|verwijder\w*|uitschakel\w*|einstell\w*|losch\w*|deaktivier\w*|blockier\w*|ablehn\w*|opt[- ]?out)\b/;
const optional = /analy|statist|market|advert|track|target|werb|reclam|publicit|perform|social/i;
const durations =
  /\b(?:session cookies?|cookies? de session|sitzungscookies?|sessiecookies?|_\w{2,}|authentication cookies?|(?:\d+|one|two|six|twelve|thirteen) (?:days?|months?|years?|jours?|mois|ans?|dagen|maanden|jaar|tage|monate|jahre))\b/;

/** Cookies are denied, and that is all. */
const setsNone = ({ policy: { cookieUse } }: LintReading): boolean =>
  cookieUse.length > 0 && cookieUse.every(({ stance }) => stance === 'none');

/** Cookies of the session, the basket, the language, and none that ask for consent: there is nothing to take back. */
const setsNeeded = ({ policy: { cookieUse }, linesAbout, says }: LintReading): boolean =>
  cookieUse.length > 0 &&
  cookieUse.every(({ consent, reopen }) => consent === undefined && reopen === undefined) &&
  !says(counters) &&
  linesAbout(cookieWords).some(({ plain }) => needed.test(plain)) &&
  !linesAbout(cookieWords).some(({ plain }) => asksConsent.test(plain));
const needed =
  /\b(?:session|necessary|essential|required|technical\w*|basket|login|log in|signed in|functional|necessaires?|techniques?|essentiels?|panier|noodzakelijke?|functionele|technisch\w*|winkelmand|notwendig\w*|erforderlich\w*|warenkorb|essenziell\w*)\b/;
const counters = /\b(?:google analytics|(?:meta|facebook)[ -]pixel|hotjar|mixpanel|google ads|_ga|_fbp)\b/;
const asksConsent =
  /\b(?:consent\w*|accept\w*|agree\w*|banner|browser\w*|navigateurs?|analy\w*|statisti\w*|marketing|advert\w*|tracking|third[- ]part\w*|consentement|bandeau|publicit\w*|audience|tiers|toestemming|akkoord|reclame|advertentie\w*|derden|einwillig\w*|zustimm\w*|werb\w*|dritt\w*)/;

export const cookieDegrees = {
  /** Every cookie with its name and how long it lasts, and no kind of optional cookies without any. */
  cookieList: (reading) => {
    const { cookies, cookieUse } = reading.policy;
    if (setsNone(reading)) return 'na';
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
    return reopened.length > 0 || browser || cookieUse.some(({ consent }) => consent !== undefined)
      ? 'partial'
      : 'none';
  },
} satisfies Record<string, (reading: LintReading) => Degree>;
