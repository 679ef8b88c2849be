// Addresses: street, postal code, city and country in a stretch of text, found by the postal code.
import { everyMatch, type Language } from '#base';
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
const anyCode = /\d{4}|\d{3} (?:\d\d|[A-Z])|\d{2}-\d{3}|[A-Z]\d/;

/** Letters before a code that tell the country: “DK-2100”. */
const prefixes: Readonly<Record<string, string>> = {
  L: 'LU',
  B: 'BE',
  CH: 'CH',
  A: 'AT',
  D: 'DE',
  F: 'FR',
  I: 'IT',
  E: 'ES',
  P: 'PT',
  H: 'HU',
  N: 'NO',
  S: 'SE',
  FIN: 'FI',
  FL: 'LI',
  ...Object.fromEntries(
    'LU BE AT DE FR IT ES PT HU NO SE FI DK PL CZ SK SI HR LT LV EE RO BG GR CY IS MT NL LI'
      .split(' ')
      .map((code) => [code, code]),
  ),
};

interface Form {
  form: RegExp;
  /** Only where the form itself tells. */
  country?: string;
  cityFirst?: true;
  /** Quick: what a code after its city has; a city is slow to look for. */
  has?: RegExp;
  /** The form counts only where the text names one of these countries after it. */
  only?: readonly string[];
}

