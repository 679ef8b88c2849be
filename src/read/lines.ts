// The lines of a text: where each one stands, how far it is indented, and whether a line end is a wrap or a break.
import { isBlank } from './ink.ts';
import type { Limits } from './limits.ts';

/** `text` without white space at both ends stands at [start, end). `indent` in columns, a tab goes to the next fourth; `width` = column of its end. */
export interface Line {
  text: string;
  start: number;
  end: number;
  indent: number;
  width: number;
}

const lineEnd = /\r\n|[\r\n\v\f\u2028\u2029]/g;

export function trimmedLine(source: string, start: number, end: number, column = 0): Line {
  let from = start;
  let to = end;
  let indent = column;
  for (; from < to && isBlank(source.charCodeAt(from)); from++)
    indent = source[from] === '\t' ? (indent | 3) + 1 : indent + 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { text: source.slice(from, to), start: from, end: to, indent, width: indent + to - from };
}

export function linesOf(source: string, limits: Limits): Line[] {
  const lines: Line[] = [];
  let from = 0;
  lineEnd.lastIndex = 0;
  for (let match = lineEnd.exec(source); match; match = lineEnd.exec(source)) {
    limits.line(from);
    lines.push(trimmedLine(source, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(trimmedLine(source, from, source.length));
  return lines;
}

/** 1-based number of the line in which `offset` stands. */
export function lineNumber(source: string, offset: number): number {
  let line = 1;
  for (const match of source.slice(0, offset).matchAll(lineEnd)) if (match.index < offset) line++;
  return line;
}

const widest = 200;
/** Lines of addresses and short items are shorter than this and say nothing about wrapping; nor do lines that end a sentence. */
export const narrow = 40;
const ragged = 16;

/** The column at which the text was wrapped by hand or by a mail program; 0 if its paragraphs are single lines. */
export function wrapWidth(lines: readonly Line[]): number {
  const counts = new Uint32Array(widest + 1);
  let all = 0;
  let ended = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (line.width < narrow || lines[i + 1]!.text === '') continue;
    if (endsSentence(line.text)) ended++;
    else {
      counts[Math.min(widest, line.width)]!++;
      all++;
    }
  }
  if (all < 4 || ended > all) return 0;
  let wrap = 0;
  for (let seen = 0; wrap < widest && seen + counts[wrap]! <= all * 0.97; wrap++) seen += counts[wrap]!;
  const nearly = counts.subarray(wrap - ragged, wrap + 1).reduce((sum, count) => sum + count, 0);
  return wrap >= 45 && wrap <= 130 && nearly >= all * 0.5 ? wrap : 0;
}

const smallStart = /^[("'“‘«„]?\p{Ll}/u;
const sentenceEnd = /[.!?:;…][)"'”’»\]]?$/u;
/** Words that never end a line of their own. */
const leadsOn =
  /\s(?:a|an|the|of|and|or|by|your|our|that|which|le|la|les|de|des|du|et|ou|à|au|aux|vos|nos|het|een|van|uw|onze|die|der|das|den|dem|und|oder|ihre|unsere)$/iu;

export const startsSmall = (text: string): boolean => smallStart.test(text);

export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-3));

/** Whether `next` goes on with the sentence of `line` (a wrapped line) or begins something of its own. */
export function isWrapped(line: Line, next: Line, wrap: number): boolean {
  if (wrap > 0) {
    const gap = next.text.indexOf(' ');
    if (line.width + 1 + (gap < 0 ? next.text.length : gap) > wrap) return true;
  }
  if (endsSentence(line.text)) return false;
  if (leadsOn.test(line.text.slice(-12))) return true;
  return startsSmall(next.text) && line.width >= (wrap > 0 ? wrap * 0.5 : 36);
}

/** A line that is a paragraph of its own. */
export const isProse = (line: Line): boolean => line.width >= 60 && endsSentence(line.text);

/** A line of running text, told from a title or a line of an address. */
export const isText = (line: Line): boolean =>
  line.width >= 60 || (endsSentence(line.text) && line.text.split(' ', 5).length === 5);
