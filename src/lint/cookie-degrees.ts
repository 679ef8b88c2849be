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

export const cookieDegrees = {
  /** Every cookie with its name and how long it lasts, and no kind of optional cookies without any. */
  cookieList: (reading) => {
    const { cookies, cookieUse } = reading.policy;
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
    if (!reading.says(cookieWords) || (cookieUse.length > 0 && cookieUse.every(({ stance }) => stance === 'none')))
      return 'na';
    const reopened = cookieUse.filter(({ reopen }) => reopen !== undefined);
    if (reopened.some(({ reopen }) => !byBrowser.test(reopen!.toLowerCase()))) return 'full';
    const browser = reading.linesAbout(cookieWords).some(({ plain }) => byBrowser.test(plain) && canRefuse.test(plain));
    return reopened.length > 0 || browser || cookieUse.some(({ consent }) => consent !== undefined)
      ? 'partial'
      : 'none';
  },
} satisfies Record<string, (reading: LintReading) => Degree>;
