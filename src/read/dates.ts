// Dates as people write them, in four languages, with the precision in which they were written.
import { everyMatch } from '#base';

/** `date` is ISO 8601; a date known to the month or year stands on its first day. */
export interface WrittenDate {
  date: string;
  precision: 'day' | 'month' | 'year';
  start: number;
  end: number;
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january janvier januari januar janner jan',
    'february fevrier februari februar feber feb',
    'march mars maart marz maerz mar mrt mrz',
    'april avril apr',
    'may mai mei',
    'june juin juni jun',
    'july juillet juli jul',
    'august aout augustus aug',
    'september septembre sept sep',
    'october octobre oktober oct okt',
    'november novembre nov',
    'december decembre dezember dec dez',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

const month = Object.keys(months)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const year = '(?:19|20)\\d\\d';

/** In this order: the longer and surer forms first. 03/04/2023 is read as 3 April, as in Europe. */
const forms: readonly { form: RegExp; parts: readonly ('y' | 'm' | 'name' | 'd')[] }[] = [
  { form: new RegExp(`\\b(${year})-(\\d\\d)-(\\d\\d)\\b`, 'g'), parts: ['y', 'm', 'd'] },
  {
    form: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|e|ste|de|\\.)?(?: of| de)? (${month})\\.?,?(?: de)? (${year})\\b`,
      'gi',
    ),
    parts: ['d', 'name', 'y'],
  },
  { form: new RegExp(`\\b(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${year})\\b`, 'gi'), parts: ['name', 'd', 'y'] },
  { form: new RegExp(`\\b(\\d{1,2})[./-](\\d{1,2})[./-](${year})\\b`, 'g'), parts: ['d', 'm', 'y'] },
  { form: new RegExp(`\\b(${month})\\.?,? (?:de )?(${year})\\b`, 'gi'), parts: ['name', 'y'] },
  { form: new RegExp(`\\b(${year})-(0[1-9]|1[0-2])\\b(?!-)`, 'g'), parts: ['y', 'm'] },
  { form: new RegExp(`\\b(0[1-9]|1[0-2])/(${year})\\b`, 'g'), parts: ['m', 'y'] },
];

/** The dates of a folded text, in its order; impossible ones (31 February) are left out. */
export function datesIn(text: string): WrittenDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const { form, parts } of forms) {
    for (const match of everyMatch(text, form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end });
      const part = (name: (typeof parts)[number]): string | undefined => match[parts.indexOf(name) + 1];
      const monthNumber = parts.includes('name') ? months[part('name')!.toLowerCase()]! : Number(part('m'));
      const day = parts.includes('d') ? Number(part('d')) : 1;
      const date = isoDate(Number(part('y')), monthNumber, day);
      if (date) found.push({ date, precision: parts.includes('d') ? 'day' : 'month', start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isoDate(y: number, m: number, d: number): string | null {
  const at = new Date(Date.UTC(y, m - 1, d));
  return at.getUTCMonth() === m - 1 && at.getUTCDate() === d ? at.toISOString().slice(0, 10) : null;
}
