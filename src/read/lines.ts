// The lines of a text: where each one stands, how far it is indented, and whether a line end is a wrap or a break.
import { isBlank } from './ink.ts';

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

export function linesOf(source: string, start = 0, end = source.length): Line[] {
  const lines: Line[] = [];
  let from = start;
  lineEnd.lastIndex = start;
  for (let match = lineEnd.exec(source); match && match.index < end; match = lineEnd.exec(source)) {
    lines.push(trimmedLine(source, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(trimmedLine(source, from, end));
  return lines;
}

/** 1-based number of the line in which `offset` stands. */
export function lineNumber(source: string, offset: number): number {
  let line = 1;
  lineEnd.lastIndex = 0;
  for (let match = lineEnd.exec(source); match && match.index < offset; match = lineEnd.exec(source)) line++;
  return line;
}

/** The column at which the text was wrapped by hand or by a mail program; 0 if its paragraphs are single lines. */
export function wrapWidth(lines: readonly Line[]): number {
  const inner: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++)
    if (lines[i]!.text !== '' && lines[i + 1]!.text !== '') inner.push(lines[i]!.width);
  if (inner.length < 4) return 0;
  inner.sort((a, b) => a - b);
  const widest = inner[Math.floor(inner.length * 0.97)]!;
  const middle = inner[Math.floor(inner.length * 0.5)]!;
  return widest >= 45 && widest <= 130 && middle >= widest * 0.7 ? widest : 0;
}

const startsSmall = /^[("'“‘«„]?\p{Ll}/u;
const endsSentence = /[.!?:;…][)"'”’»\]]?$/u;
const endsOpen =
  /(?:^|\s)(?:a|an|the|of|and|or|to|in|for|by|with|your|our|that|which|le|la|les|de|des|du|et|ou|à|au|aux|pour|par|avec|vos|nos|het|een|van|en|of|te|voor|met|uw|onze|die|der|das|den|dem|des|und|oder|zu|für|von|mit|im|ihre|unsere)$/iu;

/** Whether `next` goes on with the sentence of `line` (a wrapped line) or begins something of its own. */
export function isWrapped(line: Line, next: Line, wrap: number): boolean {
  if (wrap > 0) {
    const gap = next.text.indexOf(' ');
    if (line.width + 1 + (gap < 0 ? next.text.length : gap) > wrap) return true;
  }
  if (endsSentence.test(line.text.slice(-3))) return false;
  if (endsOpen.test(line.text.slice(-12))) return true;
  return startsSmall.test(next.text) && line.width >= (wrap > 0 ? wrap * 0.5 : 36);
}

export const isProse = (line: Line): boolean => line.width >= 60 && endsSentence.test(line.text.slice(-3));
