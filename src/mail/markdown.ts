// The Markdown of a newsletter: headings, paragraphs, lists, emphasis and links (CommonMark 0.31, of which no more); as blocks, from which text and HTML are made.
import type { Block, Span } from './template.ts';

const marks =
  /\\([\\`*_{}[\]()#+\-.!<>])|\[([^\]\n]{1,300})\]\(((?:https?:\/\/|mailto:)[^\s()<>"]{1,1000})\)|<(https?:\/\/[^\s<>"]{1,1000})>|\*\*(?!\s)([^*\n]+)(?<!\s)\*\*|\*(?!\s)([^*\n]+)(?<!\s)\*|(?<![\w/])_(?!\s)([^_\n]+)(?<!\s)_(?!\w)/g;

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const add = (span: Span): void => void (span.text !== '' && spans.push(span));
  let from = 0;
  for (const found of text.matchAll(marks)) {
    const [whole, escaped, label, href, bare, strong, stressed, alike] = found;
    add({ text: text.slice(from, found.index) });
    from = found.index + whole.length;
    if (escaped !== undefined) add({ text: escaped });
    else if (href !== undefined) add({ text: label!, href });
    else if (bare !== undefined) add({ text: bare, href: bare });
    else if (strong !== undefined) add({ text: strong, as: 'strong' });
    else add({ text: (stressed ?? alike)!, as: 'em' });
  }
  add({ text: text.slice(from) });
  return spans;
}

/** What Markdown has and a mail of ours has not: a picture is fetched from somewhere, and so tells who reads; HTML may hold anything. Null: nothing. */
export function unfit(markdown: string): 'picture' | 'html' | null {
  if (/(?<!\\)!\[/.test(markdown)) return 'picture';
  return /(?<!\\)<\/?[a-z][^<>\n]*>/i.test(markdown.replaceAll(/<https?:\/\/[^\s<>"]+>/g, '')) ? 'html' : null;
}

const bullet = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) +/;

/** Blank lines part paragraphs; a heading is a line of its own; an item's further lines are its own. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .replaceAll(/^#{1,6} .*$/gm, '\n$&\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(blocksIn);
}

function blocksIn(part: string): Block[] {
  const heading = /^#{1,6} +(.+?)(?: +#+)?$/.exec(part)?.[1];
  if (heading !== undefined) return [{ heading: spansOf(heading) }];
  const lines = part.split('\n');
  const from = lines.findIndex((line) => bullet.test(line));
  if (from < 0) return [{ spans: spansOf(lines.join(' ')) }];
  const items: string[] = [];
  for (const line of lines.slice(from))
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  const before = lines.slice(0, from).join(' ').trim();
  return [...(before === '' ? [] : [{ spans: spansOf(before) }]), { items: items.map(spansOf) }];
}
