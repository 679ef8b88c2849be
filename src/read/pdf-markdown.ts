// The blocks of a PDF as Markdown that reads back as exactly these blocks: what would be markup in it is escaped.
import type { PdfBlock } from './pdf-blocks.ts';

/** Ends with a line end. Numbered items keep their printed number. */
export function asMarkdown(blocks: readonly PdfBlock[]): string {
  let text = '';
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const isTight = before?.kind === block.kind && (block.kind === 'item' || isRowOf(before, block));
    text += `${index === 0 ? '' : isTight ? '\n' : '\n\n'}${lineOf(block, !isTight)}`;
  });
  return `${text}\n`;
}

/** Rows of one table have as many cells. */
const isRowOf = (before: PdfBlock, row: PdfBlock): boolean =>
  row.kind === 'row' && before.texts.length === row.texts.length;

function lineOf({ kind, level, texts }: PdfBlock, isFirst: boolean): string {
  if (kind === 'row') {
    const row = `| ${texts.map((text) => escaped(text).replaceAll('|', '\\|')).join(' | ')} |`;
    return isFirst ? `${row}\n|${' --- |'.repeat(texts.length)}` : row;
  }
  const text = escaped(texts[0] ?? '');
  if (kind === 'heading') return `${'#'.repeat(level)} ${text}`;
  return kind === 'item' ? `- ${text}` : text.replace(/^([-+#>=|])/u, '\\$1');
}

/** Signs that pair up to markup are escaped where they could; single ones stay as printed, so that quotes read well. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`<[~]/g, '\\$&')
    .replace(/(?<![\p{L}\d])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\d])|\*/gu, (marks) => marks.replace(/[*_]/g, '\\$&'))
    .replace(/&(?=#?\w+;)/g, '\\&');
