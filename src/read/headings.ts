// Headings without markup: short lines that stand alone and say a topic, not a sentence, an address or a label.
import { months } from './abbreviations.ts';
import { articleMarker } from './markers.ts';

const label = /^[^:]{1,40}:\s*\S/u;
const contact =
  /@|\bwww\.|\+\d[\d\s()./-]{5,}|\d{5,}|\b\d{4}\s?[A-Z]{2}\b|,\s(?:[A-Z]{1,2}-)?\d{4}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{2,}[\s./-]\d{2,}/u;
const date = /\b(?:19|20)\d\d\b/;
const speaks =
  /^(?:we|you|i|it|they|he|she|nous|vous|je|j['’]|il|elle|ils|elles|on|wij|u|jij|ze|zij|wir|sie|du|ich|ihr|es|dear|hello|chère?s?|beste|geachte|liebe[rs]?|sehr)\s/iu;
const startsWell = /^["'“‘«„(¿]?[\p{Lu}\p{Nd}§]/u;

/** Whether a line that stands alone reads like a heading. */
export function readsLikeHeading(text: string): boolean {
  if (text.length > 110 || text.length < 2 || !startsWell.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[.,;:!…]["'”’»)]?$/u.test(text) || text.split(' ').length > 14) return false;
  if (speaks.test(text) && !text.endsWith('?')) return false;
  if (text.includes(':') && (text.includes('://') || (label.test(text) && !articleMarker(text)))) return false;
  return !/\d|@|www/.test(text) || (!contact.test(text) && !isDated(text));
}

/** “Last updated 3 May 2024” and the like. */
const isDated = (text: string): boolean =>
  date.test(text) &&
  (/\d[./-]\d/.test(text) ||
    text
      .toLowerCase()
      .split(/[\s,.()]+/)
      .some((word) => months.has(word)));