/** How each country writes code and city. The surest forms first. */
const forms: readonly Form[] = [
  { form: new RegExp(`\\b(L-?\\s?\\d{4}),? ${city}`, 'gu'), country: 'LU' },
  { form: new RegExp(`\\b(B-?\\s?\\d{4}),? ${city}`, 'gu'), country: 'BE' },
  { form: new RegExp(`\\b(CH-?\\s?\\d{4}),? ${city}`, 'gu'), country: 'CH' },
  {
    form: new RegExp(
      `\\b((?:${Object.keys(prefixes).join('|')})-\\s?\\d{3}(?:[ -]?\\d{2,3}|\\d{1,2})),? ${city}`,
      'gu',
    ),
  },
  { form: new RegExp(`${city},? (LV-\\d{4}|LT-\\d{5})\\b`, 'gu'), cityFirst: true, has: /L[VT]-\d/ },
  { form: new RegExp(`\\b(\\d{4} ?[A-Z]{2}),? ${city}`, 'gu'), country: 'NL' },
  {
    form: new RegExp(
      `${city},(?: Co(?:\\.|unty)? \\p{Lu}\\p{L}+,)? ([AC-FHKNPRTV-Y]\\d[\\dW] ?[0-9AC-FHKNPRTV-Y]{4})\\b`,
      'gu',
    ),
    country: 'IE',
    cityFirst: true,
    has: /[A-Z]\d/,
  },
  { form: new RegExp(`\\b(\\d{4}-\\d{3}),? ${city}`, 'gu'), country: 'PT' },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{2}-\\d{3}),? ${city}`, 'gu'), only: ['PL'] },
  {
    form: new RegExp(`${city}[,.]? ([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b`, 'gu'),
    country: 'GB',
    cityFirst: true,
    has: /[A-Z]\d/,
  },
  {
    form: new RegExp(`${city},? (?!CS|BP)[A-Z]{2},? (\\d{5}(?:-\\d{4})?)\\b`, 'gu'),
    country: 'US',
    cityFirst: true,
    has: /[A-Z]{2},? \d{5}/,
  },
  { form: new RegExp(`${city},? ([A-Z]{3} ?\\d{4})\\b`, 'gu'), cityFirst: true, has: /[A-Z]{3} ?\d{4}/, only: ['MT'] },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{5}),? ${city}`, 'gu') },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{3} ?\\d{2}),? ${city}`, 'gu') },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{4}),? ${city}`, 'gu') },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{6}),? ${city}`, 'gu'), only: ['RO', 'IN', 'SG'] },
  { form: new RegExp(`(?<![\\d.+(-] ?)\\b(\\d{3}),? ${city}`, 'gu'), only: ['IS'] },
];

/** Years look like four-digit codes: “2023 Privacy”. */
const noCity =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Privacy|Version|GDPR|Regulation|You|We|This|These|Our|If|It|In|All|By|Wir|Sie|Diese[rs]?|Nous|Vous|Cette|Notre|Wij|Deze|Onze|Tel|Telefon|Phone|E-?[Mm]ail|Fax|Art|Article|Artikel|Abs|DSGVO|AVG|RGPD)\b/;
const dayBefore =
  /(?:\b(?:jan\w*|f[eé][bv]\w*|m[aä]r\w*|mars|a[pv]r\w*|ma[iy]\w*|mei|juin|ju[nl]\w*|a[ou][uû]?[gt]\w*|sep\w*|o[ck]t\w*|nov\w*|d[eé][cz]\w*)\.?,?(?: \d{1,2}(?:st|nd|rd|th)?,?)?|\d[./-]|\d(?:st|nd|rd|th),?|©|\b(?:in|since|of|from|until|en|depuis|sinds|seit|act|law|loi|wet|gesetz))\s*$/i;

/** Units around a code in which street and country are looked for. */
const farthest = 400;

/**
 * The first address in a text whose lines are joined by commas. The street is the part with a house number just before the
 * code; the country is the part after the city, else what the form of the code tells.
 */
export function addressIn(text: string): FoundAddress | null {
  if (!anyCode.test(text)) return null;
  for (const { form, country, cityFirst, has, only } of forms) {
    if (has && !has.test(text)) continue;
    for (const match of everyMatch(text, form)) {
      const [, one = '', two = ''] = match;
      const [postalCode, found] = cityFirst ? [two, one] : [one, two];
      const before = text.slice(Math.max(0, match.index - farthest), match.index);
      if (noCity.test(found) || isCountryOnly(found)) continue;
      if (/^(?:19|20)\d\d$/.test(postalCode) && dayBefore.test(before)) continue;
      const end = match.index + match[0].length;
      const after = text.slice(end, end + farthest).split(/[,;\n()]|\.(?= |$)/, 3);
      const named = after.map(countryNamed).find(Boolean);
      const inCity = lastWordsCountry(ended(found));
      const told = country ?? prefixes[/^([A-Z]{1,3})-/.exec(postalCode)?.[1] ?? ''];
      const where = named ?? inCity?.country ?? told;
      if (only && !only.includes(where ?? '')) continue;
      const street = streetBefore(before, told);
      if (!street && !where) continue;
      const behind = street ? undefined : streetBehind(text.slice(end, end + farthest), where);
      return {
        ...(street || behind ? { street: street ?? behind! } : {}),
        postalCode,
        city: withDistrict(inCity?.city ?? ended(found), text.slice(end)),
        ...(where ? { country: where } : {}),
      };
    }
  }
  return null;
}

/** “Praha 1”, “Odense C”: the part of a town that its post has; “(MI)” is a province. */
const withDistrict = (city: string, after: string): string =>
  `${city.replace(/ \(\p{Lu}{2}\)$/u, '')}${/^ (?:\d{1,2}|[A-Z]{1,2})(?=[,.;)\n]|$)/.exec(after)?.[0] ?? ''}`;

/** Hungarian addresses go from the town to the street: “1051 Budapest, Sas utca 3.” */
function streetBehind(after: string, country: string | undefined): string | undefined {
  if (country !== undefined && country !== 'HU') return undefined;
  return /^, ((?:\p{Lu}[\p{L}.-]* ){1,4}(?:utca|u\.|út|útja|tér|körút|krt\.|köz|sétány|fasor|sor) \d[\d/\p{L}-]*)/u.exec(
    after,
  )?.[1];
}

/** “92123 USA”: a country that is no city beside. */
const isCountryOnly = (name: string): boolean =>
  countryNamed(name) !== undefined && !/^(?:Luxemb(?:ourg|urg)|Singap\p{L}+|Hong ?[Kk]ong)$/u.test(name);

const withoutCode = new RegExp(
  `(?:^|[,;:] |\\bat )([^,;:]{0,50}\\d[^,;:]{0,30}), ${city}(?: \\d{1,2})?, ?(?:Co\\.? \\p{Lu}\\p{L}+, ?)?([\\p{L} .]{4,26}?)(?=[,.;)]|$)`,
  'gu',
);

/** An address that gives no postal code: “4 Quay Street, Galway, Ireland”. */
export function addressWithoutCode(text: string): FoundAddress | null {
  if (!/\d/.test(text)) return null;
  for (const [, before = '', city = '', land = ''] of everyMatch(text, withoutCode)) {
    const country = countryNamed(land);
    const street = trimLead(before.trim());
    if (
      country &&
      !noCity.test(city) &&
      !countryNamed(city) &&
      /\p{L}{3}/u.test(street) &&
      !dayBefore.test(street.replace(/\d{4}$/, ''))
    )
      return { street, city, country };
  }
  return null;
}

/** The country whose postal codes alone have so many digits, among those that speak a language. */
export const countryOfCode = (language: Language, code: string | undefined): string | undefined =>
  code !== undefined && /^\d+$/.test(code) ? codeLengths[language]?.[code.length] : undefined;

const codeLengths: Readonly<Partial<Record<Language, Readonly<Record<number, string>>>>> = {
  de: { 5: 'DE' },
  fr: { 5: 'FR' },
  nl: { 4: 'BE' },
};

/** What stands before an address and is no part of it. */
const label =
  /^(?:(?:our |postal |registered |business |visiting |head )*(?:address|office)|adresse(?: postale)?|siege(?: social)?|siège(?: social)?|(?:post|bezoek|vestigings)?adres|(?:post|geschäfts|haus)?anschrift|(?:post)?adresse|sitz)$/i;

/** By which way an address is written to. */
const way =
  /^(?:by |per |par |via |door |in )?(?:post|e-?mail|mail|letter|courrier|brief|writing)(?: to| a| an| aan)?$/i;

/** Units of a line of an address; what is longer is a sentence before it. */
const longestPart = 60;

/** “92110 Clichy. Nous …”: the sentence ends with the city; “St. Gallen”: it does not. */
const ended = (city: string): string => city.replace(/(?<=\p{L}{4})\.(?: .*)?$/u, '');

function lastWordsCountry(text: string): { city: string; country: string } | null {
  const words = text.replace(/[()]/g, '').split(' ');
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
  const said = text
    // “(registration number 01-09-123456)” is no street.
    .replace(/\([^()]*\d{5}[^()]*\)/g, '')
    .split(/[,;:|\n]|\s[-–·•]\s|\((?![^()]*\))|(?<!\([^()]*)\)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !label.test(part) && !/^\([^()]*\)$/.test(part));
  // “By post: …” begins an address.
  const parts = said.slice(said.findLastIndex((part) => way.test(part)) + 1);
  const last = parts.at(-1);
  if (last === undefined) return null;
  const previous = parts.at(-2);
  const isNumber = (part: string | undefined): boolean =>
    part !== undefined && /^\d{1,4}(?: ?(?:[a-z]|bis|ter|quater))?$/i.test(part);
  if (country === 'GB' || country === 'IE') {
    const company = parts.findLastIndex((part) =>
      /\b(?:Ltd|Limited|plc|LLP|CIC)\b|@|\b(?:at|to|us)$|\(?["“‘](?:we|us|our)\b|\bofficer\b|\bby (?:post|e-?mail)\b/i.test(
        part,
      ),
    );
    const sentence = parts.findLastIndex(
      (part) => trimLead(part).length > longestPart || endedSentence.test(part) || goesOn.test(trimLead(part)),
    );
    const lines = parts.slice(Math.max(company + 1, sentence + 1, parts.length - 5));
    const street = trimLead(lines.join(', '));
    return lines.length > 0 && street.length < 120 ? street : null;
  }
  if (isNumber(last) && previous) return `${trimLead(previous)} ${last}`;
  const number = previous === undefined ? undefined : trimLead(previous);
  if (isNumber(number)) return `${number}, ${last}`;
  if (number !== undefined && partOfHouse.test(last) && /\d/.test(number) && number.length < 50)
    return `${number}, ${last}`;
  if (number !== undefined && boxOffice.test(last) && /\d/.test(number) && number.length < 50) return number;
  if (/\d/.test(last) && /\p{L}{2}/u.test(last)) return trimLead(last);
  if (streetWord.test(last) && last.length < longestPart) return trimLead(last);
  if (!previous || !/\d/.test(previous) || !/\p{L}{2}/u.test(previous)) return null;
  const street = trimLead(previous);
  return street.length < 50 ? street : null;
}

/** “is the controller of your data.”: no line of an address. */
const endedSentence = /^\D*\s\D*\s\D*\s\D*\p{L}{3}[.!?]$/u;

/** “a sole trader”, “The controller is the University of Westmark”: words of a sentence, which no line of an address has. */
const goesOn =
  /^(?:an?|and|which|who|whose|we|part) \p{Ll}|(?<=\p{Ll}) (?:is|are|was|runs?|your|our|which|who|whose|we) (?!\d)/u;

/** Whether a street begins with the end of the name of a company, which stands in the line before. */
export const followsName = ({ street = '' }: FoundAddress): boolean => /^\W*(?:Inc|Ltd|LLC|Corp|GmbH)\b/.test(street);

/** A floor or a room of the house that stands before it. */
const partOfHouse =
  /^(?:suite|floor|unit|apt\.?|apartment|ste\.?|room|office|block|building|b[âa]t(?:iment|\.)?|bus|bo[iî]te|bte|[ée]tage|etage|top|stock|appartement|b[uü]ro) ?#?[\w-]{1,6}$|^\d{1,2}(?:st|nd|rd|th|e|er|\.)? (?:floor|[ée]tage|stock|verdieping|og)$/i;
/** Where French post is sorted, beside the street. */
const boxOffice = /^(?:CS|BP|TSA) ?\d[\d ]*$/i;

/** A street without a number. */
const streetWord =
  /^(?:rue|avenue|boulevard|chemin|place|quai|route|allée|impasse|via|piazza|calle|plaza|rua|ulica|ul\.)\s|(?:straat|weg|laan|plein|gracht|kade|dijk|stra(?:ß|ss)e|platz|allee|gasse|gata|gade|vej|vei)$|\b(?:street|road|lane|square|avenue|close|way|drive)$/i;

/** “with its registered office at Dorpsstraat 1” -> “Dorpsstraat 1”. */
const trimLead = (street: string): string =>
  street
    .replace(
      /^.*\b(?:at|located in|offices? (?:in|is|are)|gevestigd (?:te|aan de|aan)|kantoor (?:te|aan)|si[eè]ge social(?= \d)|sis(?:e)?(?: (?:au|à))?|sitz in|situated|située?(?: (?:au|à))?|établie?(?: (?:au|à))?|si[eè]ge social (?:au|à)|se (?:situe|trouve)(?:nt)?(?: (?:au|à))?|domicilié?e?(?: (?:au|à))?|domiciled|based at|wohnhaft|ansässig|gelegen te|address(?: is)?|adresse(?: suivante| est| ist)?|adres(?: is)?|anschrift(?: ist)?) /i,
      '',
    )
    .replace(
      /^\D{3,60} (?=\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|boulevard|chemin|place|quai|route|allée|impasse|cours|square) )/iu,
      '',
    )
    .replace(/^(?:is|est|ist|are) (?=\p{Lu}|\d)|^[^\d,]{2,30} -(?=\d)/u, '')
    .replace(
      /^.{2,50} (?:GmbH|mbH|AG|UG|KG|OHG|GbR|e\. ?V\.|e\. ?K\.|Ltd\.?|Limited|B\.?V\.?|N\.?V\.?|SARL|SAS|SA|SRL|Inc\.?|LLC|vzw|asbl|ASBL|VZW) (?=\p{Lu}|\d)/u,
      '',
    )
    .replace(
      /^(?:\S+ ){4,}(?=\p{Lu}[\p{L}-]+(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|straat|laan|gracht|plein|kade) \d)/u,
      '',
    )
    .slice(0, 80);
