// HTML of text elements alone, made from a page's body: no boxes, classes, scripts or styles, one block a line.

/** What we use of an element of the parsed page. */
export interface PageElement {
  localName: string;
  id: string;
  textContent: string | null;
  nodeType: number;
  firstChild: PageElement | null;
  nextSibling: PageElement | null;
  parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  contains(other: PageElement): boolean;
  remove(): void;
}

export interface PageDocument extends PageElement {
  body: PageElement | null;
  documentElement: PageElement;
  toString(): string;
}

const blocks = new Set(
  'p li td th dt dd h1 h2 h3 h4 h5 h6 pre blockquote address figcaption caption summary ul ol dl table tr thead tbody tfoot details'.split(
    ' ',
  ),
);
/** Boxes that mean nothing by themselves: what they hold stands apart from what is around them. */
const boxes = new Set(
  'div section article main header footer nav aside form fieldset figure hgroup center legend'.split(' '),
);
const inline = new Set('a strong b em i code br sup sub abbr q time span'.split(' '));
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** The children of `root`. Not recursive: a hostile page nests without end. */
export function serialised(root: PageElement): string {
  let out = '';
  const line = (): void => {
    if (!out.endsWith('\n')) out += '\n';
  };
  const open: { node: PageElement | null; close: string; isBlock: boolean }[] = [
    { node: root.firstChild, close: '', isBlock: false },
  ];
  while (open.length > 0) {
    const level = open.at(-1)!;
    const { node } = level;
    if (node === null) {
      out += level.close;
      if (level.isBlock) line();
      open.pop();
      continue;
    }
    level.node = node.nextSibling;
    if (node.nodeType === 3) {
      const text = escapeHtml(
        open.some(({ close }) => close === '</pre>')
          ? (node.textContent ?? '')
          : (node.textContent ?? '').replace(/\s+/g, ' '),
      );
      if (text.trim() !== '' || !out.endsWith('\n')) out += out.endsWith('\n') ? text.trimStart() : text;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node;
    const name = element.localName;
    if (name === 'br') out += '<br>';
    else if (blocks.has(name) || inline.has(name)) {
      const isBlock = blocks.has(name);
      const isBare = name === 'span';
      if (isBlock) line();
      out += isBare ? '' : `<${name}${attributesOf(element)}>`;
      open.push({ node: element.firstChild, close: isBare ? '' : `</${name}>`, isBlock });
    } else {
      const isBox = boxes.has(name);
      if (isBox) line();
      out += isBox ? '<div>' : '';
      open.push({ node: element.firstChild, close: isBox ? '</div>' : '', isBlock: isBox });
    }
  }
  return withoutEmpty(out).trim();
}

function attributesOf(element: PageElement): string {
  return (kept[element.localName] ?? [])
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${escapeHtml(element.getAttribute(name) ?? '')}"`)
    .join('');
}

/** Without boxes and lists that hold nothing any more. As many rounds as they may nest is enough for any real page. */
function withoutEmpty(html: string): string {
  let left = html;
  for (let round = 0; round < 6; round++) left = left.replace(/<(div|ul|ol|li|p)>\s*<\/\1>\n?/g, '');
  return left;
}
