// Addresses: street, postal code, city and country in a stretch of text, found by the postal code.
import { countryNamed } from './countries.ts';

export interface FoundAddress {
  street?: string;
  postalCode?: string;
  city?: string;
  country?: string;
}

const city =
  "((?:\\p{Lu}|'[st] |[Ll][ea]s? |[Dd]en )[\\p{L}.'’-]+(?:[ -](?:\\p{Lu}[\\p{L}.'’-]+|[a-z]{2,3}(?= \\p{Lu})|\\(\\p{Lu}\\p{L}+\\)))*)";

/** Quick: what every code has. */
const anyCode = /\d{4}|\d{3} \d\d|[A-Z]\d/;
/** What the codes have that come after their city; a city is slow to look for. */
const laterCode = /[A-Z]\d/;

/** How each country writes code and city; `country` only where the form itself tells. The surest forms first. */
const forms: readonly { form: RegExp; country?: string; cityFirst?: true }[] = [
  { form: new RegExp(`\\b(L-?\\s?\\d{4}),? ${city}`, 'u'), country: 'LU' },
  { form: new RegExp(`\\b(B-?\\s?\\d{4}),? ${city}`, 'u'), country: 'BE' },
  { form: new RegExp(`\\b(CH-?\\s?\\d{4}),? ${city}`, 'u'), country: 'CH' },
  { form: new RegExp(`\\b(A-\\d{4}),? ${city}`, 'u'), country: 'AT' },
  { form: new RegExp(`\\b(D-\\s?\\d{5}),? ${city}`, 'u'), country: 'DE' },
  { form: new RegExp(`\\b(F-\\s?\\d{5}),? ${city}`, 'u'), country: 'FR' },
  { form: new RegExp(`\\b(\\d{4} ?[A-Z]{2}),? ${city}`, 'u'), country: 'NL' },
  {
    form: new RegExp(
      `${city},(?: Co(?:\\.|unty)? \\p{Lu}\\p{L}+,)? ([AC-FHKNPRTV-Y]\\d[\\dW] ?[0-9AC-FHKNPRTV-Y]{4})\\b`,
      'u',
    ),
    country: 'IE',
    cityFirst: true,
  },
  { form: new RegExp(`\\b(\\d{4}-\\d{3}),? ${city}`, 'u'), country: 'PT' },
  { form: new RegExp(`${city},? ([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b`, 'u'), country: 'GB', cityFirst: true },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{5}),? ${city}`, 'u') },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{3} ?\\d{2}),? ${city}`, 'u') },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{4}),? ${city}`, 'u') },
];

/** Years look like four-digit codes: “2023 Privacy”. */
const noCity =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Privacy|Version|GDPR|Regulation)\b/;

/**
 * The first address in a text whose lines are joined by commas. The street is the part with a house number just before the
 * code; the country is the part after the city, else what the form of the code tells.
 */
export function addressIn(text: string): FoundAddress | null {
  if (!anyCode.test(text)) return null;
  const hasLaterCode = laterCode.test(text);
  for (const { form, country, cityFirst } of forms) {
    if (cityFirst && !hasLaterCode) continue;
    const match = form.exec(text);
    if (!match) continue;
    const [, one = '', two = ''] = match;
    const [postalCode, found] = cityFirst ? [two, one] : [one, two];
    if (noCity.test(found)) continue;
    const after = text.slice(match.index + match[0].length).split(/[,;\n()]/, 3);
    const named = after.map(countryNamed).find(Boolean);
    const inCity = lastWordsCountry(found);
    const street = streetBefore(text.slice(0, match.index), country);
    const where = named ?? inCity?.country ?? country;
    if (!street && !where) continue;
    return {
      ...(street ? { street } : {}),
      postalCode,
      city: inCity?.city ?? found,
      ...(where ? { country: where } : {}),
    };
  }
  return null;
}

/** What stands before an address and is no part of it. */
const label =
  /^(?:(?:our |postal |registered |business |visiting |head )*(?:address|office)|adresse(?: postale)?|siege(?: social)?|siège(?: social)?|(?:post|bezoek|vestigings)?adres|(?:post|geschäfts|haus)?anschrift|(?:post)?adresse|sitz)$/i;

/** Units of a line of an address; what is longer is a sentence before it. */
const longestPart = 60;

function lastWordsCountry(text: string): { city: string; country: string } | null {
  const words = text.split(' ');
  for (let from = 1; from < words.length; from++) {
    const country = countryNamed(words.slice(from).join(' '));
    if (country) return { city: words.slice(0, from).join(' '), country };
  }
  return null;
}

/**
 * The street before a code: the part with a house number; in Britain and Ireland, where houses have names, all parts from the first line
 * that is no company.
 */
function streetBefore(text: string, country: string | undefined): string | null {
  const parts = text
    .split(/[,;:|\n()]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !label.test(part));
  const last = parts.at(-1);
  if (last === undefined) return null;
  const previous = parts.at(-2);
  const isNumber = (part: string | undefined): boolean => part !== undefined && /^\d{1,4}[a-z]?$/i.test(part);
  if (country === 'GB' || country === 'IE') {
    const company = parts.findLastIndex((part) => /\b(?:Ltd|Limited|plc|LLP|CIC)\b|@|\b(?:at|to|us)$/i.test(part));
    const sentence = parts.findLastIndex((part) => trimLead(part).length > longestPart);
    const lines = parts.slice(Math.max(company + 1, sentence + 1, parts.length - 5));
    const street = trimLead(lines.join(', '));
    return lines.length > 0 && street.length < 120 ? street : null;
  }
  if (isNumber(last) && previous) return `${trimLead(previous)} ${last}`;
  if (isNumber(previous)) return `${previous}, ${last}`;
  if (/\d/.test(last) && /\p{L}{2}/u.test(last)) return trimLead(last);
  return previous && /\d/.test(previous) && /\p{L}{2}/u.test(previous) && previous.length < 50
    ? trimLead(previous)
    : null;
}

/** “with its registered office at Dorpsstraat 1” -> “Dorpsstraat 1”. */
const trimLead = (street: string): string =>
  street
    .replace(
      /^.*\b(?:at|located in|office in|gevestigd (?:te|aan de|aan)|kantoor (?:te|aan)|sis(?:e)? (?:au|à)?|sitz in|situated|situé|address|adresse|adres|anschrift) /i,
      '',
    )
    .slice(0, 80);
