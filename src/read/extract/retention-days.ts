// Days that end the storage without a number: “the same day”, “overnight”, “le lendemain”, “am Folgetag”; only where data goes away.
import { everyMatch } from '#base';
import type { WrittenPeriod } from '../periods.ts';

const sameDay =
  /\b(?:(?:on )?(?:the |that )(?:very )?same (?:day|evening)|on the (?:very )?day(?= (?:of|on|your|the|you|we|they|it)\b)|le jour meme|le meme jour|dezelfde (?:dag|avond)|op de dag(?= (?:van|dat|waarop)\b)|an dem tag(?=, an dem\b)|(?:am|noch am) (?:selben|gleichen) (?:tag|abend)|(?:noch )?am tag(?:e)?(?= (?:der|des|ihr\w*|dein\w*|an)\b)|tag(?:es)?gleich)\b/gi;
const nextDay =
  /\b(?:overnight|(?:at |by |before )?(?:the )?(?:end|close) of (?:each|every|the|that) (?:working |business )?day|(?:on )?the (?:next|following) (?:(?:working |business )?day|morning)|(?:on )?the day(?= (?:after|following)\b)|(?:a la|en) fin de (?:la |chaque )?journee|le lendemain|chaque soir|de volgende (?:werk)?dag|de dag(?= (?:na|erna|daarna)\b)|aan het ein(?:d|de) van (?:de|elke|iedere) (?:werk)?dag|am (?:folgetag|nachsten (?:werk)?tag|folgenden tag)|am (?:ende|schluss) (?:des|jedes) (?:arbeits)?tage?s|uber nacht|am tag(?= (?:nach|danach)\b))\b/gi;

/** Verbs with which data goes: no answer, delivery or backup is meant by “the same day”. */
const away =
  /\b(?:delet|eras|destroy|remov|purg|wip(?:e|ed|ing)|shred|discard|dispos|disappear|vanish|clear(?:ed|s)\b|thrown? away|tak(?:e|en) down|bin(?:s|ned)?\b|go(?:es)?\b|supprim|effac|detrui|detruit|verwijder|verdwijn|weghal|(?:haal|halen)\b[^.;]{0,60}\bweg\b|offline\b|gewist|wis(?:sen|t)\b|disparai|jet(?:ons|te|ee?s?)\b|verschwind|werfen\b[^.;]{0,60}\bweg\b|vernietig|weggegooid|gooien\b|losch|geloscht|vernichte|entsorg|geschreddert|entfern)\w*/i;

/** Whether a stretch of text is such a day and no period. */
export const dayNamed =
  /\b(?:same|selben|gleichen|meme|zelfde|dezelfde|overnight|(?:end|close) of|fin de|chaque soir|ein(?:d|de) van|nacht$|ende|schluss)\b|tag(?:es)?gleich/i;

/** The days of a folded text on which data goes; a labelled item of a section on storage (“Codes: the same day”) needs no verb. */
export function daysIn(text: string, inSection: boolean): WrittenPeriod[] {
  if (!(away.test(text) || (inSection && /^[^:.]{3,60} ?: ?/.test(text)))) return [];
  const on = (match: RegExp, period: string): WrittenPeriod[] =>
    everyMatch(text, match).map((found) => ({
      period,
      bound: 'exact',
      start: found.index,
      end: found.index + found[0].length,
    }));
  return [...on(sameDay, 'P0D'), ...on(nextDay, 'P1D')];
}
