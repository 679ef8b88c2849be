// Finds the vendors that a text names, and tells their names from plain words.
import { type Spelling, type Vendor, vendors } from './vendor-table.ts';

interface Known {
  vendor: Vendor;
  /** As texts write it. */
  name: string;
  kind: Spelling;
}

/** Names of two words are also written as one (“GoogleAnalytics”), unless that could make a plain word of them. */
const known: readonly Known[] = vendors.flatMap((vendor) =>
  [...vendor.spelling].flatMap(([name, kind]) =>
    [...new Set([name, kind === 'any' ? name.replaceAll(' ', '') : name])].map((one) => ({ vendor, name: one, kind })),
  ),
);
const byName = new Map(known.map((one) => [one.name.toLowerCase(), one] as const));

const firstWord = /[\w&]+/y;
const byFirstWord = new Map<string, Known[]>();
for (const one of known.toSorted((a, b) => b.name.length - a.name.length)) {
  firstWord.lastIndex = 0;
  const word = firstWord.exec(one.name)![0].toLowerCase();
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), one]);
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any vendor's name; not all that fit are one, `vendorsIn` tells. */
export const vendorNames = new RegExp(
  `(?<![\\w@./-])(?:${[...byName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\w@]|\\.[a-z])`,
  'i',
);

export interface NamedVendor {
  vendor: Vendor;
  /** As written. */
  name: string;
  start: number;
  end: number;
}

const beginsSentence = /(?:^\s*|[.!?:;•–—-]\s+|[\n“"„«(]\s*)$/;
/** After a name that begins a sentence: the name alone, its company's form, or what only companies and services do. */
const actsAsName =
  /^(?:$|\s*[,;:)(/.–—”"»’'|]|\s+(?:[–—&+-]|(?:Payments|Technolog(?:y|ies)|Insights|Analytics|R&D|Software|Systems|Platforms)\b|for\b|pour\b|voor\b|für\b|fur\b|Inc\b|Ltd\b|LLC\b|GmbH\b|B\.?V\b|SAS\b|Limited\b|and\b|or\b|und\b|oder\b|et\b|ou\b|en\b|of\b|is\b|was\b|has\b|may\b|will\b|does\b|acts\b|processes\b|stores\b|hosts\b|provides\b|collects\b|receives\b|sets\b|uses\b|helps\b|sends\b|handles\b|operates\b|est\b|traite\b|fournit\b|stocke\b|héberge\b|heberge\b|verwerkt\b|slaat\b|levert\b|ist\b|wird\b|verarbeitet\b|speichert\b|stellt\b))/;
/** German writes every noun with a capital; its articles before a name make a noun of it. */
const nounBefore =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|beim|zum|zur|vom|am|kein\w*)\s$/i;
/** Headings in capitals (“Zoom In”), compounds (“Meta-Daten”) and terms of the web (“Meta Tags”, “Apple Pie”). */
const partOfMore =
  /^(?:-[\p{L}\s]|\s(?:In|Out|Into|Of|On)\b|\s(?:[Tt]ags?|[Dd]ata|[Dd]aten|[Dd]escriptions?|[Rr]ainforest|[Rr]iver|[Pp]ie)\b)/u;

function isNameNotWord(text: string, start: number, end: number): boolean {
  /** A zero in front stands for what is left out, so that only the text's own beginning counts as one. */
  const before = start > 16 ? `0${text.slice(start - 16, start)}` : text.slice(0, start);
  const after = text.slice(end, end + 24);
  if (partOfMore.test(after) || nounBefore.test(before)) return false;
  return !beginsSentence.test(before) || actsAsName.test(after);
}

/** What stands between the members of a row of vendors. */
const between = /^\s*(?:,|\/|&|,?\s+(?:and|or|und|oder|et|ou|en|of)\s|[•|])\s*$/;

/** A longer word, an address, or another company's name that begins alike (“Hetzner-Quartz GmbH”). */
const goesOn =
  /^(?:[\w@]|\.[a-z]|-[\p{L}-]+ (?:NV|N\.V|BV|B\.V|SA|SAS|SRL|SARL|GmbH|AG|KG|UG|Ltd|Limited|Inc|LLC)\b)/iu;

/** The longest known name that stands at this place, with the place where it ends. */
function nameAt(text: string, start: number, word: string): { one: Known; end: number } | undefined {
  for (const one of byFirstWord.get(word.toLowerCase()) ?? []) {
    const end = start + one.name.length;
    const written = text.slice(start, end);
    if (written !== one.name && (one.kind !== 'any' || written.toLowerCase() !== one.name.toLowerCase())) continue;
    if (!goesOn.test(text.slice(end, end + 32))) return { one, end };
  }
  return undefined;
}

/** The vendors that a text names, in its order. An address (`maps.google.com`) names nobody. */
export function vendorsIn(text: string): NamedVendor[] {
  const found: (NamedVendor & { sure: boolean })[] = [];
  const word = /(?<![\w@./-])[\w&]+/g;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const start = match.index;
    const at = nameAt(text, start, match[0]);
    if (!at || (at.one.kind === 'word' && !isNameNotWord(text, start, at.end))) continue;
    word.lastIndex = at.end;
    const name = text.slice(start, at.end);
    found.push({ vendor: at.one.vendor, name, start, end: at.end, sure: at.one.kind !== 'listed' });
  }
  const isRow = (left: (typeof found)[number], right: (typeof found)[number]): boolean =>
    right.start - left.end <= 12 && between.test(text.slice(left.end, right.start));
  // Who stands in a row with a sure one is sure: once from the left, once from the right.
  for (let index = 1; index < found.length; index += 1)
    found[index]!.sure ||= found[index - 1]!.sure && isRow(found[index - 1]!, found[index]!);
  for (let index = found.length - 2; index >= 0; index -= 1)
    found[index]!.sure ||= found[index + 1]!.sure && isRow(found[index]!, found[index + 1]!);
  return found.filter(({ sure }) => sure).map(({ vendor, name, start, end }) => ({ vendor, name, start, end }));
}

/** The vendor that goes by exactly this name, if the name alone tells. */
export function vendorNamed(name: string): Vendor | undefined {
  const one = byName.get(name.toLowerCase());
  return one?.kind === 'listed' ? undefined : one?.vendor;
}
