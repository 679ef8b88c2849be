// A written text as a tree of headings, paragraphs, lists and tables, and its two spellings: Markdown and HTML.

export type Part =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  /** Short lines that belong together: an address. */
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** How each kind of part is spelled. */
type Speller = { readonly [K in Part['kind']]: (part: Extract<Part, { kind: K }>) => string };

const spell = <K extends Part['kind']>(speller: Speller, part: Extract<Part, { kind: K }>): string =>
  speller[part.kind](part);

/** Markdown in which no word of the policy can be taken for markup. */
export const toMarkdown = (parts: readonly Part[]): string =>
  `${parts.map((part) => spell(markdown, part)).join('\n\n')}\n`;

const markdown: Speller = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${plain(text)}`,
  paragraph: ({ text }) => plain(text),
  lines: ({ lines }) => lines.map(plain).join('  \n'),
  list: ({ items }) => items.map((item) => `- ${plain(item)}`).join('\n'),
  table: ({ head, rows }) => [head, head.map(() => '---'), ...rows].map(row).join('\n'),
};

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

/** One line, markup signs escaped; a sign that only means something at the beginning of a line is escaped there. */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~&]/g, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, (sign) => `\\${sign}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A whole HTML page without style or script. `language`: ISO 639-1. */
export const toHtml = (parts: readonly Part[], language: string): string => {
  const title = parts.find((part) => part.kind === 'heading')?.text ?? '';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>`,
    '<body>',
    '<main>',
    ...parts.map((part) => spell(html, part)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

const html: Speller = {
  heading: ({ level, text }) => `<h${level}>${escape(text)}</h${level}>`,
  paragraph: ({ text }) => `<p>${escape(text)}</p>`,
  lines: ({ lines }) => `<p>${lines.map(escape).join('<br>\n')}</p>`,
  list: ({ items }) => `<ul>\n${items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`,
  table: ({ head, rows }) =>
    `<table>\n<thead>${cells('th', head)}</thead>\n<tbody>\n${rows.map((one) => cells('td', one)).join('\n')}\n</tbody>\n</table>`,
};

const cells = (tag: string, row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => oneLine(text).replace(/[&<>"]/g, (sign) => entities[sign]!);
