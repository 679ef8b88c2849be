// A written text as a tree of headings, paragraphs, lists and tables, and its two spellings: Markdown and HTML.

export type Part =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  /** Short lines that belong together: an address. */
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** Markdown in which no word of the policy can be taken for markup. */
export const toMarkdown = (parts: readonly Part[]): string => `${parts.map(markdown).join('\n\n')}\n`;

function markdown(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${plain(part.text)}`;
    case 'paragraph':
      return plain(part.text);
    case 'lines':
      return part.lines.map(plain).join('  \n');
    case 'list':
      return part.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return [part.head, part.head.map(() => '---'), ...part.rows].map(row).join('\n');
  }
}

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
    ...parts.map(html),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

function html(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escape(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${escape(part.text)}</p>`;
    case 'lines':
      return `<p>${part.lines.map(escape).join('<br>\n')}</p>`;
    case 'list':
      return `<ul>\n${part.items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return `<table>\n<thead>${cells('th', part.head)}</thead>\n<tbody>\n${part.rows.map((one) => cells('td', one)).join('\n')}\n</tbody>\n</table>`;
  }
}

const cells = (tag: string, row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => oneLine(text).replace(/[&<>"]/g, (sign) => entities[sign]!);
