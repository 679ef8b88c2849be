// Purpose parts: sentences that count up several purposes, “to set up accounts, to send invoices and to answer questions”.
import { everyMatch, type Language } from '#base';
import { purposeClass } from './purpose-classes.ts';
import { purposeBegins } from './purpose-words.ts';

/** [start, end) in the text. */
export type Span = readonly [start: number, end: number];

/** How a part of such a sentence shows that it is a purpose: by its beginning, or by the verb at its end. */
interface Shape {
  readonly says: RegExp;
  readonly verbLast: boolean;
  /** What may stand among such parts. */
  readonly also: RegExp;
  /** How such parts begin where the first of them is a noun or a gerund: “for operating our site, answering you and billing”. */
  readonly names: RegExp;
}

const shapes: Readonly<Record<Language, Shape>> = {
  en: {
    says: /^(?:and |also )?to [a-z]{2,}\b/i,
    verbLast: false,
    also: /^for (?:(?:the|our|any|your|[a-z]+ing)\b|[a-z]+$)/i,
    names:
      /^(?:for (?:the purposes? of )?)?(?:the |our )?(?:proper |further )?(?:[a-z]+ly )?(?!(?:during|according|including|following|using|regarding|concerning|information|section)\b)[a-z-]+(?:ing|ment|tion|sion|ance|ery|ysis)(?: |$)/i,
  },
  fr: {
    says: /^(?:pour|afin d[e']|aux fins d|a des fins|(?:de |d')?(?:vous |nous )?[a-z]+(?:er|ir|re) )/i,
    verbLast: false,
    also: /^(?:pour|aux|a des) /i,
    names:
      /^(?:pour |aux fins d[eu] |a des fins d[e'] ?)?(?:la |le |l'|les |du |des |de la )?[a-z]+(?:tion|ment|ance|age|vi|yse) (?:de|du|des|d'|et)/i,
  },
  nl: {
    says: /\bte [a-z]+en(?: (?:als|wanneer|indien|zodra) .*)?$|^(?:om|voor|ten behoeve van) .*\bte [a-z]+en$/i,
    verbLast: true,
    also: /^voor (?:\S+ing(?:en)? van .*|(?:(?:de|het|onze) )?[a-z]+)$/i,
    names: /^(?:(?:voor|ten behoeve van) )?(?:het |de )?[a-z]+(?:en|ing) van /i,
  },
  de: {
    says: /\bzu [a-z]+n$|zu[a-z]+en$/i,
    verbLast: true,
    also: /^(?:zur|zum|fur (?:die |den |das |unsere )?)[ ]?(?:\S+ung\b.*|[a-z]+)$/i,
    names:
      /^(?:(?:zur|zum|zwecks|fur) )?(?:die |den |das |der )?[a-z-]+(?:ung|ion|anz|schutz|versand|verkehr)(?:en)? (?:der|des|von|unser|ihr|einer|und)/i,
  },
};

const joint = /[,;]\s*(?:-\s*)?(?:(?:and|or|et|ou|en|of|und|oder|sowie|also)\s+)?|\s(?:and|et|en|und|sowie)\s/gi;
const fewest = 3;
const longest = 4000;

/** Where each purpose stands in a folded sentence with three or more; empty in others. Linear in the text. */
export function enumerated(text: string, language: Language): Span[] {
  if (text.length > longest) return [];
  const listed = marked(text);
  if (listed.length > 0) return listed;
  const from = purposeBegins[language].exec(text)?.index;
  if (from === undefined) return inBrackets(text, 0, language);
  const { says, verbLast, also, names } = shapes[language];
  const done = spans(text, from, (piece, first) => says.test(piece) || (!first && also.test(piece)), verbLast);
  const sure = done.filter(([start, end]) => says.test(text.slice(start, end)));
  if (done.length >= fewest && sure.length > 1 && sure[0] === done[0]) return done;
  const named = spans(text, from, (piece) => names.test(piece), false);
  const few = named.length >= fewest && named.length <= most;
  if (few && named.every(([start, end]) => names.test(text.slice(start, end)))) return named;
  return inBrackets(text, from, language);
}

/** “For the following purposes: a) …; b) …”: entries with a sign of their own, behind a colon that purposes stand before. */
function marked(text: string): Span[] {
  const colon = announced.exec(text);
  if (!colon) return [];
  const from = colon.index + colon[0].length;
  const signs = everyMatch(text.slice(from), sign).map(
    (match) => [from + match.index, from + match.index + match[0].length] as const,
  );
  const parts = signs.map(([, start], at): Span => {
    const end = signs[at + 1]?.[0] ?? text.length;
    return [start, start + text.slice(start, end).replace(/(?:[\s,;.]|\b(?:and|et|en|und))+$/i, '').length];
  });
  return parts.length > 1 && signs[0]![0] <= from + 1 && parts.every(([start, end]) => end - start > 3) ? parts : [];
}
const announced =
  /\b(?:purposes?|finalit(?:es?|ies)|fins|objectifs?|zwecken?|doel(?:en|einden)|reasons|in order to|so that we can|afin de|pour|om|to|for)\b[^:.;]{0,60}:(?= ?\(?(?:a|i|1)\))/i;
const sign = /(?:^|[\s;,])\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s/gi;

/** “for billing, support and fraud prevention”: three or more short names, nearly all of a known kind of purpose and of several. */
function ofKinds(text: string, from: number, to: number, language: Language): Span[] {
  const stop = ends.exec(text.slice(from, to));
  const parts = pieces(text.slice(0, stop ? from + stop.index : to), from);
  if (parts.length < fewest || parts.length > most) return [];
  if (parts.some(([start, end]) => end - start > longestName)) return [];
  const classes = parts.map(([start, end]) => purposeClass(text.slice(start, end), language));
  const known = classes.filter((dpv) => dpv !== undefined);
  return known.length >= parts.length - 1 && new Set(known).size > 1 && new Set(known).size >= known.length - 1
    ? parts
    : [];
}
const longestName = 60;
/** Where the counting ends: with the ground, the condition, the period. */
const ends =
  /[.;:(]|,? (?:on the basis|based on|because|which|that|where|when|if|unless|under|according|sur la base|conformement|car|parce|lorsque|si|dont|qui|op grond|op basis|omdat|als|indien|wanneer|tenzij|auf (?:der )?grundlage|gemass|weil|wenn|sofern|falls)\b/i;
/** “to perform the contract (accounts, invoicing, support)”: what the purpose falls into stands in brackets. */
function inBrackets(text: string, from: number, language: Language): Span[] {
  for (const match of everyMatch(text.slice(from), bracket)) {
    const start = from + match.index + 1;
    const parts = ofKinds(text, start, start + match[0].length - 2, language);
    if (parts.length > 0) return parts;
  }
  return [];
}
const bracket = /\([^()]{12,200}\)/g;

/** More than so many names are a list of all that is done, and one purpose. */
const most = 7;

/** The pieces behind a place, joined until each is complete: without a verb a piece belongs to the one before it; where verbs come last, to the one behind it. */
function spans(
  text: string,
  from: number,
  isComplete: (piece: string, first: boolean) => boolean,
  verbLast: boolean,
): Span[] {
  const parts: [number, number][] = [];
  let open = false;
  for (const [start, end] of pieces(text, from)) {
    const complete = isComplete(text.slice(start, end), parts.length === 0);
    const last = parts.at(-1);
    if (last && (verbLast ? open : !complete)) last[1] = end;
    else parts.push([start, end]);
    open = verbLast && !complete;
  }
  if (open) parts.pop();
  return parts;
}

/** What stands between the joints. */
function pieces(text: string, from: number): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const match of everyMatch(text.slice(from), joint)) {
    if (from + match.index > start) found.push([start, from + match.index]);
    start = from + match.index + match[0].length;
  }
  const end = text.length - (/[\s.;,]*$/.exec(text)?.[0].length ?? 0);
  if (end > start) found.push([start, end]);
  return found;
}
