// Stale names in a text: names of laws and schemes as they are cited, and the words by which a text says that they are history.
import { fold } from './fold.ts';

/** “repealed by”, “formerly”, “no longer valid”: the text knows that this is over. */
export const saidAsHistory =
  /\b(?:repeal\w*|replac\w*|supersed\w*|former\w*|previous\w*|until|no longer|invalid\w*|struck down|annul\w*|schrems|not rely|do not rely|expired|ended|was in force|now (?:called|known|named)|renamed|successor|instead of|abrog\w*|remplac\w*|ancien\w*|jusqu'\w+|ne plus|n'est plus|invalid\w+|annule\w*|intrekk\w*|ingetrok\w*|vervang\w*|vervallen|voormalig\w*|voorheen|niet (?:langer|meer)|ongeldig\w*|aufheb\w*|aufgehob\w*|ersetz\w*|abgelost|ehemal\w*|fruher\w*|vormals|nicht mehr|ungultig\w*|bis)\b/;

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthFirst = new RegExp(`\\b(${months}) (\\d{1,2}),? (\\d{4})\\b`, 'g');

/** Folded, ordinals as numbers, days before months: so that “Law of August 2nd, 2002” is “law of 2 august 2002”. */
export const citationForm = (text: string): string =>
  fold(text)
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er)\b/g, '$1')
    .replace(/\b(\d{1,2})\. ?(?=[a-z])/g, '$1 ')
    .replace(monthFirst, '$2 $1 $3')
    .replace(/[^\S\n]+/g, ' ');

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Names in citation form; abbreviations (“TMG”, “Wbp”) only in this very spelling, for `text` as it stands. */
export function namesPattern(names: readonly string[]): { cited: RegExp | null; spelt: RegExp | null } {
  const short = names.filter((name) => /^[A-Za-z]{2,6}$/.test(name) && /[A-Z]/.test(name));
  const long = names.filter((name) => !short.includes(name)).map(citationForm);
  const any = (of: readonly string[]): string => `(?<![\\p{L}\\d])(?:${of.map(escaped).join('|')})(?![\\p{L}\\d])`;
  return {
    cited: long.length > 0 ? new RegExp(any(long), 'u') : null,
    spelt: short.length > 0 ? new RegExp(any(short), 'u') : null,
  };
}
