// Purpose parts: sentences that count up several purposes, “to set up accounts, to send invoices and to answer questions”.
import type { Language } from '#base';
import { purposeBegins } from './purpose-words.ts';

/** [start, end) in the text. */
export type Span = readonly [start: number, end: number];

/** How a part of such a sentence shows that it is a purpose: by its beginning, or by the verb at its end. */
interface Shape {
  readonly says: RegExp;
  readonly verbLast: boolean;
  /** What may stand among such parts. */
  readonly also: RegExp;
}

const shapes: Readonly<Record<Language, Shape>> = {
  en: { says: /^(?:and |also )?to [a-z]{2,}\b/i, verbLast: false, also: /^for (?:the|our|any|your|[a-z]+ing)\b/i },
  fr: {
    says: /^(?:pour|afin d[e']|aux fins d|a des fins|(?:de |d')?(?:vous |nous )?[a-z]+(?:er|ir|re) )/i,
    verbLast: false,
    also: /^(?:pour|aux|a des) /i,
  },
  nl: {
    says: /\bte [a-z]+en$|^(?:om|voor|ten behoeve van) .*\bte [a-z]+en$/i,
    verbLast: true,
    also: /^voor \S+ing(?:en)? van .*$/i,
  },
  de: { says: /\bzu [a-z]+n$|zu[a-z]+en$/i, verbLast: true, also: /^(?:zur|zum|fur) \S+ung\b.*$/i },
};

const joint = /[,;]\s*(?:-\s*)?(?:(?:and|or|et|ou|en|of|und|oder|sowie|also)\s+)?|\s(?:and|et|en|und|sowie)\s/gi;
const fewest = 3;
const longest = 4000;

/** Where each purpose stands in a folded sentence with three or more; empty in others. Linear in the text. */
export function enumerated(text: string, language: Language): Span[] {
  const from = purposeBegins[language].exec(text)?.index;
  if (from === undefined || text.length > longest) return [];
  const { says, verbLast, also } = shapes[language];
  const parts: [number, number][] = [];
  let open = false;
  for (const [start, end] of pieces(text, from)) {
    const piece = text.slice(start, end);
    const complete = says.test(piece) || (parts.length > 0 && also.test(piece));
    const last = parts.at(-1);
    // Without a verb a piece belongs to the one before it; where verbs come last, to the one behind it.
    if (last && (verbLast ? open : !complete)) last[1] = end;
    else parts.push([start, end]);
    open = verbLast && !complete;
  }
  if (open) parts.pop();
  const sure = parts.filter(([start, end]) => says.test(text.slice(start, end)));
  return sure.length >= fewest && sure[0] === parts[0] ? parts : [];
}

/** What stands between the joints. */
function pieces(text: string, from: number): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(joint)) {
    if (from + match.index > start) found.push([start, from + match.index]);
    start = from + match.index + match[0].length;
  }
  const end = text.length - (/[\s.;]*$/.exec(text)?.[0].length ?? 0);
  if (end > start) found.push([start, end]);
  return found;
}
