// Markdown: the lines of plain text with marked headings, fences, quotes, tables, inline markup and raw HTML.
import { htmlBlocks } from './html.ts';
import { inkPot } from './ink.ts';
import type { BlockDraft, Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { type Line, linesOf, trimmedLine, wrapWidth } from './lines.ts';
import { labelKey } from './markdown-inline.ts';
import { inkMarkdown } from './markdown-ink.ts';
import { outline } from './outline.ts';
import { promote } from './promote.ts';

const atx = /^(#{1,6})(?:[ \t]+|$)/;
const fence = /^(?:`{3,}|~{3,})/;
const quote = /^(?:>[ \t]?)+/;
const definition = /^\[([^\]\\]{1,200})\]:\s*<?([^\s<>]{1,2000})>?\s*(?:["'(].{0,300})?$/;
/** What component frameworks put on top of a text. */
const moduleImport = /^import\s.{1,200}\sfrom\s['"][^'"]{1,200}['"];?$/;
const htmlBlock =
  /^<(?:!--|\/?(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|main|nav|ol|p|script|section|style|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul)(?![a-z-]))/i;
/** Elements that are read up to their own closing tag; others end at a blank line. */
const whole = new Set(['ul', 'ol', 'dl', 'table', 'script', 'style', 'svg', 'nav', 'form']);

export function markdown(source: string, limits: Limits): Layout {
  const lines = linesOf(source, limits);
  const front = frontMatter(lines);
  const references = new Map<string, string>();
  const body = lines.slice(front.length).map((line) => unquoted(source, line));
  const wrap = wrapWidth(body);
  const pot = inkPot(source);
  const dialect = {
    markdown: true,
    bareHeadings: isBare(body),
    limits,
    ink: (own: readonly Line[], breaks: readonly boolean[]) =>
      inkMarkdown({ pot, source, references, limits }, own, breaks),
  };
  const plan: (() => BlockDraft[])[] = [];
  const unclosed = new Set<string>();
  let open: Line[] = [];
  const close = (isFollowed: boolean): void => {
    const run = { source, lines: open, wrap, isStart: plan.length === 0, isFollowed };
    if (open.length > 0) plan.push(() => outline(run, dialect));
    open = [];
  };

  for (let i = 0; i < body.length; i++) {
    const line = body[i]!;
    const first = line.text[0] ?? '';
    const marks = first === '#' && line.indent < 4 ? atx.exec(line.text) : null;
    const defined = first === '[' ? definition.exec(line.text) : null;
    if (marks) {
      limits.block(line.start);
      close(false);
      const title = headingText(source, line, marks[0].length);
      if (title.text !== '')
        plan.push(() => [
          { kind: 'heading', depth: marks[1]!.length, marker: null, inks: [dialect.ink([title], [false])] },
        ]);
    } else if (defined) {
      const key = labelKey(defined[1]!);
      if (!references.has(key)) references.set(key, defined[2]!);
      open.push(blank(line));
    } else if (first === '<' && htmlBlock.test(line.text)) {
      close(true);
      const end = htmlEnd(body, i, unclosed);
      const last = body[end]!;
      plan.push(() => htmlBlocks(source, line.start, last.end, limits));
      i = end;
    } else if ((first === '`' || first === '~') && fence.test(line.text)) {
      close(true);
      const marker = fence.exec(line.text)![0];
      const inside: Line[] = [];
      for (i++; i < body.length && !body[i]!.text.startsWith(marker); i++)
        if (body[i]!.text !== '') inside.push(body[i]!);
      if (inside.length > 0) plan.push(() => [fenced(pot, inside)]);
    } else if (first !== 'i' || !moduleImport.test(line.text)) open.push(line);
  }
  close(false);
  return {
    drafts: promote(plan.flatMap((read) => read())),
    ...front.says,
  };
}

/** Whether the sections have no marked headings, neither “##” nor bold lines. */
const isBare = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => /^#{1,6}[ \t]/.test(text) || /^\*\*[^*]{1,100}\*\*:?$/.test(text)).length < 2;

/** A quoted block is read like any other. */
function unquoted(source: string, line: Line): Line {
  if (line.text[0] !== '>') return line;
  return trimmedLine(source, line.start + quote.exec(line.text)![0].length, line.end, 0);
}

const blank = (line: Line): Line => ({ ...line, text: '', end: line.start });

function headingText(source: string, line: Line, skip: number): Line {
  const closing = /(?:^|[ \t])(?:#{1,20}|\{[^{}]{0,200}\})$/.exec(
    line.text.slice(Math.max(skip, line.text.length - 220)),
  );
  const end = closing ? line.end - closing[0].length : line.end;
  return trimmedLine(source, line.start + skip, Math.max(end, line.start + skip));
}

function fenced(pot: ReturnType<typeof inkPot>, lines: readonly Line[]): BlockDraft {
  lines.forEach((line, index) => {
    if (index > 0) pot.breakLine(lines[index - 1]!.end, line.start);
    pot.add(line.start, line.end, code);
  });
  return { kind: 'paragraph', depth: 0, marker: null, inks: [pot.dry()] };
}

const code = { code: true } as const;

/** The last line of the HTML that begins at line `first`. `unclosed`: elements that were looked for in vain. */
function htmlEnd(lines: readonly Line[], first: number, unclosed: Set<string>): number {
  const start = lines[first]!;
  const name = htmlBlock.exec(start.text)?.[1]?.toLowerCase();
  const closing =
    name === undefined ? '-->' : whole.has(name) && !start.text.startsWith('</') ? `</${name}` : undefined;
  let end = first;
  if (closing !== undefined && !unclosed.has(closing)) {
    const opening = new RegExp(`<${name}(?![a-z])`, 'gi');
    let depth = 0;
    for (let i = first; i < lines.length; i++) {
      const text = lines[i]!.text.toLowerCase();
      const closes = text.split(closing).length - 1;
      depth += (name === undefined ? (i === first ? 1 : 0) : (text.match(opening)?.length ?? 0)) - closes;
      if (closes > 0 && depth <= 0) return i;
    }
    unclosed.add(closing);
  }
  while (end + 1 < lines.length && lines[end + 1]!.text !== '') end++;
  return end;
}

/** Title and language from simple “key: value” lines between two lines of “---”; no YAML is parsed. */
function frontMatter(lines: readonly Line[]): { length: number; says: { title?: string; language?: string } } {
  const none = { length: 0, says: {} };
  const first = lines.findIndex((line) => line.text !== '');
  if (lines[first]?.text !== '---') return none;
  const end = lines.findIndex((line, index) => index > first && (line.text === '---' || line.text === '...'));
  if (
    end < 0 ||
    !lines.slice(first + 1, end).every((line) => /^(?:[\w.-]+\s*:|[-#\s]|$)/.test(line.text) || line.indent > 0)
  )
    return none;
  const says: { title?: string; language?: string } = {};
  for (const line of lines.slice(first + 1, end)) {
    const match = /^(title|lang|language)\s{0,9}:\s{0,9}(\S.*)$/.exec(line.text);
    if (!match || line.indent > 0) continue;
    const value = match[2]!.replace(/^(["'])(.*)\1$/, '$2').trim();
    if (value === '') continue;
    if (match[1] === 'title') says.title ??= value;
    else says.language ??= value;
  }
  return { length: end + 1, says };
}
