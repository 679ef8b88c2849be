// Markdown: the lines of plain text with marked headings, fences, tables and inline markup.
import { inkPot } from './ink.ts';
import type { BlockDraft, Layout } from './layout.ts';
import { type Line, linesOf, trimmedLine, wrapWidth } from './lines.ts';
import { inkMarkdown } from './markdown-inline.ts';
import { type Dialect, outline } from './outline.ts';

const atx = /^(#{1,6})(?:[ \t]+|$)/;
const fence = /^(?:`{3,}|~{3,})/;

/** `nested` is told how deep each list item lies and where it stands. */
export function markdown(source: string, nested: (depth: number, offset: number) => void): Layout {
  const lines = linesOf(source);
  const front = frontMatter(lines);
  const body = lines.slice(front.length);
  const pot = inkPot(source);
  const dialect: Dialect = {
    bareHeadings: false,
    nested,
    ink: (own, breaks) => inkMarkdown(pot, source, own, breaks),
  };
  const wrap = wrapWidth(body);
  const drafts: BlockDraft[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) drafts.push(...outline(open, wrap, dialect));
    open = [];
  };
  let fenced: string | undefined;
  for (const line of body) {
    const opens = fence.exec(line.text)?.[0];
    if (opens && (fenced === undefined || opens.startsWith(fenced))) {
      close();
      fenced = fenced === undefined ? opens : undefined;
      continue;
    }
    const marks = fenced === undefined && line.indent < 4 ? atx.exec(line.text) : null;
    if (marks) {
      close();
      const content = headingText(source, line, marks[0].length);
      if (content.text !== '')
        drafts.push({
          kind: 'heading',
          depth: marks[1]!.length,
          marker: null,
          inks: [dialect.ink([content], [false])],
        });
    } else open.push(line);
  }
  close();
  return { drafts: drafts, ...front.says };
}

function headingText(source: string, line: Line, skip: number): Line {
  const closing = /(?:^|[ \t])(?:#+|\{[^{}]*\})$/.exec(line.text.slice(skip));
  return trimmedLine(source, line.start + skip, closing ? line.start + skip + closing.index : line.end);
}

/** Title and language from simple “key: value” lines between two lines of “---”; no YAML is parsed. */
function frontMatter(lines: readonly Line[]): { length: number; says: { title?: string; language?: string } } {
  if (lines[0]?.text !== '---') return { length: 0, says: {} };
  const end = lines.findIndex((line, index) => index > 0 && (line.text === '---' || line.text === '...'));
  if (end < 0) return { length: 0, says: {} };
  const says: { title?: string; language?: string } = {};
  for (const line of lines.slice(1, end)) {
    const match = /^(title|lang|language)\s*:\s*(\S.*)$/.exec(line.text);
    if (!match || line.indent > 0) continue;
    const value = match[2]!.replace(/^(["'])(.*)\1$/, '$2').trim();
    if (value === '') continue;
    if (match[1] === 'title') says.title ??= value;
    else says.language ??= value;
  }
  return { length: end + 1, says };
}
